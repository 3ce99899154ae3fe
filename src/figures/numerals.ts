import { Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { readDigits } from './digits.ts';
import { Lookup, wordSet } from './lexicon.ts';
import { endOfSentence, isDash, isInnerHyphen, isWord, lengthOf, startOfSentence } from './tokens.ts';
import { endsPhrase } from './counted-nouns.ts';
import { currencyBehind } from './currency-words.ts';
import { isPartOfPoint, isPointOfRate, unitBehind } from './unit-words.ts';
import { fallingAfter, fallingWords, risingAfter, risingWords } from './words/change.ts';
import { denominators, ordinals, scales, smallNumbers, vagueNumbers, vaguePlurals } from './words/numbers.ts';
import * as words from './words/numerals.ts';

/** A number in digits, words or both, read to its value: tokens `[first, last)`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly form: 'digits' | 'words';
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  readonly value: number;
  /** Digits behind the decimal point, so that a scale behind it can be multiplied exactly. */
  readonly decimals: number;
  /** The scale it ends with (million: 1e6), or 1. */
  readonly scale: number;
  /** For vague numbers ("dozens") the interval they stand for. */
  readonly low: number;
  readonly high: number;
}

const smallByHash = new Lookup([...Object.entries(smallNumbers), ...fused(smallNumbers)]);
const scaleByHash = new Lookup(Object.entries(scales));
const ordinalByHash = new Lookup([...Object.entries(ordinals), ...fused(ordinals)]);
/** "twentyfive", "thirtyfirst": tens and what stands below ten written as one word. */
export function fused(units: Readonly<Record<string, number>>): [word: string, value: number][] {
  return Object.entries(smallNumbers)
    .filter(([, tens]) => tens >= 20)
    .flatMap(([tens, value]) =>
      Object.entries(units)
        .filter(([, unit]) => unit > 0 && unit < 10)
        .map(([unit, below]): [string, number] => [tens + unit, value + below]),
    );
}

const denominatorByHash = new Lookup(Object.entries(denominators));
const vagueByHash = new Lookup(Object.entries(vagueNumbers));
const vaguePluralByHash = new Lookup(Object.entries(vaguePlurals));

const a = hashWord('a');
const an = hashWord('an');
const and = hashWord('and');
const ampersand = hashWord('&');
const of = hashWord('of');
const point = hashWord('point');
const half = hashWord('half');
const quarter = hashWord('quarter');
const quarters = hashWord('quarters');
const halves = hashWord('halves');
const firsts = hashWord('firsts');
const multi = hashWord('multi');
const between = hashWord('between');
const hundred = hashWord('hundred');
const hundredValue = 100;
const dozenValue = 12;

const shareFollows = wordSet(words.shareFollows);
const amountPrecedes = wordSet(words.amountPrecedes);
const changes = wordSet(risingWords, fallingWords);
const comparatives = wordSet(risingAfter, fallingAfter);
const timeFollows = wordSet(['after', 'ago', 'before', 'earlier', 'later']);
/** Before "a third" of several. */
const others = wordSet(['another', 'first', 'fourth', 'one', 'second', 'two']);
/** "the first half", "the other half", "in half": no share. */
const halfOfSomething = wordSet(words.halfOfSomething);

/** The number that begins with token `at` and ends before `limit`, or null. */
export function readNumeral(text: Text, at: number, limit: number): Numeral | null {
  const kind = text.kind[at];
  if (kind === Kind.number) return readFromDigits(text, at, limit);
  if (kind !== Kind.word) return null;
  const hash = text.hash[at];
  if (vaguePluralByHash.get(hash)) return readVaguePlural(text, at, limit);
  if (hash === half || hash === quarter) return readShare(text, at, at, 1, limit);
  if (smallByHash.get(hash) !== undefined || scaleByHash.get(hash) !== undefined) return readFromWords(text, at, limit);
  if (ordinalByHash.get(hash) !== undefined) return readOrdinalOrShare(text, at, limit);
  if (vagueByHash.get(hash)) return readVagueScale(text, at, limit);
  return null;
}

export function cardinal(
  first: number,
  last: number,
  value: number,
  { form = 'words', kind = 'cardinal', decimals = 0, scale = 1 }: Partial<Numeral> = {},
): Numeral {
  return { first, last, form, kind, value, decimals, scale, low: value, high: value };
}

