import { Flag, Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import type { ArticleFacts } from './article-facts.ts';
import {
  currencyBefore,
  moneyOfCountry,
  dollarsOfCountry,
  currencyBehind,
  gluedCurrency,
  hasCents,
  isCentWord,
  namesCountryOf,
  subunitSign,
  type Money,
} from './currency-words.ts';
import { endsPhrase } from './counted-nouns.ts';
import { readDigits } from './digits.ts';
import { bareDraft, type Draft } from './draft.ts';
import { isSpelt, Lookup, wordSet } from './lexicon.ts';
import { cardinal, readScales, scaled, type Numeral } from './numerals.ts';
import {
  isCapitalised,
  isDash,
  isGlued,
  isInnerHyphen,
  isWord,
  lastUnit,
  lengthOf,
  startOfSentence,
} from './tokens.ts';
import {
  compoundUnit,
  isInch,
  isInchMark,
  isPartOfPoint,
  isPointOfRate,
  speaksOfTemperature,
  unitBehind,
  unitByNoun,
} from './unit-words.ts';
import { risingWords, fallingWords } from './words/change.ts';
import { emptyModifiers, pluralsWithoutS } from './words/nouns.ts';
import { scaleSigns } from './words/numbers.ts';
import type { UnitFact } from './words/units.ts';
import * as words from './words/quantities.ts';

const signScales = new Lookup(Object.entries(scaleSigns));
const pluralWords = wordSet(pluralsWithoutS);
const changeWords = wordSet(risingWords, fallingWords);
const emptyWords = wordSet(emptyModifiers);
const minusWords = wordSet(['minus', 'negative']);
const articleWords = wordSet(['a', 'an']);
const ordinalSuffixes = wordSet(['nd', 'rd', 'th']);
const firstSuffix = hashWord('st');
const of = hashWord('of');
const or = hashWord('or');
const to = hashWord('to');
const inches = hashWord('in');
const old = wordSet(['old', 'olds']);
const grand = hashWord('grand');
const ageOf = hashWord('age');
const yo = hashWord('yo');
const per = hashWord('per');
const slash = hashWord('/');
const dollarNouns = wordSet(['buck', 'bucks', 'c', 'cent', 'cents', 'dollar', 'dollars', '¢']);
const ofAmerica = wordSet(['american', 'u.s.', 'us']);
const pointWord = hashWord('point');
const times = hashWord('x');
const below = hashWord('below');
const zero = hashWord('zero');
const freezing = hashWord('freezing');

const metreUnit = unitByNoun.get('metre')!;
const inchUnit = unitByNoun.get('inch')!;
const yearUnit = unitByNoun.get('year')!;
const massPound = unitByNoun.get('pound')!;
const degree = unitByNoun.get('degree')!;
export const percentUnit = unitByNoun.get('percent')!;
const pointUnit = unitByNoun.get('percentage point')!;

const behindMetres = wordSet(words.behindMetres);
const beforeMetres = wordSet(words.beforeMetres);
const accountWords = wordSet(words.accountWords);
const billionWords = wordSet(['billion', 'bn', 'tn', 'trillion']);
const billionReach = 20;
const beforeMillions = wordSet(words.beforeMillions);
const behindMillions = wordSet(['a', 'are', 'by', 'had', 'have', 'in', 'last', 'now', 'this', 'to', 'were', 'who']);
const weightWords = wordSet(words.weightWords);

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

/** Book-keeping's minus, "£(3)m" and "(1.2)%": the number with its brackets, and the scale behind them; null where they hold an aside. */
function bracketedLoss(text: Text, numeral: Numeral, floor: number, limit: number): Numeral | null {
  const { last } = numeral;
  const first = numeral.first - 1;
  if (first < floor || text.kind[first] !== Kind.open || text.kind[last] !== Kind.close || numeral.scale > 1)
    return null;
  if (!isGlued(text, numeral.first) || !isGlued(text, last)) return null;
  const signed = first > floor && text.kind[first - 1] === Kind.currency && isGlued(text, first);
  const percent = text.kind[last + 1] === Kind.percent && isGlued(text, last + 1) && last + 1 < limit;
  if (!signed && !percent) return null;
  const { value, decimals, form } = numeral;
  const part = { first, last: last + 1, value, decimals, form };
  return readScales(text, part, limit);
}

/** The figure of a token with currency and digits in one (USD115, Rs20, RM42.50), or null. */
export function readGluedMoney(text: Text, at: number, limit: number, facts: ArticleFacts): Draft | null {
  const glued = gluedCurrency(text, at);
  if (!glued) return null;
  const { source, start, end } = text;
  let value = 0;
  for (let i = start[at] + glued.letters; i < glued.digitsEnd; i++) value = value * 10 + (source.charCodeAt(i) - 0x30);
  let last = at + 1;
  let decimals = 0;
  // The tokeniser ends letters with digits at a full stop or comma: GBP3.01, Rs1,00,000.
  while (
    glued.scale === 1 &&
    decimals === 0 &&
    last + 1 < limit &&
    isGlued(text, last) &&
    isGlued(text, last + 1) &&
    text.kind[last + 1] === Kind.number
  ) {
    const digits = readDigits(text, last + 1, last + 2);
    if (!digits) break;
    const width = text.kind[last] === Kind.comma ? groupWidth(text, last + 1) : 0;
    if (width > 0) {
      value = value * 10 ** width + digits.value;
      decimals = digits.decimals;
    } else if (digits.whole && (text.kind[last] === Kind.stop || isCommaDecimal(text, last + 1))) {
      decimals = end[last + 1] - start[last + 1];
      value = (value * 10 ** decimals + digits.value) / 10 ** decimals;
    } else break;
    last += 2;
  }
  const spaced = glued.letters === 1 && last === at + 1 ? endOfGroups(text, last, limit) : last;
  if (spaced > last && namesCountryOf(text, glued.money.code)) {
    for (; last < spaced; last++) value = value * 1000 + readDigits(text, last, last + 1)!.value;
  }
  const first = glued.signed ? at - 1 : at;
  const part = { first, last, value: value * glued.scale, decimals, form: 'digits' as const };
  const read = glued.scale === 1 ? readScales(text, part, limit) : null;
  const numeral = read ?? cardinal(first, last, part.value, { form: 'digits', decimals, scale: glued.scale });
  const draft = complete(text, numeral, first, false, glued.money, limit, facts);
  // R100 may be a road, a ship or a room; R100m, R1,500 and R17.20 are not.
  if (draft === null || glued.letters > 1 || glued.signed || draft.scale > 1 || last > at + 1) return draft;
  return value >= leastByLetter && namesCountryOf(text, glued.money.code) && !isOnRoad(text, at) ? draft : null;
}

/** "R1 | 240", "R12 | 500 | 000": behind the groups of three digits that spaces part, or `at`. */
function endOfGroups({ kind, start, end, flags }: Text, at: number, limit: number): number {
  let last = at;
  while (last < limit && kind[last] === Kind.number && end[last] - start[last] === 3 && isSpaced(flags[last])) last++;
  return last;
}

const isSpaced = (flags: number): boolean => (flags & (Flag.spaceBefore | Flag.lineBefore)) === Flag.spaceBefore;

/** Below, a letter with digits is a road or a room rather than money, even where the article names the country. */
const leastByLetter = 100;
const beforeRoads = wordSet(['along', 'off', 'on', 'the']);

const isOnRoad = (text: Text, at: number): boolean => at > 0 && beforeRoads.has(text.hash[at - 1]);

/** "R1,5 million": one or two digits behind a comma. */
function isCommaDecimal(text: Text, at: number): boolean {
  return text.kind[at - 1] === Kind.comma && lengthOf(text, at) <= 2;
}

/** How many digits stand before the point of a token that goes on with groups behind a comma: "00,000" 5, "234.50" 3; 0 where it can't. */
function groupWidth({ source, start, end }: Text, at: number): number {
  let width = 0;
  let group = 0;
  let i = start[at];
  for (; i < end[at] && source.charCodeAt(i) !== 0x2e; i++) {
    if (source.charCodeAt(i) !== 0x2c) {
      width++;
      group++;
    } else if (group < 2 || group > 3) return 0;
    else group = 0;
  }
  return group === 3 || (group === 2 && i === end[at]) ? width : 0;
}

/** A number while scales, currencies and signs change it; `low` and `high` are the interval of a vague one. */
interface Amount {
  value: number;
  decimals: number;
  scale: number;
  low: number;
  high: number;
}

function multiply(amount: Amount, by: number): void {
  amount.value = scaled(amount.value, amount.decimals, by);
  amount.decimals = 0;
  amount.scale *= by;
  amount.low *= by;
  amount.high *= by;
}

/** Reads what stands behind the number: scale, unit, currency, age. `front` is the first token of its sign and currency. */
function complete(
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

function divide(amount: Amount, worth: number): void {
  // 12.3 / 100 is 0.12300000000000001, 123 / 1000 is 0.123.
  const power = 10 ** amount.decimals;
  const whole = Math.round(amount.value * power);
  // 2½ cents have a fraction and no decimals.
  amount.value = Math.abs(whole - amount.value * power) < 1e-6 ? whole / (power * worth) : amount.value / worth;
  amount.low /= worth;
  amount.high /= worth;
}

function negate(amount: Amount): void {
  const { value, low, high } = amount;
  amount.value = -value;
  amount.low = -high;
  amount.high = -low;
}

/** "₹500": a sign of one country alone. */
const isTold = ({ source, start }: Text, { first }: Numeral): boolean => source[start[first] - 1] === '₹';

/** Money whose country the article tells, where its sign and words don’t. */
function ofCountry(text: Text, numeral: Numeral, last: number, money: Money): Money {
  if (money.code !== 'USD') return isTold(text, numeral) ? money : moneyOfCountry(text, money);
  return isBareDollar(text, numeral, last) ? dollarsOfCountry(text, money) : money;
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

/** "$5", "5 dollars", "5c": nothing that tells whose they are, as in "US$5", "5 USD" and "5 US cents". */
function isBareDollar(text: Text, { first, last: end }: Numeral, last: number): boolean {
  if (text.kind[first] !== Kind.number && !isWord(text, first)) return false;
  const sign = first - 1;
  if (sign >= 0 && text.kind[sign] === Kind.currency)
    return lengthOf(text, sign) === 1 && !(sign > 0 && isGlued(text, sign) && isWord(text, sign - 1));
  if (last === end) return false;
  return dollarNouns.has(text.hash[last - 1]) && !(last - 1 > end && ofAmerica.has(text.hash[last - 2]));
}

/** "ten grand": a thousand pounds or dollars, where no piano or prix follows. */
function isGrand(text: Text, at: number, limit: number): boolean {
  return (
    at < limit && text.hash[at] === grand && !isCapitalised(text, at) && (at + 1 >= limit || endsPhrase(text, at + 1))
  );
}

function grandMoney(facts: ArticleFacts): Money {
  const dollars = facts.dollars && !facts.sterling;
  return { code: dollars ? 'USD' : 'GBP', noun: dollars ? 'dollar' : 'pound', worth: 1, scale: 1 };
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

function centMoney(facts: ArticleFacts): Money {
  const code = hasCents(facts.cents) ? facts.cents : 'USD';
  return { code, noun: code === 'EUR' ? 'euro' : 'dollar', worth: 0.01, scale: 1 };
}

/** The token of a minus sign before `at`, or -1: -5, −5, minus five, negative ten. */
function signBefore(text: Text, at: number, floor: number): number {
  const before = at - 1;
  if (before < floor) return -1;
  if (text.kind[before] === Kind.word) {
    if (!minusWords.has(text.hash[before])) return -1;
    return before > 0 && text.hash[before - 1] === or ? -1 : before;
  }
  if (!isDash(text, before) || !isGlued(text, at) || text.end[before] - text.start[before] > 1) return -1;
  if (before === 0 || !isGlued(text, before)) {
    // "2 -7 grams" is a range.
    return before > 0 && text.kind[before - 1] === Kind.number ? -1 : before;
  }
  const kind = text.kind[before - 1];
  return kind === Kind.open || kind === Kind.currency || kind === Kind.mark || kind === Kind.symbol ? before : -1;
}

/** A dash with spaces around it is a minus before temperatures, and where nothing but the number stands. */
function isLoneMinus(text: Text, first: number, last: number, limit: number, unit: UnitFact | null): boolean {
  const dash = first - 1;
  if (dash < 0 || text.kind[dash] !== Kind.dash || isGlued(text, first) || text.end[dash] - text.start[dash] > 1)
    return false;
  if (unit?.dimension === 'temperature') return dash === 0 || text.kind[dash - 1] !== Kind.number;
  return dash === 0 && last === limit;
}

/** What may stand glued behind digits without making them part of a code. */
function endsNumber(text: Text, at: number): boolean {
  const kind = text.kind[at];
  if (kind === Kind.word) return isSpelt(text, at, 's') || text.hash[at] === times;
  return kind !== Kind.alphanumeric && kind !== Kind.dotted && kind !== Kind.number && kind !== Kind.currency;
}

/** 1st, 22nd, 113th; "12st 4lb" is a weight. */
export function isOrdinalSuffix(text: Text, at: number): boolean {
  if (at >= text.count || !isGlued(text, at) || !isWord(text, at)) return false;
  const hash = text.hash[at];
  if (hash !== firstSuffix) return ordinalSuffixes.has(hash);
  return text.source.charCodeAt(text.end[at - 1] - 1) === 0x31 && !isTeen(text, at - 1);
}

function isTeen({ source, start, end }: Text, at: number): boolean {
  return end[at] - start[at] > 1 && source.charCodeAt(end[at] - 2) === 0x31;
}

/** What k, m, b, t and their like behind digits multiply by; 0 where the letter is a unit or nothing. */
function readScaleSign(
  text: Text,
  at: number,
  limit: number,
  numeral: Numeral,
  money: boolean,
  facts: ArticleFacts,
): number {
  if (at >= limit || !isWord(text, at)) return 0;
  const scale = signScales.get(text.hash[at]);
  if (scale === undefined) return 0;
  const glued = isGlued(text, at);
  const capital = isCapitalised(text, at);
  const letters = text.end[at] - text.start[at];
  if (
    isGlued(text, at + 1) &&
    (text.kind[at + 1] === Kind.mark || text.kind[at + 1] === Kind.stop) &&
    isGlued(text, at + 2) &&
    isWord(text, at + 2)
  )
    return 0;
  const moneyBehind = currencyBehind(text, at + 1, limit) !== null;
  if (money || moneyBehind) return glued || letters > 1 || !capital || text.kind[at + 1] !== Kind.word ? scale : 0;
  switch (scale) {
    case 1e3:
      // 4K and 8K are screens.
      if (capital && (numeral.value === 4 || numeral.value === 8)) return 0;
      return (glued || !capital) && !(capital && speaksOfTemperature(text, at)) ? 1e3 : 0;
    case 1e6:
      if (letters === 2) return capital ? 1e6 : 0;
      if (letters === 3) return 1e6;
      // "1.5 M people"; a whole number before a capital apart is a name (10 M Street).
      if (capital) return glued || (numeral.decimals > 0 && !isCapitalised(text, at + 1)) ? 1e6 : 0;
      return isMillion(text, at, limit, facts) ? 1e6 : 0;
    case 1e9:
      return glued && numeral.value < 1000 ? 1e9 : 0;
    case 1e7:
      return 1e7;
    default:
      return 0;
  }
}

/** "$200-300m", "£5 to 10m": the sign stands at the first number only. */
function endsMoneyRange(text: Text, first: number): boolean {
  const joint = first - 1;
  if (joint < 2 || text.kind[joint - 1] !== Kind.number || text.kind[joint - 2] !== Kind.currency) return false;
  return isDash(text, joint) || text.hash[joint] === to;
}

/** Is "m" behind digits million rather than metre? Nouns of size say metre, people and plurals say million. */
function isMillion(text: Text, at: number, limit: number, facts: ArticleFacts): boolean {
  const next = isInnerHyphen(text, at + 1) ? at + 2 : at + 1;
  if (next < limit && behindMetres.has(text.hash[next])) return false;
  // "2.1m sq km", "300m cubic metres": what is counted in millions is a unit itself.
  if (next < limit && (unitBehind(text, next, limit, 2)?.length ?? 0) > 1) return true;
  for (let i = Math.max(0, at - 5); i < at - 1; i++) if (beforeMetres.has(text.hash[i])) return false;
  if (speaksOfMoney(text, at, next, limit)) return true;
  if (text.hash[at - 2] === of && at > 2 && beforeMillions.has(text.hash[at - 3])) return true;
  for (let i = next; i < Math.min(limit, next + 4) && isWord(text, i); i++) {
    if (pluralWords.has(text.hash[i])) return true;
    if (i === next && behindMillions.has(text.hash[i])) break;
    if (behindMillions.has(text.hash[i]) || text.hash[i] === of) break;
    if (lastUnit(text, i) === 0x73 && text.end[i] - text.start[i] > 3) return true;
  }
  if (facts.metres) return false;
  for (let i = Math.max(startOfSentence(text, at), at - changeReach); i < at - 1; i++)
    if (changeWords.has(text.hash[i])) return true;
  return next < limit && behindMillions.has(text.hash[next]);
}

const changeReach = 16;
const moneyReach = 6;

/** "a 4m loss", "turnover hit 12m", "a surplus of 3m and debts of 45bn": a noun of accounts near it, or billions in its sentence. */
function speaksOfMoney(text: Text, at: number, next: number, limit: number): boolean {
  for (let i = next; i < Math.min(limit, next + 2) && isWord(text, i); i++)
    if (accountWords.has(text.hash[i])) return true;
  const floor = Math.max(startOfSentence(text, at), at - billionReach);
  for (let i = at - 2; i >= floor; i--)
    if (isWord(text, i) && (billionWords.has(text.hash[i]) || (i >= at - moneyReach && accountWords.has(text.hash[i]))))
      return true;
  for (let i = at + 1; i < Math.min(limit, at + billionReach); i++)
    if (billionWords.has(text.hash[i]) && text.kind[i - 1] === Kind.number) return true;
  return false;
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

/** Are these pounds a weight? The words around tell, then the article's own money. */
function isWeight(text: Text, at: number, money: Money, numeral: Numeral, facts: ArticleFacts): boolean {
  if (money.code !== 'GBP' || money.worth !== 1 || !unitBehind(text, at, at + 1, numeral.value)) return false;
  if (numeral.scale >= 1e6 || text.source.startsWith('£', text.start[numeral.first - 1])) return false;
  if (isPriced(text, numeral.first)) return false;
  for (let i = Math.max(0, numeral.first - 8); i < Math.min(text.count, at + 8); i++)
    if (text.sentenceOf[i] === text.sentenceOf[at] && weightWords.has(text.hash[i])) return true;
  if (facts.sterling) return false;
  const hyphen = isDash(text, at - 1);
  return facts.dollars && (numeral.value < 1000 || hyphen);
}

/** "costs 500 pounds", "worth about 20 pounds": what a price is told in. */
function isPriced({ hash, kind }: Text, at: number): boolean {
  const k = at > 1 && kind[at - 2] === Kind.word && softening.has(hash[at - 1]) ? at - 2 : at - 1;
  return k >= 0 && pricing.has(hash[k]);
}

const softening = wordSet(['about', 'almost', 'around', 'just', 'nearly', 'only', 'over', 'roughly', 'some']);
const pricing = wordSet(['cost', 'costing', 'costs', 'owe', 'owed', 'owes', 'pay', 'paying', 'pays', 'price', 'worth']);

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
export { yearUnit };

/** "2 degrees below zero", "five below freezing". */
function readBelowZero(text: Text, draft: Draft, limit: number): void {
  const { last } = draft;
  if (last + 1 >= limit || text.hash[last] !== below || draft.value === null) return;
  if (text.hash[last + 1] !== zero && text.hash[last + 1] !== freezing) return;
  if (draft.unit && draft.unit.dimension !== 'temperature' && draft.unit !== degree) return;
  draft.value = -Math.abs(draft.value);
  draft.unit ??= degree;
  draft.kind = 'quantity';
  draft.last = last + 2;
}
