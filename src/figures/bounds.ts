import type { Approximation, Text } from '../model/index.ts';
import { Phrases } from './lexicon.ts';
import { boundsAfter, boundsBefore } from './words/bounds.ts';

const before = new Phrases<Approximation>({ backward: true });
for (const [phrase, bound] of Object.entries(boundsBefore)) before.add(phrase, bound);
const after = new Phrases<Approximation>();
for (const [phrase, bound] of Object.entries(boundsAfter)) after.add(phrase, bound);

/** The word or words that bound or soften the figure of tokens `[first, last)`: "more than 20", "20 or so". */
export function boundOf(text: Text, first: number, last: number, floor: number, limit: number): Approximation | null {
  return before.endingBefore(text, first, floor)?.value ?? after.startingAt(text, last, limit)?.value ?? null;
}
