import { Part, partLimit, type FeatureReader } from './features.ts';
import { sumLength, sumWeights, type Model } from './model.ts';

/** An entry has the two keys of its part, the sums of weights, and 1, which is 0 in a free entry. */
const entryShift = 4;
const sumsAt = 2;
const usedAt = sumsAt + sumLength;

/**
 * Entries kept for each part. All of them are more than the processor’s second cache holds, but a sum that has to be made anew asks the model,
 * which is as far away, for each of its features.
 */
const entryBits = 14;

/**
 * Sums of weights by part of a token’s features, for the parts met last: one place for each key, where a later one takes the earlier one’s.
 * What it gives is what summing again would give, so results don’t depend on what was read before.
 */
export class PartSums {
  readonly entries = new Int32Array((partLimit << entryBits) << entryShift);
  /** Where in `entries` the sum of each part begins. */
  readonly places = new Int32Array(partLimit);
  /** Where the sums begin that are taken into another one. */
  readonly #taken = new Int32Array(2);
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
      const a = keys[k * 2];
      const b = keys[k * 2 + 1];
      const at = entryOf(parts[k], a, b);
      if (!isAt(entries, at, a, b)) this.#fill(at, parts[k], k, reader);
      places[k] = at + sumsAt;
    }
  }

  /** Makes the sum of a part, whose keys are the reader’s `k`th. */
  #fill(at: number, part: number, k: number, reader: FeatureReader): void {
    const { entries } = this;
    let taken = 0;
    if (part === Part.looks) taken = this.#take(Part.form, Part.seen, reader);
    else if (part === Part.astride) taken = this.#take(Part.ahead, Part.behind, reader);
    entries[at] = reader.keys[k * 2];
    entries[at + 1] = reader.keys[k * 2 + 1];
    entries[at + usedAt] = 1;
    reader.count = 0;
    reader.readPart(part);
    sumWeights(this.#model!, reader.features, reader.count, entries, this.#taken, taken, entries, at + sumsAt);
    reader.count = 0;
  }

  /** Finds the sums of the two parts of another one. */
  #take(one: number, other: number, reader: FeatureReader): number {
    this.#taken[0] = this.#sumOf(one, reader);
    this.#taken[1] = this.#sumOf(other, reader);
    return 2;
  }

  #sumOf(part: number, reader: FeatureReader): number {
    const a = reader.keys[part * 2];
    const b = reader.keys[part * 2 + 1];
    const at = entryOf(part, a, b);
    if (!isAt(this.entries, at, a, b)) this.#fill(at, part, part, reader);
    return at + sumsAt;
  }
}

/** Where the entry of a part begins. The upper bits of a product depend on all of what is multiplied. */
function entryOf(part: number, a: number, b: number): number {
  const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
  return ((part << entryBits) | (hash >>> (32 - entryBits))) << entryShift;
}

const isAt = (entries: Int32Array, at: number, a: number, b: number): boolean =>
  entries[at] === a && entries[at + 1] === b && entries[at + usedAt] === 1;
