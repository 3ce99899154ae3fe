/**
 * Words, each with some bits, as one stretch of memory that is read from a file and asked as it lies: a set of 100,000 strings takes longer to
 * build than a thousand articles take to be judged.
 *
 * Layout: number of slots (a power of two), slots with the place of a word behind them or 0, and words: bits, length, letters of one byte.
 */
export class PackedWords {
  readonly #slots: Uint32Array;
  readonly #words: Uint8Array;

  constructor(bytes: Uint8Array) {
    const [slots] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
    this.#slots = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, slots);
    this.#words = bytes.subarray(4 + 4 * slots);
  }

  /** The bits of a word; 0 of one that it lacks, or that has a letter of more than one byte (`isPackable`). */
  bitsOf(word: string): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(word) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask)
      if (this.#isAt(this.#slots[slot], word)) return this.#words[this.#slots[slot]];
    return 0;
  }

  #isAt(at: number, word: string): boolean {
    if (this.#words[at + 1] !== word.length) return false;
    for (let letter = 0; letter < word.length; letter++)
      if (this.#words[at + 2 + letter] !== word.charCodeAt(letter)) return false;
    return true;
  }
}

/** Can a word be packed? The others must be looked up elsewhere. */
export function isPackable(word: string): boolean {
  return word.length < 256 && !/[^\0-\xFF]/u.test(word);
}

/** @throws RangeError where a word is not packable or has bits beyond a byte. */
export function packWords(words: ReadonlyMap<string, number>): Uint8Array {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, words.size * 2)));
  const slots = new Uint32Array(1 + size);
  slots[0] = size;
  // No word lies at 0, which stands for none.
  const packed: number[] = [0];
  for (const [word, bits] of words) {
    if (!isPackable(word) || bits < 1 || bits > 255) throw new RangeError(`“${word}” with ${bits} cannot be packed`);
    let slot = hashOf(word) & (size - 1);
    while (slots[1 + slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[1 + slot] = packed.length;
    packed.push(bits, word.length);
    for (let letter = 0; letter < word.length; letter++) packed.push(word.charCodeAt(letter));
  }
  const bytes = new Uint8Array(slots.byteLength + packed.length);
  bytes.set(new Uint8Array(slots.buffer));
  bytes.set(packed, slots.byteLength);
  return bytes;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let letter = 0; letter < word.length; letter++) hash = Math.imul(hash ^ word.charCodeAt(letter), 0x01000193);
  // The low bits, which choose the slot, get something of the high ones.
  return (hash ^ (hash >>> 15)) >>> 0;
}
