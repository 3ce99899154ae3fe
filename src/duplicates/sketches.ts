import type { ArticleWords } from './article-words.ts';

const sketchBits = 5;
/** Bytes of a sketch: the least hash of each part of the words. */
const parts = 1 << sketchBits;
/** Shorter words are function words for the most part, which all articles have. */
const fewestLetters = 5;
/** Value of a part without words. */
const empty = 255;

const least = new Uint32Array(parts);

/**
 * Sketches of the words that articles use, by which two articles with like words are told without a look at these (one permutation
 * hashing: Li, Owen, Zhang 2012). 32 bytes an article.
 */
export class Sketches {
  #bytes = new Uint8Array(parts * 1024);
  #count = 0;

  /** The next article. */
  add({ hash, letters, count }: ArticleWords): void {
    least.fill(0xffffffff);
    for (let i = 0; i < count; i++) {
      const mixed = Math.imul(hash[i] ^ (hash[i] >>> 15), 0x2c1b3c6d);
      // A short word gets the greatest value, which is never the least: a branch would be wrong for every second word.
      const isShort = (letters[i] - fewestLetters) >> 31;
      const value = ((mixed ^ (mixed >>> 13)) | isShort) >>> 0;
      const part = value >>> (32 - sketchBits);
      if (value < least[part]) least[part] = value;
    }
    const at = this.#count++ * parts;
    if (at === this.#bytes.length) {
      const wider = new Uint8Array(at * 2);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    for (let part = 0; part < parts; part++)
      this.#bytes[at + part] = least[part] === 0xffffffff ? empty : (least[part] >>> 2) % empty;
  }

  /** About what share of the words of either article both have. */
  likeness(a: number, b: number): number {
    const bytes = this.#bytes;
    let same = 0;
    let all = 0;
    for (let part = 0; part < parts; part++) {
      const left = bytes[a * parts + part];
      const right = bytes[b * parts + part];
      if (left === empty && right === empty) continue;
      all++;
      if (left === right) same++;
    }
    return all === 0 ? 0 : same / all;
  }
}
