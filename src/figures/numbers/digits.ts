import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { currencyBehind } from '../quantities/currency-words.ts';
import { Lookup, wordSet } from '../lexicon.ts';
import { isDash, isGlued, isWord, lengthOf } from '../tokens.ts';
import { unitBehind } from '../quantities/unit-words.ts';
import { fractionSigns, scales } from '../words/numbers.ts';

/** A number in digits, tokens `[at, last)`. */
export interface Digits {
  readonly last: number;
  readonly value: number;
  readonly decimals: number;
  /** No fraction, no decimals. */
  readonly whole: boolean;
  /** A part of one written as a fraction: 3/4, ½. */
  readonly fraction: boolean;
  /** Written with thousands marks. */
  readonly grouped: boolean;
}

const fractionByHash = new Lookup(Object.entries(fractionSigns));
const scaleWords = wordSet(Object.keys(scales));
const slash = hashWord('/');
const dot = 0x2e;
const comma = 0x2c;
const zero = 0x30;
const maxDigits = 24;
let value = 0;
let decimals = 0;
let grouped = false;

/** Reads one token of digits into `value`, `decimals` and `grouped`; false for version numbers (1.2.3) and runs longer than numbers get. */
function readToken({ source, start, end }: Text, at: number): boolean {
  const from = start[at];
  const to = end[at];
  value = 0;
  decimals = 0;
  grouped = false;
  if (to - from > maxDigits + 8) return false;
  let points = 0;
  for (let i = from; i < to; i++) {
    const unit = source.charCodeAt(i);
    if (unit === comma) grouped = true;
    else if (unit === dot) points++;
    else {
      value = value * 10 + (unit - zero);
      if (points > 0) decimals++;
    }
  }
  if (points > 1) return false;
  if (decimals > 0) value /= 10 ** decimals;
  return true;
}

/**
 * The number whose first token is `at`: 2.5, 1,234,567, 1 234 567 (groups of three behind a space), 3/4, 10 1/2, 2½, and 1.3x10^6, 4e14.
 * Null where the digits are no number: 1.2.3, a run of 40 digits.
 */
export function readDigits(text: Text, at: number, limit: number): Digits | null {
  const sign = fractionByHash.get(text.hash[at]);
  if (sign !== undefined)
    return { last: at + 1, value: sign, decimals: 0, whole: false, fraction: true, grouped: false };
  if (!readToken(text, at)) return null;
  let last = at + 1;
  let number = value;
  let places = decimals;
  let marks = grouped;
  if (places === 0 && !marks && startsGroups(text, at)) {
    while (last < limit && isGroup(text, last)) {
      const before = number;
      readToken(text, last);
      number = before * 1000 + value;
      places = decimals;
      marks = true;
      last++;
      if (places > 0) {
        number = (before * 1000 * 10 ** places + Math.round(value * 10 ** places)) / 10 ** places;
        break;
      }
    }
  }
  if (last < limit && text.kind[last] === Kind.comma && isDecimalComma(text, at, last, limit)) {
    const whole = marks ? null : places === 0 ? number : places === 3 ? Math.round(number * 1000) : null;
    if (whole !== null) {
      readToken(text, last + 1);
      const digits = lengthOf(text, last + 1);
      const power = 10 ** digits;
      return {
        last: last + 2,
        value: (whole * power + value) / power,
        decimals: digits,
        whole: false,
        fraction: false,
        grouped: false,
      };
    }
  }
  if (places === 3 && isDottedThousand(text, at, limit)) {
    number = Math.round(number * 1000);
    places = 0;
    marks = true;
  }
  // 1'000'000, as the Swiss write it.
  if (places === 0)
    while (last + 1 < limit && isQuotedGroup(text, last)) {
      readToken(text, last + 1);
      number = number * 1000 + value;
      marks = true;
      last += 2;
    }
  if (places === 0 && last + 1 < limit && isThousandsBehind(text, at, last, limit)) {
    do {
      readToken(text, last + 1);
      number = number * 1000 + value;
      marks = true;
      last += 2;
    } while (isSpacedGroup(text, last, limit));
  }
  if (places === 0) {
    const fraction = last < limit ? fractionByHash.get(text.hash[last]) : undefined;
    if (fraction !== undefined && text.kind[last] === Kind.number)
      return { last: last + 1, value: number + fraction, decimals: 0, whole: false, fraction: false, grouped: marks };
    if (!marks) {
      const simple = readSlash(text, last, number, limit);
      if (simple) return simple;
      const mixed = text.kind[last] === Kind.number && last + 2 < limit ? readMixed(text, last, number, limit) : null;
      if (mixed) return mixed;
      if (last + 3 < limit && text.kind[last] === Kind.hyphen && text.hash[last + 2] === slash) {
        const hyphened = readEighths(text, last + 1, number, 1, limit);
        if (hyphened) return hyphened;
      }
    }
  } else if (places === 2 && last + 2 < limit && (text.hash[last + 1] === slash || text.hash[last + 2] === slash)) {
    const cents = readEighths(text, text.kind[last] === Kind.hyphen ? last + 1 : last, number, 100, limit);
    if (cents) return cents;
  }
  return (
    readExponent(text, last, number, limit) ?? {
      last,
      value: number,
      decimals: places,
      whole: places === 0,
      fraction: false,
      grouped: marks,
    }
  );
}

