/** Whole numbers by hash, in an open-addressed table. 0 means unknown. */
export class HashTable {
  #hashes: Int32Array;
  #values: Int32Array;
  #mask: number;
  #count = 0;

  /** For about this many entries; it grows when there are more. */
  constructor(expected: number) {
    let size = 16;
    while (size < expected * 1.5) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The table that `laidOut` wrote at this place of `bytes`, over the same memory, and the place behind it. */
  static over(bytes: Int32Array, at: number): readonly [table: HashTable, end: number] {
    const size = bytes[at];
    const table = new HashTable(0);
    table.#count = bytes[at + 1];
    table.#mask = size - 1;
    table.#hashes = bytes.subarray(at + 2, at + 2 + size);
    table.#values = bytes.subarray(at + 2 + size, at + 2 + 2 * size);
    return [table, at + 2 + 2 * size];
  }

  /** Number of slots, number of entries, all hashes, all values. */
  laidOut(): Int32Array {
    const size = this.#hashes.length;
    const numbers = new Int32Array(2 + 2 * size);
    numbers.set([size, this.#count]);
    numbers.set(this.#hashes, 2);
    numbers.set(this.#values, 2 + size);
    return numbers;
  }

  get(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const value = this.#values[slot];
      if (value === 0 || this.#hashes[slot] === hash) return value;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Sets the value, which must not be 0. */
  set(hash: number, value: number): void {
    let slot = hash & this.#mask;
    while (this.#values[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    if (this.#values[slot] === 0) this.#count++;
    this.#hashes[slot] = hash;
    this.#values[slot] = value;
    if (this.#count * 4 > this.#values.length * 3) this.#grow();
  }

  *entries(): Generator<readonly [hash: number, value: number]> {
    for (let slot = 0; slot <= this.#mask; slot++)
      if (this.#values[slot] !== 0) yield [this.#hashes[slot], this.#values[slot]];
  }

  #grow(): void {
    const entries = [...this.entries()];
    this.#hashes = new Int32Array(this.#hashes.length * 2);
    this.#values = new Int32Array(this.#hashes.length);
    this.#mask = this.#hashes.length - 1;
    this.#count = 0;
    for (const [hash, value] of entries) this.set(hash, value);
  }
}
