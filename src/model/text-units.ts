import { jsonEscapes } from './json-escapes.ts';

/** Takes a text as it stands in a line of JSON, one after another. */
export interface TextSink {
  /** UTF-16 code units of the text taken last. */
  readonly length: number;
  /**
   * Reads a JSON string in well-formed UTF-8 from the byte behind its opening mark. Returns where its closing mark stands; -1 for a string
   * that only a parser can judge.
   */
  readJson(bytes: Buffer, from: number): number;
  /** Where the text is longer, its first 512 code units or so: the words of small letters as they are, others perhaps not. */
  beginning(): string;
  text(): string;
}

/** Code units of a beginning. */
export const beginningUnits = 512;

/** Zeros behind the last unit, so that who looks a few units ahead need not ask where the text ends. */
const margin = 8;
/** Room for more units than so many is given back with the next text. */
const keptUnits = 1 << 22;

const quotationMark = 0x22;
const backslash = 0x5c;

/** 1 for the bytes that are a code unit each and stand for themselves in a JSON string. */
export const isPlainByte = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte < 0x80 && byte !== quotationMark && byte !== backslash ? 1 : 0,
);

/**
 * A text as UTF-16 code units in an array, with zeros behind them. A string is read unit by unit at twice the cost of an array, as each
 * reading asks anew how the string is stored and where it ends; and where the text stands in bytes, no string need be made of it.
 */
export class TextUnits implements TextSink {
  length = 0;
  units = new Uint16Array(1 << 14);
  #bytes = Buffer.from(this.units.buffer);

  #reserve(length: number): void {
    const { length: room } = this.units;
    if (length + margin <= room && (room <= keptUnits || length > keptUnits)) return;
    const wanted = Math.max(length + margin, 1 << 14);
    this.units = new Uint16Array(room > keptUnits ? wanted : Math.max(wanted, Math.min(room * 2, keptUnits)));
    this.#bytes = Buffer.from(this.units.buffer);
  }

  #end(length: number): void {
    this.length = length;
    this.units.fill(0, length, length + margin);
  }

  readString(text: string): void {
    this.#reserve(text.length);
    this.#bytes.write(text, 'utf16le');
    this.#end(text.length);
  }

  /** Takes a copy of the units of a text. */
  readUnits(units: Uint16Array): void {
    this.#reserve(units.length);
    this.units.set(units);
    this.#end(units.length);
  }

  /**
   * Reads a JSON string in well-formed UTF-8 from the byte behind its opening mark. Returns where its closing mark stands; -1 for a string
   * without one, with an escape that JSON doesn't have, with a bare control character or an escaped surrogate.
   */
  readJson(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    // No byte, escape or sequence makes more units than it has bytes.
    this.#reserve(end - from);
    const { units } = this;
    let count = 0;
    let at = from;
    while (at < end) {
      const byte = bytes[at];
      if (isPlainByte[byte] !== 0) {
        units[count++] = byte;
        at++;
        // Four at a time, with one branch for all.
        while (at + 4 <= end) {
          const a = bytes[at];
          const b = bytes[at + 1];
          const c = bytes[at + 2];
          const d = bytes[at + 3];
          if ((isPlainByte[a] & isPlainByte[b] & isPlainByte[c] & isPlainByte[d]) === 0) break;
          units[count] = a;
          units[count + 1] = b;
          units[count + 2] = c;
          units[count + 3] = d;
          count += 4;
          at += 4;
        }
      } else if (byte >= 0x80) {
        if (byte < 0xe0) {
          units[count++] = ((byte & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
          at += 2;
        } else if (byte < 0xf0) {
          units[count++] = ((byte & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
          at += 3;
        } else {
          const point =
            ((byte & 0x07) << 18) |
            ((bytes[at + 1] & 0x3f) << 12) |
            ((bytes[at + 2] & 0x3f) << 6) |
            (bytes[at + 3] & 0x3f);
          units[count++] = 0xd7c0 + (point >>> 10);
          units[count++] = 0xdc00 | (point & 0x3ff);
          at += 4;
        }
      } else if (byte === backslash && at + 1 < end) {
        const letter = bytes[at + 1];
        if (jsonEscapes[letter] !== 0) {
          units[count++] = jsonEscapes[letter];
          at += 2;
        } else {
          const unit = letter === 0x75 && at + 6 <= end ? hexadecimal(bytes, at + 2) : -1;
          if (unit < 0 || (unit & 0xf800) === 0xd800) return -1;
          units[count++] = unit;
          at += 6;
        }
      } else {
        if (byte !== quotationMark) return -1;
        this.#end(count);
        return at;
      }
    }
    return -1;
  }

  beginning(): string {
    return this.slice(0, Math.min(beginningUnits, this.length));
  }

  text(): string {
    return this.slice(0, this.length);
  }

  /** The text of units `[start, end)`. */
  slice(start: number, end: number): string {
    return this.#bytes.toString('utf16le', start * 2, end * 2);
  }
}

/** The number that four hexadecimal digits are, or -1. */
function hexadecimal(bytes: Uint8Array, at: number): number {
  let number = 0;
  for (let i = at; i < at + 4; i++) {
    const byte = bytes[i];
    const letter = byte | 0x20;
    if (byte >= 0x30 && byte <= 0x39) number = number * 16 + byte - 0x30;
    else if (letter >= 0x61 && letter <= 0x66) number = number * 16 + letter - 0x57;
    else return -1;
  }
  return number;
}
