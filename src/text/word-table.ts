import { hashWord } from './fold.ts';

/**
 * Words with a number each, found by the hash that the token arrays already hold: no substring, no string comparison. Two words of one
 * table whose hashes collide are an error at load, so a table is exact for its own words; a foreign word is taken for one of n words
 * with probability n / 2^32.
 */
export class WordTable {
  readonly #hashes: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;
  /** 1 where some word's hash leads. Nearly all words of a text are foreign to a table: one look at a byte turns them away. */
  readonly #seen: Uint8Array;
  readonly #seenMask: number;

  /** Values must not be 0, which `get` returns for unknown words. */
  constructor(entries: Iterable<readonly [word: string, value: number]>) {
    const rows = [...entries];
    let size = 16;
    while (size < rows.length * 3) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
    this.#seen = new Uint8Array(size * 4);
    this.#seenMask = size * 4 - 1;
    const words = new Map<number, string>();
    for (const [word, value] of rows) {
      const hash = hashWord(word);
      const known = words.get(hash);
      if (value === 0) throw new Error(`"${word}" has the value 0, which means unknown`);
      if (known !== undefined) throw new Error(`"${word}" and "${known}" are one word or collide in a word table`);
      words.set(hash, word);
      let slot = hash & this.#mask;
      while (this.#values[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#values[slot] = value;
      this.#seen[hash & this.#seenMask] = 1;
    }
  }

  /** A table in which each word has the value 1. */
  static of(words: Iterable<string>): WordTable {
    return new WordTable(Array.from(words, (word) => [word, 1] as const));
  }

  /** The word's value, 0 when the table doesn't have it. */
  get(hash: number): number {
    if (this.#seen[hash & this.#seenMask] === 0) return 0;
    let slot = hash & this.#mask;
    for (;;) {
      const value = this.#values[slot];
      if (value === 0 || this.#hashes[slot] === hash) return value;
      slot = (slot + 1) & this.#mask;
    }
  }

  has(hash: number): boolean {
    return this.get(hash) !== 0;
  }
}