function vague(first: number, last: number, low: number, high: number, scale: number): Numeral {
  return { first, last, form: 'words', kind: 'vague', value: low, decimals: 0, scale, low, high };
}

/** A number with other fields; not by spreading, for the reason that `draftLike` gives. */
export function numeralLike(numeral: Numeral, changes: Partial<Numeral>): Numeral {
  const { first = numeral.first, last = numeral.last, kind = numeral.kind, value = numeral.value } = changes;
  const { form, decimals: ownDecimals, scale, low, high } = numeral;
  return { first, last, form, kind, value, decimals: changes.decimals ?? ownDecimals, scale, low, high };
}

/** `value × scale` without the rounding of binary fractions: 2.3 × 1,000,000 is 2,300,000. */
export function scaled(value: number, decimals: number, scale: number): number {
  if (decimals === 0) return value * scale;
  const power = 10 ** decimals;
  const whole = Math.round(value * power);
  return scale >= power ? whole * (scale / power) : whole / (power / scale);
}

// --- digits

function readFromDigits(text: Text, at: number, limit: number): Numeral | null {
  const number = readDigits(text, at, limit);
  if (!number) return null;
  const { last, value, decimals, whole } = number;
  if (whole && last < limit && text.hash[last] === point && text.kind[last + 1] === Kind.number && last + 1 < limit)
    return readSpokenDecimals(text, at, last, value, limit);
  const numeral = readScales(text, { first: at, last, value, decimals, form: 'digits' }, limit);
  return number.fraction && numeral?.last === last ? numeralLike(numeral, { kind: 'fraction' }) : numeral;
}

// --- words below a hundred, hundreds, scales

interface Part {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly decimals: number;
  readonly form: 'digits' | 'words';
}

function tensAnd(first: number, last: number, value: number, ordinal: boolean): Part & { ordinal: boolean } {
  return { first, last, value, decimals: 0, form: 'words', ordinal };
}

/** Twenty-five, fifty - two, seventeen. An ordinal at its end makes it one: "twenty-fifth". */
function readBelowHundred(text: Text, at: number, limit: number): (Part & { ordinal: boolean }) | null {
  const value = at < limit && isWord(text, at) ? smallByHash.get(text.hash[at]) : undefined;
  if (value === undefined) return null;
  const part = tensAnd(at, at + 1, value, false);
  if (value < 20 || value % 10 !== 0) return part;
  const next = isDash(text, at + 1) ? at + 2 : at + 1;
  if (next >= limit || !isWord(text, next)) return part;
  const unit = smallByHash.get(text.hash[next]);
  if (unit !== undefined && unit > 0 && unit < 10) return tensAnd(at, next + 1, value + unit, false);
  const rank = ordinalByHash.get(text.hash[next]);
  // "twenty second delay" is none, "twenty-second" and "the twenty second of" are; the rest have one reading.
  if (rank !== undefined && rank < 10) return tensAnd(at, next + 1, value + rank, true);
  return part;
}

function readFromWords(text: Text, at: number, limit: number): Numeral | null {
  const below = readBelowHundred(text, at, limit);
  if (!below) {
    // A scale by itself: "a hundred" (the article belongs to it), "hundred thousand dollars", never "the million".
    const before = at > 0 ? text.hash[at - 1] : 0;
    const article = before === a || before === an;
    const multiple = !article && at > 1 && isInnerHyphen(text, at - 1) && text.hash[at - 2] === multi;
    if (multiple) return readMultiScale(text, at);
    if (!article && scaleByHash.get(text.hash[at + 1]) === undefined && !unitBehind(text, at + 1, limit, 1))
      return null;
    return readScales(text, { first: article ? at - 1 : at, last: at, value: 1, decimals: 0, form: 'words' }, limit);
  }
  if (below.ordinal) return readCompoundRank(text, at, below, limit);
  const { last, value } = below;
  if (last + 1 < limit && text.hash[last] === point) {
    const decimal = readSpokenDecimals(text, at, last, value, limit);
    if (decimal) return decimal;
  }
  return readScales(text, below, limit);
}

