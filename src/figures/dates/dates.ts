import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { type Draft } from '../draft.ts';
import { Lookup, wordSet } from '../lexicon.ts';
import { readFromMonth } from './month-dates.ts';
import { readNumberedDate, readTens } from './numbered-dates.ts';
import * as words from '../words/dates.ts';
import { ordinals } from '../words/numbers.ts';
import { readCentury, readShortDecade, readSpokenYear, yearAt, yearWords } from './years.ts';
import { date, decadeByHash, monthByHash } from './date-parts.ts';

const ordinalByHash = new Lookup(Object.entries(ordinals));
const partsOfYear = wordSet(['half', 'quarter']);
const whichPart = wordSet(words.partsOfYear);
const the = hashWord('the');
const of = hashWord('of');

/** A date, year, decade, century or season whose first token is `at`, or null. */
export function readDate(text: Text, at: number, limit: number): Draft | null {
  if (text.kind[at] === Kind.number) return readNumberedDate(text, at, limit);
  if (text.kind[at] === Kind.mark) return readShortDecade(text, at, limit);
  if (text.kind[at] !== Kind.word) return null;
  const month = monthByHash.get(text.hash[at]);
  if (month !== undefined) return readFromMonth(text, at, month, limit);
  const decade = decadeByHash.get(text.hash[at]);
  if (decade !== undefined) return readTens(text, at, at + 1, decade);
  if (partsOfYear.has(text.hash[at])) return readPartOfYear(text, at, limit);
  const rank = ordinalByHash.get(text.hash[at]);
  if (rank !== undefined) return rank < 30 ? readCentury(text, at, at + 1, rank, limit) : null;
  return readSpokenYear(text, at, limit);
}

/** "the third quarter of 2022", "the first half of 2024": the year, with the part that is meant. */
function readPartOfYear(text: Text, at: number, limit: number): Draft | null {
  if (at === 0 || text.hash[at + 1] !== of || !whichPart.has(text.hash[at - 1])) return null;
  let behind = text.hash[at + 2] === the ? at + 3 : at + 2;
  if (yearWords.has(text.hash[behind])) behind++;
  const year = yearAt(text, behind, limit);
  return year > 0 ? date(at - 1, behind + 1, year, null) : null;
}
