/** Blocks of one length that wait to be read into again; the articles at work hold about eight. */
const waiting: Buffer[] = [];
const mostWaiting = 16;
export const blockBytes = 1 << 20;

/**
 * Memory that many entries are read into at once. When each that was handed out is released, it is read into again: asking the system for
 * fresh memory takes twice the time of the reading itself. What is never released is collected as any object.
 */
export class Block {
  readonly bytes: Buffer;
  #held = 1;

  /** Held by who makes it, of `length` bytes at least. */
  constructor(length: number) {
    this.bytes = (length <= blockBytes && waiting.pop()) || Buffer.allocUnsafe(Math.max(length, blockBytes));
  }

  hold(): void {
    this.#held += 1;
  }

  release(): void {
    this.#held -= 1;
    if (this.#held === 0 && this.bytes.length === blockBytes && waiting.length < mostWaiting) waiting.push(this.bytes);
  }
}
