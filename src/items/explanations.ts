import type { EntityLinks, Explanation, LinkedEntity, Store } from '../model/index.ts';

/** Why names were put together as one entity: the joins inside each article, and those between articles. */
export function explanations(
  store: Store,
  links: EntityLinks,
  chosen: (entity: LinkedEntity) => boolean,
): Explanation[] {
  return links.entities.flatMap((entity, index) =>
    chosen(entity) ? [explanationOf(store, links, entity, index)] : [],
  );
}

function explanationOf(store: Store, { of }: EntityLinks, entity: LinkedEntity, index: number): Explanation {
  const { id, name, type, aliases, mentions, merges } = entity;
  const inArticles = [...new Set(mentions.map(({ article }) => article))].flatMap((article) =>
    store
      .read(article)
      .entities.flatMap((local, at) =>
        of[article]![at] === index
          ? [{ article: store.article(article).id, name: local.name, titles: local.titles, reasons: local.reasons }]
          : [],
      ),
  );
  return {
    entity: id,
    name,
    type,
    aliases,
    inArticles,
    merges: merges.map(({ a, b, articles: [left, right], reason }) => ({
      a,
      b,
      articleA: store.article(left).id,
      articleB: store.article(right).id,
      reason,
    })),
  };
}
