import { Kind, type Text } from '../model/index.ts';
import { Lookup, wordSet } from './lexicon.ts';
import { isDash, isGlued, isWord, lengthOf } from './tokens.ts';
import { beforeYear, decades, halvesOfDay, months, possessives } from './words/dates.ts';
import { hashWord } from '../text/index.ts';

/** A date or clock time in tokens `[first, last)`; `year` null for a day without a year, which is no figure. */
export interface DateFound {
  readonly first: number;
  readonly last: number;
  readonly kind: 'date' | 'other';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly iso: string | null;
  /** A day or month without a year, or a clock time: taken, but no figure of its own (clock times are). */
  readonly silent: boolean;
}

const monthByHash = new Lookup(Object.entries(months));
const yearFollows = wordSet(beforeYear, possessives);
const decadeByHash = new Lookup(Object.entries(decades));
const clock = wordSet(halvesOfDay.filter((word) => !word.includes('.')));
const letterS = hashWord('s');
const ordinalTails = wordSet(['st', 'nd', 'rd', 'th']);
const of = hashWord('of');
const the = hashWord('the');

const found = (first: number, last: number, more: Partial<DateFound>): DateFound => ({
  first,
  last,
  kind: 'date',
  value: null,
  low: null,
  high: null,
  iso: null,
  silent: false,
  ...more,
});

/** The date or clock time that begins with token `at`. */
export function readDate(text: Text, at: number, limit: number): DateFound | null {
  if (isWord(text, at)) return readMonthFirst(text, at, limit) ?? readWordDecade(text, at);
  if (text.kind[at] !== Kind.number) return null;
  return (
    readClock(text, at, limit) ??
    readDayFirst(text, at, limit) ??
    readNumericDate(text, at) ??
    readDecade(text, at, limit) ??
    readYear(text, at, limit)
  );
}

