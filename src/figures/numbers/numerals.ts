import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { readBelowHundred } from './below-hundred.ts';
import { readDigits } from './digits.ts';
import { readCompoundRank } from './fractions.ts';
import { ordinalByHash, scaleByHash, smallByHash } from './number-lookups.ts';
import { a, an, half, point, quarter } from './number-words.ts';
import { type Numeral, numeralLike } from './numeral.ts';
import { readScales, readSpokenDecimals } from './scaled-numbers.ts';
import { readOrdinalOrShare, readShare } from './shares.ts';
import { isInnerHyphen } from '../tokens.ts';
import { unitBehind } from '../quantities/unit-words.ts';
import { readMultiScale, readVaguePlural, readVagueScale, vagueByHash, vaguePluralByHash } from './vague-numerals.ts';

const multi = hashWord('multi');

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

function readFromDigits(text: Text, at: number, limit: number): Numeral | null {
  const number = readDigits(text, at, limit);
  if (!number) return null;
  const { last, value, decimals, whole } = number;
  if (whole && last < limit && text.hash[last] === point && text.kind[last + 1] === Kind.number && last + 1 < limit)
    return readSpokenDecimals(text, at, last, value, limit);
  const numeral = readScales(text, { first: at, last, value, decimals, form: 'digits' }, limit);
  return number.fraction && numeral?.last === last ? numeralLike(numeral, { kind: 'fraction' }) : numeral;
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
