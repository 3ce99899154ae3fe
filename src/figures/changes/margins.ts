import type { Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import { asPoints, points } from './points.ts';
import { startOfSentence } from '../tokens.ts';

const of = hashWord('of');
const or = hashWord('or');
const marginWords = wordSet(['margin', 'error']);
const plusOrMinus = wordSet(['±']);
const minus = hashWord('minus');
const plus = hashWord('plus');

export function readMargin(text: Text, draft: Draft): void {
  draft.role = 'margin';
  // "plus or minus two points"
  if (draft.of !== null && points.has(text.hash[draft.of.last - 1])) asPoints(draft);
}

/** "a margin of error of 3 points", "plus or minus 3 points", "±3". */
export function isMargin(text: Text, draft: Draft): boolean {
  const first = draft.first;
  if (first > 0 && plusOrMinus.has(text.hash[first - 1])) return true;
  if (first > 2 && text.hash[first - 1] === minus && text.hash[first - 2] === or && text.hash[first - 3] === plus)
    return true;
  for (let i = Math.max(startOfSentence(text, first), first - 6, 1); i < first; i++)
    if (text.hash[i - 1] === of && marginWords.has(text.hash[i])) return true;
  return false;
}
