import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, classMask, senseShift } from '../word-classes.ts';
import { isCovered, person } from './name.ts';

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
const particles = WordTable.of(['al', 'el', 'ud', 'ul', 'ur', 'uz']);

/** “Saturday Torvik, 40,”: a day that children of West Africa are called by, before a surname and an age. */
export function addWeekdayNames(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, kind } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (!weekdays.has(hash[i]) || !isNameWord(i + 1) || kind[i + 2] !== Kind.comma || kind[i + 3] !== Kind.number)
      continue;
    // “On Saturday Torvik, 40, left”, “He said Saturday Torvik, 40, left”
    if (i > 0 && (before.has(hash[i - 1]) || (wordsOf()[i - 1] & Word.reportingVerb) !== 0)) continue;
    if (isCovered(covered, i, i + 2) || !isSurname(text, i + 1) || !endsAge(text, i + 3)) continue;
    found.push({ first: i, last: i + 2, type: person });
  }
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

/** “Sohail-ur-Torvik”: two names of the Muslim world with an article between hyphens. */
export function addJoinedByArticles(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, kind, flags, count } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i + 4 >= count || kind[i + 1] !== Kind.hyphen || !particles.has(hash[i + 2]) || kind[i + 3] !== Kind.hyphen)
      continue;
    if (!isNameWord(i) || !isNameWord(i + 4) || (flags[i + 2] & Flag.capital) !== 0) continue;
    if (!isNameWord(i - 1) && !isCovered(covered, i, i + 5)) found.push({ first: i, last: i + 5, type: person });
  }
}
