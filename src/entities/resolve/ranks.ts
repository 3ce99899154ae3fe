import { shortRanks } from '../data/honorifics.ts';
import { keyOf } from '../canonical.ts';
import { officeOf } from '../offices.ts';
import { remembered } from '../remembered.ts';

/** Do two honorifics, as they are written, have a word in common (“Gen”, “General Sir”)? */
export function sharesRank(a: string, b: string): boolean {
  if (a === b) return true;
  const words = ranksOf(b);
  return ranksOf(a).some((word) => words.includes(word));
}

/** The words of an honorific, none of them short. */
const ranksOf = (honorific: string): readonly string[] =>
  keyOf(honorific)
    .split(' ')
    .map((word) => shortRanks[word] ?? word);

/** The office that an honorific names (“Gen”, “Archbishop”), or null for a mere form of address. */
export const officeOfHonorific = remembered((honorific) => officeOf(ranksOf(honorific).join(' ')));
