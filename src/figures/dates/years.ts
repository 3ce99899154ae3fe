import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { pad } from './clocks.ts';
import { countedNoun, endsPhrase } from '../quantities/counted-nouns.ts';
import { currencyBehind } from '../quantities/currency-words.ts';
import type { Draft } from '../draft.ts';
import { isSpelt, wordSet } from '../lexicon.ts';
import { isCapitalised, isGlued, isInnerHyphen, isWord, lengthOf } from '../tokens.ts';
import { unitBehind } from '../quantities/unit-words.ts';
import * as words from '../words/dates.ts';
import {
  date,
  decadeByHash,
  determiners,
  interval,
  isDay,
  isMonth,
  scaleWords,
  smallByHash,
  wholeNumber,
} from './date-parts.ts';

const and = hashWord('and');
const between = hashWord('between');
const from = hashWord('from');
const the = hashWord('the');
const to = hashWord('to');
const slash = hashWord('/');
export const yearWords = wordSet(['calendar', 'financial', 'fiscal', 'year']);
export const yearLeads = wordSet(words.yearLeads);
const yearPrecedes = wordSet(words.beforeYear);
const amountPrecedes = wordSet(['about', 'almost', 'least', 'nearly', 'over', 'roughly', 'some', 'than']);
const centuryWords = wordSet(['centuries', 'century']);
const hundred = hashWord('hundred');
const thousand = hashWord('thousand');

/** Number words below a hundred from `at` on: "eighty-four" 84, and the token behind them; -1 where there are none. */
function spokenBelowHundred(text: Text, at: number, limit: number): { value: number; last: number } | null {
  const value = at < limit ? smallByHash.get(text.hash[at]) : undefined;
  if (value === undefined || !isWord(text, at)) return null;
  const next = isInnerHyphen(text, at + 1) ? at + 2 : at + 1;
  const unit = value >= 20 && value % 10 === 0 && next < limit ? smallByHash.get(text.hash[next]) : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, last: next + 1 }
    : { value, last: at + 1 };
}

/**
 * "nineteen eighty-four", "twenty twenty-four", "in two thousand and nine", "the nineteen-sixties". Only the first has no other reading; the
 * others are years behind a word that years follow. In capitals inside a sentence it is a title.
 */
export function readSpokenYear(text: Text, at: number, limit: number): Draft | null {
  const century = smallByHash.get(text.hash[at]);
  if (century === undefined || (century !== 2 && (century < 15 || century > 20))) return null;
  if (isCapitalised(text, at) && (text.flags[at] & (Flag.sentenceStart | Flag.allCapitals)) === 0) return null;
  const led = at > 0 && yearLeads.has(text.hash[at - 1]) && text.sentenceOf[at - 1] === text.sentenceOf[at];
  if (century === 2) {
    if (!led || text.hash[at + 1] !== thousand) return null;
    const from = text.hash[at + 2] === and ? at + 3 : at + 2;
    const rest = spokenBelowHundred(text, from, limit);
    return rest && rest.value < 60 && endsDate(text, rest.last, limit)
      ? date(at, rest.last, 2000 + rest.value, null)
      : null;
  }
  const next = isInnerHyphen(text, at + 1) ? at + 2 : at + 1;
  if (text.hash[next] === hundred) {
    const from = text.hash[next + 1] === and ? next + 2 : next + 1;
    const rest = led ? spokenBelowHundred(text, from, limit) : null;
    return rest && endsDate(text, rest.last, limit) ? date(at, rest.last, century * 100 + rest.value, null) : null;
  }
  const tens = next < limit ? decadeByHash.get(text.hash[next]) : undefined;
  if (tens !== undefined) return decade(at, next + 1, century * 100 + tens);
  const rest = spokenBelowHundred(text, next, limit);
  if (!rest || rest.value < 10 || !endsDate(text, rest.last, limit)) return null;
  if (century === 20 ? !led || rest.value > 60 : !led && rest.value < 20) return null;
  return date(at, rest.last, century * 100 + rest.value, null);
}

/** Nothing is counted behind a year. */
function endsDate(text: Text, at: number, limit: number): boolean {
  return at >= limit || !isWord(text, at) || endsPhrase(text, at) || isCapitalised(text, at);
}

/** A year written in four digits at `at`, or 0. */
export function yearAt(text: Text, at: number, limit: number): number {
  if (at >= limit || lengthOf(text, at) !== 4) return 0;
  const value = wholeNumber(text, at, 4);
  return value >= 1000 && value < 2200 ? value : 0;
}