/** "three point one four", "two point seventy-one", "1 point 1": `at` is the number, `pointAt` the word. */
function readSpokenDecimals(text: Text, at: number, pointAt: number, whole: number, limit: number): Numeral | null {
  let value = 0;
  let decimals = 0;
  let last = pointAt + 1;
  if (text.kind[last] === Kind.number) {
    const digits = readDigits(text, last, limit);
    if (!digits || digits.decimals > 0) return null;
    decimals = text.end[last] - text.start[last];
    value = digits.value;
    last = digits.last;
  } else
    for (;;) {
      const below = readBelowHundred(text, last, limit);
      if (!below || below.ordinal) break;
      const places = below.value > 9 ? 2 : 1;
      value = value * 10 ** places + below.value;
      decimals += places;
      last = below.last;
    }
  if (decimals === 0 || decimals > 12) return null;
  const power = 10 ** decimals;
  return readScales(text, { first: at, last, value: (whole * power + value) / power, decimals, form: 'words' }, limit);
}

/**
 * Hundreds and scales behind a first part, and smaller parts behind those: "two hundred and two thousand", "4 thousand 3 hundred and 21",
 * "three lakh crore". Ends before a part that can't belong: "between one million and two million".
 */
export function readScales(text: Text, part: Part, limit: number): Numeral | null {
  const { first, last, form, value, decimals } = part;
  const at = last > first && isInnerHyphen(text, last) ? last + 1 : last;
  return scaleHere(text, at, limit) === undefined
    ? readFraction(text, { first, last, value, decimals, form }, 1, limit)
    : readScaled(text, part, limit);
}

/** The same where a scale stands behind the first part, as it does behind few. */
function readScaled(text: Text, part: Part, limit: number): Numeral | null {
  const { first, form } = part;
  let { last, decimals } = part;
  let group = part.value;
  let total = 0;
  let smallest = Infinity;
  let scale = 1;
  for (;;) {
    const at = last > first && isInnerHyphen(text, last) ? last + 1 : last;
    const next = scaleHere(text, at, limit);
    if (next === undefined) break;
    last = at + 1;
    scale = next;
    if (next === hundredValue) {
      group = scaled(group, decimals, hundredValue);
      decimals = 0;
      const tail = readTail(text, first, last, limit, form);
      if (!tail) continue;
      if (tail.ordinal) return cardinal(first, tail.last, total + group + tail.value, { kind: 'ordinal' });
      group += tail.value;
      last = tail.last;
      scale = 1;
      continue;
    }
    if (next < smallest) total += scaled(group, decimals, next);
    else total = (total + group) * next;
    smallest = next === dozenValue ? 1 : Math.min(smallest, next);
    group = 0;
    decimals = 0;
    if (scaleHere(text, last, limit) !== undefined) continue;
    const rest = readRest(text, last, limit, form, smallest);
    if (!rest) break;
    if (rest.ordinal) return cardinal(first, rest.last, total + rest.value, { kind: 'ordinal' });
    group = rest.value;
    last = rest.last;
    scale = 1;
  }
  const whole = { first, last, value: total + group, decimals: total === 0 ? decimals : 0, form };
  return readFraction(text, whole, scale, limit);
}

/** A number with its scales, of which `scale` is the last one, and what divides it or is added to it behind. */
function readFraction(
  text: Text,
  { first, last, value, decimals, form }: Part,
  scale: number,
  limit: number,
): Numeral | null {
  const rank = last > first && last < limit && isWord(text, last) ? ordinalByHash.get(text.hash[last]) : undefined;
  // "two hundredth", "three trillionth".
  if (rank !== undefined && rank >= hundredValue && form === 'words')
    return cardinal(first, last + 1, value * rank, { kind: 'ordinal' });
  if (form === 'words') {
    const spoken =
      scale < 1000 && last + 1 < limit && text.hash[last] === point && last > first
        ? readSpokenDecimals(text, first, last, value, limit)
        : null;
    if (spoken) return spoken;
    const shared = readDenominator(text, first, last, value, limit);
    if (shared) return shared;
  }
  return readAndFraction(text, cardinal(first, last, value, { form, decimals, scale }), limit);
}

interface Tail {
  readonly last: number;
  readonly value: number;
  readonly ordinal: boolean;
}