/**
 * A comma with one or two digits glued behind it is a decimal one where no word follows but a unit: "1,5 %", "1.299,00 euros". Thousands take
 * three digits, a list a space, and a year ends its phrase ("In 2023,12 left").
 */
function isDecimalComma(text: Text, at: number, mark: number, limit: number): boolean {
  const behind = mark + 1;
  if (behind >= limit || text.kind[behind] !== Kind.number) return false;
  const { source, start, end } = text;
  if (end[behind] - start[behind] > 2 || !isGlued(text, mark) || !isGlued(text, behind)) return false;
  for (let i = start[behind]; i < end[behind]; i++) if (!isDigit(source.charCodeAt(i))) return false;
  for (let i = start[at]; i < end[at]; i++)
    if (!isDigit(source.charCodeAt(i)) && source.charCodeAt(i) !== dot) return false;
  const length = end[at] - start[at];
  const groups = length > 4 && length < 8 && source.charCodeAt(end[at] - 4) === dot;
  if (length > 3 && !groups) return false;
  if (at > 0 && isGlued(text, at) && text.kind[at - 1] === Kind.comma) return false;
  const next = behind + 1;
  if (next >= limit) return true;
  const continued = text.kind[next] === Kind.comma || isDash(text, next);
  if (continued && isGlued(text, next) && isGlued(text, next + 1) && text.kind[next + 1] === Kind.number) return false;
  return !isWord(text, next) || (at > 0 && text.kind[at - 1] === Kind.currency) || tellsAmount(text, next, limit);
}

/** “21.000 jobs”: a dot and three noughts before what is counted, which nobody counts to a thousandth; “5.000 kg” may be exact. */
function isDottedThousand(text: Text, at: number, limit: number): boolean {
  const { source, start, end, hash } = text;
  const next = at + 1;
  if (next >= limit || !isWord(text, next) || end[at] - start[at] > 7 || !source.startsWith('.000', end[at] - 4))
    return false;
  if (source.charCodeAt(start[at]) === zero) return false;
  const isPlural = source.charCodeAt(end[next] - 1) === 0x73 && end[next] - start[next] > 3 && hash[next] !== thisWord;
  return (isPlural || countedInPlural.has(hash[next])) && !tellsAmount(text, next, limit);
}

/** A scale, unit or currency. */
function tellsAmount(text: Text, at: number, limit: number): boolean {
  return (
    scaleWords.has(text.hash[at]) || unitBehind(text, at, limit, 2) !== null || currencyBehind(text, at, limit) !== null
  );
}

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= zero + 9;
}

