import { hashWord } from './fold.ts';

/**
 * All tables lie in one array, each with its bits in front of its rows: what a lookup costs is memory that is not at hand, and a hundred
 * tables are asked around each figure. An array for each would be fetched before what it holds.
 */
let cells = new Int32Array(1 << 14);
let used = 0;

function take(count: number): number {
  const from = used;
  used += count;
  if (used > cells.length) {
    const larger = new Int32Array(Math.max(cells.length * 2, used));
    larger.set(cells);
    cells = larger;
  }
  return from;
}

/**
 * Words with a number each, found by the hash that the token arrays already hold: no substring, no string comparison. Two words of one
 * table whose hashes collide are an error at load, so a table is exact for its own words; a foreign word is taken for one of n words
 * with probability n / 2^32.
 */
export class WordTable {
  /** Where bits lie that are 1 where some word's hash leads. Nearly all words of a text are foreign to a table: one look turns them away. */
  readonly #bits: number;
  readonly #bitMask: number;
  /** Where the rows lie, each a hash and its value; 0 where there is none. */
  readonly #rows: number;
  readonly #mask: number;

  /** Values must not be 0, which `get` returns for unknown words. */
  constructor(entries: Iterable<readonly [word: string, value: number]>) {
    const rows = [...entries];
    let size = 16;
    while (size < rows.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#bitMask = size * 4 - 1;
    this.#bits = take(size / 8 + size * 2);
    this.#rows = this.#bits + size / 8;
    const words = new Map<number, string>();
    for (const [word, value] of rows) {
      const hash = hashWord(word);
      const known = words.get(hash);
      if (value === 0) throw new Error(`"${word}" has the value 0, which means unknown`);
      if (known !== undefined) throw new Error(`"${word}" and "${known}" are one word or collide in a word table`);
      words.set(hash, word);
      let slot = hash & this.#mask;
      while (cells[this.#rows + slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
      cells[this.#rows + slot * 2] = hash;
      cells[this.#rows + slot * 2 + 1] = value;
      cells[this.#bits + ((hash & this.#bitMask) >>> 5)] |= 1 << (hash & 31);
    }
  }

  /** A table in which each word has the value 1. */
  static of(words: Iterable<string>): WordTable {
    return new WordTable(Array.from(words, (word) => [word, 1] as const));
  }

  /** The word's value, 0 when the table doesn't have it. */
  get(hash: number): number {
    const bits = cells[this.#bits + ((hash & this.#bitMask) >>> 5)];
    if (((bits >>> (hash & 31)) & 1) === 0) return 0;
    const rows = this.#rows;
    let slot = hash & this.#mask;
    for (;;) {
      const row = rows + slot * 2;
      const value = cells[row + 1];
      if (value === 0 || cells[row] === hash) return value;
      slot = (slot + 1) & this.#mask;
    }
  }

  has(hash: number): boolean {
    return this.get(hash) !== 0;
  }
}
