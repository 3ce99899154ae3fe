const mostRadixBits = 13;
const counts = new Uint32Array(1 << mostRadixBits);

/**
 * Sorts two columns by the low `bits` of the first one, stably (least significant digit first). Returns the columns that hold the result:
 * the ones given or the spare ones, whose contents are lost.
 */
export function radixSort(
  keys: Uint32Array,
  values: Uint32Array,
  count: number,
  bits: number,
  spareKeys: Uint32Array,
  spareValues: Uint32Array,
): [keys: Uint32Array, values: Uint32Array] {
  const passes = Math.ceil(bits / mostRadixBits);
  const radixBits = Math.ceil(bits / Math.max(1, passes));
  const buckets = 1 << radixBits;
  for (let shift = 0; shift < bits; shift += radixBits) {
    counts.fill(0, 0, buckets);
    for (let i = 0; i < count; i++) counts[(keys[i] >>> shift) & (buckets - 1)]++;
    let sum = 0;
    for (let i = 0; i < buckets; i++) {
      const here = counts[i];
      counts[i] = sum;
      sum += here;
    }
    for (let i = 0; i < count; i++) {
      const key = keys[i];
      const at = counts[(key >>> shift) & (buckets - 1)]++;
      spareKeys[at] = key;
      spareValues[at] = values[i];
    }
    [keys, spareKeys] = [spareKeys, keys];
    [values, spareValues] = [spareValues, values];
  }
  return [keys, values];
}
