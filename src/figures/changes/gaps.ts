import { Kind, type Text } from '../../model/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { type Draft, isBare, isSameUnit } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import { and, by, closing, determiners, measuring, moving, of } from '../measures/measure-words.ts';
import { isAdverbial, isParticiple, isPast, isWordLike, type Span, trimmed } from '../measures/measured-phrases.ts';
import { things } from '../never/never-words.ts';
import { isCapitalised, isWord } from '../tokens.ts';
import { isMonth } from '../dates/date-parts.ts';

type Direction = 'up' | 'down';

/** Where a verb of change stands that governs a figure; `object` is what stands between it and the figure's preposition. */
export interface Governor {
  readonly direction: Direction;
  readonly verb: number;
  readonly object: { first: number; last: number } | null;
  readonly noun: boolean;
}

/** The figure told before, with a date behind it, and the verb that governs it. */
export interface Told {
  readonly draft: Draft;
  /** Behind the figure and its date. */
  readonly last: number;
  readonly governor: Governor | null;
}

/** Words of what the verb that is left out is told of, article included. */
const longestGapped = 5;

/** The same verb, told of what stands between two figures: "Tullow fell 4.3%, Harbour 3.9%", "theft fell by 9% and arson by 4%"; else null. */
export function gappedGovernor(text: Text, draft: Draft, told: Told, edge: number): Governor | null {
  const { draft: before, last, governor } = told;
  if (governor === null || governor.noun || before.role !== 'delta') return null;
  if (!isAnother(text, draft, before) && !(text.hash[edge + 1] === by && isBareToo(text, draft, before))) return null;
  const object = gapBetween(text, last, edge);
  return object && { direction: governor.direction, verb: governor.verb, object, noun: false };
}

/** "Labour is on 34 per cent, the Greens 12 per cent": what the second is told of, as the verb is left out; else null. */
export function gappedSubject(text: Text, draft: Draft, before: Draft): Span | null {
  if (!isAnother(text, draft, before) || !levels.has(before.role) || !levels.has(draft.role)) return null;
  let last = Math.max(before.last, before.rateLast);
  // 26 per cent of donors, | research 24 per cent
  if (text.hash[last] === of && before.measure.whole !== null) last = before.measure.whole.last;
  const gap = gapBetween(text, last, draft.first - 1);
  return gap && trimmed(text, gap.first, gap.last);
}

const levels = new Set(['level', 'share']);

/** "won 412 seats, the Greens 12 and Labour 9": a bare number behind a name that counts what the figure before it does. */
export function countsFurther(text: Text, draft: Draft, before: Draft, last: number): boolean {
  if (!isBare(draft) || draft.first === last || text.sentenceOf[before.first] !== text.sentenceOf[draft.first])
    return false;
  if (before.kind === 'percent' ? (draft.value ?? 0) > 100 : before.of === null || before.value === 1) return false;
  const gap = gapBetween(text, last, draft.first - 1);
  if (gap === null || draft.first !== draft.numberFirst || !endsThere(text, draft.last)) return false;
  for (let k = gap.first; k < gap.last; k++)
    if (!isCapitalised(text, k) || things.has(text.hash[k]) || isMonth(text, k)) return false;
  return true;
}

/** Gives a bare number what the one before it counts, or its per cent. */
export function countAs(before: Draft, draft: Draft): void {
  draft.of = before.of;
  if (before.kind !== 'percent') return;
  draft.kind = 'percent';
  draft.unit = before.unit;
  draft.of = null;
}

/**
 * The number of things or the share told last, and where its words end: a date and what it moved by, in brackets, belong to it. Undefined
 * where another figure was told.
 */
export function lastTold(text: Text, drafts: readonly Draft[]): { draft: Draft; last: number } | undefined {
  let index = drafts.length - 1;
  if (index < 0) return undefined;
  let { last } = drafts[index];
  const bracketed = text.kind[last] === Kind.close && isBare(drafts[index]);
  if (bracketed) last++;
  if (index > 0 && (bracketed || drafts[index].kind === 'date')) index--;
  const draft = drafts[index];
  return draft.kind === 'percent' || (draft.kind === 'count' && draft.of !== null) ? { draft, last } : undefined;
}

/** A mark or "and" behind a number, as it counts nothing there. */
const endsThere = ({ kind, hash, count }: Text, at: number): boolean =>
  at >= count ||
  kind[at] === Kind.comma ||
  kind[at] === Kind.stop ||
  kind[at] === Kind.semicolon ||
  kind[at] === Kind.open ||
  hash[at] === and;

/** "full-time jobs rose by 59,500 and part-time by 29,500" */
const isBareToo = ({ sentenceOf }: Text, draft: Draft, before: Draft): boolean =>
  isBare(draft) && isBare(before) && sentenceOf[before.first] === sentenceOf[draft.first];

/** A share or an amount of the same unit, in one sentence. */
function isAnother({ sentenceOf }: Text, draft: Draft, before: Draft): boolean {
  return (
    draft.kind === before.kind &&
    (draft.kind === 'percent' || draft.kind === 'money' || (draft.of !== null && draft.of === before.of)) &&
    isSameUnit(before, draft) &&
    sentenceOf[before.first] === sentenceOf[draft.first]
  );
}

/** "by 4%", "on 12 per cent", "at 5%" */
const ties = wordSet(['at', 'by', 'on']);

/** What stands behind a comma or "and" at `from` up to token `edge`, such a preposition left out: words that may be a name or noun, or null. */
function gapBetween(text: Text, from: number, edge: number): Span | null {
  let first = from;
  while (first <= edge && (text.kind[first] === Kind.comma || text.hash[first] === and)) first++;
  const last = ties.has(text.hash[edge]) ? edge : edge + 1;
  if (first === from || first >= last || last - first > longestGapped) return null;
  if (determiners.has(text.hash[first])) first++;
  for (let k = first; k < last; k++) if (!mayBeNamed(text, k)) return null;
  return first < last ? { first, last } : null;
}

/** A word of a name, or one in small letters that is no verb, adverb or function word. */
function mayBeNamed(text: Text, k: number): boolean {
  if (text.kind[k] === Kind.hyphen || isCapitalised(text, k)) return true;
  if (!isWordLike(text, k) || (isWord(text, k) && endsPhrase(text, k))) return false;
  const hash = text.hash[k];
  return (
    !isPast(text, k) &&
    !isParticiple(text, k) &&
    !isAdverbial(text, k) &&
    !measuring.has(hash) &&
    !moving.has(hash) &&
    !closing.has(hash) &&
    !adding.has(hash)
  );
}

const adding = wordSet([
  'another',
  'equal',
  'equivalent',
  'even',
  'extra',
  'further',
  'minus',
  'over',
  'some',
  'worth',
]);
