import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { postNominals } from '../data/honorifics.ts';
import { wordsOf } from '../recognise/segments.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word, givenName, isOnlyGiven, senseShift } from '../word-classes.ts';
import { person } from './name.ts';

const letters = WordTable.of(postNominals);

export const isPostNominal = (hash: number): boolean => letters.has(hash);

/** Senior counsel; behind what is nobody’s name a sports club. */
const sc = hashWord('sc');

/** The end of a name of several words without letters like KC and MP behind it; `last` where it has none. */
export function beforePostNominals({ hash, flags, kind }: Text, first: number, last: number, type: number): number {
  let end = last;
  const ofLawyers = type === person || isSomebodys(first, last) ? sc : 0;
  while (
    end - first > 2 &&
    (letters.has(hash[end - 1]) || hash[end - 1] === ofLawyers) &&
    (flags[end - 1] & (Flag.allCapitals | Flag.mixedCase)) !== 0 &&
    (kind[end - 1] === Kind.word || kind[end - 1] === Kind.dotted)
  )
    end--;
  return end;
}

/** “Ada Quist SC”: a first name and a surname, each nothing else, before the letters. */
const isSomebodys = (first: number, last: number): boolean =>
  last - first === 3 &&
  isOnlyGiven(wordsOf()[first]) &&
  (wordsOf()[first + 1] & (Word.organisationTail | Word.placeTail | Word.functionWord)) === 0 &&
  wordsOf()[first + 1] >>> senseShift === 0;

/** Can the words be somebody’s, as none of them tells of a body, a place or a people? A party’s name stands before “MP” too. */
export function mayBePerson(text: Text, first: number, last: number): boolean {
  const words = wordsOf();
  const others =
    Word.organisationTail | Word.organisationHead | Word.placeTail | Word.placeHead | Word.demonym | Word.connector;
  const { phrases } = vocabulary();
  for (let i = first; i < last; i++) {
    if (text.kind[i] !== Kind.word || (words[i] & (others | Word.functionWord)) !== 0) return false;
    if ((words[i] & (Word.surname | givenName)) === 0 && phrases.longestAt(text, i, last) !== 0) return false;
  }
  return true;
}
