import type { Text } from '../../model/index.ts';
import { boundBefore } from '../numbers/bounds.ts';
import { type Draft, draftLike, isBare, isSameUnit } from '../draft.ts';
import { wordSet } from '../lexicon.ts';

const below = new Set(['at most', 'less than', 'up to']);
const above = new Set(['at least', 'more than']);

/** "more than 10 and less than 20" is one range. Runs after bounds are read. */
export function joinBounds(text: Text, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const range = before ? boundedRange(text, before, draft) : null;
    if (range) Object.assign(before!, range);
    else joined.push(draft);
  }
  return joined;
}

const conjunctions = wordSet(['and', 'but', ',']);

function boundedRange(text: Text, a: Draft, b: Draft): Draft | null {
  if (a.value === null || b.value === null || a.approximation === null || b.approximation === null) return null;
  if (b.first - a.last > 7 || text.sentenceOf[a.first] !== text.sentenceOf[b.first] || !(isSameUnit(a, b) || isBare(a)))
    return null;
  const bound = boundBefore(text, b.first);
  if (!bound || bound.first - a.last !== 1 || !conjunctions.has(text.hash[a.last])) return null;
  const rising = above.has(a.approximation) && below.has(b.approximation);
  if (!rising && !(below.has(a.approximation) && above.has(b.approximation))) return null;
  const [low, high] = rising ? [a.value, b.value] : [b.value, a.value];
  if (low >= high) return null;
  return draftLike(b, { first: a.first, numberFirst: a.numberFirst, value: null, low, high, approximation: null });
}
