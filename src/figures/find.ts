import { type Figure, Flag, Kind, type Text } from '../model/index.ts';
import { hashWord, sliceTokens } from '../text/index.ts';
import { readAgeDecade } from './quantities/ages.ts';
import { articleFacts, type ArticleFacts } from './article-facts.ts';
import { readClock } from './dates/clocks.ts';
import { countedNoun, endsPhrase } from './quantities/counted-nouns.ts';
import { currencyBehind } from './quantities/currency-words.ts';
import { readDate } from './dates/dates.ts';
import { bareDraft, type Draft, isBare } from './draft.ts';
import { countAs, countsFurther, lastTold } from './changes/gaps.ts';
import { readGluedMoney } from './quantities/glued-money.ts';
import { wordSet } from './lexicon.ts';
import { readMultiple, readTimes } from './joins/multiples.ts';
import { isNeverFigure } from './never/never.ts';
import { fused } from './numbers/number-lookups.ts';
import { type Numeral, numeralLike } from './numbers/numeral.ts';
import { readNumeral } from './numbers/numerals.ts';
import { isScore } from './numbers/number-shapes.ts';
import { isOrdinalSuffix } from './numbers/ordinal-suffix.ts';
import { readQuantity } from './quantities/quantities.ts';
import { readRankedShare } from './joins/ranked-shares.ts';
import { isRank } from './quantities/ranks.ts';
import { readSingle } from './quantities/single-units.ts';
import { durationParts } from './joins/sums.ts';
import { endOfSentence, isCapitalised, isGlued, isInnerHyphen } from './tokens.ts';
import { unitBehind, unitByNoun } from './quantities/unit-words.ts';
import { decades, months } from './words/dates.ts';
import { multipliers, ordinals, scales, smallNumbers, vagueNumbers, vaguePlurals } from './words/numbers.ts';
import { singles } from './words/single-units.ts';

/** Words that a number, date or multiple can begin with. */
const starters = wordSet(
  Object.keys(smallNumbers),
  [...fused(smallNumbers), ...fused(ordinals)].map(([word]) => word),
  Object.keys(scales),
  Object.keys(ordinals),
  ['half', 'quarter'],
  Object.keys(vagueNumbers),
  Object.keys(vaguePlurals),
  Object.keys(months),
  Object.keys(decades),
  Object.keys(multipliers),
  singles,
);
const singleWords = wordSet(singles);

/** Numbers, dates and ranks in the order of the text, each with sign, unit, currency and the noun it counts. */
export function findDrafts(text: Text, includeFurniture: boolean): Draft[] {
  const { count, kind, flags, hash } = text;
  const drafts: Draft[] = [];
  let facts: ArticleFacts | null = null;
  let floor = 0;
  for (let at = 0; at < count; at++) {
    const here = kind[at];
    if (
      here === Kind.word
        ? !starters.has(hash[at])
        : here !== Kind.number && here !== Kind.alphanumeric && here !== Kind.mark
    )
      continue;
    if ((flags[at] & Flag.furniture) !== 0 && !includeFurniture) continue;
    if (here === Kind.mark && (at + 1 === count || kind[at + 1] !== Kind.number)) continue;
    facts ??= articleFacts(text);
    const read = readAt(text, at, floor, facts, lastTold(text, drafts));
    if (read === null) continue;
    if (read.draft && read.draft.first >= floor) {
      drafts.push(read.draft);
      floor = read.draft.last;
    }
    at = Math.max(at, read.last - 1);
  }
  return drafts;
}

const a = hashWord('a');
const an = hashWord('an');
const rs = hashWord('rs');
const comma = 0x2c;
const and = hashWord('and');
const of = hashWord('of');
const magnitude = hashWord('magnitude');
const magnitudeUnit = unitByNoun.get('magnitude')!;
const centuryUnit = unitByNoun.get('century')!;
const slash = hashWord('/');
const mostWickets = 10;
const cricketReach = 60;
const cricket = wordSet([
  'balls',
  'batting',
  'bowled',
  'bowler',
  'bowling',
  'innings',
  'over',
  'overs',
  'runs',
  'wicket',
  'wickets',
]);
const point = hashWord('point');
const pointLeads = wordSet(['about', 'by', 'from', 'is', 'just', 'nearly', 'only', 'than', 'to', 'was']);
const zero = 0x30;

