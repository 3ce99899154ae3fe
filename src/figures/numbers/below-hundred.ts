import type { Text } from '../../model/index.ts';
import { ordinalByHash, scaleByHash, smallByHash } from './number-lookups.ts';
import { isDash, isWord } from '../tokens.ts';

export interface Part {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly decimals: number;
  readonly form: 'digits' | 'words';
}

function tensAnd(first: number, last: number, value: number, ordinal: boolean): Part & { ordinal: boolean } {
  return { first, last, value, decimals: 0, form: 'words', ordinal };
}

/** Twenty-five, fifty - two, seventeen. An ordinal at its end makes it one: "twenty-fifth". */
export function readBelowHundred(text: Text, at: number, limit: number): (Part & { ordinal: boolean }) | null {
  const value = at < limit && isWord(text, at) ? smallByHash.get(text.hash[at]) : undefined;
  if (value === undefined) return null;
  const part = tensAnd(at, at + 1, value, false);
  if (value < 20 || value % 10 !== 0) return part;
  const next = isDash(text, at + 1) ? at + 2 : at + 1;
  if (next >= limit || !isWord(text, next)) return part;
  const unit = smallByHash.get(text.hash[next]);
  if (unit !== undefined && unit > 0 && unit < 10) return tensAnd(at, next + 1, value + unit, false);
  const rank = ordinalByHash.get(text.hash[next]);
  // "twenty second delay" is none, "twenty-second" and "the twenty second of" are; the rest have one reading.
  if (rank !== undefined && rank < 10) return tensAnd(at, next + 1, value + rank, true);
  return part;
}

export function scaleHere(text: Text, at: number, limit: number): number | undefined {
  return at < limit && isWord(text, at) ? scaleByHash.get(text.hash[at]) : undefined;
}
