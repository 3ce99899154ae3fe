import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { maySpeak } from './may-speak.ts';
import { isCapital, isWord, type Reading } from './reading.ts';
import { hashOf } from './word-hashes.ts';

/**
 * Is "called" before marked words the participle of the noun before it: an app called “Tern”, a folder on her desk called “Daft ideas”? What
 * can speak may call something so (a spokesman called “rotten” what …), unless the marks begin with a capital, as a name does.
 */
export function isNaming(reading: Reading, called: number, floor: number): boolean {
  if (!isWord(reading, called, hashOf.called) || reading.opens[called + 1] === 0) return false;
  const phrase: NounPhrase | null = nounPhraseBefore(reading, called, floor);
  if (!phrase || (!isWord(reading, phrase.first, hashOf.a) && !isWord(reading, phrase.first, hashOf.an))) return false;
  return isCapital(reading, called + 2) || !maySpeak(reading, phrase);
}
