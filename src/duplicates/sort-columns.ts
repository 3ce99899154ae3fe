const mostRadixBits = 13;
const counts = new Uint32Array(1 << mostRadixBits);

/** Two columns to sort, and room for as many numbers again. */
export class SortColumns {
  keys = new Uint32Array(0);
  values = new Uint32Array(0);
  #spareKeys = new Uint32Array(0);
  #spareValues = new Uint32Array(0);

  /** Makes room for `count` records; what the columns held is lost. */
  reserve(count: number): void {
    if (this.keys.length >= count) return;
    const size = Math.ceil(count * 1.25);
    this.keys = new Uint32Array(size);
    this.values = new Uint32Array(size);
    this.#spareKeys = new Uint32Array(size);
    this.#spareValues = new Uint32Array(size);
  }

  /** Sorts the first `count` records by the low `bits` of their keys, stably (least significant digit first). */
  sortByKey(count: number, bits: number): void {
    const width = digitBits(bits);
    for (let shift = 0; shift < bits; shift += width) {
      distribute(this.keys, this.values, count, shift, width, this.#spareKeys, this.#spareValues);
      this.#swap();
    }
  }

  /** The same by their values. */
  sortByValue(count: number, bits: number): void {
    const width = digitBits(bits);
    for (let shift = 0; shift < bits; shift += width) {
      distribute(this.values, this.keys, count, shift, width, this.#spareValues, this.#spareKeys);
      this.#swap();
    }
  }

  #swap(): void {
    const { keys, values } = this;
    this.keys = this.#spareKeys;
    this.values = this.#spareValues;
    this.#spareKeys = keys;
    this.#spareValues = values;
  }
}

/** Bits of a digit, so that the digits are as few and as short as they can be. */
function digitBits(bits: number): number {
  return Math.ceil(bits / Math.max(1, Math.ceil(bits / mostRadixBits)));
}

/** Writes two columns in order of one digit of the first. */
function distribute(
  by: Uint32Array,
  others: Uint32Array,
  count: number,
  shift: number,
  width: number,
  toBy: Uint32Array,
  toOthers: Uint32Array,
): void {
  const buckets = 1 << width;
  counts.fill(0, 0, buckets);
  tally(by, count, shift, buckets - 1);
  addUp(buckets);
  move(by, others, count, shift, buckets - 1, toBy, toOthers);
}

// Each loop is a function of its own, as the engine compiles a function with several loops once for each of them.

function tally(by: Uint32Array, count: number, shift: number, mask: number): void {
  for (let i = 0; i < count; i++) counts[(by[i] >>> shift) & mask]++;
}

/** Makes counts places. */
function addUp(buckets: number): void {
  let sum = 0;
  for (let i = 0; i < buckets; i++) {
    const here = counts[i];
    counts[i] = sum;
    sum += here;
  }
}

function move(
  by: Uint32Array,
  others: Uint32Array,
  count: number,
  shift: number,
  mask: number,
  toBy: Uint32Array,
  toOthers: Uint32Array,
): void {
  for (let i = 0; i < count; i++) {
    const number = by[i];
    const at = counts[(number >>> shift) & mask]++;
    toBy[at] = number;
    toOthers[at] = others[i];
  }
}
