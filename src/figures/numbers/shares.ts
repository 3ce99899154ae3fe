import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { scaleHere } from './below-hundred.ts';
import { currencyBehind } from '../quantities/currency-words.ts';
import { wordSet } from '../lexicon.ts';
import { denominatorByHash, ordinalByHash } from './number-lookups.ts';
import { continuesPhrase, endsPhraseHere, shareFollows } from './number-phrases.ts';
import { a, an, and, half, of, quarter } from './number-words.ts';
import { cardinal, type Numeral } from './numeral.ts';
import { endOfSentence, isInnerHyphen, isWord, lengthOf, startOfSentence } from '../tokens.ts';
import { isPartOfPoint, isPointOfRate, unitBehind } from '../quantities/unit-words.ts';
import { fallingAfter, fallingWords, risingAfter, risingWords } from '../words/change.ts';
import * as words from '../words/numerals.ts';

const amountPrecedes = wordSet(words.amountPrecedes);
export const changes = wordSet(risingWords, fallingWords);
const comparatives = wordSet(risingAfter, fallingAfter);
const after = hashWord('after');
/** “a third less likely”, whatever follows */
const measured = wordSet(['fewer', 'less', 'more']);
const timeFollows = wordSet(['after', 'ago', 'before', 'earlier', 'later']);

/** Before "a third" of several. */
const others = wordSet(['another', 'first', 'fourth', 'one', 'second', 'two']);

/** "the first half", "the other half", "in half": no share. */
const halfOfSomething = wordSet(words.halfOfSomething);

/**
 * A fraction whose denominator is token `at`: with a scale behind it a number ("half a million", "two thirds of a million", "quarter
 * million"), else a share; null for "half" and "quarter" in other uses.
 */
export function readShare(text: Text, first: number, at: number, top: number, limit: number): Numeral | null {
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
  // "rose a quarter after the sale"
  if (next < limit && timeFollows.has(text.hash[next]))
    return text.hash[next] === after && changes.has(before) && text.hash[next - 1] === quarter;
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

/** "of a second", "of a gallon". */
function isPartOfUnit(text: Text, at: number, limit: number): boolean {
  if (at + 2 >= limit || text.hash[at] !== of || (text.hash[at + 1] !== a && text.hash[at + 1] !== an)) return false;
  return unitBehind(text, at + 2, limit, 1) !== null;
}

/** "a third of", "by a fifth", or the rank: third, fifth. */
export function readOrdinalOrShare(text: Text, at: number, limit: number): Numeral | null {
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
    const compared =
      at + 1 < limit &&
      (measured.has(text.hash[at + 1]) || (comparatives.has(text.hash[at + 1]) && endsPhraseHere(text, at + 2, limit)));
    if (ofFollows || alone || compared || (divides && endsPhraseHere(text, at + 1, limit)))
      return readShare(text, at, at, 1, limit);
  }
  return cardinal(at, at + 1, rank, { kind: 'ordinal' });
}
