import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';

/**
 * Is "called" before marked words the participle of the noun before it: an app called “Tern”, a folder on her desk called “Daft ideas”? What
 * can speak may call something so (a spokesman called “rotten” what …), unless the marks begin with a capital, as a name does.
 */
export function isNaming(reading: Reading, called: number, floor: number): boolean {
  if (!isWord(reading, called, hashOf.called)) return false;
  // a failed star called | a brown dwarf
  const plain = isWord(reading, called + 1, hashOf.a) || isWord(reading, called + 1, hashOf.an);
  if (reading.opens[called + 1] === 0 && !plain) return false;
  const phrase: NounPhrase | null = nounPhraseBefore(reading, called, floor);
  if (!phrase || (!isWord(reading, phrase.first, hashOf.a) && !isWord(reading, phrase.first, hashOf.an))) return false;
  return (!plain && isCapital(reading, called + 2)) || !maySpeak(reading, phrase);
}