/** What stands below a hundred behind "hundred": "and five", "twenty-one", "and 21" behind digits. */
function readTail(text: Text, start: number, at: number, limit: number, form: 'digits' | 'words'): Tail | null {
  const joined = isAnd(text, at);
  const first = joined ? at + 1 : at;
  if (first >= limit) return null;
  if (text.kind[first] === Kind.number) {
    const digits = joined && form === 'digits' ? readDigits(text, first, limit) : null;
    return digits &&
      digits.whole &&
      digits.value > 0 &&
      digits.value < hundredValue &&
      scaleHere(text, digits.last, limit) === undefined
      ? { last: digits.last, value: digits.value, ordinal: false }
      : null;
  }
  const rank = isWord(text, first) ? ordinalByHash.get(text.hash[first]) : undefined;
  if (rank !== undefined && rank < 20 && form === 'words') return { last: first + 1, value: rank, ordinal: true };
  // "one hundred thirty-fifths" divides by thirty-five.
  if (!joined && readCompoundDenominator(text, first, limit)?.plural) return null;
  const small = readBelowHundred(text, first, limit);
  if (!small || small.value === 0) return null;
  const behind = scaleHere(text, small.last, limit);
  if (behind === hundredValue) return null;
  // "between two hundred and two thousand" ends one number, "two hundred and two thousand" is one.
  if (behind !== undefined && joined && start > 0 && text.hash[start - 1] === between) return null;
  return joined && dividesNext(text, small, limit) ? null : small;
}

/** "one hundred and three quarters": the part behind "and" is over a line. */
function dividesNext(text: Text, { last, value }: Tail, limit: number): boolean {
  const at = isDash(text, last) ? last + 1 : last;
  const bottom = at < limit ? denominatorByHash.get(text.hash[at]) : undefined;
  return bottom !== undefined && value < bottom;
}

/** A smaller part behind a scale: "and fifty", "three hundred", "300 thousand"; nothing when it is as large as the scale itself. */
function readRest(text: Text, at: number, limit: number, form: 'digits' | 'words', below: number): Tail | null {
  const joined = isAnd(text, at);
  const comma = text.kind[at] === Kind.comma && form === 'words' && below > hundredValue;
  const first = joined || comma ? at + 1 : at;
  if (first >= limit) return null;
  let group: Tail | null;
  const digits = text.kind[first] === Kind.number ? readDigits(text, first, limit) : null;
  if (digits) group = digits.whole && !comma ? { last: digits.last, value: digits.value, ordinal: false } : null;
  else group = readBelowHundred(text, first, limit);
  if (!group || group.value === 0) return null;
  if (!group.ordinal && scaleHere(text, group.last, limit) === hundredValue) {
    const hundreds = { last: group.last + 1, value: group.value * hundredValue, ordinal: group.ordinal };
    const tail = readTail(text, first, hundreds.last, limit, digits ? 'digits' : 'words');
    group = tail ? { last: tail.last, value: hundreds.value + tail.value, ordinal: tail.ordinal } : hundreds;
  } else if (comma) return null;
  const scale = scaleHere(text, group.last, limit);
  if (group.value >= below || (scale !== undefined && scale >= below)) return null;
  if (scale === undefined && !group.ordinal) {
    // Digits and a scale word aren't followed by bare words or digits: "5 million two-bedroom flats", "5 million and 20 more".
    if (digits && group.last === digits.last) return null;
    if (form === 'digits' && !digits && group.value < hundredValue && below > hundredValue) return null;
    if (joined && dividesNext(text, group, limit)) return null;
  }
  return group;
}

function isAnd(text: Text, at: number): boolean {
  return text.hash[at] === and || text.hash[at] === ampersand;
}

function scaleHere(text: Text, at: number, limit: number): number | undefined {
  return at < limit && isWord(text, at) ? scaleByHash.get(text.hash[at]) : undefined;
}

// --- fractions

