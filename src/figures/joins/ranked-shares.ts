import type { Text } from '../../model/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { bareDraft, type Draft } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { isWord, lengthOf } from '../tokens.ts';
import { rankedEnds } from '../words/numbers.ts';

const ends = wordSet(rankedEnds);
/** Third to tenth: what a whole is cut into. */
const parts = { fewest: 3, most: 10 };

/** "the poorest fifth of households", "the top tenth": a share by its end, and no fifth one that is poorest. */
export function readRankedShare(text: Text, { first, last, value, form }: Numeral, limit: number): Draft | null {
  if (form !== 'words' || last - first !== 1 || value < parts.fewest || value > parts.most || first === 0) return null;
  const before = first - 1;
  if (text.sentenceOf[before] !== text.sentenceOf[first] || !isWord(text, before)) return null;
  const isEnd =
    ends.has(text.hash[before]) || (lengthOf(text, before) > 5 && text.source.startsWith('est', text.end[before] - 3));
  if (!isEnd || (last < limit && !endsPhrase(text, last))) return null;
  return bareDraft(first, last, 'ratio', 1 / value);
}
