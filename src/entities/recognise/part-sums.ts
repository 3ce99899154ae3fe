import { partCount, type FeatureReader } from './features.ts';
import { sumLength, sumWeights, type Model } from './model.ts';

/** An entry has the two keys of its part, the sums of weights, and one more than the number of features found, which is 0 in a free entry. */
const entryShift = 4;
const sumsAt = 2;
const usedAt = sumsAt + sumLength;

/** Entries kept for each part: as many as its facts come in ways that come again. */
const entryBits = 12;
const entryMask = (1 << entryBits) - 1;

/**
 * Sums of weights by part of a token’s features, for the parts met last: one place for each key, where a later one takes the earlier one’s.
 * What it gives is what summing again would give, so results don’t depend on what was read before.
 */
export class PartSums {
  readonly entries = new Int32Array((partCount << entryBits) << entryShift);
  /** Where in `entries` the sum of each part begins. */
  readonly places = new Int32Array(partCount);
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
    for (let part = 0; part < partCount; part++) {
      reader.findKey(part);
      const a = reader.keyA;
      const b = reader.keyB;
      let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
      hash ^= hash >>> 15;
      const at = ((part << entryBits) | (hash & entryMask)) << entryShift;
      if (entries[at] !== a || entries[at + 1] !== b || entries[at + usedAt] === 0) this.#fill(at, part, reader);
      places[part] = at + sumsAt;
    }
  }

  #fill(at: number, part: number, reader: FeatureReader): void {
    const { entries, places } = this;
    entries[at] = reader.keyA;
    entries[at + 1] = reader.keyB;
    entries[at + usedAt] = 1;
    reader.count = 0;
    reader.readPart(part);
    sumWeights(this.#model!, reader.features, reader.count, entries, places, 0, entries, at + sumsAt);
    reader.count = 0;
  }
}