interface Read {
  /** Null where tokens are read and are no figure. */
  readonly draft: Draft | null;
  readonly last: number;
}

function readAt(
  text: Text,
  at: number,
  floor: number,
  facts: ArticleFacts,
  before: { draft: Draft; last: number } | undefined,
): Read | null {
  const limit = endOfSentence(text, at);
  if (text.kind[at] === Kind.alphanumeric) {
    const draft = readGluedMoney(text, at, limit, facts);
    return draft && { draft, last: draft.last };
  }
  const moment = readClock(text, at, limit) ?? readAgeDecade(text, at, limit) ?? readDate(text, at, limit);
  if (moment) return { draft: moment, last: moment.last };
  if (text.kind[at] === Kind.mark) return null;
  const multiple = readMultiple(text, at, limit);
  if (multiple) return { draft: multiple, last: multiple.last };
  const run = endOfDigitRun(text, at, limit);
  if (run > at) return { draft: null, last: run };
  const decimal = decimalPointBefore(text, at) || (floor < at && isSpokenPoint(text, at, limit));
  const single = text.kind[at] === Kind.word && singleWords.has(text.hash[at]);
  const numeral = single ? readSingle(text, at, floor, limit) : readNumeral(text, at, limit);
  if (!numeral) return null;
  if (numeral.kind === 'ordinal') {
    const share = readRankedShare(text, numeral, limit);
    if (share) {
      readCounted(text, share, limit);
      return { draft: share, last: share.last };
    }
    return { draft: rank(text, numeral.first, numeral.last, numeral.value), last: numeral.last };
  }
  if (isOrdinalSuffix(text, numeral.last) && numeral.form === 'digits')
    return { draft: rank(text, numeral.first, numeral.last + 1, numeral.value), last: numeral.last + 1 };
  const draft = readQuantity(text, decimal ? withoutWhole(text, numeral) : numeral, floor, limit, facts);
  if (!draft) return { draft: null, last: numeral.last };
  readCounted(text, draft, limit);
  readTimes(text, draft, limit);
  readMagnitude(text, draft, floor);
  if (isSlashed(text, draft)) readStroke(text, draft);
  // a batsman’s half-century
  if (draft.unit === centuryUnit && draft.value === 0.5 && isOfInnings(text, draft.first))
    return { draft: null, last: draft.last };
  if (before !== undefined && countsFurther(text, draft, before.draft, before.last)) countAs(before.draft, draft);
  else if (isNeverFigure(text, draft, floor)) return { draft: null, last: draft.numberLast };
  readUnitBefore(text, draft, floor);
  return { draft, last: draft.last };
}

/** Two numbers with a stroke between and nothing behind that they count. */
function isSlashed(text: Text, { first, numberFirst, numberLast, last, unit, currency, of: noun }: Draft): boolean {
  if (numberLast - numberFirst !== 3 || first !== numberFirst || last !== numberLast) return false;
  return text.hash[numberFirst + 1] === slash && unit === null && currency === null && noun === null;
}

/** "156/5", "3/22" of a bowler, "7-6 (7/4)" of a tie-break: a score is no fraction. "at 9/2": odds are a ratio, above one too. */
function readStroke(text: Text, draft: Draft): void {
  const top = Number(sliceTokens(text, draft.numberFirst, draft.numberFirst + 1));
  const bottom = Number(sliceTokens(text, draft.numberLast - 1, draft.numberLast));
  const runs = Math.max(top, bottom);
  if (!isTieBreak(text, draft.first)) {
    if (draft.kind === 'count') draft.kind = 'ratio';
    if (runs <= mostWickets || Math.min(top, bottom) > mostWickets || !speaksOfCricket(text, draft.first)) return;
  }
  draft.kind = 'other';
  draft.value = null;
  draft.low = Math.min(top, bottom);
  draft.high = runs;
}