/** Whole digits without grouping, or -1. */
function digitsAt({ source, start, end, kind }: Text, at: number, most: number): number {
  if (kind[at] !== Kind.number || end[at] - start[at] > most) return -1;
  let value = 0;
  for (let i = start[at]; i < end[at]; i++) {
    const digit = source.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function yearAt(text: Text, at: number, limit: number): number {
  if (at >= limit || lengthOf(text, at) !== 4) return -1;
  const year = digitsAt(text, at, 4);
  return year >= 1000 && year <= 2199 ? year : -1;
}

const two = (n: number) => (n < 10 ? `0${n}` : String(n));

function monthAt(text: Text, at: number, limit: number): number {
  if (at >= limit || !isWord(text, at)) return 0;
  const capital = text.source.charCodeAt(text.start[at]) < 0x5b;
  return capital ? (monthByHash.get(text.hash[at]) ?? 0) : 0;
}

/** "14 February 2025", "14th of February": the year may follow behind a comma. */
function readDayFirst(text: Text, at: number, limit: number): DateFound | null {
  const day = digitsAt(text, at, 2);
  if (day < 1 || day > 31) return null;
  let next = at + 1;
  if (next < limit && isGlued(text, next) && ordinalTails.has(text.hash[next])) next++;
  if (next < limit && text.hash[next] === of) next++;
  const month = monthAt(text, next, limit);
  if (month === 0) return null;
  next++;
  if (next < limit && text.kind[next] === Kind.stop && isGlued(text, next)) next++;
  const comma = next < limit && text.kind[next] === Kind.comma ? next + 1 : next;
  const year = yearAt(text, comma, limit);
  if (year < 0) return found(at, next, { silent: true });
  return found(at, comma + 1, { value: year, iso: `${year}-${two(month)}-${two(day)}` });
}

/** "February 14, 2025", "Feb. 14", "February 2025". */
function readMonthFirst(text: Text, at: number, limit: number): DateFound | null {
  const month = monthAt(text, at, limit);
  if (month === 0) return null;
  let next = at + 1;
  if (next < limit && text.kind[next] === Kind.stop && isGlued(text, next)) next++;
  if (next < limit && text.hash[next] === the) next++;
  const year = yearAt(text, text.hash[next] === of ? next + 1 : next, limit);
  if (year > 0)
    return found(at, (text.hash[next] === of ? next + 1 : next) + 1, { value: year, iso: `${year}-${two(month)}` });
  const day = next < limit ? digitsAt(text, next, 2) : -1;
  if (day < 1 || day > 31) return null;
  next++;
  if (next < limit && isGlued(text, next) && ordinalTails.has(text.hash[next])) next++;
  const comma = next < limit && text.kind[next] === Kind.comma ? next + 1 : next;
  const behind = yearAt(text, comma, limit);
  if (behind > 0) return found(at, comma + 1, { value: behind, iso: `${behind}-${two(month)}-${two(day)}` });
  return found(at, next, { silent: true });
}

/** 2025-02-14, 14/02/2025, 14.02.2025. */
function readNumericDate(text: Text, at: number): DateFound | null {
  const { source, start, end, kind } = text;
  let last = at + 1;
  while (
    last < at + 5 &&
    last + 1 < text.count &&
    isGlued(text, last) &&
    isGlued(text, last + 1) &&
    (kind[last] === Kind.hyphen || kind[last] === Kind.slash) &&
    kind[last + 1] === Kind.number
  )
    last += 2;
  const length = end[last - 1] - start[at];
  if (length < 8 || length > 10) return null;
  const [a, b, c] = source
    .slice(start[at], end[last - 1])
    .split(/[-/.]/)
    .map(Number);
  if (c === undefined || Number.isNaN(c)) return null;
  if (a > 999 && b <= 12 && c <= 31) return found(at, last, { value: a, iso: `${a}-${two(b)}-${two(c)}` });
  if (c > 999 && c < 2200 && a <= 31 && b <= 31)
    return found(at, last, { value: c, iso: b > 12 ? `${c}-${two(a)}-${two(b)}` : `${c}-${two(b)}-${two(a)}` });
  return null;
}

/** "10:30", "10.30am", "5 p.m.", "6pm". */
function readClock(text: Text, at: number, limit: number): DateFound | null {
  const { kind, source, start, end } = text;
  let last = at + 1;
  const colon =
    last + 1 < limit &&
    kind[last] === Kind.colon &&
    isGlued(text, last) &&
    kind[last + 1] === Kind.number &&
    isGlued(text, last + 1) &&
    lengthOf(text, last + 1) === 2;
  if (colon) last += 2;
  const half =
    last < limit &&
    (clock.has(text.hash[last]) ||
      (kind[last] === Kind.dotted && /^[ap]\.m\.?$/i.test(source.slice(start[last], end[last]))));
  if (half) return found(at, last + 1, { kind: 'other' });
  return colon && digitsAt(text, at, 2) < 25 && digitsAt(text, at, 2) >= 0 ? found(at, last, { kind: 'other' }) : null;
}

/** "1990s", "the ’90s". */
function readDecade(text: Text, at: number, limit: number): DateFound | null {
  const { hash, kind } = text;
  if (at + 1 >= limit || !isGlued(text, at + 1) || hash[at + 1] !== letterS) return null;
  const year = digitsAt(text, at, 4);
  if (year < 0 || year % 10 !== 0) return null;
  if (year > 999) return found(at, at + 2, { low: year, high: year + 9 });
  if (at > 0 && kind[at - 1] === Kind.mark && isGlued(text, at))
    return found(at, at + 2, { low: 1900 + year, high: 1909 + year });
  return null;
}

function readWordDecade(text: Text, at: number): DateFound | null {
  const decade = decadeByHash.get(text.hash[at]);
  if (decade === undefined || at === 0 || text.hash[at - 1] !== the) return null;
  return found(at, at + 1, { low: 1900 + decade, high: 1909 + decade });
}

/** A bare year, or a season ("2019-20"): four digits after a word that dates, or between 1900 and 2099 where nothing is counted. */
function readYear(text: Text, at: number, limit: number): DateFound | null {
  const year = yearAt(text, at, limit);
  if (year < 0) return null;
  if (at > 0 && (text.kind[at - 1] === Kind.currency || text.kind[at - 1] === Kind.symbol)) return null;
  const next = at + 1;
  if (next < limit && (text.kind[next] === Kind.percent || (isGlued(text, next) && isWord(text, next)))) return null;
  const before =
    at > 0 &&
    (yearFollows.has(text.hash[at - 1]) ||
      text.kind[at - 1] === Kind.possessive ||
      (isDash(text, at - 1) && isGlued(text, at)) ||
      monthAt(text, at - 1, limit) > 0);
  if (!before && (year < 1900 || year > 2099)) return null;
  if (
    !before &&
    next < limit &&
    isWord(text, next) &&
    /[^s]s$/.test(text.source.slice(text.start[next], text.end[next]))
  )
    return null;
  if (
    next + 1 < limit &&
    isDash(text, next) &&
    isGlued(text, next) &&
    isGlued(text, next + 1) &&
    lengthOf(text, next + 1) === 2
  ) {
    const end = digitsAt(text, next + 1, 2);
    if (end === (year + 1) % 100) return found(at, next + 2, { low: year, high: year + 1 });
  }
  return found(at, next, { value: year, iso: String(year) });
}