/** "and a half", "and three quarters" behind a number; behind a million it is half a million. */
function readAndFraction(text: Text, numeral: Numeral, limit: number): Numeral {
  // "two-and-a-half": a hyphen may stand between any two of its words.
  const last = behindHyphen(text, numeral.last);
  if (numeral.decimals > 0 || last + 1 >= limit || text.hash[last] !== and) return numeral;
  let at = behindHyphen(text, last + 1);
  let top = 1;
  if (text.hash[at] === a || text.hash[at] === an) at = behindHyphen(text, at + 1);
  else if (text.hash[at] !== half && text.hash[at] !== quarter) {
    const small = readBelowHundred(text, at, limit);
    if (!small || small.ordinal) return numeral;
    top = small.value;
    at = isDash(text, small.last) ? small.last + 1 : small.last;
  }
  const bottom = at < limit ? denominatorByHash.get(text.hash[at]) : undefined;
  if (bottom === undefined || top >= bottom) return numeral;
  // "two and a third person": an ordinal. A half is never one.
  if (top === 1 && bottom !== 2 && bottom !== 4 && text.hash[last + 1] === a && continuesPhrase(text, at + 1, limit))
    return numeral;
  const share = top / bottom;
  const scale = numeral.scale >= 1000 ? numeral.scale : 1;
  const joined = cardinal(numeral.first, at + 1, numeral.value + share * scale, {
    form: numeral.form,
    scale: numeral.scale,
  });
  const behind = scaleHere(text, at + 1, limit);
  if (behind !== undefined && behind < scale) {
    // "one billion and a half million"
    return cardinal(joined.first, at + 2, numeral.value + share * behind, { form: numeral.form });
  }
  // "five and a half million"
  if (behind !== undefined && scale === 1)
    return cardinal(joined.first, at + 2, joined.value * behind, { form: numeral.form, scale: behind });
  return joined;
}

function behindHyphen(text: Text, at: number): number {
  return isInnerHyphen(text, at) ? at + 1 : at;
}

/** Does a noun or adjective follow, so that "a third" before it counts instead of divides? */
function continuesPhrase(text: Text, at: number, limit: number): boolean {
  return (
    at < limit && isWord(text, at) && !shareFollows.has(text.hash[at]) && scaleByHash.get(text.hash[at]) === undefined
  );
}

interface Denominator {
  readonly last: number;
  readonly value: number;
  readonly plural: boolean;
}

/** "twenty-fifths", "thirty-first", "one-hundredth": what stands under the line in two words. */
function readCompoundDenominator(text: Text, at: number, limit: number): Denominator | null {
  const tens = at < limit && isWord(text, at) ? smallByHash.get(text.hash[at]) : undefined;
  if (tens === undefined || (tens !== 1 && (tens < 20 || tens % 10 !== 0))) return null;
  const next = isDash(text, at + 1) ? at + 2 : at + 1;
  if (next >= limit || !isWord(text, next)) return null;
  const hash = text.hash[next];
  if (tens === 1 && text.hash[at + 1] === hundred) {
    const below = text.hash[at + 2] === and ? at + 3 : at + 2;
    const rest = below < limit ? denominatorByHash.get(text.hash[below]) : undefined;
    if (rest === undefined || rest < 3 || rest >= hundredValue) return null;
    return { last: below + 1, value: hundredValue + rest, plural: ordinalByHash.get(text.hash[below]) === undefined };
  }
  if (tens === 1) {
    const power = isDash(text, at + 1) ? denominatorByHash.get(hash) : undefined;
    if (power === undefined || power < hundredValue) return null;
    return { last: next + 1, value: power, plural: ordinalByHash.get(hash) === undefined };
  }
  const unit = hash === firsts ? 1 : (denominatorByHash.get(hash) ?? ordinalByHash.get(hash));
  if (unit === undefined || unit > 9 || hash === half || hash === quarter || hash === quarters || hash === halves)
    return null;
  return { last: next + 1, value: tens + unit, plural: ordinalByHash.get(hash) === undefined };
}

/** "a twenty-first of it" divides, "a twenty-first birthday" and "the thirty-fifth" are ranks. */
function readCompoundRank(text: Text, at: number, { last, value }: Part, limit: number): Numeral {
  const before = at > 0 ? text.hash[at - 1] : 0;
  if ((before !== a && before !== an) || !endsPhraseHere(text, last, limit))
    return cardinal(at, last, value, { kind: 'ordinal' });
  return cardinal(at - 1, last, 1 / value, { kind: 'fraction' });
}

