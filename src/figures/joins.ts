import { Kind, type Text } from '../model/index.ts';
import { hashWord, sliceTokens } from '../text/index.ts';
import { boundBefore } from './bounds.ts';
import { belongsToVerb } from './changes.ts';
import { lendCents } from './cents.ts';
import { isBetweenSides, isContested, score, speaksOfContest } from './contests.ts';
import { draftLike, draftOf, isBare, isSameUnit, type Draft } from './draft.ts';
import { endsPhrase } from './counted-nouns.ts';
import { Phrases, wordSet } from './lexicon.ts';
import { scaled } from './numeral.ts';
import { endOfSentence, isDash, isGlued, isInnerHyphen, isWord, startOfSentence } from './tokens.ts';
import { unitByNoun } from './unit-words.ts';
import { fallingNouns, fallingWords, risingNouns, risingWords } from './words/change.ts';
import { multipliers } from './words/numbers.ts';
import * as words from './words/joins.ts';

const changeWords = wordSet(risingWords, fallingWords, risingNouns, fallingNouns, [
  'change',
  'changed',
  'go',
  'goes',
  'going',
  'gone',
  'went',
  'moved',
  ...Object.keys(multipliers),
]);
const beforeLoss = wordSet(['at', 'is', 'of', 'to', 'was', 'were']);
const softeners = wordSet(['about', 'around', 'approximately', 'perhaps', 'roughly', '~']);
const to = hashWord('to');
const through = hashWord('through');
const and = hashWord('and');
const or = hashWord('or');
const between = hashWord('between');
const from = hashWord('from');
const tilde = hashWord('~');
const inWord = hashWord('in');
const ago = hashWord('ago');
const out = hashWord('out');
const of = hashWord('of');
const every = hashWord('every');
const each = hashWord('each');
const the = hashWord('the');
const its = hashWord('its');
const their = hashWord('their');
const all = hashWord('all');
const plusMinus = hashWord('±');
const plus = hashWord('+');
const slash = hashWord('/');
const over = hashWord('over');
const timesWord = hashWord('times');
const ageWords = wordSet(['age', 'ages']);
const agedWords = wordSet(['age', 'aged', 'ages']);
const ten = 10;
const clauseReach = 14;
const foot = unitByNoun.get('foot')!;
const inch = unitByNoun.get('inch')!;
const minute = unitByNoun.get('minute')!;

/** Puts figures together that are one (5ft 10in, 20 to 30 people, one in five) and links those that belong together (from 3% to 2%). */
export function joinDrafts(text: Text, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    if (isBracketedLoss(text, draft)) draft.value = -draft.value!;
    const before = joined.at(-1);
    const whole = before && near(text, before, draft) ? join(text, before, draft) : null;
    if (whole) Object.assign(before!, whole);
    else joined.push(draft);
  }
  return joined;
}

/** "Its result was ($99.9m)": book-keeping's minus. Behind a noun or another figure brackets hold an aside. */
function isBracketedLoss(text: Text, { first, last, value, currency }: Draft): boolean {
  if (currency === null || value === null || value < 0 || first < 2) return false;
  return text.kind[first - 1] === Kind.open && text.kind[last] === Kind.close && beforeLoss.has(text.hash[first - 2]);
}

/** "in 90 days rather than 45": a bare number set against the figure before it has its unit, and what it counts. */
export function shareCompared(text: Text, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const a = drafts[i - 1];
    const b = drafts[i];
    const { length } = isBare(b) ? (setAgainst.startingAt(text, a.last, b.first) ?? none) : none;
    if (length === 0 || a.last + length !== b.first || a.currency !== null || b.kind !== 'count') continue;
    if (b.last < endOfSentence(text, b.last - 1) && !endsPhrase(text, b.last)) continue;
    if (a.unit !== null && a.value !== null && (a.kind === 'duration' || a.kind === 'quantity')) lend(a, b);
    else if (a.kind === 'count') b.of ??= a.of;
  }
}

const none = { length: 0 };
const setAgainst = new Phrases<true>();
for (const phrase of words.setAgainst) setAgainst.add(phrase, true);

