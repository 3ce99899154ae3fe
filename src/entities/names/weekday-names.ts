import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, classMask, senseShift } from '../word-classes.ts';

const weekdays = WordTable.of(['friday', 'monday', 'saturday', 'sunday']);
const before = WordTable.of([
  'by',
  'each',
  'early',
  'every',
  'from',
  'last',
  'late',
  'next',
  'on',
  'since',
  'this',
  'until',
]);
const of = hashWord('of');
const particles = WordTable.of(['al', 'el', 'ud', 'ul', 'ur', 'uz']);

/** “Saturday Torvik, 40,”: a day that children of West Africa are called by, before a surname and an age. */
export function isDayName(text: Text, i: number): boolean {
  const { hash, kind } = text;
  if (!weekdays.has(hash[i])) return false;
  // “; Monday Torvik of Edo;”, in a row of who is of where
  if (hash[i + 2] === of && i > 0 && kind[i - 1] === Kind.semicolon)
    return isNameWord(i + 1) && isSurname(text, i + 1) && isNameWord(i + 3);
  if (kind[i + 2] !== Kind.comma || kind[i + 3] !== Kind.number) return false;
  // “On Saturday Torvik, 40, left”, “He said Saturday Torvik, 40, left”
  if (i > 0 && (before.has(hash[i - 1]) || (wordsOf()[i - 1] & Word.reportingVerb) !== 0)) return false;
  return isNameWord(i + 1) && isSurname(text, i + 1) && endsAge(text, i + 3);
}

/** A surname, or a word that is nothing else. */
function isSurname({ flags }: Text, i: number): boolean {
  const word = wordsOf()[i];
  if ((flags[i] & Flag.allCapitals) !== 0) return false;
  return (word & Word.surname) !== 0 || ((word & classMask) === 0 && word >>> senseShift === 0);
}

const endsAge = ({ kind, start, end }: Text, i: number): boolean =>
  end[i] - start[i] === 2 &&
  (kind[i + 1] === Kind.comma || kind[i + 1] === Kind.stop || kind[i + 1] === Kind.semicolon);

/** The end of “Sohail-ur-Torvik”: two names of the Muslim world with an article between hyphens. The token itself where there is none. */
export function joinedByArticlesEnd({ hash, kind, flags }: Text, i: number): number {
  if (!particles.has(hash[i + 2]) || kind[i + 3] !== Kind.hyphen || (flags[i + 2] & Flag.capital) !== 0) return i;
  return isNameWord(i) && isNameWord(i + 4) && !isNameWord(i - 1) ? i + 5 : i;
}
