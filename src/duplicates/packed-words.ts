import type { ArticleWords } from './article-words.ts';

/**
 * Words as they are put away: their number, their hashes, and two bytes or ten for the rest of each. Its letters; then its code: what begins with it in two
 * bits, how far behind the end of the one before it begins in three, by how much it is longer than its letters in three. Code `far` has both lengths
 * behind it, four bytes each.
 */
const countBytes = 4;
const farBytes = 8;
/** The least step from the end of a word to the next; two words may have one mark glued to both. */
const leastStep = -1;
const far = 7;

/** Room for packed words, and the same as numbers. */
class Room {
  bytes = new Uint8Array(0);
  numbers = new Int32Array(0);

  /** What it held is lost where it is too small. */
  reserve(size: number): void {
    if (this.bytes.length >= size) return;
    this.numbers = new Int32Array(Math.ceil((size * 1.5) / 4));
    this.bytes = new Uint8Array(this.numbers.buffer);
  }
}

const packing = new Room();

/** The words of an article in six bytes each for the most part. The array is used again by the next call. */
export function packWords({ count, hash, start, end, letters, begins }: ArticleWords): Uint8Array {
  packing.reserve(countBytes + count * (4 + 2 + farBytes));
  const { bytes, numbers } = packing;
  numbers[0] = count;
  numbers.set(hash.subarray(0, count), 1);
  let at = countBytes + count * 4;
  let before = 0;
  for (let word = 0; word < count; word++) {
    const step = start[word] - before - leastStep;
    const own = letters[word];
    const more = end[word] - start[word] - own;
    before = end[word];
    bytes[at] = own;
    if (step >>> 0 < far && more >>> 0 < 8) {
      bytes[at + 1] = (begins[word] << 6) | (step << 3) | more;
      at += 2;
    } else {
      bytes[at + 1] = (begins[word] << 6) | (far << 3);
      putNumber(bytes, at + 2, step);
      putNumber(bytes, at + 6, more);
      at += 2 + farBytes;
    }
  }
  return bytes.subarray(0, at);
}

function putNumber(bytes: Uint8Array, at: number, number: number): void {
  bytes[at] = number;
  bytes[at + 1] = number >> 8;
  bytes[at + 2] = number >> 16;
  bytes[at + 3] = number >> 24;
}

function numberAt(bytes: Uint8Array, at: number): number {
  return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}

/** Packed words of one article after another. Of strangers, most pairs that are compared, nobody asks for more than hashes. */
export class UnpackedWords implements ArticleWords {
  count = 0;
  hash = new Int32Array(0);
  start = new Int32Array(0);
  end = new Int32Array(0);
  letters = new Uint8Array(0);
  begins = new Uint8Array(0);
  readonly #room = new Room();
  #isPlaced = false;

  /** Bytes to fill with what `packWords` returned; then `begin` is to be called. */
  reserve(size: number): Uint8Array {
    const before = this.#room.bytes;
    this.#room.reserve(size);
    if (this.#room.bytes !== before) this.hash = this.#room.numbers.subarray(1);
    return this.#room.bytes;
  }

  /** The number and the hashes are there. */
  begin(): this {
    this.count = this.#room.numbers[0];
    this.#isPlaced = false;
    return this;
  }

  /** All else is there too. */
  place(): this {
    if (this.#isPlaced) return this;
    this.#isPlaced = true;
    if (this.start.length < this.count) this.#widen(Math.ceil(this.count * 1.5));
    unpackPlaces(this.#room.bytes, this);
    return this;
  }

  #widen(count: number): void {
    this.start = new Int32Array(count);
    this.end = new Int32Array(count);
    this.letters = new Uint8Array(count);
    this.begins = new Uint8Array(count);
  }
}

function unpackPlaces(bytes: Uint8Array, { count, start, end, letters, begins }: ArticleWords): void {
  let at = countBytes + count * 4;
  let before = 0;
  for (let word = 0; word < count; word++) {
    const own = bytes[at];
    const code = bytes[at + 1];
    at += 2;
    let step = (code >> 3) & 7;
    let more = code & 7;
    if (step === far) {
      step = numberAt(bytes, at);
      more = numberAt(bytes, at + 4);
      at += farBytes;
    }
    const from = before + step + leastStep;
    before = from + own + more;
    start[word] = from;
    end[word] = before;
    letters[word] = own;
    begins[word] = code >> 6;
  }
}
