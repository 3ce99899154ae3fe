import type { LinkedEntity, Span } from '../../model/index.ts';
import type { RuleContext } from '../rule.ts';
import { extent, type Telling } from './telling.ts';

/** The tellings in marks of each utterance that is told in several places. */
export function* utterances(context: RuleContext): Generator<Telling[]> {
  for (const { members } of context.links.quotes.groups) {
    const tellings = members.flatMap(([article, quote]) => context.telling(article, quote) ?? []);
    if (tellings.length > 1) yield tellings;
  }
}

/** The entity of the corpus that speaks, or undefined. */
export function speakerOf(context: RuleContext, { article, quote }: Telling): LinkedEntity | undefined {
  return linkedEntity(context, article, quote.speaker?.entity ?? -1);
}

/** Are two quotations given to two people, named or inferred? */
export function areOfTwoPeople(context: RuleContext, a: Telling, b: Telling): boolean {
  const [one, other] = [speakerOf(context, a), speakerOf(context, b)];
  return one?.type === 'person' && other?.type === 'person' && one !== other;
}

/** The entity of the corpus that an article's own entity is. */
export function linkedEntity(context: RuleContext, article: number, local: number): LinkedEntity | undefined {
  if (local < 0) return undefined;
  const linked = context.links.entities.of[article]?.[local] ?? -1;
  return context.links.entities.entities[linked];
}

/** The words that say who speaks, how and to whom: from the first to the last of source, cue and venue. */
export function attribution({ quote, venue }: Telling): Span {
  const { source, cue } = quote;
  const told = [source, cue, venue].filter((span) => span !== null);
  if (told.length === 0) return extent(quote);
  return { start: Math.min(...told.map(({ start }) => start)), end: Math.max(...told.map(({ end }) => end)) };
}

export function placeOf({ article }: Telling, { start, end }: Span): { article: number; start: number; end: number } {
  return { article, start, end };
}
