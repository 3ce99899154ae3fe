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

export const person = types.indexOf('person');
export const organisation = types.indexOf('organisation');
export const place = types.indexOf('place');
export const other = types.indexOf('other');
