import { WordTable } from '../../text/index.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

/** ", though she has stopped short of naming it": the writer on what is not said. */
export function stopsShort({ classes, text: { hash } }: Reading, subject: number, limit: number): boolean {
  if ((classes[subject] & Word.subject) === 0) return false;
  let i = subject + 1;
  while (i < limit && (classes[i] & (Word.auxiliary | Word.adverb)) !== 0) i++;
  return i < limit && refusing.has(hash[i]);
}

/** confirmed the letter was hers | but declined to: the speaker again. */
export function refuses(reading: Reading, but: number, limit: number): boolean {
  if (but + 3 >= limit) return false;
  const { classes, text } = reading;
  // and declined to say more
  if (isWord(reading, but, hashOf.and))
    return refusing.has(text.hash[but + 1]) && isWord(reading, but + 2, hashOf.to) && withheld.has(text.hash[but + 3]);
  if (!isWord(reading, but, hashOf.but)) return false;
  if (refusing.has(text.hash[but + 1])) return true;
  const negated = (classes[but + 1] & Word.auxiliary) !== 0 && (classes[but + 2] & Word.negation) !== 0;
  return negated && withheld.has(text.hash[but + 3]);
}

/** but would not elaborate */
const withheld = WordTable.of(['comment', 'confirm', 'disclose', 'elaborate', 'identify', 'name', 'say', 'specify']);

const refusing = WordTable.of(['appeared', 'declined', 'failed', 'refused', 'seemed', 'stopped']);