function near(text: Text, a: Draft, b: Draft): boolean {
  return b.first >= a.last && b.first - a.last <= 4 && text.sentenceOf[a.first] === text.sentenceOf[b.first];
}

function join(text: Text, a: Draft, b: Draft): Draft | null {
  if (a.kind === 'date' || b.kind === 'date' || a.kind === 'ordinal' || b.kind === 'ordinal') return null;
  return (
    joinTolerance(text, a, b) ??
    joinSum(text, a, b) ??
    joinRepeated(text, a, b) ??
    joinRatio(text, a, b) ??
    joinRange(text, a, b)
  );
}

/** 30 ± 10 years, 9.83 +/- 0.01: the number before the sign is told, the other one says how sure it is. */
function joinTolerance(text: Text, a: Draft, b: Draft): Draft | null {
  const gap = b.first - a.last;
  const sign =
    (gap === 1 && text.hash[a.last] === plusMinus) ||
    (gap === 3 && text.hash[a.last] === plus && text.hash[a.last + 1] === slash);
  if (!sign || a.value === null) return null;
  const joined = draftLike(a, { last: b.last, of: a.of ?? b.of });
  if (isBare(a)) lend(b, joined);
  return joined;
}

// --- sums: 5ft 10in, three hours and twenty minutes, 3 dollars 50 cents

function joinSum(text: Text, a: Draft, b: Draft): Draft | null {
  if (a.value === null || b.value === null) return null;
  const gap = b.first - a.last;
  const apart = gap === 0 || (gap === 1 && text.hash[a.last] === and);
  if (gap === 1 && isFeetAndInches(text, a, b))
    return draftLike(a, {
      last: b.unit ? b.last : b.last + 1,
      kind: 'quantity',
      unit: foot,
      value: a.value + b.value / 12,
    });
  if (a.unit && b.unit) return joinUnits(text, a, b, apart);
  if (!apart || a.decimals > 0 || a.value !== Math.trunc(a.value)) return null;
  // "5 dollars 50", "2 hours ten"; "5 dollars and 50 were left" is no sum.
  const loose =
    isBare(b) && b.scale === 1 && b.value > 0 && (gap === 0 || !isWord(text, b.last) || text.hash[b.last] === and);
  if (loose && a.unit?.noun === 'hour' && a.per === null && b.value < 60)
    return draftLike(a, { last: b.last, value: a.value * 60 + b.value, unit: minute, tail: minute });
  if (a.money === null || a.scale > 1 || b.value >= 100 || b.value !== Math.trunc(b.value)) return joinCents(a, b);
  const named = a.last > a.numberLast;
  const spelt = b.form === 'words' && gap === 1 && b.value >= ten && openerBefore(text, a) !== between;
  if (loose && (named || spelt)) return draftLike(a, { last: b.last, value: a.value + b.value / 100 });
  return joinCents(a, b);
}

/** Lengths and masses add up in their first unit (5ft 10in), times in the last one, where they stay whole (two years and three months). */
function joinUnits(text: Text, a: Draft, b: Draft, apart: boolean): Draft | null {
  const whole = a.unit!;
  const tail = a.tail ?? whole;
  const part = b.unit!;
  if (part.dimension !== whole.dimension || part.factor >= tail.factor || a.decimals > 0 || a.last === a.numberLast)
    return null;
  if (b.value! * part.factor >= tail.factor || b.value! < 0) return null;
  // Behind a second comma it is a list: "3 years, 2 months, 14 days".
  const listed =
    text.kind[b.last] === Kind.comma && (text.kind[b.last + 1] === Kind.number || text.hash[b.last + 1] === and);
  const comma = text.kind[a.last] === Kind.comma && b.first - a.last <= 2;
  if (whole.dimension === 'duration') {
    const per = durationParts[`${tail.noun} ${part.noun}`];
    return (apart || (comma && !listed && text.kind[a.first - 1] !== Kind.comma)) && per !== undefined
      ? draftLike(a, {
          last: b.last,
          value: a.value! * per + b.value!,
          unit: part,
          tail: part,
          measureName: b.measureName,
        })
      : null;
  }
  if ((whole.dimension !== 'length' && whole.dimension !== 'mass') || !(apart || comma)) return null;
  return draftLike(a, {
    last: b.last,
    value: a.value! + (b.value! * part.factor) / whole.factor,
    tail: part,
    of: b.of,
  });
}

