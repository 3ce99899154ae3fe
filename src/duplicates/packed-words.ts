import type { ArticleWords, HashedArticle } from './article-words.ts';

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
  hashes = new Int32Array(0);

  /** What it held is lost where it is too small; then it returns true. */
  reserve(size: number): boolean {
    if (this.bytes.length >= size) return false;
    this.numbers = new Int32Array(Math.ceil(Math.max(size, this.bytes.length * 1.5) / 4));
    this.hashes = this.numbers.subarray(1);
    this.bytes = new Uint8Array(this.numbers.buffer);
    return true;
  }
}

/** The words of an article as they are put away, while they are packed and afterwards. */
export class PackedWords implements HashedArticle {
  count = 0;
  hash = new Int32Array(0);
  /** All of them; the places stand behind room for as many hashes as `begin` was told. */
  bytes = new Uint8Array(0);
  placesFrom = countBytes;
  #size = 0;
  readonly #room = new Room();

  /** Makes room for so many words, in `hash` and from `placesFrom` on in `bytes`. */
  begin(most: number): void {
    this.placesFrom = countBytes + most * 4;
    if (!this.#room.reserve(this.placesFrom + most * (2 + farBytes))) return;
    this.hash = this.#room.hashes;
    this.bytes = this.#room.bytes;
  }

  /** So many were packed, and their places end there. */
  end(count: number, placesEnd: number): void {
    this.count = count;
    this.#room.numbers[0] = count;
    const hashesEnd = countBytes + count * 4;
    this.bytes.copyWithin(hashesEnd, this.placesFrom, placesEnd);
    this.#size = hashesEnd + placesEnd - this.placesFrom;
  }

  /** What is put away. */
  get all(): Uint8Array {
    return this.bytes.subarray(0, this.#size);
  }
}

/**
 * Writes at `at` that a word of so many letters and so many code units in all begins `gap` units behind the end of the one before; returns where the next
 * place stands.
 */
export function putPlace(
  bytes: Uint8Array,
  at: number,
  begins: number,
  gap: number,
  letters: number,
  length: number,
): number {
  const step = gap - leastStep;
  const own = letters < 255 ? letters : 255;
  const more = length - own;
  bytes[at] = own;
  if (step >>> 0 < far && more >>> 0 < 8) {
    bytes[at + 1] = (begins << 6) | (step << 3) | more;
    return at + 2;
  }
  bytes[at + 1] = (begins << 6) | (far << 3);
  putNumber(bytes, at + 2, step);
  putNumber(bytes, at + 6, more);
  return at + 2 + farBytes;
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

  /** These words, whatever is packed afterwards. */
  static of({ all }: PackedWords): UnpackedWords {
    const words = new UnpackedWords();
    words.reserve(all.length).set(all);
    return words.begin();
  }

  /** Bytes to fill with `PackedWords.all`; then `begin` is to be called. */
  reserve(size: number): Uint8Array {
    if (this.#room.reserve(size)) this.hash = this.#room.hashes;
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
    if (this.start.length < this.count) this.#widen(Math.max(this.count, Math.ceil(this.start.length * 1.5)));
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
