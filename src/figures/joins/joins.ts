import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { type Draft, draftLike, isBare } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import { joinRange } from './ranges.ts';
import { joinRatio } from './ratios.ts';
import { lend, near } from './shared-units.ts';
import { joinSum } from './sums.ts';

const slash = hashWord('/');
const beforeLoss = wordSet(['at', 'is', 'of', 'to', 'was', 'were']);
const plusMinus = hashWord('±');
const plus = hashWord('+');

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