/** How many of the second are one of the first. */
export const durationParts: Readonly<Record<string, number>> = {
  'day hour': 24,
  'hour minute': 60,
  'hour second': 3600,
  'minute second': 60,
  'month day': 30,
  'week day': 7,
  'year day': 365,
  'year month': 12,
  'year week': 52,
};

/** 3 dollars 50 cents, £3 and 50p. */
function joinCents(a: Draft, b: Draft): Draft | null {
  if (a.currency === null || b.currency === null || b.value === null || a.value === null) return null;
  // A hundredth, or a tenth such as the jiao.
  const parts = Math.round(b.plain / b.value);
  const cents = b.value > 0 && b.value < 1 && (parts === 100 || parts === 10) && b.plain === Math.trunc(b.plain);
  if (!cents || a.value !== Math.trunc(a.value) || a.scale > 1) return null;
  return draftLike(a, { last: b.last, value: Math.round((a.value + b.value) * 100) / 100 });
}

/** 5'10" */
function isFeetAndInches(text: Text, a: Draft, b: Draft): boolean {
  return (
    isBare(a) &&
    text.kind[a.last] === Kind.mark &&
    isGlued(text, a.last) &&
    isGlued(text, b.first) &&
    // The mark behind the inches is read as their unit where no quotation is open.
    (b.unit === inch || (isBare(b) && text.kind[b.last] === Kind.mark && isGlued(text, b.last))) &&
    a.value! < ten &&
    b.value! < 12
  );
}

/** "forty-five (45)", "€5m (£4.3m)", "100 miles (160km)": the same again, in brackets. */
function joinRepeated(text: Text, a: Draft, b: Draft): Draft | null {
  if (b.first - a.last !== 1 || text.kind[a.last] !== Kind.open) return null;
  if (isBare(a) && a.value === b.value && text.kind[b.numberLast] === Kind.close)
    return draftLike(a, { last: b.last + (isBare(b) ? 1 : 0), of: b.of });
  const converted = a.unit !== null && b.unit !== null && a.unit.dimension === b.unit.dimension && a.unit !== b.unit;
  const exchanged = a.currency !== null && b.currency !== null && a.currency !== b.currency;
  if (converted || exchanged) b.linked = a;
  return null;
}

// --- ratios: one in five, nine out of 10; 38 of 41 stays two counts

