import { Kind } from '../model/index.ts';
import type { Reading } from './reading.ts';

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