/** "two-thirds", "three quarters", "one fifth": `last` stands behind the number over the line. */
function readDenominator(text: Text, first: number, last: number, top: number, limit: number): Numeral | null {
  const at = isDash(text, last) ? last + 1 : last;
  if (at >= limit || !isWord(text, at)) return null;
  const compound = readCompoundDenominator(text, at, limit);
  if (compound && top > 0 && (compound.plural ? top > 1 : top === 1 && endsPhraseHere(text, compound.last, limit)))
    return cardinal(first, compound.last, top / compound.value, { kind: 'fraction' });
  const hash = text.hash[at];
  const bottom = denominatorByHash.get(hash);
  if (bottom === undefined || top === 0) return null;
  // Two quarters are half a year, not a half; a thousand quarters are coins.
  if (bottom <= 4 && top >= 1000) return null;
  if (bottom === 4 && top % 2 === 0 && hash === quarters) return null;
  const plural = ordinalByHash.get(hash) === undefined && hash !== half && hash !== quarter;
  if (plural ? top === 1 && bottom !== 2 : top !== 1) return null;
  return readShare(text, first, at, top, limit);
}

/**
 * A fraction whose denominator is token `at`: with a scale behind it a number ("half a million", "two thirds of a million", "quarter
 * million"), else a share; null for "half" and "quarter" in other uses.
 */
function readShare(text: Text, first: number, at: number, top: number, limit: number): Numeral | null {
  const hash = text.hash[at];
  const bottom = denominatorByHash.get(hash)!;
  const bare = first === at;
  const before = first > 0 ? text.hash[first - 1] : 0;
  const article = bare && (before === a || before === an);
  const start = article ? first - 1 : first;
  let behind = isInnerHyphen(text, at + 1) ? at + 2 : at + 1;
  if (text.hash[behind] === of) behind++;
  if (text.hash[behind] === a || text.hash[behind] === an) behind++;
  if (isInnerHyphen(text, behind)) behind++;
  const scale = scaleHere(text, behind, limit);
  const share = top / bottom;
  if (scale !== undefined) {
    const whole = cardinal(start, behind + 1, (top * scale) / bottom, { scale });
    return whole;
  }
  const rank = ordinalByHash.get(hash) !== undefined;
  // there was a seventh; but by a seventh, a seventh of it
  if (article && rank && bottom > 5 && bottom < 10 && text.hash[at + 1] !== of && !leadsShare(text, start))
    return cardinal(start + 1, at + 1, bottom, { kind: 'ordinal' });
  if (bare && !rank && !isShareHere(text, at, start, limit)) return null;
  return cardinal(start, at + 1, share, { kind: 'fraction' });
}

function leadsShare(text: Text, article: number): boolean {
  return article === 0 || !isWord(text, article - 1) || leadingShares.has(text.hash[article - 1]);
}

const leadingShares = wordSet(
  'about almost around by down than nearly over to under up is only just rose fell jumped dropped grew shrank'.split(
    ' ',
  ),
);

function isShareHere(text: Text, at: number, start: number, limit: number): boolean {
  const next = at + 1;
  const before = start > 0 ? text.hash[start - 1] : 0;
  if (halfOfSomething.has(before)) return false;
  // first-half minutes
  if (text.hash[at] === half && isInnerHyphen(text, at - 1) && ordinalByHash.get(text.hash[at - 2]) !== undefined)
    return false;
  // "in the June quarter of 2022": a part of that year.
  if (text.hash[next] === of && text.kind[next + 1] === Kind.number && lengthOf(text, next + 1) === 4) return false;
  const unitAt = isInnerHyphen(text, next) ? next + 1 : next;
  if (isPointOfRate(text, unitAt, limit) || (start < at && next < limit && isPartOfPoint(text, next))) return true;
  if (text.hash[at] === half || (text.hash[at] === quarter && start === at)) {
    if (unitBehind(text, unitAt, limit, 1) || currencyBehind(text, unitAt, limit)) return true;
  }
  if (text.hash[at] === half) {
    if (next < limit && shareFollows.has(text.hash[next])) return true;
    if (start < at)
      return isBehindUnit(text, start) || (!continuesPhrase(text, next, limit) && !isInnerHyphen(text, next));
    return amountPrecedes.has(before) && !isInnerHyphen(text, next);
  }
  if (next < limit && text.hash[next] === of) return true;
  return start < at && isQuarterHere(text, next, before, limit);
}

/** "by a quarter to £3m", "almost a quarter below", "fell a quarter": no part of a year, as "than a quarter ago" is. */
function isQuarterHere(text: Text, next: number, before: number, limit: number): boolean {
  if (next < limit && timeFollows.has(text.hash[next])) return false;
  if (next < limit && comparatives.has(text.hash[next])) return true;
  return (amountPrecedes.has(before) || changes.has(before)) && endsPhraseHere(text, next, limit);
}

