import type { Gender, Text } from '../../model/index.ts';
import { hashWord, WordTable } from '../../text/index.ts';
import { menOnly, ofEither, officesOfMen, officesOfWomen, womenOnly } from '../data/gendered-names.ts';
import { wordsOf, type TokenSpan } from '../names/index.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word, givenName } from '../word-classes.ts';

/** What an honorific tells, or null. */
export function genderOfHonorific({ first, last }: TokenSpan): Gender {
  const words = wordsOf();
  for (let i = first; i < last; i++) {
    if ((words[i] & Word.maleHonorific) !== 0) return 'male';
    if ((words[i] & Word.femaleHonorific) !== 0) return 'female';
  }
  return null;
}

/** What an office tells that only a man or only a woman holds: King Torvald, spokeswoman Ada Quist. “Spokesman” may be anybody’s. */
export function genderOfTitle({ hash }: Text, { last }: TokenSpan): Gender {
  return kings.has(hash[last - 1]) ? 'male' : queens.has(hash[last - 1]) ? 'female' : null;
}

const kings = WordTable.of(officesOfMen);
const queens = WordTable.of(officesOfWomen);

/** What a first name tells that only men or only women have, or null. */
export function genderOfGiven(given: string): Gender {
  const hash = hashWord(given);
  if (either.has(hash)) return null;
  if (men.has(hash)) return 'male';
  if (women.has(hash)) return 'female';
  const bits = vocabulary().words.get(hash) & givenName;
  return bits === Word.maleName ? 'male' : bits === Word.femaleName ? 'female' : null;
}

const either = WordTable.of(ofEither);
const men = WordTable.of(menOnly);
const women = WordTable.of(womenOnly);

export const conflicts = (a: Gender, b: Gender): boolean => a !== null && b !== null && a !== b;

/** Is somebody with this honorific called Sir or Dame? */
export function isKnighted({ hash }: Text, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) if (hash[i] === sir || hash[i] === dame) return true;
  return false;
}

const sir = hashWord('sir');
const dame = hashWord('dame');
