import { arePercent, countedHash, countsByItself, percentHash } from '../align/index.ts';
import { beginningUnits, jsonEscapes, type TextSink } from '../model/index.ts';
import { Class, classOf, foldOf } from '../text/characters.ts';
import { hashPrime, hashSeed } from '../text/fold.ts';

const space = 0x20;
const quotationMark = 0x22;
const percentSign = 0x25;
const comma = 0x2c;
const stop = 0x2e;
const backslash = 0x5c;
/** Where the decoding of an escape or sequence says that JSON has none such. */
const wrong = -1;

/** 1 for the bytes behind letters of ASCII that may go on with their word: digits, apostrophes, full stops, escapes, what is not ASCII. */
const mayGoOn = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 || isDigit(byte) || byte === 0x27 || byte === stop || byte === backslash ? 1 : 0,
);

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isLetter(unit: number): boolean {
  const unitClass = classOf[unit];
  return unitClass === Class.lower || unitClass === Class.upper;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07;
}

/**
 * The words of texts as duplicates compare them, and nothing else of them: neither places nor sentences, and furniture not told from prose. They
 * are hashed as the bytes of a JSON string are passed over, so that of a text neither a string nor code units are made.
 */
export class HashedWords implements TextSink {
  /** Words of the text taken last. */
  count = 0;
  /** Their hashes, as `ArticleWords` has them; good until the next text. */
  hash = new Int32Array(1 << 12);
  length = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #from = 0;
  #to = 0;
  /** Bytes read so far beyond one for each code unit. */
  #excess = 0;
  /** What `#decode` read: its unit, and how many bytes that took. */
  #unit = 0;
  #size = 0;
  /** The hash of the word that `#goOn` finished. */
  #word = 0;
  /** Number of words when digits ended, and where. */
  #numberAt = -1;
  #numberEnd = -1;

  /** Takes a text that stands in no line of JSON. */
  readString(text: string): void {
    // As UTF-8 has it: a lone half of a pair, which only an escape tells, becomes a sign of its own.
    const json = Buffer.from(`${JSON.stringify(Buffer.from(text).toString())}}`);
    this.readJson(json, 1);
  }

  readJson(bytes: Buffer, from: number): number {
    const end = bytes.length;
    this.#bytes = bytes;
    this.#from = from;
    this.#excess = 0;
    this.#numberAt = -1;
    this.count = 0;
    // No object ends with a letter; so none of the loops over letters runs out of the line.
    if (end === 0 || ((bytes[end - 1] | 0x20) - 0x61) >>> 0 < 26) return wrong;
    let hashes = this.hash;
    let room = hashes.length;
    let count = 0;
    let at = from;
    while (at < end) {
      const byte = bytes[at];
      let small = byte | 0x20;
      if ((small - 0x61) >>> 0 < 26) {
        const begin = at;
        let word = Math.imul(hashSeed ^ small, hashPrime);
        let next = bytes[++at];
        small = next | 0x20;
        while ((small - 0x61) >>> 0 < 26) {
          word = Math.imul(word ^ small, hashPrime);
          next = bytes[++at];
          small = next | 0x20;
        }
        if (next === space) at++;
        else if (mayGoOn[next] !== 0) {
          at = this.#goOn(begin, at, word);
          if (at === wrong) return wrong;
          word = this.#word;
        }
        if (count === room) {
          this.#grow();
          hashes = this.hash;
          room = hashes.length;
        }
        if (countsByItself(word)) hashes[count++] = word;
        else count = this.#putUnusual(word, count, begin);
      } else if (byte === space || byte === comma || byte === stop) at++;
      else if (byte === quotationMark) {
        this.count = count;
        this.#to = at;
        this.length = at - from - this.#excess;
        return at;
      } else {
        at = this.#readOther(at, count);
        if (at === wrong) return wrong;
        count = this.count;
        hashes = this.hash;
        room = hashes.length;
      }
    }
    return wrong;
  }

  beginning(): string {
    // Whether a text is English its words of ASCII tell, whatever other letters and escapes are taken for.
    const to = this.#from + beginningUnits;
    return to > this.#to ? this.text() : this.#bytes.toString('latin1', this.#from, to);
  }

  text(): string {
    return JSON.parse(this.#bytes.toString('utf8', this.#from - 1, this.#to + 1)) as string;
  }

  #grow(): void {
    const before = this.hash;
    this.hash = new Int32Array(before.length * 2);
    this.hash.set(before);
  }

