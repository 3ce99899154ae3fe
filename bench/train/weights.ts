import { rowLength } from '../../src/entities/recognise/labels.ts';

/** Numbers of a row: 16 weights, then the sum of squared slopes of each, which sets its steps. Side by side, as they are used together. */
export const stride = rowLength * 2;

/** Weights in training: one row a feature, features by their full hash. */
export class Weights {
  #hashes = new Int32Array(1 << 22);
  #rowOf = new Int32Array(1 << 22).fill(-1);
  #mask = (1 << 22) - 1;
  count = 0;
  values = new Float32Array(stride << 20);
  seen = new Uint32Array(1 << 20);
  /** The hash of each row's feature. */
  features = new Int32Array(1 << 20);
  /** 1 for rows that are not for the shipped model. */
  own = new Uint8Array(1 << 20);

  rowOf(feature: number): number {
    let slot = Math.imul(feature, 0x9e3779b1) & this.#mask;
    for (;;) {
      const row = this.#rowOf[slot];
      if (row < 0 || this.#hashes[slot] === feature) return row;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** Sets all weights back to nothing; rows stay. */
  forget(): void {
    for (let row = 0; row < this.count; row++) {
      this.values.fill(0, row * stride, row * stride + rowLength);
      this.values.fill(1, row * stride + rowLength, (row + 1) * stride);
    }
  }

  insertOwn(feature: number): number {
    const row = this.insert(feature);
    this.own[row] = 1;
    return row;
  }

  insert(feature: number): number {
    const known = this.rowOf(feature);
    if (known >= 0) return known;
    if (this.count * 2 > this.#mask) this.#grow();
    if (this.count === this.seen.length) {
      this.values = grown(this.values, new Float32Array(this.values.length * 2));
      this.seen = grown(this.seen, new Uint32Array(this.seen.length * 2));
      this.features = grown(this.features, new Int32Array(this.features.length * 2));
      this.own = grown(this.own, new Uint8Array(this.own.length * 2));
    }
    this.values.fill(1, this.count * stride + rowLength, (this.count + 1) * stride);
    this.#put(feature, this.count);
    this.features[this.count] = feature;
    return this.count++;
  }

  /** Feature and row of each entry. */
  *entries(): Generator<readonly [feature: number, row: number]> {
    for (let row = 0; row < this.count; row++) yield [this.features[row], row];
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

function grown<A extends Float32Array | Uint32Array | Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
