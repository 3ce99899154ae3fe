import { hashWord } from '../fold.ts';
import type { Tokens } from '../tokens.ts';
import { WordTable } from '../word-table.ts';

/** Phrases found by the hashes of their words; punctuation inside a phrase is a token of its own (`:` in "more :"). */
export class Phrases {
  readonly #groups: readonly (readonly Int32Array[])[];
  readonly #byFirst: WordTable;
  /** Least hash of the first words, and how far it is to the greatest. */
  readonly #leastFirst: number;
  readonly #firstSpan: number;

  constructor(phrases: readonly string[]) {
    const groups = new Map<string, Int32Array[]>();
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const group = groups.get(words[0]) ?? [];
      group.push(Int32Array.from(words, hashWord));
      groups.set(words[0], group);
    }
    // The longest first, so that "read more on" goes before "read more".
    this.#groups = [...groups.values()].map((group) => group.sort((a, b) => b.length - a.length));
    const firsts = Array.from(groups.keys(), hashWord);
    this.#leastFirst = Math.min(...firsts);
    this.#firstSpan = Math.max(...firsts) - this.#leastFirst;
    this.#byFirst = new WordTable([...groups.keys()].map((word, index) => [word, index + 1] as const));
  }

  /** Does a phrase begin with the word at `at`? */
  mayBegin({ hash }: Tokens, at: number): boolean {
    return this.#byFirst.has(hash[at]);
  }

  /** Does one of the phrases stand in `[first, last)`? */
  isIn(tokens: Tokens, first: number, last: number): boolean {
    const { hash } = tokens;
    const least = this.#leastFirst;
    const span = this.#firstSpan;
    // One comparison that nearly always fails the same way, which two with either end would not.
    for (let i = first; i < last; i++)
      if ((hash[i] - least) >>> 0 <= span && this.match(tokens, i, last) !== -1) return true;
    return false;
  }

  /** The token after the longest phrase that begins at token `at` and ends before `last`; -1 where none does. */
  match({ hash }: Tokens, at: number, last: number): number {
    if (at >= last) return -1;
    const group = this.#byFirst.get(hash[at]);
    if (group === 0) return -1;
    for (const phrase of this.#groups[group - 1]) {
      if (at + phrase.length > last) continue;
      let length = 1;
      while (length < phrase.length && hash[at + length] === phrase[length]) length++;
      if (length === phrase.length) return at + length;
    }
    return -1;
  }
}
