import type { Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { type Part, readBelowHundred, scaleHere } from './below-hundred.ts';
import { denominatorByHash, hundredValue, ordinalByHash, smallByHash } from './number-lookups.ts';
import { continuesPhrase, endsPhraseHere } from './number-phrases.ts';
import { a, an, and, half, quarter } from './number-words.ts';
import { cardinal, type Numeral } from './numeral.ts';
import { readShare } from './shares.ts';
import { isDash, isInnerHyphen, isWord } from '../tokens.ts';

const quarters = hashWord('quarters');
const halves = hashWord('halves');
const firsts = hashWord('firsts');
const hundred = hashWord('hundred');

/** "and a half", "and three quarters" behind a number; behind a million it is half a million. */
export function readAndFraction(text: Text, numeral: Numeral, limit: number): Numeral {
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

interface Denominator {
  readonly last: number;
  readonly value: number;
  readonly plural: boolean;
}

/** "twenty-fifths", "thirty-first", "one-hundredth": what stands under the line in two words. */
export function readCompoundDenominator(text: Text, at: number, limit: number): Denominator | null {
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
export function readCompoundRank(text: Text, at: number, { last, value }: Part, limit: number): Numeral {
  const before = at > 0 ? text.hash[at - 1] : 0;
  if ((before !== a && before !== an) || !endsPhraseHere(text, last, limit))
    return cardinal(at, last, value, { kind: 'ordinal' });
  return cardinal(at - 1, last, 1 / value, { kind: 'fraction' });
}

/** "two-thirds", "three quarters", "one fifth": `last` stands behind the number over the line. */
export function readDenominator(text: Text, first: number, last: number, top: number, limit: number): Numeral | null {
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
