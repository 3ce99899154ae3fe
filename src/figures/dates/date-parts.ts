import { Kind, type Text } from '../../model/index.ts';
import { bareDraft, type Draft, draftOf } from '../draft.ts';
import { Lookup, wordSet } from '../lexicon.ts';
import * as words from '../words/dates.ts';
import { scales, smallNumbers } from '../words/numbers.ts';

export const monthByHash = new Lookup(Object.entries(words.months));
export const decadeByHash = new Lookup(Object.entries(words.decades));
export const smallByHash = new Lookup(Object.entries(smallNumbers));
export const determiners = wordSet(words.possessives);
export const earlyOrLate = wordSet(['early', 'late']);
export const scaleWords = wordSet(Object.keys(scales));
export const zero = 0x30;

export function isMonth(text: Text, at: number): boolean {
  return monthByHash.get(text.hash[at]) !== undefined;
}

export function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

export function date(first: number, last: number, year: number | null, iso: string | null): Draft {
  const draft = bareDraft(first, last, 'date', year);
  draft.iso = iso;
  return draft;
}

export function interval(first: number, last: number, low: number, high: number): Draft {
  return draftOf({ first, last, kind: 'date', value: null, low, high });
}

/** The whole number in token `at` of at most `maxLength` digits, or -1. */
export function wholeNumber({ source, start, end, kind }: Text, at: number, maxLength: number): number {
  if (kind[at] !== Kind.number || end[at] - start[at] > maxLength) return -1;
  let value = 0;
  for (let i = start[at]; i < end[at]; i++) {
    const digit = source.charCodeAt(i) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
