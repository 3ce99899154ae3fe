import { types } from '../recognise/labels.ts';

/** Tokens `[first, last)`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** A name as the text has it: without honorific, determiner and possessive. `type` is an index into `types`. */
export interface Name extends TokenSpan {
  readonly type: number;
  readonly honorific: TokenSpan | null;
  readonly title: TokenSpan | null;
}

/**
 * A name with other ends, type or title. Written out, as V8 gives what each spread makes a shape of its own, and all that reads names
 * of many shapes is slow.
 */
export function nameLike(name: Name, changes: Partial<Name>): Name {
  const { first = name.first, last = name.last, type = name.type, title = name.title } = changes;
  return { first, last, type, honorific: name.honorific, title };
}

export const person = types.indexOf('person');
export const organisation = types.indexOf('organisation');
export const place = types.indexOf('place');
export const other = types.indexOf('other');

/** Does a name cover any token of `[first, last)` already? */
export function isCovered(covered: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (covered[i] === 1) return true;
  return false;
}
