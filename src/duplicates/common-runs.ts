import { eachRun, runWords } from './fingerprints.ts';

/** Words covered without a gap by common runs, from so many on, are boilerplate: longer than any turn of phrase. */
const boilerplateFrom = 10;

/** Values of `markCommon`. */
export const Common = { no: 0, phrase: 1, boilerplate: 2 } as const;

/** Set of the fingerprints that stand in too many articles to tell of copying. */
export class CommonRuns {
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(hashes: readonly number[]) {
    let size = 1024;
    while (size < hashes.length * 3) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    for (const hash of hashes) {
      let slot = hash & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = hash;
    }
  }

  has(hash: number): boolean {
    for (let slot = hash & this.#mask; this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask)
      if (this.#slots[slot] === hash) return true;
    return false;
  }

  /** Writes into `marks` for each of the words whether it stands in a common run, and whether these make up boilerplate. */
  mark(words: Int32Array, count: number, marks: Uint8Array): void {
    marks.fill(Common.no, 0, count);
    const runs = eachRun(words, count);
    let from = -1;
    let to = -1;
    for (let i = 0; i + runWords <= count; i++) {
      if (!this.has(runs[i] >>> 0)) continue;
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
