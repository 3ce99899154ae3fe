import type { Mention, Place, Span } from '../model/index.ts';
import { groupBy } from './group-by.ts';
import { linkedEntity } from './utterances.ts';
import type { RuleArticle, RuleContext } from './rule.ts';

/** A mention of a person with its article and, where known, the person of the corpus. */
export interface PersonMention {
  readonly article: RuleArticle;
  readonly mention: Mention;
  /** Id of the linked entity, or of the article's own where nothing was linked. */
  readonly person: string;
  readonly name: string;
}

/** All mentions of people by name, article by article. */
export function* personMentions(context: RuleContext): Generator<PersonMention> {
  for (let index = 0; index < context.articles.length; index++)
    yield* personMentionsIn(context.article(index), context);
}

export function* personMentionsIn(article: RuleArticle, context: RuleContext): Generator<PersonMention> {
  for (const mention of article.annotation.mentions) {
    if (mention.type !== 'person' || mention.kind !== 'name' || mention.entity < 0) continue;
    const local = article.annotation.entities[mention.entity]!;
    const linked = linkedEntity(context, article.index, mention.entity);
    yield { article, mention, person: linked?.id ?? `${article.id} ${local.id}`, name: linked?.name ?? local.name };
  }
}

export function writtenName({ article, mention }: PersonMention): string {
  return article.source.slice(mention.start, mention.end);
}

/** Longer ones are no honorific and no title but a text gone wrong. */
const longest = { honorific: 30, title: 150 };

export function honorificOf({ article, mention: { honorific } }: PersonMention): string | undefined {
  if (!honorific || honorific.end - honorific.start > longest.honorific) return undefined;
  return article.source.slice(honorific.start, honorific.end).replace(/\.$/u, '');
}

export function titleOf({ article, mention: { title } }: PersonMention): string | undefined {
  if (!title || title.end - title.start > longest.title) return undefined;
  return article.source.slice(title.start, title.end).replace(/\s+/gu, ' ');
}

/** The name with its honorific and title. */
export function wholeMention({ article, mention }: PersonMention): Place {
  const spans: Span[] = [
    mention,
    ...(mention.honorific ? [mention.honorific] : []),
    ...(mention.title ? [mention.title] : []),
  ];
  return {
    article: article.index,
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

export function byPerson(mentions: Iterable<PersonMention>): Map<string, PersonMention[]> {
  return groupBy(mentions, ({ person }) => person);
}
