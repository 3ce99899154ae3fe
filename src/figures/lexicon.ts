import type { Text } from '../model/index.ts';
import { foldWord, hashWord, WordTable } from '../text/index.ts';

/** What is known of single words, by the hash that the token arrays hold. */
export class Lookup<T> {
  readonly #table: WordTable;
  readonly #values: readonly T[];

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const words = new Map<string, T>();
    for (const [word, value] of entries) words.set(foldWord(word), value);
    this.#values = [...words.values()];
    this.#table = new WordTable([...words.keys()].map((word, index) => [word, index + 1] as const));
  }

  get(hash: number): T | undefined {
    return this.#values[this.#table.get(hash) - 1];
  }
}

/** A set of words; forms that fold to one another count once. */
export function wordSet(...lists: readonly (readonly string[])[]): WordTable {
  return WordTable.of(new Set(lists.flat().map(foldWord)));
}

export interface Found<T> {
  readonly value: T;
  /** Number of tokens. */
  readonly length: number;
}

interface Phrase<T> {
  readonly value: T;
  readonly hashes: readonly number[];
  /** The tokens as they must be spelt, where case tells: `MW`, `mb`. */
  readonly spelling: readonly string[] | null;
}

/** Phrases of one or more tokens, written with spaces between tokens; longer ones win. */
export class Phrases<T> {
  readonly #byEdge = new Map<number, Phrase<T>[]>();
  readonly #backward: boolean;

  /** With `backward` phrases are found by their last token. */
  constructor({ backward = false }: { backward?: boolean } = {}) {
    this.#backward = backward;
  }

  add(phrase: string, value: T, { exact = false }: { exact?: boolean } = {}): this {
    const parts = phrase.split(' ');
    const hashes = parts.map(hashWord);
    const edge = hashes[this.#backward ? hashes.length - 1 : 0];
    const list = this.#byEdge.get(edge) ?? [];
    list.push({ value, hashes, spelling: exact ? parts : null });
    list.sort((a, b) => b.hashes.length - a.hashes.length);
    this.#byEdge.set(edge, list);
    return this;
  }

  /** The longest phrase that begins with token `at` and ends before `limit`; spelt as written goes before spelt anyhow. */
  startingAt(text: Text, at: number, limit: number): Found<T> | null {
    if (at >= limit) return null;
    const list = this.#byEdge.get(text.hash[at]);
    if (!list) return null;
    let best: Found<T> | null = null;
    for (const { hashes, spelling, value } of list) {
      if (best && best.length > hashes.length) break;
      if (at + hashes.length > limit || !matches(text, at, hashes, spelling)) continue;
      if (!best || spelling) best = { value, length: hashes.length };
    }
    return best;
  }

  /** The longest phrase that ends right before token `at` and begins at `floor` or later. */
  endingBefore(text: Text, at: number, floor: number): Found<T> | null {
    if (at <= floor) return null;
    const list = this.#byEdge.get(text.hash[at - 1]);
    if (!list) return null;
    for (const { hashes, spelling, value } of list) {
      const first = at - hashes.length;
      if (first >= floor && matches(text, first, hashes, spelling)) return { value, length: hashes.length };
    }
    return null;
  }
}

function matches(text: Text, at: number, hashes: readonly number[], spelling: readonly string[] | null): boolean {
  for (let i = 0; i < hashes.length; i++) if (text.hash[at + i] !== hashes[i]) return false;
  return spelling === null || spelling.every((part, i) => isSpelt(text, at + i, part));
}

/** Is token `at` spelt like this, case included? */
export function isSpelt({ source, start, end }: Text, at: number, spelling: string): boolean {
  return end[at] - start[at] === spelling.length && source.startsWith(spelling, start[at]);
}
