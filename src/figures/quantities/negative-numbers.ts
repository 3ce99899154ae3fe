import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { readScales } from '../numbers/scaled-numbers.ts';
import { isDash, isGlued } from '../tokens.ts';
import { unitByNoun } from './unit-words.ts';
import type { UnitFact } from '../words/units.ts';

const minusWords = wordSet(['minus', 'negative']);
const or = hashWord('or');
const below = hashWord('below');
const zero = hashWord('zero');
const freezing = hashWord('freezing');
const degree = unitByNoun.get('degree')!;

/** Book-keeping's minus, "£(3)m" and "(1.2)%": the number with its brackets, and the scale behind them; null where they hold an aside. */
export function bracketedLoss(text: Text, numeral: Numeral, floor: number, limit: number): Numeral | null {
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

/** The token of a minus sign before `at`, or -1: -5, −5, minus five, negative ten. */
export function signBefore(text: Text, at: number, floor: number): number {
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
export function isLoneMinus(text: Text, first: number, last: number, limit: number, unit: UnitFact | null): boolean {
  const dash = first - 1;
  if (dash < 0 || text.kind[dash] !== Kind.dash || isGlued(text, first) || text.end[dash] - text.start[dash] > 1)
    return false;
  if (unit?.dimension === 'temperature') return dash === 0 || text.kind[dash - 1] !== Kind.number;
  return dash === 0 && last === limit;
}

/** "2 degrees below zero", "five below freezing". */
export function readBelowZero(text: Text, draft: Draft, limit: number): void {
  const { last } = draft;
  if (last + 1 >= limit || text.hash[last] !== below || draft.value === null) return;
  if (text.hash[last + 1] !== zero && text.hash[last + 1] !== freezing) return;
  if (draft.unit && draft.unit.dimension !== 'temperature' && draft.unit !== degree) return;
  draft.value = -Math.abs(draft.value);
  draft.unit ??= degree;
  draft.kind = 'quantity';
  draft.last = last + 2;
}
