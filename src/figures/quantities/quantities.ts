import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { type Amount, divide, multiply, negate } from './amount.ts';
import type { ArticleFacts } from '../article-facts.ts';
import { currencyBefore, currencyBehind, isCentWord, type Money, subunitSign } from './currency-words.ts';
import { bareDraft, type Draft } from '../draft.ts';
import { isSpelt, wordSet } from '../lexicon.ts';
import { bracketedLoss, isLoneMinus, readBelowZero, signBefore } from './negative-numbers.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { isOrdinalSuffix } from '../numbers/ordinal-suffix.ts';
import { isWeight } from './pounds.ts';
import { endsMoneyRange, readScaleSign } from './scale-signs.ts';
import { isGlued, isInnerHyphen, isWord } from '../tokens.ts';
import {
  compoundUnit,
  isInch,
  isInchMark,
  isPartOfPoint,
  isPointOfRate,
  pointUnit,
  unitBehind,
  unitByNoun,
} from './unit-words.ts';
import { centMoney, grandMoney, isGrand, ofCountry } from './whose-money.ts';
import { emptyModifiers } from '../words/nouns.ts';
import type { UnitFact } from '../words/units.ts';

const emptyWords = wordSet(emptyModifiers);
const articleWords = wordSet(['a', 'an']);
const of = hashWord('of');
const inches = hashWord('in');
const old = wordSet(['old', 'olds']);
const ageOf = hashWord('age');
const yo = hashWord('yo');
const per = hashWord('per');
const slash = hashWord('/');
const pointWord = hashWord('point');
const times = hashWord('x');
const metreUnit = unitByNoun.get('metre')!;
const inchUnit = unitByNoun.get('inch')!;
export const yearUnit = unitByNoun.get('year')!;
const massPound = unitByNoun.get('pound')!;

/** The figure that a number makes with its sign, currency, scale and unit; null where its letters make it a name or code (5G, 777F). */
export function readQuantity(
  text: Text,
  plain: Numeral,
  floor: number,
  limit: number,
  facts: ArticleFacts,
): Draft | null {
  const loss = bracketedLoss(text, plain, floor, limit);
  const numeral = loss ?? plain;
  let { first } = numeral;
  let negative = loss !== null;
  let sign = negative ? -1 : signBefore(text, first, floor);
  if (sign >= 0) {
    negative = true;
    first = sign;
  }
  const front = currencyBefore(text, first, floor);
  let money: Money | null = null;
  if (front && !(sign >= 0 && text.kind[sign] === Kind.word)) {
    money = front.value;
    first -= front.length;
    sign = signBefore(text, first, floor);
    if (sign >= 0 && !negative) {
      negative = true;
      first = sign;
    }
  }
  return complete(text, numeral, first, negative, money, limit, facts);
}