function joinRatio(text: Text, a: Draft, b: Draft): Draft | null {
  if (a.value === null || b.value === null || b.currency) return null;
  if (isOneIn(text, a, b)) {
    // "one tonne in ten": of what, stands behind
    const value = a.value / b.value;
    return draftOf({ first: a.first, last: b.last, kind: 'ratio', value, form: a.form, of: a.of });
  }
  // "nine times out of 10"
  const often = a.kind === 'count' && a.last === a.numberLast + 1 && text.hash[a.numberLast] === timesWord;
  if (!isBare(a) && !often) return null;
  let at = often ? a.last : a.numberLast;
  if (often && text.hash[at] !== out) return null;
  if (text.hash[at] === over && at + 1 === b.first && isBare(a) && isBare(b) && b.value > 0 && b.last === b.numberLast)
    return draftOf({ first: a.first, last: b.last, kind: 'ratio', value: a.value / b.value });
  // "a ratio of 3:1", "7.5/10"
  if (isOver(text, at, a, b)) return draftOf({ first: a.first, last: b.last, kind: 'ratio', value: a.value / b.value });
  // "a one-in-five chance"
  const hyphened = isInnerHyphen(text, at) && text.hash[at + 1] === inWord && isInnerHyphen(text, at + 2);
  if (hyphened) at++;
  const outOf = text.hash[at] === out && text.hash[at + 1] === of;
  if (outOf) at += 2;
  else if (text.hash[at] === inWord) at += 1;
  else if (text.hash[at] === of) {
    at += 1;
    while (
      at < b.first &&
      (text.hash[at] === the || text.hash[at] === its || text.hash[at] === their || text.hash[at] === all)
    )
      at++;
    // of the club's 32 members
    if (at + 1 < b.first && isOwner(text, at, b.first)) at = b.first - 1;
    if (text.kind[at] === Kind.possessive) at++;
    if (at !== b.first || b.value < a.value || b.of === null || a.approximation) return null;
    b.linked = a;
    a.of = b.of;
    a.role = 'share';
    return null;
  } else return null;
  if (hyphened || text.hash[at] === every || text.hash[at] === each) at++;
  // "11.2 in every 100,000" is a rate.
  if (a.decimals > 0 && !outOf && at === b.first && isBare(b))
    return draftLike(a, { last: b.last, per: sliceTokens(text, b.first, b.last) });
  // "a one-in-100-year flood"
  const yearly = hyphened && b.unit?.dimension === 'duration' && b.scale === 1;
  if (at !== b.first || (b.unit !== null && !yearly) || b.value <= a.value || b.plain !== Math.trunc(b.plain))
    return null;
  const per = yearly ? b.unit!.noun : null;
  return draftOf({
    first: a.first,
    last: b.last,
    kind: 'ratio',
    value: a.value / b.value,
    form: a.form,
    of: b.of,
    per,
  });
}

/** "one person in ten", "one pound in every five": the noun stands behind the one rather than at the end. */
function isOneIn(text: Text, a: Draft, b: Draft): boolean {
  const counted =
    a.kind === 'count' ? a.of !== null && a.of.last - a.of.first === 1 : a.unit !== null || a.money !== null;
  if (a.value !== 1 || a.numberLast === a.last || a.form !== 'words' || !counted || !isBare(b)) return false;
  let at = a.last;
  if (text.hash[at] !== inWord) return false;
  at++;
  if (text.hash[at] === every || text.hash[at] === each) at++;
  return at === b.first && b.value! > 1 && b.value === Math.trunc(b.value!) && a.scale === 1;
}

/** Do words and a possessive alone stand between token `at` and `end`? */
function isOwner(text: Text, at: number, end: number): boolean {
  if (text.kind[end - 1] !== Kind.possessive) return false;
  for (let k = at; k < end - 1; k++) if (!isWord(text, k)) return false;
  return true;
}

/** A colon, or a stroke behind a decimal, glued to a number on both sides. */
function isOver(text: Text, at: number, a: Draft, b: Draft): boolean {
  if (at + 1 !== b.first || !isBare(b) || b.value === 0 || !isGlued(text, at) || !isGlued(text, at + 1)) return false;
  return text.kind[at] === Kind.colon || (text.hash[at] === slash && a.value! <= b.value!);
}

// --- ranges and pairs

type Connector = 'to' | 'and' | 'or' | 'hyphen' | null;

/** What stands between two numbers, when nothing else does but a softener or the hyphen of "8- to 16-inch". */
function connectorBetween(text: Text, a: Draft, b: Draft): Connector {
  let at = a.last;
  let end = b.first;
  if (end - at > 1 && softeners.has(text.hash[end - 1])) end--;
  if (at < end && isDash(text, at) && isGlued(text, at) && end - at === 2) at++;
  // "16-to-24"
  if (end - at === 3 && isInnerHyphen(text, at) && isInnerHyphen(text, at + 2) && text.hash[at + 1] === to) return 'to';
  if (end - at !== 1) return null;
  const hash = text.hash[at];
  if (hash === to || hash === through) return 'to';
  if (hash === and) return 'and';
  if (hash === or) return 'or';
  if (hash === tilde) return 'hyphen';
  return isDash(text, at) ? 'hyphen' : null;
}