/** “43, 000 people”: groups of three digits behind comma and space, of which the last is 000, which is nothing by itself. */
function isThousandsBehind(text: Text, at: number, mark: number, limit: number): boolean {
  if (text.kind[mark] !== Kind.comma || !startsGroups(text, at)) return false;
  let last = mark;
  while (isSpacedGroup(text, last, limit)) last += 2;
  return last > mark && text.hash[last - 1] === noughts;
}

function isSpacedGroup(text: Text, mark: number, limit: number): boolean {
  const group = mark + 1;
  if (group >= limit || text.kind[mark] !== Kind.comma || text.kind[group] !== Kind.number) return false;
  return lengthOf(text, group) === 3 && isGlued(text, mark) && isGroup(text, group);
}

/** An apostrophe and three digits, glued: neither feet and inches nor a quotation. */
function isQuotedGroup(text: Text, at: number): boolean {
  if (text.kind[at] !== Kind.mark || text.kind[at + 1] !== Kind.number || lengthOf(text, at + 1) !== 3) return false;
  const { source, start } = text;
  const unit = source.charCodeAt(start[at]);
  return (unit === 0x27 || unit === 0x2019) && lengthOf(text, at) === 1 && isGlued(text, at) && isGlued(text, at + 1);
}

/** One to three digits, the first not zero, can begin 1 234 567. */
function startsGroups({ source, start, end }: Text, at: number): boolean {
  return end[at] - start[at] <= 3 && source.charCodeAt(start[at]) !== zero;
}

/** Three digits behind one space, with decimals perhaps (1 234.5). */
function isGroup(text: Text, at: number): boolean {
  if (text.kind[at] !== Kind.number || text.start[at] !== text.end[at - 1] + 1 || lengthOf(text, at) < 3) return false;
  const { source, start, end } = text;
  if (end[at] - start[at] > 3 && source.charCodeAt(start[at] + 3) !== dot) return false;
  for (let i = 0; i < 3; i++) {
    const unit = source.charCodeAt(start[at] + i);
    if (unit < zero || unit > zero + 9) return false;
  }
  // A thin or no-break space marks thousands; a plain one does where no unit or further digits speak against it.
  const space = source.charCodeAt(start[at] - 1);
  return space !== 0x0a && space !== 0x0d && space !== 0x09;
}

/** 3/4, 1/40: `at` is the token behind the number over the line. A line between spaces divides nothing. */
function readSlash(text: Text, at: number, top: number, limit: number): Digits | null {
  if (at + 1 >= limit || text.hash[at] !== slash || text.kind[at + 1] !== Kind.number) return null;
  const spaced = !isGlued(text, at);
  if (spaced === isGlued(text, at + 1)) return null;
  if (
    text.hash[at + 2] === slash ||
    lengthOf(text, at + 1) > 4 ||
    !readToken(text, at + 1) ||
    decimals > 0 ||
    value === 0
  )
    return null;
  if (spaced && (top >= value || value > 16)) return null;
  return { last: at + 2, value: top / value, decimals: 0, whole: false, fraction: top < value, grouped: false };
}

/** 10 1/2: a whole number, then a fraction below one. */
function readMixed(text: Text, at: number, whole: number, limit: number): Digits | null {
  if (!readToken(text, at) || decimals > 0 || value === 0) return null;
  const top = value;
  const fraction = readSlash(text, at + 1, top, limit);
  if (!fraction || fraction.value >= 1 || top / fraction.value > 64) return null;
  return { ...fraction, value: whole + fraction.value, fraction: false };
}

/**
 * 6-1/4, and $4.27 1/4 or $5.71-3/4 as grain is priced, where the fraction is one of a cent: eighths and their like behind a whole number or
 * two decimals. `parts` of that fraction’s whole make one.
 */
