import type { Text } from '../../model/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { wordSet } from '../lexicon.ts';
import { scaleByHash } from './number-lookups.ts';
import { isWord } from '../tokens.ts';
import * as words from '../words/numerals.ts';

export const shareFollows = wordSet(words.shareFollows);

/** Does a noun or adjective follow, so that "a third" before it counts instead of divides? */
export function continuesPhrase(text: Text, at: number, limit: number): boolean {
  return (
    at < limit && isWord(text, at) && !shareFollows.has(text.hash[at]) && scaleByHash.get(text.hash[at]) === undefined
  );
}

/** Does a verb, preposition or stop follow, so that nothing is counted? */
export function endsPhraseHere(text: Text, at: number, limit: number): boolean {
  return at >= limit || !isWord(text, at) || endsPhrase(text, at);
}
