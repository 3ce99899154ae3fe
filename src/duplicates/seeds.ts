import { runWords, scramble, window } from './fingerprints.ts';

/** Words in a seed: fewer than in a fingerprint's run, as where two articles are compared they tell of spun copies too. */
export const seedWords = 4;

const base = 0x2c1b3c6d;
/** What the first word of a seed is multiplied by. */
const lead = Math.imul(base, Math.imul(base, base));

/** The seeds of an article: hashes of runs of four words, thinned by winnowing, with the fingerprint that begins at each. */
export class Seeds {
  count = 0;
  hash = new Uint32Array(1 << 12);
  /** Hash of the run of `runWords` words that begins with the seed; 0 where the article ends before. */
  fingerprint = new Uint32Array(1 << 12);
  position = new Uint32Array(1 << 12);
  /** Room for the value and the tag of each fingerprint's record. */
  value = new Uint32Array(1 << 12);
  tag = new Uint8Array(1 << 12);
  #hashes = new Int32Array(1 << 12);

  /**
   * Of seven seeds in a row at least one is kept, by its own words alone; so of a stretch of 12 words that two articles share the same
   * fingerprint is kept in both.
   */
  read(words: Int32Array, count: number): void {
    if (this.#hashes.length < count) this.#reserve(count * 2);
    this.count = 0;
    const last = count - seedWords;
    if (last < 0) return;
    const hashes = this.#hashes;
    const { hash, fingerprint, position } = this;
    let rolling = 0;
    for (let i = 0; i < seedWords - 1; i++) rolling = (Math.imul(rolling, base) + words[i]) | 0;
    const first = Math.min(window - 1, last);
    let kept = 0;
    let least = -1;
    let leastHash = 0;
    for (let i = 0; i <= last; i++) {
      rolling = (Math.imul(rolling, base) + words[i + seedWords - 1]) | 0;
      const here = scramble(rolling);
      hashes[i] = here;
      rolling = (rolling - Math.imul(words[i], lead)) | 0;
      if (i < first) continue;
      if (least >= 0 && least > i - window) {
        // A later one as small does not replace the earlier one: repeats then give few seeds.
        if (here >= leastHash) continue;
        least = i;
        leastHash = here;
      } else {
        least = Math.max(0, i - window + 1);
        leastHash = hashes[least];
        for (let at = least + 1; at <= i; at++)
          if (hashes[at] <= leastHash) {
            least = at;
            leastHash = hashes[at];
          }
      }
      hash[kept] = leastHash;
      position[kept++] = least;
    }
    for (let i = 0; i < kept; i++) {
      const at = position[i];
      fingerprint[i] =
        at + runWords <= count ? continued(hash[i], words[at + seedWords], words[at + seedWords + 1]) : 0;
    }
    this.count = kept;
  }

  #reserve(count: number): void {
    this.#hashes = new Int32Array(count);
    this.hash = new Uint32Array(count);
    this.fingerprint = new Uint32Array(count);
    this.position = new Uint32Array(count);
    this.value = new Uint32Array(count);
    this.tag = new Uint8Array(count);
  }
}

/** The hash of a seed and the two words behind it. */
function continued(seed: number, next: number, last: number): number {
  return scramble((Math.imul((Math.imul(seed, base) + next) | 0, base) + last) | 0) >>> 0 || 1;
}
