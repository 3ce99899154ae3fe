import { keepRepeated } from './keep-repeated.ts';
import { SortColumns } from './sort-columns.ts';

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
  /** Other threads are to read the records without a copy. */
  readonly isShared?: boolean;
}

export interface RecordsOptions extends RecordsMemory {
  /** Number of low bits of a key that are used; at least six are. */
  readonly keyBits: number;
}

/** Which parts of the key space are one thread's: every `of`-th from number `index` on. */
export interface PartitionShare {
  readonly index: number;
  readonly of: number;
}

const wholeSpace: PartitionShare = { index: 0, of: 1 };

const partitionBits = 6;
/** Bits of a tag that `addTagged` keeps in a key, above the others. */
export const tagBits = partitionBits;
const partitions = 1 << partitionBits;
/** Records that another thread collected, for one that reads its scratch file too. */
export interface RecordsPart {
  readonly count: number;
  /** Chunks in memory, by partition, in order of adding. */
  readonly kept: readonly (readonly Uint32Array[])[];
  /** Where chunks begin in the thread's scratch file, by partition, all added after those in memory. */
  readonly spilled: readonly (readonly number[])[];
  /** The chunk not full yet of each partition, and how many numbers are in it. */
  readonly open: readonly (Uint32Array | null)[];
  readonly filled: Int32Array;
}

interface Adopted extends RecordsPart {
  readonly scratch: Scratch;
}

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
  readonly #adopted: Adopted[] = [];
  #bytes = 0;

  readonly #isShared: boolean;

  constructor({ keyBits, memory = Infinity, scratch = null, isShared = false }: RecordsOptions) {
    this.#isShared = isShared;
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

  /**
   * Adds `count` records at once, to be read by `repeated`. All keys of a part of the key space begin with the same bits, which need not be kept:
   * the low ones of `tags` take their place.
   */
  addTagged(keys: Uint32Array, tags: Uint8Array, values: Uint32Array, count: number): void {
    const shift = this.#shift;
    const low = (1 << shift) - 1;
    const filled = this.#filled;
    const open = this.#open;
    for (let i = 0; i < count; i++) {
      const key = keys[i];
      const partition = key >>> shift;
      const at = filled[partition];
      const chunk = open[partition] ?? this.#takeChunk(partition);
      chunk[at] = (tags[i] << shift) | (key & low);
      chunk[at + 1] = values[i];
      if (at + 2 === chunk.length) this.#putAway(partition, chunk);
      else filled[partition] = at + 2;
    }
    this.count += count;
  }

  /** What was added, not a copy of it: nothing may be added afterwards, and it is passed on before records are asked for. */
  part(): RecordsPart {
    return { count: this.count, kept: this.#kept, spilled: this.#spilled, open: this.#open, filled: this.#filled };
  }

  /** Adds what another thread collected; `scratch` reads its file. */
  adopt(part: RecordsPart, scratch: Scratch): void {
    this.#adopted.push({ ...part, scratch });
    this.count += part.count;
  }

  #takeChunk(partition: number): Uint32Array {
    const chunk = freeChunks.pop() ?? this.#newChunk();
    this.#open[partition] = chunk;
    return chunk;
  }

  #newChunk(): Uint32Array {
    const numbers = chunkRecords * 2;
    return new Uint32Array(this.#isShared ? new SharedArrayBuffer(numbers * 4) : new ArrayBuffer(numbers * 4));
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
  repeated(share: PartitionShare = wholeSpace): Generator<SortedRecords> {
    return this.#sortedParts(0, true, share);
  }

  *#sortedParts(valueBits: number, isRepeated: boolean, share = wholeSpace): Generator<SortedRecords> {
    for (let partition = share.index; partition < partitions; partition += share.of) {
      let count = this.#sizeOf(partition);
      if (count === 0) continue;
      sorting.reserve(count);
      this.#unpack(partition);
      if (isRepeated) count = keepRepeated(sorting.keys, sorting.values, count);
      sorting.sortByValue(count, valueBits);
      sorting.sortByKey(count, this.#shift);
      yield { count, keys: sorting.keys, values: sorting.values, part: partition };
    }
  }

  /** Number of a partition's records. */
  #sizeOf(partition: number): number {
    let size = partSize(partition, this.#kept, this.#spilled, this.#filled);
    for (const { kept, spilled, filled } of this.#adopted) size += partSize(partition, kept, spilled, filled);
    return size;
  }

  /** Copies a partition's chunks into the columns to sort and lets go of them. Those of one thread stay together. */
  #unpack(partition: number): void {
    let end = unpackChunks(this.#kept[partition], 0);
    end = unpackSpilled(this.#spilled[partition], this.#scratch, end);
    end = unpackOpen(this.#open[partition], this.#filled[partition], end);
    this.#kept[partition] = [];
    this.#spilled[partition] = [];
    this.#open[partition] = null;
    this.#filled[partition] = 0;
    for (const { kept, spilled, open, filled, scratch } of this.#adopted) {
      end = unpackChunks(kept[partition], end);
      end = unpackSpilled(spilled[partition], scratch, end);
      end = unpackOpen(open[partition], filled[partition], end);
    }
  }
}

function partSize(
  partition: number,
  kept: readonly (readonly Uint32Array[])[],
  spilled: readonly (readonly number[])[],
  filled: Int32Array,
): number {
  return (kept[partition].length + spilled[partition].length) * chunkRecords + (filled[partition] >>> 1);
}

/** Copies the records of a chunk behind the first `end` to sort; returns their new number. */
function unpackChunk(chunk: Uint32Array, length: number, end: number): number {
  const { keys, values } = sorting;
  let at = end;
  for (let i = 0; i < length; i += 2) {
    keys[at] = chunk[i];
    values[at++] = chunk[i + 1];
  }
  return at;
}

function unpackChunks(chunks: readonly Uint32Array[], end: number): number {
  let at = end;
  for (const chunk of chunks) {
    at = unpackChunk(chunk, chunk.length, at);
    freeChunks.push(chunk);
  }
  return at;
}

function unpackSpilled(offsets: readonly number[], scratch: Scratch | null, end: number): number {
  if (offsets.length === 0) return end;
  const buffer = new Uint32Array(chunkRecords * 2);
  let at = end;
  for (const offset of offsets) {
    scratch!.read(offset, bytesOf(buffer));
    at = unpackChunk(buffer, buffer.length, at);
  }
  return at;
}

function unpackOpen(chunk: Uint32Array | null, filled: number, end: number): number {
  if (chunk === null) return end;
  freeChunks.push(chunk);
  return unpackChunk(chunk, filled, end);
}

/** Columns sorted by key, then value; longer than `count`, and used again for the next part. */
export interface SortedRecords {
  readonly count: number;
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
  /** The first `tagBits` bits of all keys of the part. */
  readonly part: number;
}

/** Where parts are sorted, one after another. */
const sorting = new SortColumns();

function bytesOf(chunk: Uint32Array): Uint8Array {
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
