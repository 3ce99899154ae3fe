import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { type Draft, isBare, isSameUnit } from '../draft.ts';
import { Phrases } from '../lexicon.ts';
import { scaled } from '../numbers/numeral.ts';
import { endOfSentence } from '../tokens.ts';
import * as words from '../words/joins.ts';

const and = hashWord('and');

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

export function near(text: Text, a: Draft, b: Draft): boolean {
  return b.first >= a.last && b.first - a.last <= 4 && text.sentenceOf[a.first] === text.sentenceOf[b.first];
}

/** Can the two be ends of one range: the same unit, or none at one of them? */
export function canShare(a: Draft, b: Draft): boolean {
  if (isSameUnit(a, b)) return a.kind === b.kind || isBare(a) || isBare(b) || a.kind === 'ratio' || b.kind === 'ratio';
  if (isBare(a)) return true;
  return isBare(b) && (b.scale > 1 || b.value! < 1e6) && a.currency !== null && a.last === a.numberLast;
}

/** Gives the number without a unit that of the other, and its scale where that is what was meant ("$10 to $15 billion"). */
export function share(a: Draft, b: Draft): true {
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
export function isSubunit({ currency, value, plain, scale }: Draft): boolean {
  return currency !== null && value !== null && plain > 0 && Math.abs(value * 100 - plain * scale) < 1e-9;
}

export function lend(owner: Draft, taker: Draft): void {
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
