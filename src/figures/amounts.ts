import { Flag, Kind, type Text } from '../model/index.ts';
import {
  coinSigns,
  currencySigns,
  currencyWords,
  hashes,
  isHash,
  scaleSignByHash,
  unitPhrases,
  type Money,
} from './measures.ts';
import { wordSet } from './lexicon.ts';
import { readNumeral, scaled, type Numeral } from './numerals.ts';
import { isGlued, isInnerHyphen, isWord, lengthOf } from './tokens.ts';
import type { UnitFact } from './words/units.ts';

const rankTails = wordSet(['nd', 'rd', 'st', 'th']);

/** A number with what it is a number of: tokens `[first, last)`, the number itself `[numeral.first, numeral.last)`. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly numeral: Numeral;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly money: Money | null;
  readonly unit: UnitFact | null;
  /** Factor of a glued scale sign ("bn"), 1 without one. */
  readonly scale: number;
  /** The unit stands behind a hyphen: "90-minute". */
  readonly hyphened: boolean;
}

/** The amount that begins with token `at`, or null. */
export function readAmount(text: Text, at: number, limit: number): Amount | null {
  const sign = currencySigns.startingAt(text, at, limit);
  if (sign) {
    let next = at + sign.length;
    if (next < limit && text.kind[next] === Kind.hyphen && isGlued(text, next)) next++;
    const numeral = next < limit ? readNumeral(text, next, limit) : null;
    if (numeral && numeral.form === 'digits' && numeral.first === next && numeral.kind === 'cardinal')
      return withSigns(text, at, numeral, sign.value, limit);
  }
  const numeral = readNumeral(text, at, limit);
  return numeral && withSigns(text, Math.min(at, numeral.first), withTail(text, numeral, limit), null, limit);
}

/** "11th", "2nd": the tail makes digits a rank. */
function withTail(text: Text, numeral: Numeral, limit: number): Numeral {
  const { last } = numeral;
  if (
    numeral.form !== 'digits' ||
    numeral.decimals > 0 ||
    last >= limit ||
    !isGlued(text, last) ||
    !rankTails.has(text.hash[last])
  )
    return numeral;
  return { ...numeral, last: last + 1, kind: 'ordinal' };
}

function withSigns(text: Text, first: number, numeral: Numeral, money: Money | null, limit: number): Amount {
  let { last } = numeral;
  let scale = 1;
  if (numeral.form === 'digits' && numeral.kind === 'cardinal' && numeral.scale === 1) {
    const behind = isInnerHyphen(text, last) && money ? last + 1 : last;
    const factor = behind < limit && isWord(text, behind) ? scaleSignByHash.get(text.hash[behind]) : undefined;
    if (factor !== undefined && isScaleSign(text, behind, money !== null, limit)) {
      scale = factor;
      last = behind + 1;
    }
  }
  const times = (value: number) => (scale === 1 ? value : scaled(value, numeral.decimals, scale));
  const amount = {
    first,
    numeral,
    scale,
    value: times(numeral.value),
    low: times(numeral.low),
    high: times(numeral.high),
  };
  if (money) return { ...amount, last, money, unit: null, hyphened: false };
  return { ...amount, ...readMeasure(text, last, limit, numeral, scale) };
}

/** "bn" is always a scale; "m" and "k" are where money or a counted noun makes them so: £3m, 2.5m people, but 100m and 5k. */
function isScaleSign(text: Text, at: number, money: boolean, limit: number): boolean {
  const length = lengthOf(text, at);
  const glued = isGlued(text, at);
  if (money) return true;
  if (length > 1) return isHash(text, at, hashes.mil) || isHash(text, at, hashes.cr);
  if (!glued) return false;
  if (!isHash(text, at, hashes.m)) return (text.flags[at] & Flag.capital) === 0 || text.kind[at + 1] === Kind.word;
  const next = at + 1;
  if (next >= limit) return false;
  if (currencyWords.startingAt(text, next, limit)) return true;
  return (
    isWord(text, next) && !isGlued(text, next) && (text.flags[next] & Flag.capital) === 0 && lengthOf(text, next) > 4
  );
}

type Measured = Pick<Amount, 'last' | 'money' | 'unit' | 'hyphened'>;

/** The currency or unit behind a number. */
function readMeasure(text: Text, last: number, limit: number, numeral: Numeral, scale: number): Measured {
  const none = { last, money: null, unit: null, hyphened: false };
  if (last >= limit || numeral.kind === 'ordinal') return none;
  const hyphened = isInnerHyphen(text, last);
  const at = hyphened ? last + 1 : last;
  if (at >= limit || (text.flags[at] & Flag.lineBefore) !== 0) return none;
  const signed = currencySigns.startingAt(text, at, limit);
  if (signed && numeral.form === 'digits')
    return { last: at + signed.length, money: signed.value, unit: null, hyphened };
  const worded = currencyWords.startingAt(text, at, limit);
  if (worded) return { last: at + worded.length, money: worded.value, unit: null, hyphened };
  if (numeral.form === 'digits' && isGlued(text, at) && scale === 1) {
    const coin = coinSigns.get(text.hash[at]);
    if (coin && (text.flags[at] & Flag.capital) === 0) return { last: at + 1, money: coin, unit: null, hyphened };
  }
  const unit = unitPhrases.startingAt(text, at, limit);
  if (!unit) return none;
  // A one-letter sign needs the digits before it: "5 m" is one, "a m" none.
  if (lengthOf(text, at) === 1 && isWord(text, at) && numeral.form !== 'digits') return none;
  return { last: at + unit.length, money: null, unit: unit.value, hyphened };
}
