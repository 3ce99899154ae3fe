import { NumberColumn } from './number-column.ts';
import type { Scratch } from './records.ts';
import type { Seeds } from './seeds.ts';

const bytesOfSeed = 9;

/** The seeds of an article in order, as one stretch of bytes: hashes, fingerprints, words. */
export class Sketch {
  count = 0;
  /** The hash of each seed, and behind all of these the fingerprint of each. */
  hashes = new Uint32Array(0);
  /** How many of the article's words count for each seed, from its first word to that of the next one; the first stands at `8 * count`. */
  bytes = new Uint8Array(0);

  reserve(count: number): void {
    const bytes = Math.ceil((count * bytesOfSeed) / 4) * 4;
    if (this.bytes.length >= bytes) return;
    this.bytes = new Uint8Array(bytes * 2);
    this.hashes = new Uint32Array(this.bytes.buffer);
  }
}

/** Sketches of all articles, nine bytes a seed. */
export class Sketches {
  readonly #scratch: Scratch;
  readonly #counts = new NumberColumn();
  #begins = new Float64Array(1024);
  readonly #sketch = new Sketch();

  constructor(scratch: Scratch) {
    this.#scratch = scratch;
  }

  /** The seeds of the next article, which has `words` words. */
  add({ hash, fingerprint, position, count }: Seeds, words: number): void {
    const sketch = this.#sketch;
    sketch.reserve(count);
    const { hashes, bytes } = sketch;
    for (let i = 0, from = 0; i < count; i++) {
      hashes[i] = hash[i];
      hashes[count + i] = fingerprint[i];
      const to = i + 1 < count ? position[i + 1] : words;
      bytes[count * 8 + i] = to - from < 255 ? to - from : 255;
      from = to;
    }
    const article = this.#counts.length;
    if (article === this.#begins.length) {
      const wider = new Float64Array(article * 2);
      wider.set(this.#begins);
      this.#begins = wider;
    }
    this.#begins[article] = this.#scratch.append(bytes.subarray(0, count * bytesOfSeed));
    this.#counts.push(count);
  }

  /** Number of seeds of an article, by its number in order of adding. */
  countOf(article: number): number {
    return this.#counts.at(article);
  }

  read(article: number, sketch: Sketch): void {
    const count = this.#counts.at(article);
    sketch.count = count;
    sketch.reserve(count);
    this.#scratch.read(this.#begins[article], sketch.bytes, count * bytesOfSeed);
  }
}
