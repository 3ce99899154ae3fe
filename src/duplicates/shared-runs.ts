import type { HashedArticle } from './article-words.ts';
import { doubled } from '../model/index.ts';

/** Words in a row that make two articles' words stand against each other. Shorter than a fingerprint, as here only two articles meet. */
export const seedWords = 3;
/** A seed of an article is looked up at so many places at most: a phrase repeated more often tells nothing of what was copied. */
const placesPerSeed = 8;

const base = 0x2c1b3c6d;
const square = Math.imul(base, base);

/** Hash table over the seeds of one article: `next` chains the places of a seed, in falling order. */
export class SeedTable {
  #mask = 0;
  #head = new Int32Array(0);
  #next = new Int32Array(0);
  #seed = new Int32Array(0);
  /** A bit for each seed modulo their number: most seeds of another article are not in this one, and end here. */
  #filter = new Int32Array(0);
  #filterMask = 0;
  words: HashedArticle | null = null;

  /** Replaces what the table held. */
  fill(words: HashedArticle): void {
    const { hash, count } = words;
    this.words = words;
    let size = 1024;
    while (size < count * 2) size *= 2;
    if (this.#head.length < size) {
      this.#head = new Int32Array(size);
      this.#filter = new Int32Array(size >>> 1);
    }
    if (this.#next.length < count) {
      this.#next = new Int32Array(count * 2);
      this.#seed = new Int32Array(count * 2);
    }
    const mask = (this.#mask = size - 1);
    const head = this.#head;
    const next = this.#next;
    const seeds = this.#seed;
    const filter = this.#filter;
    const filterMask = (this.#filterMask = (size >>> 1) - 1);
    head.fill(-1, 0, size);
    filter.fill(0, 0, size >>> 1);
    for (let i = 0; i + seedWords <= count; i++) {
      const seed = seedAt(hash, i);
      seeds[i] = seed;
      const bit = seed ^ (seed >>> 15);
      filter[(bit >>> 5) & filterMask] |= 1 << (bit & 31);
      const slot = bit & mask;
      next[i] = head[slot];
      head[slot] = i;
    }
  }

  /** Exact runs that stand twice in the table's article, the first place on the left; neither reaches into the other. */
  runsWithin(runs: SharedRuns): void {
    this.runsIn(this.words!, runs);
    let kept = 0;
    for (let run = 0; run < runs.count; run++) {
      const apart = runs.right[run] - runs.left[run];
      if (apart < seedWords) continue;
      runs.left[kept] = runs.left[run];
      runs.right[kept] = runs.right[run];
      runs.length[kept++] = Math.min(runs.length[run], apart);
    }
    runs.count = kept;
  }

  /** Exact runs of `seedWords` words or more that `other` shares with the table's article, sorted by where they begin in `other`. */
  runsIn(other: HashedArticle, runs: SharedRuns): void {
    const { hash, count } = this.words!;
    const across = other.hash;
    const end = other.count;
    const mask = this.#mask;
    const head = this.#head;
    const next = this.#next;
    const seeds = this.#seed;
    const filter = this.#filter;
    const filterMask = this.#filterMask;
    runs.count = 0;
    for (let j = 0; j + seedWords <= end; j++) {
      const seed = seedAt(across, j);
      const bit = seed ^ (seed >>> 15);
      if (((filter[(bit >>> 5) & filterMask] >>> (bit & 31)) & 1) === 0) continue;
      let places = 0;
      for (let i = head[bit & mask]; i >= 0; i = next[i]) {
        if (seeds[i] !== seed) continue;
        if (++places > placesPerSeed) break;
        if (i > 0 && j > 0 && hash[i - 1] === across[j - 1]) continue;
        let length = 0;
        while (i + length < count && j + length < end && hash[i + length] === across[j + length]) length++;
        if (length >= seedWords) runs.add(i, j, length);
      }
    }
  }
}

function seedAt(hash: Int32Array, i: number): number {
  return (Math.imul(hash[i], square) + Math.imul(hash[i + 1], base) + hash[i + 2]) | 0;
}

/** Stretches of equal words of two articles, in columns. */
export class SharedRuns {
  count = 0;
  left = new Int32Array(256);
  right = new Int32Array(256);
  length = new Int32Array(256);

  add(left: number, right: number, length: number): void {
    if (this.count === this.left.length) {
      this.left = doubled(this.left);
      this.right = doubled(this.right);
      this.length = doubled(this.length);
    }
    this.left[this.count] = left;
    this.right[this.count] = right;
    this.length[this.count++] = length;
  }
}
