import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bufferBytes = 1 << 20;
/** How much is read at once: at first, and, twice as much each time, up to this when records are asked for in the order they were written in. */
const pageBytes = 1 << 12;
const aheadBytes = 1 << 18;

/** Records in a temporary file that only this process can see: written one after another, then read in any order. */
export class Spool {
  readonly #file: number;
  readonly #pending = Buffer.allocUnsafe(bufferBytes);
  #pendingBytes = 0;
  #written = 0;
  /** Where each record starts, and after the last one where the next will. */
  #starts = new Float64Array(1024);
  #count = 0;
  #ahead: Buffer = Buffer.alloc(0);
  #aheadAt = 0;
  #aheadWanted = pageBytes;
  #last = -1;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'crosswire-'));
    const path = join(folder, 'spool');
    this.#file = openSync(path, 'wx+', 0o600);
    // Without a name it is gone with the process, however that ends. Where an open file cannot be removed, it goes at the exit.
    try {
      rmSync(folder, { recursive: true });
    } catch {
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    }
  }

  get count(): number {
    return this.#count;
  }

  append(record: Uint8Array): void {
    this.#put(record);
    this.#count += 1;
    if (this.#count === this.#starts.length) {
      const longer = new Float64Array(this.#starts.length * 2);
      longer.set(this.#starts);
      this.#starts = longer;
    }
    this.#starts[this.#count] = this.#written + this.#pendingBytes;
  }

  #put(bytes: Uint8Array): void {
    if (this.#pendingBytes + bytes.length > bufferBytes) this.#flush();
    if (bytes.length > bufferBytes) {
      this.#write(bytes);
    } else {
      this.#pending.set(bytes, this.#pendingBytes);
      this.#pendingBytes += bytes.length;
    }
  }

  #flush(): void {
    this.#write(this.#pending.subarray(0, this.#pendingBytes));
    this.#pendingBytes = 0;
  }

  #write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
  }

  /** The bytes of a record, in memory that is not written over. Where all records take a multiple of four, so do they begin. */
  read(record: number): Buffer {
    if (this.#pendingBytes > 0) this.#flush();
    const start = this.#starts[record]!;
    const length = this.#starts[record + 1]! - start;
    if (start < this.#aheadAt || start + length > this.#aheadAt + this.#ahead.length) {
      this.#aheadWanted = record === this.#last + 1 ? Math.min(this.#aheadWanted * 2, aheadBytes) : pageBytes;
      this.#ahead = this.#readAt(start, Math.min(Math.max(length, this.#aheadWanted), this.#written - start));
      this.#aheadAt = start;
    }
    this.#last = record;
    const from = start - this.#aheadAt;
    return this.#ahead.subarray(from, from + length);
  }

  #readAt(position: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(length);
    for (let filled = 0; filled < length;) {
      filled += readSync(this.#file, buffer, filled, length - filled, position + filled);
    }
    return buffer;
  }

  close(): void {
    closeSync(this.#file);
  }
}
