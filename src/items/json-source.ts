import { doubled, isPlainByte } from '../model/index.ts';
import { lineAt } from './places.ts';

const quotationMark = 0x22;
const backslash = 0x5c;
const letterN = 0x6e;
const letterR = 0x72;
const letterU = 0x75;

/** 1 for the letters behind a backslash that `JSON.stringify` writes so too: others, `\/` or `\u2019`, it writes otherwise. */
const isShort = new Uint8Array(256);
for (const letter of '"\\bfnrt') isShort[letter.charCodeAt(0)] = 1;

/**
 * A text as the inside of a JSON string, of which stretches are copied as they are: to decode it, cut it and encode the pieces again takes
 * three times as long as all else that is printed of duplicates. Where each code unit stands is told by the few that are not one byte.
 */
export class JsonSource {
  /** The string with its marks. */
  bytes: Uint8Array = new Uint8Array(0);
  /** Code units of the text. */
  length = 0;
  /** Code unit behind each of those that are not one byte, and by how many bytes more than units it is preceded. */
  #units = new Int32Array(64);
  #excess = new Int32Array(64);
  #count = 0;
  #lines = new Int32Array(64);
  #lineCount = 0;

  /** Reads a JSON string; false for one that is none, or not as `JSON.stringify` would write it, if it did not (`isOwn`). */
  read(bytes: Uint8Array, isOwn = false): boolean {
    const last = bytes.length - 1;
    this.bytes = bytes;
    this.#count = 0;
    this.#lineCount = 0;
    this.#beginLine(0);
    if (last < 1 || bytes[0] !== quotationMark || bytes[last] !== quotationMark) return false;
    let excess = 1;
    let at = 1;
    while (at < last) {
      const byte = bytes[at];
      if (isPlainByte[byte] !== 0) {
        at++;
        // Four at a time, with one branch for all; the mark at the end is not plain.
        while (at + 4 <= last) {
          const all =
            isPlainByte[bytes[at]] &
            isPlainByte[bytes[at + 1]] &
            isPlainByte[bytes[at + 2]] &
            isPlainByte[bytes[at + 3]];
          if (all === 0) break;
          at += 4;
        }
        continue;
      }
      if (byte === backslash) {
        const letter = bytes[at + 1];
        const isFeed = letter === letterN;
        const isReturn = letter === letterR && !(bytes[at + 2] === backslash && bytes[at + 3] === letterN);
        if (isShort[letter] !== 0) at += 2;
        else if (letter === letterU && (isOwn || isControl(bytes, at))) at += 6;
        else return false;
        excess += isShort[letter] !== 0 ? 1 : 5;
        this.#put(at - excess, excess);
        if (isFeed || isReturn) this.#beginLine(at - excess);
        continue;
      }
      if (byte < 0x80) return false;
      const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      at += size;
      excess += size === 4 ? 2 : size - 1;
      this.#put(at - excess, excess);
    }
    this.length = last - excess;
    return at === last;
  }

  #put(unit: number, excess: number): void {
    const count = this.#count++;
    if (count === this.#units.length) {
      this.#units = doubled(this.#units);
      this.#excess = doubled(this.#excess);
    }
    this.#units[count] = unit;
    this.#excess[count] = excess;
  }

  #beginLine(unit: number): void {
    if (this.#lineCount === this.#lines.length) this.#lines = doubled(this.#lines);
    this.#lines[this.#lineCount++] = unit;
  }

  /** Where in `bytes` a code unit stands; -1 for the second half of a character of two. */
  byteOf(unit: number): number {
    const units = this.#units;
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (units[middle] <= unit) low = middle + 1;
      else high = middle;
    }
    const at = unit + (low === 0 ? 1 : this.#excess[low - 1]);
    return (this.bytes[at] & 0xc0) === 0x80 ? -1 : at;
  }

  /** The line of a code unit, from 0. */
  lineOf(unit: number): number {
    return lineAt(this.#lines, this.#lineCount, unit);
  }

  /** Where a line begins. */
  startOf(line: number): number {
    return this.#lines[line];
  }
}

/** Is this the escape of a control character that has no letter of its own, with small letters? */
function isControl(bytes: Uint8Array, at: number): boolean {
  const text = String.fromCharCode(...bytes.subarray(at, at + 6));
  return /^\\u00(?:0[0-7bef]|1[\da-f])$/.test(text);
}
