/**
 * Numbers in lists by hash, each list in the order it was filled: what a map of arrays holds, without any object per list. For one article at a
 * time, as clearing costs no more than what was added.
 */
export class HashLists {
  #heads = new Int32Array(64);
  #tails = new Int32Array(64);
  #mask = 63;
  #count = 0;
  #hashes = new Int32Array(64);
  #values = new Int32Array(64);
  /** Of each entry the next one in its bucket, + 1. */
  #nexts = new Int32Array(64);

  clear(): void {
    for (let entry = 0; entry < this.#count; entry++) this.#heads[this.#bucketOf(this.#hashes[entry])] = 0;
    this.#count = 0;
  }

  add(hash: number, value: number): void {
    if (this.#count === this.#values.length) this.#grow();
    const entry = this.#count++;
    this.#hashes[entry] = hash;
    this.#values[entry] = value;
    this.#link(entry);
  }

  /** The first entry of the list, or -1. */
  first(hash: number): number {
    return this.#sameFrom(this.#heads[this.#bucketOf(hash)] - 1, hash);
  }

  /** The entry behind another of the same list, or -1. */
  next(entry: number): number {
    return this.#sameFrom(this.#nexts[entry] - 1, this.#hashes[entry]);
  }

  valueAt(entry: number): number {
    return this.#values[entry];
  }

  /** How often this was asked for the hash, this time too; for lists that hold nothing else. */
  count(hash: number): number {
    const entry = this.first(hash);
    if (entry < 0) this.add(hash, 1);
    return entry < 0 ? 1 : ++this.#values[entry];
  }

  #sameFrom(from: number, hash: number): number {
    let entry = from;
    while (entry >= 0 && this.#hashes[entry] !== hash) entry = this.#nexts[entry] - 1;
    return entry;
  }

  #bucketOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  #link(entry: number): void {
    const bucket = this.#bucketOf(this.#hashes[entry]);
    if (this.#heads[bucket] === 0) this.#heads[bucket] = entry + 1;
    else this.#nexts[this.#tails[bucket]] = entry + 1;
    this.#tails[bucket] = entry;
    this.#nexts[entry] = 0;
  }

  #grow(): void {
    const size = this.#values.length * 2;
    this.#heads = new Int32Array(size);
    this.#tails = new Int32Array(size);
    this.#mask = size - 1;
    const hashes = new Int32Array(size);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const values = new Int32Array(size);
    values.set(this.#values);
    this.#values = values;
    this.#nexts = new Int32Array(size);
    for (let entry = 0; entry < this.#count; entry++) this.#link(entry);
  }
}
