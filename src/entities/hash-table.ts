/** Whole numbers by hash, in an open-addressed table. 0 means unknown. */
export class HashTable {
  /** Of each slot the hash and the value, side by side, as both are read from memory that the processor has not at hand. */
  #slots: Int32Array;
  #mask: number;
  #count = 0;

  /** For about this many entries; it grows when there are more. */
  constructor(expected: number) {
    let size = 16;
    while (size < expected * 1.5) size *= 2;
    this.#slots = new Int32Array(size * 2);
    this.#mask = size - 1;
  }

  /** The table that `laidOut` wrote at this place of `bytes`, over the same memory, and the place behind it. */
  static over(bytes: Int32Array, at: number): readonly [table: HashTable, end: number] {
    const size = bytes[at];
    const end = at + 2 + 2 * size;
    const table = new HashTable(0);
    table.#count = bytes[at + 1];
    table.#mask = size - 1;
    table.#slots = bytes.subarray(at + 2, end);
    return [table, end];
  }

  /** Number of slots, number of entries, all slots. */
  laidOut(): Int32Array {
    const slots = this.#slots;
    const numbers = new Int32Array(2 + slots.length);
    numbers.set([slots.length / 2, this.#count]);
    numbers.set(slots, 2);
    return numbers;
  }

  get(hash: number): number {
    const slots = this.#slots;
    let slot = hash & this.#mask;
    for (;;) {
      const value = slots[slot * 2 + 1];
      if (value === 0 || slots[slot * 2] === hash) return value;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Sets the value, which must not be 0. */
  set(hash: number, value: number): void {
    const slots = this.#slots;
    let slot = hash & this.#mask;
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== hash) slot = (slot + 1) & this.#mask;
    if (slots[slot * 2 + 1] === 0) this.#count++;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = value;
    // Up to five eighths full: a look-up that finds nothing, as most do, reads on to the next free slot.
    if (this.#count * 16 > slots.length * 5) this.#grow();
  }

  *entries(): Generator<readonly [hash: number, value: number]> {
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at += 2) if (slots[at + 1] !== 0) yield [slots[at], slots[at + 1]];
  }

  #grow(): void {
    const entries = [...this.entries()];
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#mask = this.#slots.length / 2 - 1;
    this.#count = 0;
    for (const [hash, value] of entries) this.set(hash, value);
  }
}
