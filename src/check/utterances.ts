import type { LinkedEntity, Quote, Span } from '../model/index.ts';
import type { RuleArticle, RuleContext } from './rule.ts';

/** One telling of an utterance: the quote and the article it stands in. */
export interface Telling {
  readonly article: RuleArticle;
  readonly quote: Quote;
}

/** The tellings of each utterance that is told in several places. */
export function* utterances(context: RuleContext): Generator<Telling[]> {
  for (const { members } of context.links.quotes.groups) {
    const tellings = members.map(([index, quote]) => {
      const article = context.article(index);
      return { article, quote: article.annotation.quotes[quote]! };
    });
    if (tellings.length > 1) yield tellings;
  }
}

export function isMarked({ kind }: Quote): boolean {
  return kind === 'direct' || kind === 'fragment';
}

export function extent({ parts }: Quote): Span {
  return { start: parts[0]!.start, end: parts.at(-1)!.end };
}

/** The entity of the corpus that speaks, or undefined. */
export function speakerOf(context: RuleContext, { article, quote }: Telling): LinkedEntity | undefined {
  return linkedEntity(context, article.index, quote.speaker?.entity ?? -1);
}

/** The entity of the corpus that an article's own entity is. */
export function linkedEntity(context: RuleContext, article: number, local: number): LinkedEntity | undefined {
  if (local < 0) return undefined;
  const linked = context.links.entities.of[article]?.[local] ?? -1;
  return context.links.entities.entities[linked];
}

/** The words that say who speaks, how and to whom: from the first to the last of source, cue and venue. */
export function attribution({ source, cue, venue, ...quote }: Quote): Span {
  const told = [source, cue, venue].filter((span) => span !== null);
  if (told.length === 0) return extent(quote as Quote);
  return { start: Math.min(...told.map(({ start }) => start)), end: Math.max(...told.map(({ end }) => end)) };
}

export function placeOf({ article }: Telling, { start, end }: Span): { article: number; start: number; end: number } {
  return { article: article.index, start, end };
}