function joinRange(text: Text, a: Draft, b: Draft): Draft | null {
  if (a.value === null || b.value === null) return null;
  const connector = connectorBetween(text, a, b);
  if (connector === null) return null;
  if (isMultiple(a)) {
    if (connector === 'to') {
      a.linked = b;
      b.linked = a;
      b.role = 'after';
    }
    return null;
  }
  if (connector === 'to') lendCents(text, a, b);
  const opened = openerBefore(text, a);
  // those aged 16-24 lost
  const aged = a.first > 0 && agedWords.has(text.hash[a.first - 1]);
  if (connector === 'and' && opened !== between) {
    shareUnit(text, a, b);
    return null;
  }
  if (!canShare(a, b)) {
    // led by 26 per cent to 25
    if (connector === 'to' && a.kind === 'percent' && isBare(b) && opened === 0 && speaksOfContest(text, a.first)) {
      linkContest(text, a, b);
      return null;
    }
    if (connector === 'to') linkChange(text, a, b, opened === from);
    return null;
  }
  if (connector === 'hyphen' && !isHyphenRange(text, a, b)) return null;
  // "10 or 15p" compares what is written.
  const upper = isSubunit(b) ? b.plain : b.value;
  if (connector === 'or' && !(isBare(a) && upper > a.value && upper <= a.value + Math.max(2, a.value))) return null;
  if (connector === 'to' && !isRangeOf(text, a)) {
    if (isDash(text, b.first - 1) && a.value > b.value && a.form === b.form) return score(a, b);
    const changed = changeWordBefore(text, opened === from ? a.first - 1 : a.first);
    // What is told from a larger amount to a smaller one fell, whatever the verb.
    const fell = a.value > b.value && b.value > 0 && !ranging.has(text.hash[openerAt - 1]);
    const whole = !isBare(a) || a.scale > 1 || isFarBelow(a, b);
    const pair = opened === from ? changed || fell : changed && whole && a.unit === b.unit;
    const past = text.hash[b.last] === ago;
    if (pair || (opened !== from && a.value >= b.value && !past)) {
      const lent = share(a, b);
      if (changed || (opened === from && fell)) linkChange(text, a, b, opened === from);
      else linkContest(text, a, b);
      return lent && null;
    }
    if (opened !== from && !aged && isContested(b) && speaksOfContest(text, a.first)) {
      share(a, b);
      linkContest(text, a, b);
      return null;
    }
  }
  if (
    connector === 'hyphen' &&
    !aged &&
    isBare(a) &&
    a.value < 200 &&
    (speaksOfContest(text, a.first) || isBetweenSides(text, a, b)) &&
    (isBare(b) || b.of !== null) &&
    a.form === 'digits'
  )
    return score(a, b);
  share(a, b);
  // "between 41,000 and 39,000 years ago" goes forward in time.
  const back =
    (opened === between && connector === 'and') ||
    (connector === 'to' && (opened === from || text.hash[b.last] === ago));
  if (back && a.value > b.value) [a.value, b.value] = [b.value, a.value];
  if (a.value >= b.value) return connector === 'hyphen' && isBare(a) ? score(a, b) : null;
  return draftLike(b, {
    first: a.first,
    numberFirst: a.numberFirst,
    value: null,
    low: a.value,
    high: b.value,
    unit: b.unit ?? a.unit,
    currency: b.currency ?? a.currency,
    money: b.money ?? a.money,
    kind: b.unit || b.currency ? b.kind : a.kind === 'count' ? b.kind : a.kind,
  });
}

/** "fell by 34,000 to 1.42 million": ends of a range lie nearer to each other than a change to what it leads to. */
const isFarBelow = (a: Draft, b: Draft): boolean =>
  b.currency === null && a.value! > 0 && b.value! >= farthest * a.value! && a.value! >= farthest;

const farthest = 5;

/** "to a range of 3.75% to 4%" */
const isRangeOf = ({ hash }: Text, { first }: Draft): boolean =>
  first > 1 && hash[first - 1] === of && rangeNouns.has(hash[first - 2]);