  #put(word: number, count: number): number {
    if (count === this.hash.length) this.#grow();
    this.hash[count] = word;
    return count + 1;
  }

  /** Puts a word that may count by another hash, or with the one before it as one. Returns the number of words. */
  #putUnusual(word: number, count: number, begin: number): number {
    if (count > 0 && arePercent(this.hash[count - 1], word)) {
      this.hash[count - 1] = percentHash;
      return count;
    }
    const behindNumber = this.#numberAt === count && begin <= this.#numberEnd + 1;
    return this.#put(countedHash(word, behindNumber), count);
  }

  /** Reads the code unit at `at` into `#unit`, and into `#size` of how many bytes; a sequence of four bytes is told by its first unit. */
  #decode(at: number): boolean {
    const bytes = this.#bytes;
    const byte = bytes[at];
    if (byte < 0x80) {
      if (byte === backslash) return this.#decodeEscape(at);
      this.#unit = byte;
      this.#size = 1;
      return byte >= 0x20;
    }
    if (byte < 0xe0) {
      this.#unit = ((byte & 0x1f) << 6) | (bytes[at + 1] & 0x3f);
      this.#size = 2;
    } else if (byte < 0xf0) {
      this.#unit = ((byte & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
      this.#size = 3;
    } else {
      this.#unit = 0xd800;
      this.#size = 4;
    }
    return true;
  }

  #decodeEscape(at: number): boolean {
    const letter = this.#bytes[at + 1];
    this.#unit = jsonEscapes[letter];
    this.#size = 2;
    if (this.#unit !== 0) return true;
    if (letter !== 0x75) return false;
    const digits = this.#bytes.toString('latin1', at + 2, at + 6);
    this.#unit = /^[\da-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : wrong;
    this.#size = 6;
    // Halves of a pair are left to the parser.
    return this.#unit !== wrong && (this.#unit & 0xf800) !== 0xd800;
  }

  /** Goes past what `#decode` read. */
  #pass(at: number): number {
    this.#excess += this.#size - (this.#size === 4 ? 2 : 1);
    return at + this.#size;
  }

  /**
   * Goes on with a word of which `[begin, at)` is read: letters that are not ASCII, apostrophes within, digits, single letters with full stops
   * between. Leaves its hash in `#word` and returns where it ends, or `wrong`.
   */
  #goOn(begin: number, at: number, hash: number): number {
    let word = hash;
    // Single letters with full stops between are one word: U.S.
    let dotted = at === begin + 1;
    for (;;) {
      if (!this.#decode(at)) return wrong;
      const unit = this.#unit;
      if (dotted && unit === stop && isLetter(this.#bytes[at + 1]) && !isLetter(this.#bytes[at + 2])) {
        word = Math.imul(word ^ foldOf[this.#bytes[at + 1]], hashPrime);
        at += 2;
        continue;
      }
      if (isApostrophe(unit)) {
        const excess = this.#excess;
        const behind = this.#pass(at);
        if (!this.#decode(behind)) return wrong;
        if (!isLetter(this.#unit)) {
          this.#excess = excess;
          break;
        }
        if (this.#isLoneS(behind)) {
          at = behind + 1;
          break;
        }
        word = Math.imul(word ^ 0x27, hashPrime);
        at = behind;
        dotted = false;
        continue;
      }
      if (!isLetter(unit) && classOf[unit] !== Class.digit) break;
      const folded = foldOf[unit];
      if (folded !== 0) word = Math.imul(word ^ folded, hashPrime);
      at = this.#pass(at);
      dotted = false;
    }
    this.#word = word;
    return at;
  }

  /** Is what stands at `at` an s with no letter behind it? */
  #isLoneS(at: number): boolean {
    return (this.#bytes[at] | 0x20) === 0x73 && this.#decode(at + 1) && !isLetter(this.#unit);
  }

  /** Reads on from what is neither a letter nor a usual sign of ASCII; leaves the number of words in `count`. */
  #readOther(at: number, count: number): number {
    this.count = count;
    if (!this.#decode(at)) return wrong;
    const unit = this.#unit;
    if (classOf[unit] === Class.digit) return this.#readNumber(at);
    if (isLetter(unit)) {
      const folded = foldOf[unit];
      const end = this.#goOn(at, this.#pass(at), folded === 0 ? hashSeed : Math.imul(hashSeed ^ folded, hashPrime));
      if (end !== wrong) this.count = this.#put(countedHash(this.#word, false), count);
      return end;
    }
    if (unit === percentSign) this.count = this.#put(percentHash, count);
    return this.#pass(at);
  }

  /** Digits with commas and full stops between; commas don't count. */
  #readNumber(from: number): number {
    const bytes = this.#bytes;
    let at = from;
    let word = hashSeed;
    for (;;) {
      const byte = bytes[at];
      if (isDigit(byte) || (byte === stop && isDigit(bytes[at + 1]))) word = Math.imul(word ^ byte, hashPrime);
      else if (byte !== comma || !isDigit(bytes[at + 1])) break;
      at++;
    }
    this.count = this.#put(word, this.count);
    this.#numberAt = this.count;
    this.#numberEnd = at;
    return at;
  }
}
