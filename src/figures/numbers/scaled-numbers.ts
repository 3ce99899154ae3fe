import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { type Part, readBelowHundred, scaleHere } from './below-hundred.ts';
import { readDigits } from './digits.ts';
import { readAndFraction, readCompoundDenominator, readDenominator } from './fractions.ts';
import { denominatorByHash, dozenValue, hundredValue, ordinalByHash } from './number-lookups.ts';
import { and, point } from './number-words.ts';
import { cardinal, type Numeral, scaled } from './numeral.ts';
import { isDash, isInnerHyphen, isWord } from '../tokens.ts';

const ampersand = hashWord('&');
const between = hashWord('between');

/** "three point one four", "two point seventy-one", "1 point 1": `at` is the number, `pointAt` the word. */
export function readSpokenDecimals(
  text: Text,
  at: number,
  pointAt: number,
  whole: number,
  limit: number,
): Numeral | null {
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