/** "halved to 120": a verb that multiplies is no end of a range. */
function isMultiple({ kind, role }: Draft): boolean {
  return kind === 'ratio' && role === 'delta';
}

const rangeNouns = wordSet(['band', 'bracket', 'corridor', 'range']);
const ranging = wordSet(['range', 'ranged', 'ranges', 'ranging', 'varied', 'varies', 'vary', 'varying']);
/** Where the word stands that `openerBefore` found last. */
let openerAt = 0;

/** "between", "from" or 0 before the first number, a bound allowed between them. */
function openerBefore(text: Text, a: Draft): number {
  let at = a.first;
  const bound = boundBefore(text, at);
  if (bound) at = bound.first;
  // "between the ages of 9 and 12"
  if (at > 2 && text.hash[at - 1] === of && ageWords.has(text.hash[at - 2])) at -= text.hash[at - 3] === the ? 3 : 2;
  openerAt = at - 1;
  const hash = at > 0 && text.sentenceOf[at - 1] === text.sentenceOf[a.first] ? text.hash[at - 1] : 0;
  return hash === between || hash === from ? hash : 0;
}

/** Can the two be ends of one range: the same unit, or none at one of them? */
function canShare(a: Draft, b: Draft): boolean {
  if (isSameUnit(a, b)) return a.kind === b.kind || isBare(a) || isBare(b) || a.kind === 'ratio' || b.kind === 'ratio';
  if (isBare(a)) return true;
  return isBare(b) && (b.scale > 1 || b.value! < 1e6) && a.currency !== null && a.last === a.numberLast;
}

/** Gives the number without a unit that of the other, and its scale where that is what was meant ("$10 to $15 billion"). */
function share(a: Draft, b: Draft): true {
  // grew by a quarter to 61 billion
  if (a.scale === 1 && b.scale > 1 && a.plain < b.plain && a.value !== null && a.kind !== 'ratio') {
    const sign = a.value < 0 ? -1 : 1;
    a.value = sign * scaled(a.plain, a.decimals, b.scale);
    a.scale = b.scale;
  }
  if (a.unit === null && a.currency === null && (b.unit !== null || b.currency !== null)) lend(b, a);
  else if (b.unit === null && b.currency === null && a.currency !== null) lend(a, b);
  if (a.of === null && b.of !== null) a.of = b.of;
  return true;
}

/** Pence and cents, told in the main unit: "10-15p". */
function isSubunit({ currency, value, plain, scale }: Draft): boolean {
  return currency !== null && value !== null && plain > 0 && Math.abs(value * 100 - plain * scale) < 1e-9;
}

function lend(owner: Draft, taker: Draft): void {
  if (isSubunit(owner) && taker.value !== null && taker.currency === null)
    taker.value = Math.round(taker.plain * 10 ** taker.decimals) / (100 * 10 ** taker.decimals);
  taker.unit = owner.unit;
  taker.currency = owner.currency;
  taker.money = owner.money;
  taker.kind = owner.kind;
  taker.per ??= owner.per;
}

/** "45 and 50 cases", "2, 3 and 5 per cent": the unit stands at the last one only. Money signs stand at each. */
export function shareUnit(text: Text, a: Draft, b: Draft): void {
  if (!isBare(a) || a.vague || a.kind === 'ratio' || b.kind === 'date' || b.kind === 'ordinal' || b.kind === 'other')
    return;
  if (b.currency !== null && (b.first < b.numberFirst || text.kind[b.numberFirst] === Kind.alphanumeric)) return;
  if (b.unit !== null || b.currency !== null) {
    if (b.scale > 1 && a.scale === 1 && a.value !== null && a.plain < b.plain * 10) {
      a.value = scaled(a.plain, a.decimals, b.scale);
      a.scale = b.scale;
    }
    lend(b, a);
  }
  a.of ??= b.of;
}