/** Is an innings told of nearby? Years are told over half a century. */
function isOfInnings({ hash, count }: Text, at: number): boolean {
  for (let i = Math.max(0, at - cricketReach); i < Math.min(count, at + cricketReach); i++)
    if (innings.has(hash[i])) return true;
  return false;
}

const innings = wordSet(['balls', 'batsman', 'batting', 'bowled', 'bowler', 'bowlers', 'innings', 'wicket', 'wickets']);

/** In brackets behind the games of a set. */
const isTieBreak = (text: Text, first: number): boolean =>
  first > 3 && text.kind[first - 1] === Kind.open && text.kind[first - 4] === Kind.number && isScore(text, first - 4);

function speaksOfCricket({ hash, count }: Text, at: number): boolean {
  for (let i = Math.max(0, at - cricketReach); i < Math.min(count, at + cricketReach); i++)
    if (cricket.has(hash[i])) return true;
  return false;
}

/** "an hour and a half", "a minute and 30 seconds", "a pound and 20 pence": what stands before "and" with an article belongs to the figure. */
function readUnitBefore(text: Text, draft: Draft, floor: number): void {
  const at = draft.first - 1;
  if (at - 2 < floor || text.hash[at] !== and || draft.value === null) return;
  const article = text.hash[at - 2] === a || text.hash[at - 2] === an;
  // "in the past year and a half"
  if (!article && !(spans.has(text.hash[at - 2]) && text.hash[draft.first] === a)) return;
  if (draft.currency !== null) return readMoneyBefore(text, draft, at);
  // "an hour and a half of talks": but "a year and half of the staff"
  const half = draft.kind === 'ratio' && (draft.of === null || text.hash[draft.first] === a);
  if (!half && draft.unit === null) return;
  const unit = unitBehind(text, at - 1, at, 1)?.value;
  if (!unit || (unit.dimension !== 'duration' && unit.dimension !== 'length' && unit.dimension !== 'mass')) return;
  const part = half ? unit : draft.unit!;
  if (part.dimension !== unit.dimension || draft.value * part.factor >= unit.factor) return;
  // Times stay whole in their smaller unit, as those of a sum do.
  const whole = half ? undefined : durationParts[`${unit.noun} ${part.noun}`];
  draft.first = article ? at - 2 : at - 1;
  draft.value = whole === undefined ? 1 + (draft.value * part.factor) / unit.factor : whole + draft.value;
  draft.unit = whole === undefined ? unit : part;
  draft.kind = unit.dimension === 'duration' ? 'duration' : 'quantity';
}

const spans = wordSet(['last', 'next', 'past']);

function readMoneyBefore(text: Text, draft: Draft, at: number): void {
  const before = currencyBehind(text, at - 1, at)?.value;
  if (before?.worth !== 1 || before.code !== draft.currency || draft.value! >= 1 || draft.value! <= 0) return;
  draft.first = at - 2;
  draft.value = Math.round(100 + draft.value! * 100) / 100;
}

/** "magnitude 6.2", "a magnitude of 6.2": the unit stands before its number. */
function readMagnitude(text: Text, draft: Draft, floor: number): void {
  if (!isBare(draft) || draft.vague) return;
  const before = text.hash[draft.first - 1] === of ? draft.first - 2 : draft.first - 1;
  if (before < floor) return;
  if (text.hash[before] !== magnitude && !isPutAt(text, draft, before, floor)) return;
  draft.unit = magnitudeUnit;
  draft.kind = 'quantity';
}

