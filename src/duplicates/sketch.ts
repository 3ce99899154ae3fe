// A seed's number has its hash above four bits of its fingerprint, and these above the number of its words less one.
const hashShift = 8;
const wordsBits = 4;
const lowMask = (1 << wordsBits) - 1;
/** Bits of a fingerprint that are its seed's; above these are the four in the number, then those of `high`. */
const seedBits = 12;
const seedMask = (1 << seedBits) - 1;
const highShift = 16;

export const bytesOfSeed = 6;

/** What two seeds of the same words have in common. */
export function seedHash(number: number): number {
  return number >>> hashShift;
}

/** How many of its article's words count for a seed: from its first word to that of the next one. At most 16, as windows overlap. */
export function wordsOfSeed(number: number): number {
  return (number & lowMask) + 1;
}

/** The number of a seed: of the hash of its words, that of the words behind too, and how many words count for it. */
export function seedNumber(hash: number, behind: number, words: number): number {
  return (hash << hashShift) | (((behind >>> seedBits) & lowMask) << wordsBits) | (words - 1);
}

export function highOf(behind: number): number {
  return behind >>> highShift;
}

export function fingerprintOf(number: number, high: number): number {
  const low = (((number >>> wordsBits) & lowMask) << seedBits) | ((number >>> hashShift) & seedMask);
  return ((high << highShift) | low) >>> 0;
}

/**
 * The seeds of an article in order, six bytes each, as one stretch: the numbers of all, then of each the high bits of the fingerprint that begins with
 * it.
 */
export class Sketch {
  count = 0;
  bytes = new Uint8Array(0);
  number = new Uint32Array(0);
  /** Those of the first seed stand behind the numbers of all: at `2 * count`. */
  high = new Uint16Array(0);

  reserve(count: number): void {
    if (this.bytes.length >= count * bytesOfSeed) return;
    this.bytes = new Uint8Array(count * bytesOfSeed * 2);
    this.number = new Uint32Array(this.bytes.buffer);
    this.high = new Uint16Array(this.bytes.buffer);
  }
}
