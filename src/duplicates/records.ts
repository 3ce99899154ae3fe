import { radixSort } from './radix-sort.ts';

/** Disk for what does not fit into memory; `pipeline/scratch.ts` has one. */
export interface Scratch {
  /** Appends the bytes and returns where they begin. */
  append(bytes: Uint8Array): number;
  /** Fills `bytes`, or the first `length` of them, from there. */
  read(offset: number, bytes: Uint8Array, length?: number): void;
}

export interface RecordsMemory {
  /** Bytes of records kept in memory; further ones go to `scratch`. */
  readonly memory?: number;
  readonly scratch?: Scratch | null;
}

export interface RecordsOptions extends RecordsMemory {
  /** Number of low bits of a key that are used; at least six are. */
  readonly keyBits: number;
}

const partitionBits = 6;
const partitions = 1 << partitionBits;
/** Records of 8 bytes in a chunk. */
const chunkRecords = 1 << 13;

/** Chunks that were emptied. The pairs that a join proposes take those of its fingerprints, which the engine would give back much later. */
const freeChunks: Uint32Array[] = [];

/**
 * Records of two numbers, a key and a value, sorted by key one part of the key space at a time: neither the records nor what sorting
 * them takes need fit into memory at once.
 */
export class Records {
  count = 0;
  readonly #shift: number;
  readonly keyBits: number;
  readonly #memory: number;
  readonly #scratch: Scratch | null;
  /** The chunk that a partition is filling; keys and values take turns. */
  readonly #open: (Uint32Array | null)[] = Array.from({ length: partitions }, () => null);
  readonly #filled = new Int32Array(partitions);
  readonly #kept: Uint32Array[][] = Array.from({ length: partitions }, () => []);
  readonly #spilled: number[][] = Array.from({ length: partitions }, () => []);
  #bytes = 0;

  constructor({ keyBits, memory = Infinity, scratch = null }: RecordsOptions) {
    this.keyBits = Math.max(keyBits, partitionBits);
    this.#shift = this.keyBits - partitionBits;
    this.#memory = memory;
    this.#scratch = scratch;
  }

  add(key: number, value: number): void {
    const partition = key >>> this.#shift;
    const at = this.#filled[partition];
    const chunk = this.#open[partition] ?? this.#takeChunk(partition);
    chunk[at] = key;
    chunk[at + 1] = value;
    this.count++;
    if (at + 2 === chunk.length) this.#putAway(partition, chunk);
    else this.#filled[partition] = at + 2;
  }

  /** Adds `count` records at once. */
  addAll(keys: Uint32Array, values: Uint32Array, count: number): void {
    const shift = this.#shift;
    const filled = this.#filled;
    const open = this.#open;
    for (let i = 0; i < count; i++) {
      const key = keys[i];
      const partition = key >>> shift;
      const at = filled[partition];
      const chunk = open[partition] ?? this.#takeChunk(partition);
      chunk[at] = key;
      chunk[at + 1] = values[i];
      if (at + 2 === chunk.length) this.#putAway(partition, chunk);
      else filled[partition] = at + 2;
    }
    this.count += count;
  }