function readEighths(text: Text, at: number, whole: number, parts: number, limit: number): Digits | null {
  if (text.kind[at] !== Kind.number || (text.kind[at - 1] === Kind.hyphen) !== isGlued(text, at)) return null;
  const glued = text.kind[at - 1] !== Kind.hyphen || isGlued(text, at - 1);
  if (!glued || !readToken(text, at) || decimals > 0 || value === 0) return null;
  const top = value;
  const fraction = readSlash(text, at + 1, top, limit);
  if (!fraction || fraction.value >= 1 || !eighths.has(Math.round(top / fraction.value))) return null;
  const number = (Math.round(whole * parts) + fraction.value) / parts;
  return { last: fraction.last, value: number, decimals: 0, whole: false, fraction: false, grouped: false };
}

const eighths = new Set([2, 4, 8, 16, 32]);
const thisWord = hashWord('this');
const countedInPlural = wordSet(['children', 'men', 'people', 'women']);
const noughts = hashWord('000');
const timesTen = hashWord('x10');
const times = hashWord('×');
const caret = hashWord('^');

/** 2^10, 1.3x10^6, 2.48×10−5, 4e14, 12e-1. */
function readExponent(text: Text, at: number, base: number, limit: number): Digits | null {
  if (at >= limit || !isGlued(text, at)) return null;
  const { source, start, end, kind, hash } = text;
  let power = at;
  const raised = hash[at] === caret;
  if (hash[at] === timesTen) power = at + 1;
  else if (
    hash[at] === times &&
    kind[at + 1] === Kind.number &&
    lengthOf(text, at + 1) === 2 &&
    source.startsWith('10', start[at + 1])
  )
    power = at + 2;
  else if ((source.charCodeAt(start[at]) | 0x20) === 0x65) {
    if (kind[at] === Kind.alphanumeric) {
      let exponent = 0;
      for (let i = start[at] + 1; i < end[at]; i++) {
        const unit = source.charCodeAt(i) - zero;
        if (unit < 0 || unit > 9) return null;
        exponent = exponent * 10 + unit;
      }
      return powerOfTen(at + 1, base, exponent);
    }
    if (lengthOf(text, at) === 1) power = at + 1;
  }
  const scaled = power === at && !raised ? timesPower(text, at, base, limit) : null;
  if (scaled) return scaled;
  if (power === at && !raised) return null;
  if (hash[power] === caret) power++;
  let sign = 1;
  if (kind[power] === Kind.hyphen) {
    sign = -1;
    power++;
  } else if (source.charCodeAt(start[power]) === 0x2b) power++;
  if (power >= limit || kind[power] !== Kind.number || !isGlued(text, power) || !readToken(text, power) || decimals > 0)
    return null;
  if (!raised) return powerOfTen(power + 1, base, sign * value);
  const result = base ** (sign * value);
  return Number.isFinite(result)
    ? { last: power + 1, value: result, decimals: 0, whole: false, fraction: false, grouped: false }
    : null;
}

/** 8x2^10: `at` is the token of "x2". */
function timesPower(text: Text, at: number, base: number, limit: number): Digits | null {
  const { source, start, end, kind, hash } = text;
  if (kind[at] !== Kind.alphanumeric || (source.charCodeAt(start[at]) | 0x20) !== 0x78 || end[at] - start[at] > 3)
    return null;
  if (at + 2 >= limit || hash[at + 1] !== caret || kind[at + 2] !== Kind.number || !isGlued(text, at + 1)) return null;
  const root = Number(source.slice(start[at] + 1, end[at]));
  if (!isGlued(text, at + 2) || !readToken(text, at + 2) || decimals > 0) return null;
  const result = base * root ** value;
  return Number.isFinite(result)
    ? { last: at + 3, value: result, decimals: 0, whole: false, fraction: false, grouped: false }
    : null;
}

function powerOfTen(last: number, base: number, exponent: number): Digits | null {
  const number = Number(`${base}e${exponent}`);
  return Number.isFinite(number)
    ? { last, value: number, decimals: 0, whole: false, fraction: false, grouped: false }
    : null;
}
