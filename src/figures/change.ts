import type { Text } from '../model/index.ts';
import { wordSet } from './lexicon.ts';
import { fallingAfter, fallingNouns, fallingWords, risingAfter, risingNouns, risingWords } from './words/change.ts';
import { startOfSentence } from './tokens.ts';

const single = (list: readonly string[]) => list.filter((word) => !word.includes(' '));
const rising = wordSet(single(risingWords), single(risingNouns));
const falling = wordSet(single(fallingWords), single(fallingNouns));
const risingBehind = wordSet(single(risingAfter));
const fallingBehind = wordSet(single(fallingAfter));

/** How far before a number the word of change may stand: "rose last year by almost 3%". */
const reach = 6;

/** Does the figure of tokens `[first, last)` go up or down, by the nearest verb, noun or adverb of change in its clause? */
export function changeOf(text: Text, first: number, last: number): 'up' | 'down' | null {
  if (last < text.count) {
    if (risingBehind.has(text.hash[last])) return 'up';
    if (fallingBehind.has(text.hash[last])) return 'down';
  }
  const floor = Math.max(startOfSentence(text, first), first - reach);
  for (let i = first - 1; i >= floor; i--) {
    if (rising.has(text.hash[i])) return 'up';
    if (falling.has(text.hash[i])) return 'down';
  }
  return null;
}
