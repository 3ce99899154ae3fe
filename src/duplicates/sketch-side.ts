import { boilerplateFrom, type CommonRuns } from './common-runs.ts';
import { runWords } from './fingerprints.ts';
import { fingerprintOf, Sketch, wordsOfSeed } from './sketch.ts';
import type { Sketches } from './sketches.ts';

/** One of two articles that are compared by their seeds. */
export class SketchSide {
  readonly sketch = new Sketch();
  /** Words before each seed. */
  place = new Int32Array(256);
  /** Words that count for each. */
  words = new Uint8Array(256);
  /** 1 for seeds with common fingerprints that make up boilerplate, which counts neither as shared nor as length. */
  readonly #boilerplate = { marks: new Uint8Array(256), words: 0 };
  /** 1 for seeds in what the other article has too. */
  covered = new Uint8Array(256);
  isMarked = false;
  #length = 0;

  read(sketches: Sketches, article: number): void {
    const { sketch } = this;
    sketches.read(article, sketch);
    const { count, number } = sketch;
    this.isMarked = false;
    if (this.place.length < count) this.#reserve(count * 2);
    const { place, words } = this;
    let at = 0;
    for (let i = 0; i < count; i++) {
      place[i] = at;
      words[i] = wordsOfSeed(number[i]);
      at += words[i];
    }
    this.#length = at;
  }

  #reserve(count: number): void {
    this.place = new Int32Array(count);
    this.words = new Uint8Array(count);
    this.covered = new Uint8Array(count);
    this.#boilerplate.marks = new Uint8Array(count);
  }

  /** Looks up which seeds are boilerplate: `runs` are common, null where none are to count as such. */
  mark(runs: CommonRuns | null): void {
    this.isMarked = true;
    const { sketch, place, words } = this;
    const { count, number, high } = sketch;
    const { marks } = this.#boilerplate;
    marks.fill(0, 0, count);
    this.#boilerplate.words = 0;
    if (runs === null) return;
    let from = 0;
    for (let i = 0; i < count; i++) {
      if (!runs.has(fingerprintOf(number[i], high[count * 2 + i]))) {
        from = i + 1;
        continue;
      }
      if (place[i] - place[from] + runWords < boilerplateFrom) continue;
      for (let k = i; k >= from && marks[k] === 0; k--) {
        marks[k] = 1;
        this.#boilerplate.words += words[k];
      }
    }
  }

  coverBefore(at: number, wanted: number): void {
    let left = wanted;
    for (let i = at - 1; i >= 0 && left * 2 >= this.words[i]; i--) {
      left -= this.words[i];
      this.covered[i] = 1;
    }
  }

  coverBehind(at: number, wanted: number): void {
    let left = wanted;
    for (let i = at + 1; i < this.sketch.count && left * 2 >= this.words[i]; i++) {
      left -= this.words[i];
      this.covered[i] = 1;
    }
  }

  /** Share of the words outside boilerplate that are covered. */
  share(): number {
    const { sketch, covered, words } = this;
    const { marks } = this.#boilerplate;
    let inside = 0;
    for (let i = 0; i < sketch.count; i++) if (covered[i] > marks[i]) inside += words[i];
    const length = this.#length - this.#boilerplate.words;
    return length === 0 ? 0 : inside / length;
  }
}
