import type { Span } from '../model/index.ts';

const pair = new Int32Array(2);
const double = new Float64Array(pair.buffer);

/** Numbers written one after another, in memory that grows and is used again. */
export class NumberWriter {
  #numbers = new Int32Array(1024);
  #count = 0;

  put(number: number): void {
    if (this.#count === this.#numbers.length) {
      const longer = new Int32Array(this.#count * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#count++] = number;
  }

  putDouble(number: number): void {
    double[0] = number;
    this.put(pair[0]);
    this.put(pair[1]);
  }

  putSpan({ start, end }: Span): void {
    this.put(start);
    this.put(end);
  }

  restart(): void {
    this.#count = 0;
  }

  /** What was written since the restart; good until the next writing. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.#numbers.buffer, 0, this.#count * 4);
  }
}

/** Reads numbers back in the order they were written in. */
export class NumberReader {
  readonly #numbers: Int32Array;
  #at = 0;

  /** The bytes begin at a multiple of four in their memory. */
  constructor({ buffer, byteOffset, length }: Uint8Array) {
    this.#numbers = new Int32Array(buffer, byteOffset, length >> 2);
  }

  get isAtEnd(): boolean {
    return this.#at === this.#numbers.length;
  }

  next(): number {
    return this.#numbers[this.#at++];
  }

  nextDouble(): number {
    pair[0] = this.next();
    pair[1] = this.next();
    return double[0];
  }

  nextSpan(): Span {
    const start = this.next();
    return { start, end: this.next() };
  }
}
