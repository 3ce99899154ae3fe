import type { Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { wordSet } from '../lexicon.ts';
import { isGlued, isWord } from '../tokens.ts';

const ordinalSuffixes = wordSet(['nd', 'rd', 'th']);
const firstSuffix = hashWord('st');

/** 1st, 22nd, 113th; "12st 4lb" is a weight. */
export function isOrdinalSuffix(text: Text, at: number): boolean {
  if (at >= text.count || !isGlued(text, at) || !isWord(text, at)) return false;
  const hash = text.hash[at];
  if (hash !== firstSuffix) return ordinalSuffixes.has(hash);
  return text.source.charCodeAt(text.end[at - 1] - 1) === 0x31 && !isTeen(text, at - 1);
}

function isTeen({ source, start, end }: Text, at: number): boolean {
  return end[at] - start[at] > 1 && source.charCodeAt(end[at] - 2) === 0x31;
}
