import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { bodyNouns, epithetNouns, menNouns, peopleNouns, womenNouns } from '../data/person-nouns.ts';
import type { Reading } from './reading.ts';

/** Bits of what a noun is for; a noun may have several (an actress is a woman and an epithet). */
export const Noun = {
  woman: 1 << 0,
  man: 1 << 1,
  person: 1 << 2,
  /** Several people: the plural of one that may be either. */
  persons: 1 << 3,
  /** A body or a document. */
  body: 1 << 4,
  /** What news calls somebody it has just named. */
  epithet: 1 << 5,
  /** Goes with where somebody is from: the Durham man. */
  origin: 1 << 6,
  /** Several bodies. */
  bodies: 1 << 7,
} as const;

/** Any noun for one person. */
export const anyone = Noun.woman | Noun.man | Noun.person;

const nouns = tableOf([
  [womenNouns, Noun.woman],
  [menNouns, Noun.man],
  [peopleNouns, Noun.person],
  [peopleNouns.map((noun) => `${noun}s`), Noun.persons],
  [bodyNouns, Noun.body],
  [bodyNouns.map(pluralOf), Noun.bodies],
  [epithetNouns, Noun.epithet],
  [['man', 'native', 'resident', 'woman'], Noun.origin],
]);

/** crews, agencies, churches */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function tableOf(lists: readonly (readonly [words: readonly string[], bit: number])[]): WordTable {
  const bits = new Map<string, number>();
  for (const [words, bit] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return new WordTable(bits);
}

/** Bits of `Noun` of the word at the token, whatever its first letter; 0 where it is none of them. */
export function nounAt({ text: { hash, kind } }: Reading, token: number): number {
  return kind[token] === Kind.word ? nouns.get(hash[token]) : 0;
}
