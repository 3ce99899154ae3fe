import { runWords, scramble, window } from './fingerprints.ts';
import { fingerprintOf, highOf, seedNumber, Sketch } from './sketch.ts';

/** Words in a seed: fewer than in a fingerprint's run, as where two articles are compared they tell of spun copies too. */
export const seedWords = 4;

const base = 0x2c1b3c6d;
/** What the first word of a seed is multiplied by. */
const lead = Math.imul(base, Math.imul(base, base));

/** The seeds of an article: hashes of runs of four words, thinned by winnowing, each with the fingerprint of the run of six that begins there. */
export class Seeds {
  readonly sketch = new Sketch();
  count = 0;
  /** Hash of the run of `runWords` words that begins with the seed; 0 where the article ends before. */
  fingerprint = new Uint32Array(1 << 12);
  position = new Uint32Array(1 << 12);
  /** Room for the value and the tag of each fingerprint's record. */
  value = new Uint32Array(1 << 12);
  tag = new Uint8Array(1 << 12);
  #hashes = new Int32Array(1 << 12);

  constructor() {
    this.sketch.reserve(1 << 12);
  }

  /**
   * Of seven seeds in a row at least one is kept, by its own words alone; so of a stretch of 12 words that two articles share the same
   * fingerprint is kept in both.
   */
  read(words: Int32Array, count: number): void {
    if (this.position.length < count) this.#reserve(count * 2);
    this.#readHashes(words, count);
    this.count = count < seedWords ? 0 : winnow(this.#hashes, count - seedWords, this.sketch.number, this.position);
    this.sketch.count = this.count;
    this.#addWordsBehind(words, count);
  }

  #readHashes(words: Int32Array, count: number): void {
    const hashes = this.#hashes;
    const last = count - seedWords;
    let rolling = 0;
    for (let i = 0; i < seedWords - 1 && i < count; i++) rolling = (Math.imul(rolling, base) + words[i]) | 0;
    for (let i = 0; i <= last; i++) {
      rolling = (Math.imul(rolling, base) + words[i + seedWords - 1]) | 0;
      hashes[i] = scramble(rolling);
      rolling = (rolling - Math.imul(words[i], lead)) | 0;
    }
  }

  /** Makes numbers and fingerprints of what `winnow` wrote. */
  #addWordsBehind(words: Int32Array, count: number): void {
    const { fingerprint, position, count: kept } = this;
    const { number, high } = this.sketch;
    let from = 0;
    for (let i = 0; i < kept; i++) {
      const seed = number[i];
      const at = position[i];
      const isRun = at + runWords <= count;
      const behind = isRun ? hashOfRun(seed, words[at + seedWords], words[at + seedWords + 1]) : 0;
      const to = i + 1 < kept ? position[i + 1] : count;
      number[i] = seedNumber(seed, behind, to - from);
      high[kept * 2 + i] = highOf(behind);
      fingerprint[i] = isRun ? fingerprintOf(number[i], highOf(behind)) || 1 : 0;
      from = to;
    }
  }

  #reserve(count: number): void {
    this.#hashes = new Int32Array(count);
    this.sketch.reserve(count);
    this.fingerprint = new Uint32Array(count);
    this.position = new Uint32Array(count);
    this.value = new Uint32Array(count);
    this.tag = new Uint8Array(count);
  }
}

/** The hash of a seed and the two words behind it. */
function hashOfRun(seed: number, next: number, last: number): number {
  return scramble((Math.imul((Math.imul(seed, base) + next) | 0, base) + last) | 0);
}

/**
 * Writes hash and position of each of the hashes up to `last` that is the least of some seven in a row, and returns their number (robust winnowing;
 * Schleimer, Wilkerson, Aiken 2003).
 */
function winnow(hashes: Int32Array, last: number, kept: Uint32Array, positions: Uint32Array): number {
  let least = leastOf(hashes, 0, Math.min(window - 1, last));
  let count = 0;
  for (let next = Math.min(window - 1, last) + 1; ;) {
    const hash = hashes[least];
    kept[count] = hash;
    positions[count++] = least;
    const end = Math.min(least + window - 1, last);
    // A later one as small does not replace the earlier one: repeats then give few seeds.
    while (next <= end && hashes[next] >= hash) next++;
    if (next > last) return count;
    least = next <= end ? next : leastOf(hashes, least + 1, next);
    next++;
  }
}

/** Where the least of the hashes from `from` to `to` is; of several the last one. */
function leastOf(hashes: Int32Array, from: number, to: number): number {
  let least = from;
  let leastHash = hashes[from];
  for (let at = from + 1; at <= to; at++) {
    const hash = hashes[at];
    if (hash > leastHash) continue;
    least = at;
    leastHash = hash;
  }
  return least;
}
