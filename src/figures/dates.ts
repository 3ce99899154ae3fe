import { Flag, Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { pad } from './clocks.ts';
import { countedNoun, endsPhrase } from './counted-nouns.ts';
import { currencyBehind } from './currency-words.ts';
import { bareDraft, type Draft, draftOf } from './draft.ts';
import { isSpelt, Lookup, wordSet } from './lexicon.ts';
import { isCapitalised, isDash, isGlued, isInnerHyphen, isWord, lengthOf } from './tokens.ts';
import { speaksOfTemperature, unitBehind, unitByNoun } from './unit-words.ts';
import * as words from './words/dates.ts';
import { ordinals, scales, smallNumbers } from './words/numbers.ts';

const monthByHash = new Lookup(Object.entries(words.months));
const decadeByHash = new Lookup(Object.entries(words.decades));
const ordinalByHash = new Lookup(Object.entries(ordinals));
const smallByHash = new Lookup(Object.entries(smallNumbers));
const partsOfYear = wordSet(['half', 'quarter']);
const whichPart = wordSet(words.partsOfYear);
const yearWords = wordSet(['calendar', 'financial', 'fiscal', 'year']);
const yearLeads = wordSet(words.yearLeads);
const scaleWords = wordSet(Object.keys(scales));
const yearPrecedes = wordSet(words.beforeYear);
const determiners = wordSet(words.possessives);
const amountPrecedes = wordSet(['about', 'almost', 'least', 'nearly', 'over', 'roughly', 'some', 'than']);
const ordinalSuffixes = wordSet(['nd', 'rd', 'st', 'th']);
const centuryWords = wordSet(['centuries', 'century']);
const earlyOrLate = wordSet(['early', 'late']);
const partsOfTens = wordSet(['high', 'low', 'lower', 'mid', 'upper']);
const degreeUnit = unitByNoun.get('degree')!;
const the = hashWord('the');
const of = hashWord('of');
const to = hashWord('to');
const and = hashWord('and');
const from = hashWord('from');
const between = hashWord('between');
const slash = hashWord('/');
const may = hashWord('may');
const march = hashWord('march');
const mar = hashWord('mar');
const or = hashWord('or');
const hundred = hashWord('hundred');
const thousand = hashWord('thousand');
const zero = 0x30;
const yearWord = hashWord('year');
const yearShifts = new Lookup<number>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

export function isMonth(text: Text, at: number): boolean {
  return monthByHash.get(text.hash[at]) !== undefined;
}

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
function readSpokenYear(text: Text, at: number, limit: number): Draft | null {
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

function date(first: number, last: number, year: number | null, iso: string | null): Draft {
  const draft = bareDraft(first, last, 'date', year);
  draft.iso = iso;
  return draft;
}

function interval(first: number, last: number, low: number, high: number): Draft {
  return draftOf({ first, last, kind: 'date', value: null, low, high });
}

/** The whole number in token `at` of at most `maxLength` digits, or -1. */
function wholeNumber({ source, start, end, kind }: Text, at: number, maxLength: number): number {
  if (kind[at] !== Kind.number || end[at] - start[at] > maxLength) return -1;
  let value = 0;
  for (let i = start[at]; i < end[at]; i++) {
    const digit = source.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

// --- with a month's name

/** February 14, 2025; Feb. 14; February 2025; March 3rd. */
function readFromMonth(text: Text, at: number, month: number, limit: number): Draft | null {
  if (!isMonthHere(text, at)) return null;
  let next = text.kind[at + 1] === Kind.stop && lengthOf(text, at) <= 4 ? at + 2 : at + 1;
  const year = yearAt(text, next, limit);
  if (year > 0) return date(at, next + 1, year, `${year}-${pad(month)}`);
  if (text.kind[next] === Kind.comma && yearAt(text, next + 1, limit) > 0) {
    const behind = yearAt(text, next + 1, limit);
    return date(at, next + 2, behind, `${behind}-${pad(month)}`);
  }
  const day = next < limit ? wholeNumber(text, next, 2) : -1;
  if (!isDay(day)) return null;
  next = behindSuffix(text, next + 1, limit);
  // "May 5 million people": a number of its own.
  if (next < limit && isWord(text, next) && scaleWords.has(text.hash[next])) return null;
  if (text.kind[next] === Kind.percent || (isGlued(text, next) && isWord(text, next))) return null;
  return withYear(text, at, behindDays(text, next, day, limit), month, day, limit);
}

/** "May 3-9", "March 4 and 5", "June 4 to 6": the token behind a later day, else `at`. */
function behindDays(text: Text, at: number, day: number, limit: number): number {
  const joint = text.hash[at];
  const dash = isDash(text, at);
  if (at + 1 >= limit || !(dash || joint === to || joint === and) || text.kind[at + 1] !== Kind.number) return at;
  const last = wholeNumber(text, at + 1, 2);
  if (!isDay(last) || last <= day) return at;
  const behind = behindSuffix(text, at + 2, limit);
  if (behind >= limit) return behind;
  if (isWord(text, behind)) return endsPhrase(text, behind) && !isGlued(text, behind) ? behind : at;
  const kind = text.kind[behind];
  const goesOn = kind === Kind.percent || kind === Kind.number || kind === Kind.alphanumeric || isDash(text, behind);
  return goesOn ? at : behind;
}

/** May and March are words first: capitalised, and not at the start of a sentence without a day. */
function isMonthHere(text: Text, at: number): boolean {
  const hash = text.hash[at];
  if (hash !== may && hash !== march && hash !== mar) return true;
  return isCapitalised(text, at) || ordinalSuffixes.has(text.hash[at + 2]);
}

function behindSuffix(text: Text, at: number, limit: number): number {
  return at < limit && isGlued(text, at) && ordinalSuffixes.has(text.hash[at]) ? at + 1 : at;
}

/** A day and month, and the year behind them: the one written there, else that nearest to the article's own date. */
function withYear(text: Text, first: number, at: number, month: number, day: number, limit: number): Draft {
  let next = text.kind[at] === Kind.comma ? at + 1 : at;
  if (text.hash[next] === of) next++;
  const year = yearAt(text, next, limit);
  const rest = `${pad(month)}-${pad(day)}`;
  if (year > 0) return date(first, next + 1, year, `${year}-${rest}`);
  const nearest = toldYear(text, at) ?? nearestYear(text.article.date, month, day, directionBefore(text, first));
  return date(first, at, nearest, nearest === null ? `--${rest}` : `${nearest}-${rest}`);
}

/** "9 May last year", or null where none is told. */
function toldYear({ article, hash }: Text, at: number): number | null {
  const published = Number(article.date?.slice(0, 4) ?? Number.NaN);
  const shift = hash[at + 1] === yearWord ? yearShifts.get(hash[at]) : undefined;
  return shift === undefined || !Number.isInteger(published) ? null : published + shift;
}

/** "will shut on 30 September", "were arrested on 2 August": 1 for a day to come, -1 for one gone by, 0 where the sentence does not tell. */
function directionBefore({ hash, sentences, sentenceOf }: Text, at: number): number {
  const floor = Math.max(sentences[sentenceOf[at]], at - tenseReach);
  for (let i = at - 1; i >= floor; i--) {
    if (coming.has(hash[i])) return 1;
    if (gone.has(hash[i])) return -1;
  }
  return 0;
}

/** Of a verb before a date, in tokens. */
const tenseReach = 16;
const coming = wordSet(['will', 'shall']);
const gone = wordSet(['did', 'had', 'was', 'were']);
/** A day so near is meant whatever the tense says, in days: he will be tried for the raid of 3 March. */
const near = 92;

/** The year in which this day lies nearest to the article's date, on the side that the sentence tells. */
function nearestYear(published: string | null, month: number, day: number, direction: number): number | null {
  const year = published === null ? Number.NaN : Number(published.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  const dayOf = (month_: number, day_: number) => month_ * 30.5 + day_;
  const apart = dayOf(month, day) - dayOf(Number(published!.slice(5, 7)), Number(published!.slice(8, 10)));
  if (!Number.isFinite(apart)) return null;
  if (direction > 0 && apart < -near) return year + 1;
  if (direction > 0 && apart > 0) return year;
  if (direction < 0 && apart > near) return year - 1;
  if (direction < 0 && apart < 0) return year;
  return apart > 183 ? year - 1 : apart < -183 ? year + 1 : year;
}

/** A year written in four digits at `at`, or 0. */
function yearAt(text: Text, at: number, limit: number): number {
  if (at >= limit || lengthOf(text, at) !== 4) return 0;
  const value = wholeNumber(text, at, 4);
  return value >= 1000 && value < 2200 ? value : 0;
}

// --- in digits

function readNumberedDate(text: Text, at: number, limit: number): Draft | null {
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
function readTens(text: Text, at: number, last: number, value: number): Draft | null {
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

/** A year and what may be glued to it: 1990s, 2014-18, 2025-02-14, 2014–2018. */
function readYear(text: Text, at: number, year: number, limit: number): Draft | null {
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

function decade(first: number, last: number, year: number): Draft {
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
function readCentury(text: Text, at: number, behind: number, rank: number, limit: number): Draft | null {
  const word = isInnerHyphen(text, behind) ? behind + 1 : behind;
  if (word >= limit || !centuryWords.has(text.hash[word]) || rank < 1 || rank > 30) return null;
  return interval(at, word + 1, (rank - 1) * 100 + 1, rank * 100);
}

/** ’90s: `at` is the apostrophe. */
function readShortDecade(text: Text, at: number, limit: number): Draft | null {
  if (at + 2 >= limit || !isGlued(text, at + 1) || !isGlued(text, at + 2) || !isSpelt(text, at + 2, 's')) return null;
  const value = wholeNumber(text, at + 1, 2);
  if (value < 10 || value % 10 !== 0 || lengthOf(text, at + 1) !== 2) return null;
  const year = (value >= 30 ? 1900 : 2000) + value;
  return interval(at, at + 3, year, year + 9);
}