/** "put the magnitude of the quake at 6.5" */
function isPutAt(text: Text, { value, decimals }: Draft, before: number, floor: number): boolean {
  const { hash, kind } = text;
  if (hash[before] !== at || decimals !== 1 || value! > greatestQuake) return false;
  for (let i = before - 1; i >= floor && i > before - magnitudeReach && kind[i] === Kind.word; i--)
    if (hash[i] === magnitude) return true;
  return hash[before - 1] === it && putting.has(hash[before - 2]) && speaksOfQuake(text, before);
}

/** "magnitude 5.7, while the survey pegged it at 5.6" */
function speaksOfQuake({ hash, sentenceOf }: Text, before: number): boolean {
  for (let i = before - 1; i >= 0 && i > before - quakeReach && sentenceOf[i] === sentenceOf[before]; i--)
    if (hash[i] === magnitude) return true;
  return false;
}

const it = hashWord('it');
const putting = wordSet(['had', 'measured', 'pegged', 'placed', 'put', 'rated']);
const quakeReach = 24;
const at = hashWord('at');
const greatestQuake = 10;
const magnitudeReach = 8;

function rank(text: Text, first: number, last: number, value: number): Draft | null {
  if (!isRank(text, first, last)) return null;
  const draft = bareDraft(first, last, 'ordinal', value);
  const limit = endOfSentence(text, first);
  draft.of = rankedNoun(text, isInnerHyphen(text, last) ? last + 2 : last, limit);
  return draft;
}

/** the second most visited | city, the first six foreign | scholars: what stands in a rank, past its superlative or number. */
function rankedNoun(text: Text, at: number, limit: number): Draft['of'] {
  if (at + 2 < limit && superlatives.has(text.hash[at])) {
    const end = at + 2;
    const noun = countedNoun(text, end, limit, 1);
    return noun && { first: at, last: noun.last };
  }
  let behind = at;
  while (behind < limit && numbers.has(text.hash[behind])) behind++;
  if (behind === at) return withoutName(text, countedNoun(text, at, limit, 1));
  // a second six-year term
  return isInnerHyphen(text, behind) ? countedNoun(text, behind + 2, limit, 1) : countedNoun(text, behind, limit, 2);
}

/** "fourth seed | Astrid Quist": who it is stands behind the noun. */
function withoutName(text: Text, noun: Draft['of']): Draft['of'] {
  if (noun === null || isCapitalised(text, noun.first)) return noun;
  let { last } = noun;
  while (last - 1 > noun.first && isCapitalised(text, last - 1)) last--;
  return { first: noun.first, last };
}

const numbers = wordSet(Object.keys(smallNumbers), Object.keys(scales));
const superlatives = wordSet(['least', 'most']);

/** Telephone numbers, card numbers, scoreboards: three or more runs of digits with hyphens or spaces between. Returns their end, or `at`. */
function endOfDigitRun(text: Text, at: number, limit: number): number {
  let last = at + 1;
  let runs = 1;
  while (last < limit) {
    const next = isInnerHyphen(text, last) && text.kind[last] === Kind.hyphen ? last + 1 : last;
    if (next >= limit || text.kind[next] !== Kind.number || (next === last && text.kind[last - 1] !== Kind.number))
      break;
    runs++;
    last = next + 1;
  }
  if (runs < 3 && !(runs === 2 && (isLocalNumber(text, at) || isDialled(text, at)))) return at;
  const numeral = readNumeral(text, at, limit);
  return numeral && numeral.last >= last ? at : last;
}

/** 555-0142: a range does not end with a number that begins with zero. */
function isLocalNumber({ source, start, end, kind }: Text, at: number): boolean {
  return (
    kind[at + 1] === Kind.hyphen &&
    end[at] - start[at] > 2 &&
    end[at + 2] - start[at + 2] > 2 &&
    source.charCodeAt(start[at + 2]) === zero
  );
}

