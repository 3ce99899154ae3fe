import { eachRun, runWords } from './fingerprints.ts';

/** Words covered without a gap by common runs, from so many on, are boilerplate: longer than any turn of phrase. */
export const boilerplateFrom = 10;

/** Values of `markCommon`. */
export const Common = { no: 0, phrase: 1, boilerplate: 2 } as const;

const seenMask = (1 << 15) - 1;

/** The columns of a set, for another thread. */
export interface CommonRunsColumns {
  readonly seen: Int32Array<ArrayBuffer>;
  readonly slots: Uint32Array<ArrayBuffer>;
}

/** Set of the fingerprints that stand in too many articles to tell of copying. */
export class CommonRuns {
  /** A bit for each hash modulo their number, near at hand: of a large corpus the slots are a megabyte, and nearly all runs are in none. */
  #seen = new Int32Array(1 << 15);
  #slots = new Uint32Array(1024);
  #mask = 1023;
  #count = 0;

  /** A set that no more is added to. */
  static of({ seen, slots }: CommonRunsColumns): CommonRuns {
    const runs = new CommonRuns();
    runs.#seen = seen;
    runs.#slots = slots;
    runs.#mask = slots.length - 1;
    return runs;
  }

  columns(): CommonRunsColumns {
    return { seen: this.#seen, slots: this.#slots };
  }

  merge({ seen, slots }: CommonRunsColumns): void {
    for (const hash of slots) if (hash !== 0) this.add(hash);
    for (let i = 0; i < seen.length; i++) this.#seen[i] |= seen[i];
  }

  add(hash: number): void {
    this.#seen[(hash >>> 5) & seenMask] |= 1 << (hash & 31);
    if (++this.#count * 3 > this.#slots.length) this.#grow();
    this.#put(hash);
  }

  #put(hash: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = hash;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    this.#mask = this.#slots.length - 1;
    for (const hash of before) if (hash !== 0) this.#put(hash);
  }

  has(hash: number): boolean {
    return ((this.#seen[(hash >>> 5) & seenMask] >>> (hash & 31)) & 1) !== 0 && this.#isIn(hash);
  }

  #isIn(hash: number): boolean {
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & this.#mask;
    return this.#slots[slot] !== 0;
  }

  /** Writes into `marks` for each of the words whether it stands in a common run, and whether these make up boilerplate. */
  mark(words: Int32Array, count: number, marks: Uint8Array): void {
    marks.fill(Common.no, 0, count);
    const slots = this.#slots;
    const seen = this.#seen;
    const mask = this.#mask;
    const runs = eachRun(words, count);
    let from = -1;
    let to = -1;
    for (let i = 0; i + runWords <= count; i++) {
      const hash = runs[i] >>> 0;
      if (((seen[(hash >>> 5) & seenMask] >>> (hash & 31)) & 1) === 0) continue;
      let slot = hash & mask;
      while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
      if (slots[slot] === 0) continue;
      if (i > to) {
        if (to - from >= boilerplateFrom) marks.fill(Common.boilerplate, from, to);
        from = i;
      }
      to = i + runWords;
      marks.fill(Common.phrase, i, to);
    }
    if (to - from >= boilerplateFrom) marks.fill(Common.boilerplate, from, to);
  }
}
