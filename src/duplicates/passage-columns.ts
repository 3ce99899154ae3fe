import type { Passage } from '../model/index.ts';

const offsets = 6;
const chunkPassages = 1 << 12;

/** Passages in columns: 32 bytes each instead of an object with two places. Read back in the order in which they were added. */
export class PassageColumns implements Iterable<Passage> {
  count = 0;
  readonly #places: Int32Array[] = [];
  readonly #similarity: Float64Array[] = [];

  add({ a, b, similarity }: Passage): void {
    const at = this.count++ % chunkPassages;
    if (at === 0) {
      this.#places.push(new Int32Array(chunkPassages * offsets));
      this.#similarity.push(new Float64Array(chunkPassages));
    }
    this.#places.at(-1)!.set([a.article, a.start, a.end, b.article, b.start, b.end], at * offsets);
    this.#similarity.at(-1)![at] = similarity;
  }

  *[Symbol.iterator](): Generator<Passage> {
    for (let i = 0; i < this.count; i++) {
      const places = this.#places[Math.floor(i / chunkPassages)];
      const similarity = this.#similarity[Math.floor(i / chunkPassages)][i % chunkPassages];
      const at = (i % chunkPassages) * offsets;
      yield {
        a: { article: places[at], start: places[at + 1], end: places[at + 2] },
        b: { article: places[at + 3], start: places[at + 4], end: places[at + 5] },
        similarity,
        kind: similarity === 1 ? 'verbatim' : 'edited',
      };
    }
  }
}
