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
    // Reading in front of an array is a thousand times slower than reading in it, and most words are unknown.
    const index = this.#table.get(hash);
    return index === 0 ? undefined : this.#values[index - 1];
  }
}

/** A set of words; forms that fold to one another count once. */
export function wordSet(...lists: readonly (readonly string[])[]): WordTable {
  return WordTable.of(new Set(lists.flat().map(foldWord)));
}

/** Lists whose words are told apart by bits, so that a word is looked up once; a word of several lists has the bits of all. */
export function wordBits(...lists: readonly (readonly [bit: number, words: readonly string[]])[]): WordTable {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words.map(foldWord)) bits.set(word, (bits.get(word) ?? 0) | bit);
  return new WordTable(bits);
}

export interface Found<T> {
  readonly value: T;
  /** Number of tokens. */
  readonly length: number;
}

interface Phrase<T> extends Found<T> {
  readonly hashes: readonly number[];
  /** The tokens as they must be spelt, where case tells: `MW`, `mb`. */
  readonly spelling: readonly string[] | null;
}

/** In bits. */
const seenMask = 8191;

/** Phrases of one or more tokens, written with spaces between tokens; longer ones win. */
export class Phrases<T> {
  readonly #byEdge = new Map<number, Phrase<T>[]>();
  /** Bits that are 1 where some phrase has its edge: most words are turned away by one look at this. */
  readonly #seen = new Int32Array((seenMask + 1) / 32);
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
    list.push({ value, length: parts.length, hashes, spelling: exact ? parts : null });
    list.sort((a, b) => b.length - a.length);
    this.#byEdge.set(edge, list);
    this.#seen[(edge & seenMask) >>> 5] |= 1 << (edge & 31);
    return this;
  }

  /** The longest phrase that begins with token `at` and ends before `limit`; spelt as written goes before spelt anyhow. */
  startingAt(text: Text, at: number, limit: number): Found<T> | null {
    if (at >= limit) return null;
    const edge = text.hash[at];
    if (((this.#seen[(edge & seenMask) >>> 5] >>> (edge & 31)) & 1) === 0) return null;
    const list = this.#byEdge.get(edge);
    if (list === undefined) return null;
    let best: Phrase<T> | null = null;
    for (let i = 0; i < list.length; i++) {
      const phrase = list[i];
      const { length, spelling } = phrase;
      if (best !== null && best.length > length) break;
      if (at + length > limit || !matches(text, at, phrase)) continue;
      if (best === null || spelling !== null) best = phrase;
    }
    return best;
  }

  /** The longest phrase that ends right before token `at` and begins at `floor` or later. */
  endingBefore(text: Text, at: number, floor: number): Found<T> | null {
    if (at <= floor) return null;
    const edge = text.hash[at - 1];
    if (((this.#seen[(edge & seenMask) >>> 5] >>> (edge & 31)) & 1) === 0) return null;
    const list = this.#byEdge.get(edge);
    if (list === undefined) return null;
    for (let i = 0; i < list.length; i++) {
      const first = at - list[i].length;
      if (first >= floor && matches(text, first, list[i])) return list[i];
    }
    return null;
  }
}

function matches(text: Text, at: number, { hashes, spelling }: Phrase<unknown>): boolean {
  for (let i = 0; i < hashes.length; i++) if (text.hash[at + i] !== hashes[i]) return false;
  if (spelling === null) return true;
  for (let i = 0; i < spelling.length; i++) if (!isSpelt(text, at + i, spelling[i])) return false;
  return true;
}

/** Is token `at` spelt like this, case included? */
export function isSpelt({ source, start, end }: Text, at: number, spelling: string): boolean {
  return end[at] - start[at] === spelling.length && source.startsWith(spelling, start[at]);
}
