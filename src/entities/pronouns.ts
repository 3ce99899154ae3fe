import { Flag, Kind, type Text } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import { isSurnameHe, type TokenSpan } from './names/index.ts';

/** 1 he, 2 him, 3 his; 5 she, 6 her (object or possessive), 7 hers. */
const pronouns = new WordTable([
  ['he', 1],
  ["he's", 1],
  ["he'd", 1],
  ["he'll", 1],
  ['him', 2],
  ['himself', 2],
  ['his', 3],
  ['she', 5],
  ["she's", 5],
  ["she'd", 5],
  ["she'll", 5],
  ['her', 6],
  ['herself', 6],
  ['hers', 7],
]);

export interface Pronoun extends TokenSpan {
  readonly gender: 'male' | 'female';
  readonly nominative: boolean;
}

/** Third-person pronouns outside quotations; inside them another speaker’s frame decides who is meant, so they are left out. */
export function findPronouns(text: Text): Pronoun[] {
  const { kind, hash, flags, count } = text;
  const found: Pronoun[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word || (flags[i] & Flag.quoted) !== 0) continue;
    const value = pronouns.get(hash[i]);
    if (value !== 0 && !(value === 1 && isSurnameHe(text, i)))
      found.push({ first: i, last: i + 1, gender: value > 4 ? 'female' : 'male', nominative: (value & 3) === 1 });
  }
  return found;
}
