import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, anyHonorific, givenName, isOnlyGiven, senseShift } from '../word-classes.ts';
import { nameLike, person, place, type Name } from './name.ts';

const locals = WordTable.of(called.localOffices);
const no =
  Word.functionWord |
  Word.officeHead |
  Word.officeModifier |
  Word.demonym |
  Word.calendar |
  Word.commonCapital |
  Word.organisationHead |
  anyHonorific;
/** Longest office before a name, and longest place before that, in words. */
const longestOffice = 4;
const longestPlace = 3;

/** “Torvik | Police Chief Ada Quist”, “Marsh County | Sheriff Ada Quist”: where an officer of a town or county serves, which the model left out. */
export function withPlacesOfOfficers(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const whole = names[n];
    const parted = isOfficerOf(text, whole);
    if (parted) {
      all ??= names.slice(0, n);
      all.push({ first: whole.first, last: whole.first + 1, type: place, honorific: null, title: null });
    }
    const name = parted ? nameLike(whole, { first: whole.first + 2 }) : whole;
    const end = name.type === person && !parted ? officeFrom(text, name) : -1;
    const floor = n > 0 ? names[n - 1].last : 0;
    const inFull = name.last - name.first > 1 && isOnlyGiven(wordsOf()[name.first]);
    const first = end < 0 ? end : placeFrom(text, end, floor, inFull);
    if (first >= 0 && first < end) {
      all ??= names.slice(0, n);
      all.push({ first, last: end, type: place, honorific: null, title: null });
    }
    all?.push(name);
  }
  return all ?? names;
}

/** “Torvik Mayor Ada Quist”, taken for somebody’s whole name. */
const isOfficerOf = ({ hash }: Text, { type, first, last, honorific }: Name): boolean =>
  type === person &&
  honorific === null &&
  last - first > 3 &&
  locals.has(hash[first + 1]) &&
  isOnlyGiven(wordsOf()[first + 2]);

/** Where the office right before a name begins that a town or county has one of, all in capitals; else -1. */
function officeFrom({ hash, kind, flags, sentenceOf }: Text, { first, honorific }: Name): number {
  let at = honorific?.first ?? first;
  let office = -1;
  for (let count = 0; count < longestOffice && at > 0; count++) {
    if (kind[at - 1] !== Kind.word || (flags[at - 1] & Flag.capital) === 0 || sentenceOf[at - 1] !== sentenceOf[first])
      break;
    if (!locals.has(hash[at - 1]) && (wordsOf()[at - 1] & (Word.officeHead | Word.officeModifier)) === 0) break;
    at--;
    if (locals.has(hash[at])) office = at;
  }
  if (honorific !== null && office < 0 && locals.has(hash[honorific.first])) office = honorific.first;
  return office === at || office === honorific?.first ? office : -1;
}

/** Where the capitals begin that stand before the office and tell of nothing else; `end` where there are none. */
function placeFrom({ kind, flags, sentenceOf }: Text, end: number, floor: number, inFull: boolean): number {
  const words = wordsOf();
  let first = end;
  while (first > floor && end - first < longestPlace && kind[first - 1] === Kind.word && isNameWord(first - 1)) {
    if (sentenceOf[first - 1] !== sentenceOf[end] || (words[first - 1] & no) !== 0) break;
    first--;
    if ((flags[first] & Flag.sentenceStart) !== 0) break;
  }
  if (first === end || (flags[first] & Flag.allCapitals) !== 0) return end;
  // “Popular Mayor Ada Quist”, at the head of a sentence; “Ada Mayor Quist” is somebody’s.
  const word = words[first];
  if (end - first === 1 && (word >>> senseShift !== 0 || ((word & givenName) !== 0 && !inFull))) return end;
  return first > 0 && isNameWord(first - 1) && (flags[first] & Flag.sentenceStart) === 0 ? end : first;
}
