import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { pad } from './clocks.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { type Draft, draftOf } from '../draft.ts';
import { isSpelt, wordSet } from '../lexicon.ts';
import { behindSuffix, withYear } from './month-dates.ts';
import { isCapitalised, isDash, isGlued, isInnerHyphen, isWord, lengthOf } from '../tokens.ts';
import { speaksOfTemperature, unitByNoun } from '../quantities/unit-words.ts';
import { readCentury, readYear, yearAt, yearLeads } from './years.ts';
import { date, earlyOrLate, interval, isDay, monthByHash, wholeNumber } from './date-parts.ts';

const and = hashWord('and');
const between = hashWord('between');
const of = hashWord('of');
const or = hashWord('or');
const the = hashWord('the');
const to = hashWord('to');
const may = hashWord('may');
const partsOfTens = wordSet(['high', 'low', 'lower', 'mid', 'upper']);
const degreeUnit = unitByNoun.get('degree')!;
const slash = hashWord('/');

export function readNumberedDate(text: Text, at: number, limit: number): Draft | null {
  const length = lengthOf(text, at);
  if (length > 10) return null;
  if (length >= 8) return readDotted(text, at);
  const value = wholeNumber(text, at, 4);
  if (value < 0) return null;
  if (length <= 2) {
    const tens = isSpelt(text, at + 1, 's') && isGlued(text, at + 1);
    if (!isDay(value) && value < 50 && !tens) return null;
    const behind = behindSuffix(text, at + 1, limit);
    if (behind > at + 1) {
      const century = readCentury(text, at, behind, value, limit);
      if (century) return century;
    }
    if (isDay(value)) {
      const month = text.hash[behind] === of ? behind + 1 : isInnerHyphen(text, behind) ? behind + 1 : behind;
      const named = month < limit && isWord(text, month) ? monthByHash.get(text.hash[month]) : undefined;
      if (named !== undefined && (text.hash[month] !== may || isCapitalised(text, month))) {
        const stop =
          text.kind[month + 1] === Kind.stop && lengthOf(text, month) <= 4 && yearAt(text, month + 2, limit) > 0;
        const dash = isInnerHyphen(text, month + 1) && yearAt(text, month + 2, limit) > 0;
        return withYear(text, at, stop || dash ? month + 2 : month + 1, named, value, limit);
      }
      const days = readDays(text, at, value, limit);
      if (days) return days;
      const numeric = readSlashed(text, at, value, limit);
      if (numeric) return numeric;
    }
    return tens ? readTens(text, at, at + 2, value) : null;
  }
  if (length !== 4 || value < 1000 || value >= 2200) return null;
  return readYear(text, at, value, limit);
}

/** "the 60s", "early 90s", "the late eighties", "80s music": a decade; "the low 80s" of a forecast a temperature. */
export function readTens(text: Text, at: number, last: number, value: number): Draft | null {
  if (value < 20 || value % 10 !== 0) return null;
  const digits = text.kind[at] === Kind.number;
  let before = at - 1;
  if (before > 0 && isInnerHyphen(text, before)) before--;
  const early = before >= 0 && earlyOrLate.has(text.hash[before]);
  const part = early || (before >= 0 && partsOfTens.has(text.hash[before]));
  if (part) before--;
  const tens = { first: at, last, value: null, low: value, high: value + 9 };
  const article = before >= 0 && text.hash[before] === the;
  if ((article || part) && !early && speaksOfTemperature(text, at))
    return draftOf({ ...tens, kind: 'quantity', unit: degreeUnit });
  const years = () => interval(at, last, 1900 + value, 1909 + value);
  if (digits) {
    const behind = isWord(text, last) && text.sentenceOf[last] === text.sentenceOf[at] && !endsPhrase(text, last);
    return article || part || (value >= 50 && behind) ? years() : null;
  }
  // "the forties" are years where time is told; "in her forties" was read as an age.
  const timed = early || (before > 0 && yearLeads.has(text.hash[before - 1]));
  return (article || part) && (value >= 50 || (timed && (article || early))) ? years() : null;
}

/**
 * "3-5 May", "between 3 and 9 May": some days, told by their first; "3 and 4 May" are two dates, of which this is the first.
 */
function readDays(text: Text, at: number, first: number, limit: number): Draft | null {
  const month = at + 3;
  if (month >= limit || !isWord(text, month) || !isCapitalised(text, month)) return null;
  const joint = text.hash[at + 1];
  const pair = joint === and || joint === or;
  if (!pair && joint !== to && !isDash(text, at + 1)) return null;
  const last = wholeNumber(text, at + 2, 2);
  const named = isDay(last) && last > first ? monthByHash.get(text.hash[month]) : undefined;
  if (named === undefined) return null;
  const days = withYear(text, at, month + 1, named, first, limit);
  if (!pair || text.hash[at - 1] === between) return days;
  return date(at, at + 1, days.value, days.iso);
}

/** 14.02.2025 */
function readDotted({ source, start, end }: Text, at: number): Draft | null {
  const parts = source.slice(start[at], end[at]).split('.');
  if (parts.length !== 3) return null;
  const [day, month, year] = parts.map(Number);
  if (!isDay(day) || month < 1 || month > 12 || parts[2].length !== 4) return null;
  return date(at, at + 1, year, `${year}-${pad(month)}-${pad(day)}`);
}

/** 14/02/2025, 2/14/2025, 14/2/25: day first where both readings can be, as most of the world writes it. */
function readSlashed(text: Text, at: number, first: number, limit: number): Draft | null {
  const mark = text.hash[at + 1];
  if ((mark !== slash && !isInnerHyphen(text, at + 1)) || text.hash[at + 3] !== mark || at + 4 >= limit) return null;
  const second = wholeNumber(text, at + 2, 2);
  const year = wholeNumber(text, at + 4, 4);
  if (
    !isDay(second) ||
    year < 0 ||
    (lengthOf(text, at + 4) === 4 ? year < 1900 : lengthOf(text, at + 4) !== 2 || mark !== slash)
  )
    return null;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  if (month > 12) return null;
  const full = year < 100 ? 2000 + year : year;
  return date(at, at + 5, full, `${full}-${pad(month)}-${pad(day)}`);
}
