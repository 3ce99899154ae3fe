import { shortRanks } from '../data/honorifics.ts';
import { keyOf } from '../canonical.ts';

/** Do two honorifics, as they are written, have a word in common (“Gen”, “General Sir”)? */
export function sharesRank(a: string, b: string): boolean {
  if (a === b) return true;
  const words = ranksOf(b);
  return ranksOf(a).some((word) => words.includes(word));
}

/** The words of an honorific, none of them short. */
export const ranksOf = (honorific: string): readonly string[] =>
  keyOf(honorific)
    .split(' ')
    .map((word) => shortRanks[word] ?? word);
