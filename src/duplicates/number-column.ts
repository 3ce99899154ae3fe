/** A list of unsigned 32-bit numbers that grows: 4 bytes each. */
export class NumberColumn {
  length = 0;
  #data = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.#data.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#data);
      this.#data = wider;
    }
    this.#data[this.length++] = number;
  }

  at(index: number): number {
    return this.#data[index];
  }
}
