/** A list of unsigned 32-bit numbers that grows: 4 bytes each. What was not put there is 0. */
export class NumberColumn {
  length = 0;
  #data = new Uint32Array(1024);

  push(number: number): void {
    this.put(this.length, number);
  }

  put(index: number, number: number): void {
    if (index >= this.#data.length) this.#grow(index + 1);
    this.#data[index] = number;
    if (index >= this.length) this.length = index + 1;
  }

  #grow(least: number): void {
    const wider = new Uint32Array(Math.max(least, this.#data.length * 2));
    wider.set(this.#data);
    this.#data = wider;
  }

  at(index: number): number {
    return this.#data[index];
  }

  /** A copy of all numbers. */
  numbers(): Uint32Array<ArrayBuffer> {
    return this.#data.slice(0, this.length);
  }

  /** Puts the numbers of another column that are not 0 in their places. */
  merge(numbers: Uint32Array): void {
    for (let index = 0; index < numbers.length; index++) if (numbers[index] !== 0) this.put(index, numbers[index]);
    if (this.length < numbers.length) this.put(numbers.length - 1, 0);
  }
}
