import { partLimit, type FeatureReader } from './features.ts';
import { sumLength, sumWeights, type Model } from './model.ts';

/** An entry has the two keys of its part, the sums of weights, and 1, which is 0 in a free entry. */
const entryShift = 4;
const sumsAt = 2;
const usedAt = sumsAt + sumLength;

/**
 * Entries kept for each part. All of them are more than the processor’s second cache holds, but a sum that has to be made anew asks the model,
 * which is as far away, for each of its features.
 */
const entryBits = 13;

/**
 * Sums of weights by part of a token’s features, for the parts met last: one place for each key, where a later one takes the earlier one’s.
 * What it gives is what summing again would give, so results don’t depend on what was read before.
 */
export class PartSums {
  readonly entries = new Int32Array((partLimit << entryBits) << entryShift);
  /** Where in `entries` the sum of each part begins. */
  readonly places = new Int32Array(partLimit);
  #model: Model | null = null;

  /** Forgets the sums of another model. */
  open(model: Model): void {
    if (this.#model === model) return;
    this.#model = model;
    this.entries.fill(0);
  }

  /** Finds where the sums of the parts of the token stand that `reader` has turned to: `places`. */
  find(reader: FeatureReader): void {
    const { entries, places } = this;
    const { parts, keys, partCount } = reader;
    for (let k = 0; k < partCount; k++) {
      const part = parts[k];
      const a = keys[k * 2];
      const b = keys[k * 2 + 1];
      // The upper bits of a product depend on all of what is multiplied.
      const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
      const at = ((part << entryBits) | (hash >>> (32 - entryBits))) << entryShift;
      if (entries[at] !== a || entries[at + 1] !== b || entries[at + usedAt] === 0) this.#fill(at, a, b, part, reader);
      places[k] = at + sumsAt;
    }
  }

  #fill(at: number, a: number, b: number, part: number, reader: FeatureReader): void {
    const { entries, places } = this;
    entries[at] = a;
    entries[at + 1] = b;
    entries[at + usedAt] = 1;
    reader.count = 0;
    reader.readPart(part);
    sumWeights(this.#model!, reader.features, reader.count, entries, places, 0, entries, at + sumsAt);
    reader.count = 0;
  }
}
