import { Kind } from '../../model/index.ts';
import type { Reading } from '../reading/reading.ts';

/** Behind the bracket that closes the one at `i`, or behind that one alone. */
export function behindBracket({ text: { kind } }: Reading, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 60; k++) if (kind[k] === Kind.close) return k + 1;
  return i + 1;
}

/** The dash that closes a remark opened by the dash at `i`, or -1. */
export function pairedDash({ text: { kind } }: Reading, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 40; k++) if (kind[k] === Kind.dash) return k;
  return -1;
}

/** Before the brackets that end the words before `end`: Ada Hale | (Labour). */
export function beforeBracket(reading: Reading, end: number, lowest: number): number {
  if (end <= lowest || reading.text.kind[end - 1] !== Kind.close) return end;
  const open = openBracket(reading, end - 1, lowest);
  // Opened too far before: no bracket ends here.
  return open < 0 ? end : open;
}

export function openBracket({ text: { kind } }: Reading, i: number, lowest: number): number {
  for (let k = i - 1; k >= lowest && k > i - 16; k--) if (kind[k] === Kind.open) return k;
  return -1;
}

export function closingComma({ text: { kind } }: Reading, from: number, last: number): number {
  for (let i = from; i < last && i < from + 16; i++) if (kind[i] === Kind.comma) return i;
  return -1;
}