/** 07700 900461: what begins with a zero and goes on behind a space is dialled. */
function isDialled({ source, start, end, kind }: Text, at: number): boolean {
  return (
    kind[at + 1] === Kind.number &&
    source.charCodeAt(start[at]) === zero &&
    end[at] - start[at] > 2 &&
    end[at + 1] - start[at + 1] > 2
  );
}

/** ".08" is two tokens, a stop and digits. */
function decimalPointBefore(text: Text, at: number): boolean {
  return (
    at > 0 &&
    text.kind[at] === Kind.number &&
    text.kind[at - 1] === Kind.stop &&
    isGlued(text, at) &&
    isPlainDigits(text, at) &&
    text.hash[at - 2] !== rs &&
    (at === 1 || !isGlued(text, at - 1) || text.kind[at - 2] === Kind.currency || text.kind[at - 2] === Kind.hyphen)
  );
}

/** "by point 5 per cent": a decimal without a whole; "at point 5" and "the point five people made" are none. */
function isSpokenPoint(text: Text, at: number, limit: number): boolean {
  if (at === 0 || text.hash[at - 1] !== point || text.kind[at] !== Kind.number || !isPlainDigits(text, at))
    return false;
  const before = at - 2;
  const led = before < 0 || text.sentenceOf[before] !== text.sentenceOf[at] || pointLeads.has(text.hash[before]);
  return led && (at + 1 >= limit || endsPhrase(text, at + 1) || unitBehind(text, at + 1, limit, 1) !== null);
}

/** "Rs .1,278" is no decimal: digits with thousands marks have a whole before. */
function isPlainDigits({ source, start, end }: Text, at: number): boolean {
  for (let i = start[at]; i < end[at]; i++) if (source.charCodeAt(i) === comma) return false;
  return true;
}

function withoutWhole(text: Text, numeral: Numeral): Numeral {
  const decimals = text.end[numeral.first] - text.start[numeral.first];
  const value = (numeral.value / 10 ** decimals) * 1;
  return numeralLike(numeral, { first: numeral.first - 1, value, decimals });
}

/** The noun counted, or the words behind "of" for an amount: 40 people, £3bn of cuts, two-thirds of voters. */
function readCounted(text: Text, draft: Draft, limit: number): void {
  const { last } = draft;
  if (draft.kind === 'count') {
    const ofNext = isOf(text, last, limit);
    const noun =
      draft.vague && ofNext
        ? countedNoun(text, skipDeterminer(text, last + 1), limit, 2)
        : countedNoun(text, last, limit, draft.value ?? 2);
    if (noun) {
      draft.of = noun;
      draft.last = noun.last;
    }
    // "three of its hangers": what is counted, though the figure ends before.
    else if (
      !draft.vague &&
      draft.value !== 1 &&
      ofNext &&
      determiners.has(text.hash[last + 1]) &&
      !starters.has(text.hash[last + 2])
    )
      draft.of = countedNoun(text, last + 2, limit, 2);
    return;
  }
  if (isOf(text, last, limit)) {
    const first = skipDeterminer(text, last + 1);
    // a third of the roughly | 300 workers: they are counted by that number
    if (softeners.has(text.hash[first]) && text.kind[first + 1] === Kind.number) return;
    draft.of = countedNoun(text, first, limit, 2) ?? countedNoun(text, first, limit, 1);
  }
}

const determiners = wordSet(['all', 'her', 'his', 'its', 'our', 'the', 'their', 'these', 'those']);
const softeners = wordSet(['about', 'approximately', 'around', 'nearly', 'roughly', 'some']);
const ofWords = wordSet(['of']);

function isOf(text: Text, at: number, limit: number): boolean {
  return at + 1 < limit && ofWords.has(text.hash[at]);
}

function skipDeterminer(text: Text, at: number): number {
  return determiners.has(text.hash[at]) ? at + 1 : at;
}

/** The words of a counted noun as they stand. */
export function wordsOf(text: Text, span: { first: number; last: number } | null): string | null {
  return span && sliceTokens(text, span.first, span.last);
}

export type { Figure };
