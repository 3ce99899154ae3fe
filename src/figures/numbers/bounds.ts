import { type Approximation, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase, isPlural } from '../quantities/counted-nouns.ts';
import type { Draft } from '../draft.ts';
import { Phrases, wordSet } from '../lexicon.ts';
import { endOfSentence, startOfSentence } from '../tokens.ts';
import { boundsAfter, boundsBefore, countedTimes, lengthPrecedes, movesUp, takesUp } from '../words/bounds.ts';

const before = new Phrases<Approximation>({ backward: true });
const after = new Phrases<Approximation>();
for (const [phrase, approximation] of Object.entries(boundsBefore)) before.add(phrase, approximation);
for (const [phrase, approximation] of Object.entries(boundsAfter)) after.add(phrase, approximation);

const a = hashWord('a');
const an = hashWord('an');
const pre = hashWord('pre');
const no = hashWord('no');
const than = hashWord('than');
const over = hashWord('over');
const timed = wordSet(countedTimes);
const lengthBefore = wordSet(lengthPrecedes);
const plus = hashWord('plus');
/** "£980,000 plus a bonus" */
const addedTo = wordSet(['a', 'an', 'any', 'her', 'his', 'its', 'the', 'their']);
const worth = hashWord('worth');
const up = hashWord('up');
const moving = wordSet(movesUp);
const taking = wordSet(takesUp);
const objectReach = 7;

/** Sets "more than", "about", "or so" and their like, and tells how many tokens before the figure they take. */
export function readBounds(text: Text, draft: Draft, earlier?: Draft): void {
  const limit = endOfSentence(text, draft.last - 1);
  const found = boundBefore(text, draft.first);
  if (found) {
    if (
      !isPeriod(text, draft, found.first) &&
      !isExtent(text, draft, found.first, earlier) &&
      !isBase(text, draft, found.first, earlier) &&
      !isCause(text, draft, found.first)
    )
      // "up to fourth" is the way there, and "kicked over a second penalty" no more than one.
      draft.approximation =
        draft.kind === 'ordinal' && (found.value === 'up to' || text.hash[found.first] === over) ? null : found.value;
  } else {
    const behind = after.startingAt(text, draft.last, limit) ?? after.startingAt(text, draft.numberLast, limit);
    if (behind && !isAdded(text, draft.last)) draft.approximation = behind.value;
  }
  if (draft.kind === 'date' && draft.approximation !== 'about')
    draft.approximation = isPre(text, draft.first) ? 'less than' : null;
}

/** "£3m over two years", "over five years the cost doubled": the time it takes; "lasted over two years" is a bound. */
function isPeriod(text: Text, { kind, first, of }: Draft, bound: number): boolean {
  if (first - bound !== 1 || text.hash[bound] !== over) return false;
  if (kind !== 'duration' && !(of !== null && timed.has(text.hash[of.last - 1]))) return false;
  return (
    bound === 0 || text.sentenceOf[bound - 1] !== text.sentenceOf[bound] || !lengthBefore.has(text.hash[bound - 1])
  );
}

/** "186mph over 140 miles": behind another figure it tells how far. */
function isExtent(text: Text, { unit }: Draft, bound: number, earlier: Draft | undefined): boolean {
  if (earlier === undefined || text.hash[bound] !== over) return false;
  if (unit?.dimension !== 'length' && unit?.dimension !== 'area') return false;
  return earlier.last === bound || (earlier.last === bound - 1 && text.kind[bound - 1] === Kind.close);
}

/** "4 points lower than two years ago", "£30 more than £120": what another figure is compared with has no bound. */
function isBase(text: Text, { first }: Draft, bound: number, earlier: Draft | undefined): boolean {
  if (earlier === undefined || earlier.last !== bound || text.hash[first - 1] !== than) return false;
  return earlier.kind === 'percent' || earlier.kind === 'money' || earlier.kind === 'ratio' || earlier.kind === 'count';
}

/** "held over £40k theft", "a row over a £5m bill": what money stands before is the matter, not the amount. */
function isCause(text: Text, { currency, first, last }: Draft, bound: number): boolean {
  if (currency === null || text.hash[bound] !== over) return false;
  if (first - bound === 2) return true;
  return (
    last < text.count &&
    text.sentenceOf[last] === text.sentenceOf[first] &&
    !endsPhrase(text, last) &&
    text.hash[last] !== worth &&
    !isPlural(text, last)
  );
}

/** "£1,250 plus £85": what is added is no bound. */
function isAdded(text: Text, at: number): boolean {
  if (text.hash[at] !== plus) return false;
  const kind = text.kind[at + 1];
  return kind === Kind.currency || kind === Kind.number || addedTo.has(text.hash[at + 1]);
}

function isPre(text: Text, first: number): boolean {
  return first > 1 && text.hash[first - 2] === pre && text.end[first - 1] === text.start[first];
}

/** The bounding phrase right before token `at`, an article between them allowed ("about a third", "nearly a million"). */
export function boundBefore(text: Text, at: number): { value: Approximation; first: number } | null {
  const floor = at > 0 ? startOfSentence(text, at) : 0;
  const direct = before.endingBefore(text, at, floor);
  if (direct && !isMoved(text, at - direct.length, direct.value))
    return notNegated(text, at - direct.length, direct.value);
  if (at - 1 > floor && (text.hash[at - 1] === a || text.hash[at - 1] === an)) {
    const behindArticle = before.endingBefore(text, at - 1, floor);
    if (behindArticle) return notNegated(text, at - 1 - behindArticle.length, behindArticle.value);
  }
  return null;
}

/** "edged up to 4.4", "pushed the yield up to 4.4": the verb's own "up". */
function isMoved(text: Text, first: number, value: Approximation): boolean {
  if (value !== 'up to' || first === 0 || text.hash[first] !== up) return false;
  if (moving.has(text.hash[first - 1])) return true;
  const floor = Math.max(startOfSentence(text, first), first - objectReach);
  for (let i = first - 1; i >= floor && text.kind[i] !== Kind.comma; i--) if (taking.has(text.hash[i])) return true;
  return false;
}

/** "no higher than 5" turns the bound round. */
function notNegated(text: Text, first: number, value: Approximation): { value: Approximation; first: number } {
  if (first > 0 && text.hash[first - 1] === no) {
    if (value === 'more than') return { value: 'at most', first: first - 1 };
    if (value === 'less than') return { value: 'at least', first: first - 1 };
  }
  return { value, first };
}

/** First token before the figure that belongs neither to it nor to its bound. */
export function behindBound(text: Text, first: number): number {
  let at = first;
  for (let i = 0; i < 2; i++) {
    const found = boundBefore(text, at);
    if (!found) break;
    at = found.first;
  }
  return at - 1;
}