/** Reads what stands behind the number: scale, unit, currency, age. `front` is the first token of its sign and currency. */
export function complete(
  text: Text,
  numeral: Numeral,
  front: number,
  negative: boolean,
  prefix: Money | null,
  limit: number,
  facts: ArticleFacts,
): Draft | null {
  let first = front;
  let money = prefix;
  let { last } = numeral;
  const amount: Amount = {
    value: numeral.value,
    decimals: numeral.decimals,
    scale: numeral.scale,
    low: numeral.low,
    high: numeral.high,
  };
  if (numeral.kind === 'cardinal' && numeral.scale === 1 && numeral.form === 'digits') {
    if (isOrdinalSuffix(text, last)) return null;
    const priced = money !== null || endsMoneyRange(text, numeral.first);
    const signScale = readScaleSign(text, last, limit, numeral, priced, facts);
    if (signScale > 0) {
      multiply(amount, signScale);
      last++;
    }
  }
  if (money && money.scale > 1) multiply(amount, money.scale);
  if (isGrand(text, last, limit)) {
    money ??= grandMoney(facts);
    multiply(amount, 1000);
    last++;
  }

  // "half a million", "a quarter of a century", "half an hour": the article behind a fraction belongs to the unit.
  let at = isInnerHyphen(text, last) ? last + 1 : last;
  if (numeral.kind !== 'cardinal' || numeral.value < 1) {
    let skip = at;
    if (text.hash[skip] === of && text.hash[skip + 1] !== of) skip++;
    if (articleWords.has(text.hash[skip])) skip++;
    if (skip > at && (unitBehind(text, skip, limit, amount.value) || currencyBehind(text, skip, limit))) at = skip;
  }

  at = behindEmptyWords(text, at, limit, amount.value);
  const bracketed = text.kind[at] === Kind.open;
  if (bracketed && isBracketedUnit(text, at, limit, amount.value)) at++;
  let unit: UnitFact | null = null;
  let behindWorth = 1;
  let sub = false;
  const currency = at < limit && !(money && isNextSign(text, at)) ? currencyBehind(text, at, limit) : null;
  const subunit = at < limit && numeral.form === 'digits' && !money ? subunitSign(text, at) : null;
  const measured = at < limit ? unitOf(text, at, limit, numeral.form, amount.value, money !== null) : null;
  if (subunit) {
    money = subunit.code === 'USD' ? centMoney(facts) : subunit;
    behindWorth = 0.01;
    sub = true;
    last = at + 1;
  } else if (
    currency &&
    (!measured || measured.length <= currency.length) &&
    !(money && currency.value.code !== money.code) &&
    !isWeight(text, at, currency.value, numeral, facts)
  ) {
    const { value: found, length } = currency;
    behindWorth = found.worth;
    sub = found.worth === 0.01;
    money = sub && found.code === 'USD' && isCentWord(text, at) ? centMoney(facts) : (money ?? found);
    if (found.scale > 1) multiply(amount, found.scale);
    last = at + length;
    // "75 USD million".
    const late = text.hash[last] === million ? 1e6 : text.hash[last] === billion ? 1e9 : 0;
    if (late > 0 && amount.scale === 1) {
      multiply(amount, late);
      last++;
    }
  } else if (numeral.kind === 'fraction' && (isPointOfRate(text, at, limit) || isPartOfPoint(text, at))) {
    unit = pointUnit;
    last = at + 1;
  } else if (
    numeral.kind === 'fraction' &&
    text.hash[at] === of &&
    articleWords.has(text.hash[at + 1]) &&
    isPartOfPoint(text, at + 2)
  ) {
    unit = pointUnit;
    last = at + 3;
  } else if (measured) {
    unit = measured.value;
    last = at + measured.length;
    if (bracketed) last++;
    const per = unitPer(text, last, limit);
    const compound = per && compoundUnit(unit, per.value);
    if (compound) {
      unit = compound;
      last += per.length;
    }
  } else if (currency && !money) {
    unit = massPound;
    last = at + currency.length;
  }
  if (sub || behindWorth !== 1) divide(amount, Math.round(1 / behindWorth));
  if (!money && !unit && last === numeral.last && isGlued(text, last) && !endsNumber(text, last)) return null;

  if (negative || isLoneMinus(text, first, last, limit, unit)) {
    if (!negative) first--;
    negate(amount);
  }
  return draftOf(text, numeral, first, last, amount, money && ofCountry(text, numeral, last, money), unit, limit);
}

/** The figure that a number is with its sign, unit and currency. */
function draftOf(
  text: Text,
  numeral: Numeral,
  first: number,
  last: number,
  amount: Amount,
  money: Money | null,
  unit: UnitFact | null,
  limit: number,
): Draft {
  const vague = numeral.kind === 'vague';
  const draft = bareDraft(first, last, kindOf(numeral, money, unit), vague ? null : amount.value);
  draft.numberFirst = numeral.first;
  draft.numberLast = numeral.last;
  if (vague) {
    draft.low = amount.low;
    draft.high = amount.high;
    draft.vague = true;
  }
  draft.plain = numeral.value / numeral.scale;
  draft.decimals = numeral.decimals;
  draft.scale = amount.scale;
  draft.form = numeral.form;
  draft.unit = unit;
  if (money) {
    draft.currency = money.code;
    draft.money = money.noun;
  }
  if (unit) {
    readAge(text, draft, limit);
    readBelowZero(text, draft, limit);
  } else if (!money) readBelowZero(text, draft, limit);
  return draft;
}

