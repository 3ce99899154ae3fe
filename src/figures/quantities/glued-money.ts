import { Flag, Kind, type Text } from '../../model/index.ts';
import type { ArticleFacts } from '../article-facts.ts';
import { gluedCurrency, namesCountryOf } from './currency-words.ts';
import { readDigits } from '../numbers/digits.ts';
import type { Draft } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import { cardinal } from '../numbers/numeral.ts';
import { complete } from './quantities.ts';
import { readScales } from '../numbers/scaled-numbers.ts';
import { isGlued, lengthOf } from '../tokens.ts';

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
