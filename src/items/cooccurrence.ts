import type { Annotation, Cooccurrence, CooccurrenceEdge, EntityLinks, Store } from '../model/index.ts';

/**
 * Who is named together: in how many articles, and in how many paragraphs of them. `keep` chooses the entities; a network of all would
 * have an edge for each pair of names of each article.
 */
export function cooccurrence(
  store: Store,
  { entities, of }: EntityLinks,
  keep: (index: number) => boolean,
): Cooccurrence {
  const kept = entities.map((_, index) => keep(index));
  const edges = new Map<number, { articles: number; paragraphs: number }>();
  const add = (together: ReadonlySet<number>, what: 'articles' | 'paragraphs') => {
    const sorted = [...together].sort((a, b) => a - b);
    for (const [at, a] of sorted.entries()) {
      for (const b of sorted.slice(at + 1)) {
        const key = a * entities.length + b;
        const edge = edges.get(key) ?? { articles: 0, paragraphs: 0 };
        edge[what] += 1;
        edges.set(key, edge);
      }
    }
  };
  for (let article = 0; article < store.count; article += 1) {
    const annotation = store.read(article);
    const linked = (local: number) => of[article]![local] ?? -1;
    const byParagraph = new Map<number, Set<number>>();
    const inArticle = new Set<number>();
    for (const { entity, start } of annotation.mentions) {
      const index = linked(entity);
      if (!kept[index]) continue;
      inArticle.add(index);
      const paragraph = paragraphAt(annotation, start);
      byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? new Set()).add(index));
    }
    add(inArticle, 'articles');
    for (const together of byParagraph.values()) add(together, 'paragraphs');
  }
  const named = new Set<number>();
  const rows = [...edges]
    .map(([key, counts]): CooccurrenceEdge & { order: number } => {
      const a = entities[Math.floor(key / entities.length)]!;
      const b = entities[key % entities.length]!;
      named.add(Math.floor(key / entities.length)).add(key % entities.length);
      return { a: a.id, b: b.id, nameA: a.name, nameB: b.name, ...counts, order: key };
    })
    .sort((a, b) => b.paragraphs - a.paragraphs || b.articles - a.articles || a.order - b.order)
    .map(({ order: _order, ...edge }) => edge);
  return {
    nodes: [...named]
      .sort((a, b) => a - b)
      .map((index) => {
        const { id, name, type, mentions } = entities[index]!;
        return { id, name, type, mentions: mentions.length };
      }),
    rows,
  };
}

/** The innermost block that holds an offset, by its start. */
function paragraphAt({ blocks }: Annotation, offset: number): number {
  let at = -1;
  for (const { start, end } of blocks) {
    if (start > offset) break;
    if (offset < end) at = start;
  }
  return at;
}
