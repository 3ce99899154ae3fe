/** Weights in training: one row of 16 a feature, features by their full hash, with the sums of squared slopes that set its steps. */
export class Weights {
  #hashes = new Int32Array(1 << 22);
  #rowOf = new Int32Array(1 << 22).fill(-1);
  #mask = (1 << 22) - 1;
  count = 0;
  rows = new Float32Array(1 << 24);
  squares = new Float32Array(1 << 24).fill(1);
  seen = new Uint32Array(1 << 20);

  rowOf(feature: number): number {
    let slot = Math.imul(feature, 0x9e3779b1) & this.#mask;
    for (;;) {
      const row = this.#rowOf[slot];
      if (row < 0 || this.#hashes[slot] === feature) return row;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Rows that are not for the shipped model. */
  readonly own = new Set<number>();

  insertOwn(feature: number): number {
    const row = this.insert(feature);
    this.own.add(row);
    return row;
  }

  insert(feature: number): number {
    const known = this.rowOf(feature);
    if (known >= 0) return known;
    if (this.count * 2 > this.#mask) this.#grow();
    if (this.count === this.seen.length) {
      this.rows = grown(this.rows, new Float32Array(this.rows.length * 2));
      this.squares = grown(this.squares, new Float32Array(this.squares.length * 2).fill(1));
      this.seen = grown(this.seen, new Uint32Array(this.seen.length * 2));
    }
    this.#put(feature, this.count);
    return this.count++;
  }

  /** Feature and row of each entry, in a fixed order. */
  *entries(): Generator<readonly [feature: number, row: number]> {
    const order: [number, number][] = [];
    for (let slot = 0; slot <= this.#mask; slot++)
      if (this.#rowOf[slot] >= 0) order.push([this.#hashes[slot], this.#rowOf[slot]]);
    yield* order.sort((a, b) => a[1] - b[1]);
  }

  #put(feature: number, row: number): void {
    let slot = Math.imul(feature, 0x9e3779b1) & this.#mask;
    while (this.#rowOf[slot] >= 0) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = feature;
    this.#rowOf[slot] = row;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const rowOf = this.#rowOf;
    const size = hashes.length * 2;
    this.#hashes = new Int32Array(size);
    this.#rowOf = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
    for (let slot = 0; slot < rowOf.length; slot++) if (rowOf[slot] >= 0) this.#put(hashes[slot], rowOf[slot]);
  }
}

function grown<A extends Float32Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