/** Lists with commas: "2, 3 and 5 per cent" lends from the last to the first. */
export function shareInLists(text: Text, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const a = drafts[i];
    const b = drafts[i + 1];
    if (
      text.kind[a.last] === Kind.comma &&
      b.first === a.last + 1 &&
      near(text, a, b) &&
      i + 2 < drafts.length &&
      isLastOfList(text, b, drafts[i + 2])
    ) {
      if (near(text, b, drafts[i + 2])) shareUnit(text, b, drafts[i + 2]);
      shareUnit(text, a, b);
    }
  }
}

function isLastOfList(text: Text, b: Draft, c: Draft): boolean {
  return c.first - b.last <= 2 && (text.hash[c.first - 1] === and || text.kind[b.last] === Kind.comma);
}

/** Digits with one hyphen between them are a range, unless more follow (telephone numbers) or the first is larger. */
function isHyphenRange(text: Text, a: Draft, b: Draft): boolean {
  const hyphen = b.first - 1;
  if (a.form !== b.form) return false;
  if (isDash(text, b.last) && isGlued(text, b.last) && text.kind[b.last + 1] === Kind.number && isBare(b)) return false;
  if (isInnerHyphen(text, a.first - 1) && text.kind[a.first - 2] === Kind.number) return false;
  return isGlued(text, hyphen) === isGlued(text, hyphen + 1) || b.unit !== null;
}

/** A word of change in the clause before `at`; a comma right there parts nothing: "doubled, from 3 to 6". */
function changeWordBefore(text: Text, at: number): boolean {
  const floor = Math.max(startOfSentence(text, at), at - clauseReach);
  for (let i = at - 1; i >= floor; i--) {
    if (isWord(text, i) && changeWords.has(text.hash[i]) && !belongsToVerb(text, i, floor)) return true;
    const kind = text.kind[i];
    if ((kind === Kind.comma && i < at - 1) || kind === Kind.semicolon || kind === Kind.colon) return false;
  }
  return false;
}

/** from A to B: before and after; "rose A to B": the change and the new level. */
function linkChange(text: Text, a: Draft, b: Draft, opened: boolean): void {
  if (!opened && !changeWordBefore(text, a.first)) return;
  a.role = opened ? 'before' : 'delta';
  b.role = 'after';
  if (opened && isBare(a) && a.unit === null) share(a, b);
  // "1.4% to 15.8 per dollar": the share has no rate.
  // by a fifth to 18p a share
  if ((a.kind !== 'percent' && a.kind !== 'ratio') || a.kind === b.kind) a.per ??= b.per;
  a.linked = b;
  b.linked = a;
}

/** 311 votes to 202, 52% to 48%: two sides of one count. */
function linkContest(text: Text, a: Draft, b: Draft): void {
  if (!speaksOfContest(text, a.first) && !isSameUnit(a, b)) return;
  b.of ??= a.of;
  if (isBare(b)) lend(a, b);
  a.linked = b;
  b.linked = a;
}

// --- bounds on both sides

const below = new Set(['at most', 'less than', 'up to']);
const above = new Set(['at least', 'more than']);

/** "more than 10 and less than 20" is one range. Runs after bounds are read. */
export function joinBounds(text: Text, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const range = before ? boundedRange(text, before, draft) : null;
    if (range) Object.assign(before!, range);
    else joined.push(draft);
  }
  return joined;
}

const conjunctions = wordSet(['and', 'but', ',']);

function boundedRange(text: Text, a: Draft, b: Draft): Draft | null {
  if (a.value === null || b.value === null || a.approximation === null || b.approximation === null) return null;
  if (b.first - a.last > 7 || text.sentenceOf[a.first] !== text.sentenceOf[b.first] || !(isSameUnit(a, b) || isBare(a)))
    return null;
  const bound = boundBefore(text, b.first);
  if (!bound || bound.first - a.last !== 1 || !conjunctions.has(text.hash[a.last])) return null;
  const rising = above.has(a.approximation) && below.has(b.approximation);
  if (!rising && !(below.has(a.approximation) && above.has(b.approximation))) return null;
  const [low, high] = rising ? [a.value, b.value] : [b.value, a.value];
  if (low >= high) return null;
  return draftLike(b, { first: a.first, numberFirst: a.numberFirst, value: null, low, high, approximation: null });
}
