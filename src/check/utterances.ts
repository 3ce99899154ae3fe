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
export function attribution(telling: Telling): Span {
  const { source, cue } = telling.quote;
  const told = [source, cue, venueOf(telling)].filter((span) => span !== null);
  if (told.length === 0) return extent(telling.quote);
  return { start: Math.min(...told.map(({ start }) => start)), end: Math.max(...told.map(({ end }) => end)) };
}

/** To whom or where it was said: as the quotation has it, else the name or listeners right behind “told”. */
export function venueOf({ article: { source }, quote: { venue, cue } }: Telling): Span | null {
  if (venue || !cue || source.slice(cue.start, cue.end).toLowerCase() !== 'told') return venue;
  const behind = listener.exec(source.slice(cue.end, cue.end + 60));
  if (!behind) return null;
  const start = cue.end + behind[0].length - behind[1]!.length;
  return { start, end: start + behind[1]!.length };
}

const listener =
  /^ (?:the |a )?((?:\p{Lu}[\p{L}\p{N}’'&]*)(?: (?:\p{Lu}[\p{L}\p{N}’'&]*|\d(?![\p{L}\p{N}]))){0,3}|reporters|journalists|viewers|listeners)/u;

export function placeOf({ article }: Telling, { start, end }: Span): { article: number; start: number; end: number } {
  return { article: article.index, start, end };
}