/** A year and what may be glued to it: 1990s, 2014-18, 2025-02-14, 2014–2018. */
export function readYear(text: Text, at: number, year: number, limit: number): Draft | null {
  const next = at + 1;
  const glued = next < limit && isGlued(text, next);
  if (glued && isSpelt(text, next, 's')) return year % 10 === 0 ? decade(at, next + 1, year) : null;
  if (glued && text.kind[next] === Kind.possessive && year % 10 === 0 && text.hash[at - 1] === the)
    return decade(at, next + 1, year);
  if (glued && isWord(text, next)) return null;
  if (text.kind[at - 1] === Kind.currency || (isGlued(text, at) && isSign(text, at - 1))) return null;
  if (
    next + 1 < limit &&
    (text.kind[next] === Kind.hyphen || text.kind[next] === Kind.dash || text.hash[next] === slash) &&
    text.kind[next + 1] === Kind.number
  ) {
    const range = readYearRange(text, at, year, limit);
    if (range) return range;
    if (glued && isGlued(text, next + 1)) return null;
  }
  if (
    (text.hash[next] === to && text.hash[at - 1] === from) ||
    (text.hash[next] === and && text.hash[at - 1] === between)
  ) {
    const second = yearAt(text, next + 1, limit);
    if (second > year && isYearHere(text, next + 1, second, limit)) return interval(at, next + 2, year, second);
  }
  return isYearHere(text, at, year, limit) ? date(at, next, year, null) : null;
}

function isSign(text: Text, at: number): boolean {
  return text.kind[at] === Kind.symbol;
}

export function decade(first: number, last: number, year: number): Draft {
  const span = year % 100 === 0 && year < 2000 ? 99 : 9;
  return interval(first, last, year, year + span);
}

function readYearRange(text: Text, at: number, year: number, limit: number): Draft | null {
  const second = at + 2;
  const value = wholeNumber(text, second, 4);
  const length = lengthOf(text, second);
  const spaced = !isGlued(text, at + 1);
  if (length === 4 && value > year && value - year < 500) return interval(at, second + 1, year, value);
  if (length !== 2 || spaced) return null;
  // 2025-02-14
  if (isInnerHyphen(text, second + 1) && text.kind[second + 2] === Kind.number && second + 2 < limit) {
    const day = wholeNumber(text, second + 2, 2);
    return value >= 1 && value <= 12 && isDay(day)
      ? date(at, second + 3, year, `${year}-${pad(value)}-${pad(day)}`)
      : null;
  }
  const end = Math.trunc(year / 100) * 100 + value;
  if (end > year) return interval(at, second + 1, year, end);
  if (year % 100 === 99 && value === 0) return interval(at, second + 1, year, year + 1);
  return value >= 1 && value <= 12 ? date(at, second + 1, year, `${year}-${pad(value)}`) : null;
}

/** Four digits are a year where a word before says so, or where they look like one and count nothing. */
function isYearHere(text: Text, at: number, year: number, limit: number): boolean {
  const next = at + 1;
  const modern = year >= 1900 && year < 2100;
  if (next < limit) {
    const kind = text.kind[next];
    if (kind === Kind.percent || kind === Kind.currency) return false;
    if (kind === Kind.word) {
      if (scaleWords.has(text.hash[next])) return false;
      if (unitBehind(text, next, limit, year) && !isCapitalised(text, next)) return false;
      if (currencyBehind(text, next, limit)) return false;
    }
    if (isInnerHyphen(text, next) && unitBehind(text, next + 1, limit, year)) return false;
  }
  const before = at > 0 ? text.hash[at - 1] : 0;
  const word = at > 0 && text.kind[at - 1] === Kind.word;
  if (word && amountPrecedes.has(before)) return false;
  const named = at > 0 && (text.kind[at - 1] === Kind.possessive || determiners.has(before));
  if (
    !named &&
    next < limit &&
    isWord(text, next) &&
    !isCapitalised(text, next) &&
    countedNoun(text, next, Math.min(limit, next + 2), year)
  ) {
    return year % 50 !== 0 && modern;
  }
  if (modern) return true;
  return word && (yearPrecedes.has(before) || isMonth(text, at - 1));
}

/** 21st century, 19th-century, the twentieth century: its first and last year. */
export function readCentury(text: Text, at: number, behind: number, rank: number, limit: number): Draft | null {
  const word = isInnerHyphen(text, behind) ? behind + 1 : behind;
  if (word >= limit || !centuryWords.has(text.hash[word]) || rank < 1 || rank > 30) return null;
  return interval(at, word + 1, (rank - 1) * 100 + 1, rank * 100);
}

/** ’90s: `at` is the apostrophe. */
export function readShortDecade(text: Text, at: number, limit: number): Draft | null {
  if (at + 2 >= limit || !isGlued(text, at + 1) || !isGlued(text, at + 2) || !isSpelt(text, at + 2, 's')) return null;
  const value = wholeNumber(text, at + 1, 2);
  if (value < 10 || value % 10 !== 0 || lengthOf(text, at + 1) !== 2) return null;
  const year = (value >= 30 ? 1900 : 2000) + value;
  return interval(at, at + 3, year, year + 9);
}
