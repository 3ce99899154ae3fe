import { NumberColumn } from './number-column.ts';
import type { Scratch } from './records.ts';
import { bytesOfSeed, type Sketch } from './sketch.ts';

/** Sketches of all articles, six bytes a seed. */
export class Sketches {
  readonly #scratch: Scratch;
  readonly #counts = new NumberColumn();
  #begins = new Float64Array(1024);

  constructor(scratch: Scratch) {
    this.#scratch = scratch;
  }

  /** The seeds of the next article. */
  add({ bytes, count }: Sketch): void {
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
