import { Kind } from '../../model/index.ts';
import { behindStretch, isLowerCase, type Reading } from '../reading/reading.ts';
import { hasFiniteVerb } from './finite-verbs.ts';

/** “We had to look again” | before the vote, Hale said: a clause in marks that words in lower case go on with. */
export function goesOnBehindMarks(reading: Reading, open: number, limit: number): boolean {
  const { opens, text } = reading;
  if (opens[open] === 0) return false;
  const behind = behindStretch(reading, open, limit);
  if (behind >= limit || text.kind[behind - 2] !== Kind.word || text.kind[behind] !== Kind.word) return false;
  return isLowerCase(reading, behind) && hasFiniteVerb(reading, open + 1, behind - 1);
}
