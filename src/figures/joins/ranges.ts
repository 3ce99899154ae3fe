import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { boundBefore } from '../numbers/bounds.ts';
import { lendCents } from '../quantities/cents.ts';
import { isBetweenSides, isContested, score, speaksOfContest } from './contests.ts';
import { type Draft, draftLike, isBare } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import { changeWordBefore, linkChange, linkContest } from './linked-changes.ts';
import { canShare, isSubunit, lend, share, shareUnit } from './shared-units.ts';
import { isDash, isGlued, isInnerHyphen } from '../tokens.ts';

const and = hashWord('and');
const of = hashWord('of');
const the = hashWord('the');
const softeners = wordSet(['about', 'around', 'approximately', 'perhaps', 'roughly', '~']);
const to = hashWord('to');
const through = hashWord('through');
const or = hashWord('or');
const every = hashWord('every');
const between = hashWord('between');
const from = hashWord('from');
const tilde = hashWord('~');
const ago = hashWord('ago');
const ageWords = wordSet(['age', 'ages']);
const agedWords = wordSet(['age', 'aged', 'ages']);

/** "a 54%-46% split": both shares of a whole, of which the smaller stands behind the hyphen. */
const areHalves = (text: Text, a: Draft, b: Draft): boolean =>
  a.kind === 'percent' &&
  b.kind === 'percent' &&
  a.value! > b.value! &&
  100 === a.value! + b.value! &&
  isGlued(text, b.first - 1);

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

/** "from every eight minutes to every 12": the second number has the first one’s unit. */
const isEvery = ({ hash }: Text, a: Draft, b: Draft): boolean =>
  b.first - a.last === 2 &&
  a.kind === 'duration' &&
  isBare(b) &&
  hash[b.first - 1] === every &&
  (hash[a.last] === to || hash[a.last] === or) &&
  hash[a.first - 1] === every;

export function joinRange(text: Text, a: Draft, b: Draft): Draft | null {
  if (a.value === null || b.value === null) return null;
  const connector = connectorBetween(text, a, b);
  if (connector === null) {
    if (isEvery(text, a, b)) lend(a, b);
    return null;
  }
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
  if (connector === 'hyphen' && areHalves(text, a, b)) return draftLike(score(a, b), { last: b.last, kind: 'percent' });
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
export function openerBefore(text: Text, a: Draft): number {
  let at = a.first;
  const bound = boundBefore(text, at);
  if (bound) at = bound.first;
  // "between the ages of 9 and 12"
  if (at > 2 && text.hash[at - 1] === of && ageWords.has(text.hash[at - 2])) at -= text.hash[at - 3] === the ? 3 : 2;
  openerAt = at - 1;
  const hash = at > 0 && text.sentenceOf[at - 1] === text.sentenceOf[a.first] ? text.hash[at - 1] : 0;
  return hash === between || hash === from ? hash : 0;
}

/** Digits with one hyphen between them are a range, unless more follow (telephone numbers) or the first is larger. */
function isHyphenRange(text: Text, a: Draft, b: Draft): boolean {
  const hyphen = b.first - 1;
  if (a.form !== b.form) return false;
  if (isDash(text, b.last) && isGlued(text, b.last) && text.kind[b.last + 1] === Kind.number && isBare(b)) return false;
  if (isInnerHyphen(text, a.first - 1) && text.kind[a.first - 2] === Kind.number) return false;
  return isGlued(text, hyphen) === isGlued(text, hyphen + 1) || b.unit !== null;
}