  #takeChunk(partition: number): Uint32Array {
    const chunk = freeChunks.pop() ?? new Uint32Array(chunkRecords * 2);
    this.#open[partition] = chunk;
    return chunk;
  }

  #putAway(partition: number, chunk: Uint32Array): void {
    this.#filled[partition] = 0;
    if (this.#scratch === null || this.#bytes + chunk.byteLength <= this.#memory) {
      this.#kept[partition].push(chunk);
      this.#open[partition] = null;
      this.#bytes += chunk.byteLength;
    } else this.#spilled[partition].push(this.#scratch.append(bytesOf(chunk)));
  }

  /** The records of each part of the key space, sorted by value within key within part; parts rise. Empties the records. */
  sorted(valueBits: number): Generator<SortedRecords> {
    return this.#sortedParts(valueBits, false);
  }

  /**
   * The same, in order of adding within key, without most of the records whose key no other record has: six fingerprints in seven stand in one
   * article, and a table of bits finds them at half the cost of sorting them.
   */
  repeated(): Generator<SortedRecords> {
    return this.#sortedParts(0, true);
  }

  *#sortedParts(valueBits: number, isRepeated: boolean): Generator<SortedRecords> {
    for (let partition = 0; partition < partitions; partition++) {
      let count =
        (this.#kept[partition].length + this.#spilled[partition].length) * chunkRecords + this.#filled[partition] / 2;
      if (count === 0) continue;
      if (sortKeys.length < count) growSortColumns(count);
      this.#unpack(partition);
      if (isRepeated) count = keepRepeated(count);
      let columns = radixSort(sortValues, sortKeys, count, valueBits, spareKeys, spareValues);
      const [values, keys] = columns;
      const [freeA, freeB] = values === sortValues ? [spareKeys, spareValues] : [sortValues, sortKeys];
      columns = radixSort(keys, values, count, this.#shift, freeA, freeB);
      yield { count, keys: columns[0], values: columns[1] };
    }
  }

  /** Copies a partition's chunks into the columns to sort and lets go of them. */
  #unpack(partition: number): void {
    let at = 0;
    const copy = (chunk: Uint32Array, length: number) => {
      for (let i = 0; i < length; i += 2) {
        sortKeys[at] = chunk[i];
        sortValues[at++] = chunk[i + 1];
      }
    };
    for (const chunk of this.#kept[partition]) {
      copy(chunk, chunk.length);
      freeChunks.push(chunk);
    }
    this.#kept[partition] = [];
    const buffer = new Uint32Array(chunkRecords * 2);
    for (const offset of this.#spilled[partition]) {
      this.#scratch!.read(offset, bytesOf(buffer));
      copy(buffer, buffer.length);
    }
    this.#spilled[partition] = [];
    const open = this.#open[partition];
    if (open) {
      copy(open, this.#filled[partition]);
      freeChunks.push(open);
    }
    this.#open[partition] = null;
    this.#filled[partition] = 0;
  }
}

const mostBits = 1 << 23;
let once = new Int32Array(0);
let twice = new Int32Array(0);

/** Moves the records whose key may occur again to the front and returns their number. */
function keepRepeated(count: number): number {
  let bits = 1 << 12;
  while (bits < count * 8 && bits < mostBits) bits *= 2;
  const words = bits >>> 5;
  if (once.length < words) {
    once = new Int32Array(words);
    twice = new Int32Array(words);
  } else {
    once.fill(0, 0, words);
    twice.fill(0, 0, words);
  }
  const mask = words - 1;
  const keys = sortKeys;
  const values = sortValues;
  for (let i = 0; i < count; i++) {
    const key = keys[i];
    const word = (key >>> 5) & mask;
    const bit = 1 << (key & 31);
    twice[word] |= once[word] & bit;
    once[word] |= bit;
  }
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i];
    keys[kept] = key;
    values[kept] = values[i];
    kept += (twice[(key >>> 5) & mask] >>> (key & 31)) & 1;
  }
  return kept;
}

/** Columns sorted by key, then value; longer than `count`, and used again for the next part. */
export interface SortedRecords {
  readonly count: number;
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

let sortKeys = new Uint32Array(0);
let sortValues = new Uint32Array(0);
let spareKeys = new Uint32Array(0);
let spareValues = new Uint32Array(0);

function growSortColumns(count: number): void {
  const size = Math.ceil(count * 1.25);
  sortKeys = new Uint32Array(size);
  sortValues = new Uint32Array(size);
  spareKeys = new Uint32Array(size);
  spareValues = new Uint32Array(size);
}

function bytesOf(chunk: Uint32Array): Uint8Array {
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
