import type { Passage } from '../model/index.ts';

const offsets = 6;
const chunkPassages = 1 << 12;

/** Passages in columns: 32 bytes each instead of an object with two places. */
export class PassageColumns implements Iterable<Passage> {
  count = 0;
  readonly #places: Int32Array[] = [];
  readonly #similarity: Float64Array[] = [];
  #order: Uint32Array | null = null;

  add({ a, b, similarity }: Passage): void {
    const at = this.count++ % chunkPassages;
    if (at === 0) {
      this.#places.push(new Int32Array(chunkPassages * offsets));
      this.#similarity.push(new Float64Array(chunkPassages));
    }
    const places = this.#places[this.#places.length - 1];
    places[at * offsets] = a.article;
    places[at * offsets + 1] = a.start;
    places[at * offsets + 2] = a.end;
    places[at * offsets + 3] = b.article;
    places[at * offsets + 4] = b.start;
    places[at * offsets + 5] = b.end;
    this.#similarity[this.#similarity.length - 1][at] = similarity;
  }

  /** Puts them in order of the first place, then the second; call after the last `add`. */
  sort(): this {
    const value = (passage: number, field: number) =>
      this.#places[Math.floor(passage / chunkPassages)][(passage % chunkPassages) * offsets + field];
    this.#order = Uint32Array.from({ length: this.count }, (_, i) => i).sort((x, y) => {
      for (let field = 0; field < offsets; field++) {
        const difference = value(x, field) - value(y, field);
        if (difference !== 0) return difference;
      }
      return 0;
    });
    return this;
  }

  *[Symbol.iterator](): Generator<Passage> {
    for (let i = 0; i < this.count; i++) {
      const passage = this.#order ? this.#order[i] : i;
      const chunk = Math.floor(passage / chunkPassages);
      yield passageAt(this.#places[chunk], this.#similarity[chunk], passage % chunkPassages);
    }
  }

  /** The first `limit` of them, for other threads. */
  numbers(limit: number): PassageNumbers {
    const count = Math.min(limit, this.count);
    const places = new Int32Array(new SharedArrayBuffer(count * offsets * 4));
    const similarity = new Float64Array(new SharedArrayBuffer(count * 8));
    for (let i = 0; i < count; i++) {
      const passage = this.#order ? this.#order[i] : i;
      const chunk = Math.floor(passage / chunkPassages);
      const at = (passage % chunkPassages) * offsets;
      for (let field = 0; field < offsets; field++) places[i * offsets + field] = this.#places[chunk][at + field];
      similarity[i] = this.#similarity[chunk][passage % chunkPassages];
    }
    return { places, similarity };
  }
}

/** Passages as threads share them: both places of each, six numbers, and how much of them is the same. */
export interface PassageNumbers {
  readonly places: Int32Array<SharedArrayBuffer>;
  readonly similarity: Float64Array<SharedArrayBuffer>;
}

/** The passages of `[from, to)`, as far as there are so many. */
export function* passagesIn({ places, similarity }: PassageNumbers, from: number, to: number): Generator<Passage> {
  for (let i = from; i < to && i < similarity.length; i++) yield passageAt(places, similarity, i);
}

function passageAt(places: Int32Array, similarities: Float64Array, passage: number): Passage {
  const at = passage * offsets;
  const similarity = similarities[passage];
  return {
    a: { article: places[at], start: places[at + 1], end: places[at + 2] },
    b: { article: places[at + 3], start: places[at + 4], end: places[at + 5] },
    similarity,
    kind: similarity === 1 ? 'verbatim' : 'edited',
  };
}
