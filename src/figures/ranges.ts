import { Kind, type Text } from '../model/index.ts';
import { readAmount, type Amount } from './amounts.ts';
import { hashes } from './measures.ts';
import { isDash, isGlued } from './tokens.ts';

/** Two amounts that are one figure's ends, or a change from one to the other. */
export interface Pair {
  readonly low: Amount;
  readonly high: Amount;
  readonly kind: 'range' | 'change';
}

const scaleOf = (amount: Amount) => Math.max(amount.scale, amount.numeral.scale);

/** What the second end says holds for the first one too: "$10 to $15 billion", "2–3 per cent". */
export function sharedEnds(a: Amount, b: Amount): Amount {
  const factor = scaleOf(b) >= 1000 && scaleOf(a) === 1 && a.value < 1000 ? scaleOf(b) : 1;
  return { ...a, value: a.value * factor, money: a.money ?? b.money, unit: a.unit ?? (a.money ? null : b.unit) };
}

/** The amount that makes a pair with `a`: behind "to", "and" after "between", or a dash. */
export function pairWith(text: Text, a: Amount, limit: number): Pair | null {
  const { hash, kind } = text;
  let at = a.last;
  if (at >= limit || a.numeral.kind === 'ordinal' || a.numeral.kind === 'vague') return null;
  const before = a.first > 0 ? hash[a.first - 1] : 0;
  const between = before === hashes.between;
  const from = before === hashes.from;
  if (isDash(text, at)) {
    if (kind[at] === Kind.hyphen && !isGlued(text, at)) return null;
  } else if (hash[at] === hashes.and ? !between : hash[at] !== hashes.to) return null;
  const joint = hash[at];
  at++;
  if (at >= limit) return null;
  const b = readAmount(text, at, limit);
  if (!b || b.first !== at || b.numeral.kind !== a.numeral.kind) return null;
  const first = sharedEnds(a, b);
  if (
    (first.money?.code ?? null) !== (b.money?.code ?? null) ||
    (first.unit?.dimension ?? null) !== (b.unit?.dimension ?? null)
  )
    return null;
  if (from && joint === hashes.to)
    return {
      low: first,
      high: b,
      kind: first.value <= b.value && !isChangeBefore(text, a.first - 1) ? 'range' : 'change',
    };
  if (first.value >= b.value) return null;
  return { low: first, high: b, kind: 'range' };
}

/** A verb or noun of change stands before "from": "fell from 3.2% to 2.8%", "a rise from". */
function isChangeBefore({ source, start, end }: Text, from: number): boolean {
  if (from <= 0) return false;
  const word = source.slice(start[from - 1], end[from - 1]).toLowerCase();
  return /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grown|growing|up|down|cut|cutting|raise|raised|raising|increase|increased|increasing|dropped|drop|moved|went|gone|climbed|jumped|lifted|reduced|gdp|spending)$/.test(
    word,
  );
}