/** "an hour and a half": `at` is the second article. */
function isBehindUnit(text: Text, at: number): boolean {
  return (
    at > 2 &&
    text.hash[at - 1] === and &&
    (text.hash[at - 3] === a || text.hash[at - 3] === an) &&
    unitBehind(text, at - 2, at - 1, 1) !== null
  );
}

/** "One fled, another hid and a third was caught": a third of them, told after the others. */
function isOneOfSeveral(text: Text, at: number): boolean {
  for (let i = Math.max(startOfSentence(text, at), at - 24); i < at - 1; i++) if (others.has(text.hash[i])) return true;
  return false;
}

/** Does a verb, preposition or stop follow, so that nothing is counted? */
function endsPhraseHere(text: Text, at: number, limit: number): boolean {
  return at >= limit || !isWord(text, at) || endsPhrase(text, at);
}

/** "of a second", "of a gallon". */
function isPartOfUnit(text: Text, at: number, limit: number): boolean {
  if (at + 2 >= limit || text.hash[at] !== of || (text.hash[at + 1] !== a && text.hash[at + 1] !== an)) return false;
  return unitBehind(text, at + 2, limit, 1) !== null;
}

/** "a third of", "by a fifth", or the rank: third, fifth. */
function readOrdinalOrShare(text: Text, at: number, limit: number): Numeral | null {
  const hash = text.hash[at];
  const rank = ordinalByHash.get(hash)!;
  const before = at > 0 ? text.hash[at - 1] : 0;
  const article = before === a || before === an;
  const divisor = rank > 2 && denominatorByHash.get(hash) !== undefined && !isInnerHyphen(text, at + 1);
  // "to the hundredth of a second"
  if (divisor && isPartOfUnit(text, at + 1, limit)) return readShare(text, at, at, 1, limit);
  if (article && divisor) {
    const amount = at > 1 && amountPrecedes.has(text.hash[at - 2]);
    const ofFollows = at + 1 < limit && text.hash[at + 1] === of;
    const alone = at - 1 === startOfSentence(text, at) && at + 1 === endOfSentence(text, at);
    const divides = amount || !isOneOfSeveral(text, at);
    // "a third lower than", not "a third higher offer"
    const compared = at + 1 < limit && comparatives.has(text.hash[at + 1]) && endsPhraseHere(text, at + 2, limit);
    if (ofFollows || alone || compared || (divides && endsPhraseHere(text, at + 1, limit)))
      return readShare(text, at, at, 1, limit);
  }
  return cardinal(at, at + 1, rank, { kind: 'ordinal' });
}

// --- vague

/** "dozens", "hundreds of thousands", "tens of millions": an interval. */
function readVaguePlural(text: Text, at: number, limit: number): Numeral | null {
  let [low, high] = vaguePluralByHash.get(text.hash[at])!;
  let last = at + 1;
  const tens = low === 20 || low === 40;
  while (last + 1 < limit && text.hash[last] === of) {
    const scale = scaleHere(text, last + 1, limit);
    if (scale === undefined || scale < 100) break;
    low *= scale;
    high = high * scale + (scale - 1);
    last += 2;
  }
  // "tens" and "scores" are words of their own: tens of people, but a team that scores.
  if (tens && last === at + 1 && text.hash[last] !== of) return null;
  return vague(at, last, low, high, 1);
}

/** "multi-million": from two of them to a thousand. */
function readMultiScale(text: Text, at: number): Numeral {
  const scale = scaleByHash.get(text.hash[at])!;
  return vague(at - 2, at + 1, 2 * scale, 999 * scale, scale);
}

/** "several hundred", "a few thousand", "a couple of million". */
function readVagueScale(text: Text, at: number, limit: number): Numeral | null {
  const [low, high] = vagueByHash.get(text.hash[at])!;
  let next = at + 1;
  if (text.hash[next] === of) next++;
  const scale = scaleHere(text, next, limit);
  if (scale === undefined) return null;
  const first = at > 0 && text.hash[at - 1] === a ? at - 1 : at;
  return vague(first, next + 1, low * scale, high * scale, scale);
}
