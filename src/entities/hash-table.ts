/** Whole numbers by hash, in an open-addressed table. 0 means unknown. */
export class HashTable {
  readonly #hashes: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 16;
    while (size < entries.size * 2) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
    for (const [hash, value] of entries) {
      let slot = hash & this.#mask;
      while (this.#values[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#values[slot] = value;
    }
  }

  get(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const value = this.#values[slot];
      if (value === 0 || this.#hashes[slot] === hash) return value;
      slot = (slot + 1) & this.#mask;
    }
  }
}