/** "per kilometre", "/km" right behind a unit. */
function unitPer(text: Text, at: number, limit: number): { value: UnitFact; length: number } | null {
  if (at + 1 >= limit || (text.hash[at] !== per && text.hash[at] !== slash)) return null;
  const found = unitBehind(text, at + 1, limit, 1);
  return found && { value: found.value, length: found.length + 1 };
}

/** "2 more minutes", "three consecutive years": the token of the unit behind words that add nothing to it, else `at` itself. */
function behindEmptyWords(text: Text, at: number, limit: number, value: number): number {
  let unitAt = at;
  while (unitAt < Math.min(limit, at + 3) && isWord(text, unitAt) && emptyWords.has(text.hash[unitAt])) unitAt++;
  return unitAt > at && unitAt < limit && unitBehind(text, unitAt, limit, value) ? unitAt : at;
}

/** "20 (kg)" */
function isBracketedUnit(text: Text, at: number, limit: number, value: number): boolean {
  const unit = at + 1 < limit ? unitBehind(text, at + 1, limit, value) : null;
  return unit !== null && text.kind[at + 1 + unit.length] === Kind.close;
}

/** "$20 $30": a sign with digits behind it belongs to those when a number has its own. */
function isNextSign(text: Text, at: number): boolean {
  return text.kind[at] === Kind.currency && text.kind[at + 1] === Kind.number;
}

const million = hashWord('million');
const billion = hashWord('billion');

function kindOf(numeral: Numeral, money: Money | null, unit: UnitFact | null): Draft['kind'] {
  if (money) return 'money';
  if (unit === null) return numeral.kind === 'fraction' ? 'ratio' : 'count';
  if (unit.dimension === 'percent') return 'percent';
  return unit.dimension === 'duration' ? 'duration' : 'quantity';
}

/** What may stand glued behind digits without making them part of a code. */
function endsNumber(text: Text, at: number): boolean {
  const kind = text.kind[at];
  if (kind === Kind.word) return isSpelt(text, at, 's') || text.hash[at] === times;
  return kind !== Kind.alphanumeric && kind !== Kind.dotted && kind !== Kind.number && kind !== Kind.currency;
}

/** The unit behind a number; "pound" is left to the currency, "m" to here once it is no million. */
function unitOf(
  text: Text,
  at: number,
  limit: number,
  form: Numeral['form'],
  value: number,
  money: boolean,
): { value: UnitFact; length: number } | null {
  if (money) return null;
  if (text.hash[at] === inches && isWord(text, at))
    return form === 'digits' && !isInnerHyphen(text, at + 1) && isInch(text, at, limit)
      ? { value: inchUnit, length: 1 }
      : null;
  if (form === 'digits' && isInchMark(text, at)) return { value: inchUnit, length: 1 };
  if (form === 'digits' && (isSpelt(text, at, 'm') || isSpelt(text, at, 'M'))) {
    const alone = !isGlued(text, at + 1) || text.kind[at + 1] !== Kind.alphanumeric;
    return alone && isSpelt(text, at, 'm') ? { value: metreUnit, length: 1 } : null;
  }
  const found = unitBehind(text, at, limit, value);
  // "percentage points" and the like were longest; plain "point" is read by the context.
  return found && text.hash[at] !== pointWord ? found : null;
}

/** "32-year-old", "five years old", "three months of age", "87 yo": the span reaches to the word that makes it an age. */
function readAge(text: Text, draft: Draft, limit: number): void {
  if (draft.unit!.dimension !== 'duration') return;
  const { last } = draft;
  const at = isInnerHyphen(text, last) ? last + 1 : last;
  if (at < limit && old.has(text.hash[at])) draft.last = at + 1;
  else if (text.hash[last] === of && text.hash[last + 1] === ageOf && last + 1 < limit) draft.last = last + 2;
  else return;
  draft.measureName = 'age';
}

export function isYearsOld(text: Text, at: number): boolean {
  return text.hash[at] === yo;
}
