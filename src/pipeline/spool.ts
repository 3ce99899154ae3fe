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
  /** For `read` and for `peek`. */
  readonly #kept = new Window(false);
  readonly #passing = new Window(true);

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
    return this.#readIn(this.#kept, record);
  }

  /** The same, good until the next call: hardly anything is left to collect. */
  peek(record: number): Buffer {
    return this.#readIn(this.#passing, record);
  }

  #readIn(window: Window, record: number): Buffer {
    if (this.#pendingBytes > 0) this.#flush();
    const start = this.#starts[record]!;
    const length = this.#starts[record + 1]! - start;
    if (!window.holds(start, length)) {
      const size = Math.max(length, window.wantedFor(record));
      this.#fill(window.open(start, Math.min(size, this.#written - start)), start);
    }
    window.last = record;
    return window.bytes.subarray(start - window.at, start - window.at + length);
  }

  #fill(bytes: Buffer, position: number): void {
    for (let filled = 0; filled < bytes.length;) {
      filled += readSync(this.#file, bytes, filled, bytes.length - filled, position + filled);
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** The part of a file that is in memory. */
class Window {
  /** Where it begins in the file. */
  at = 0;
  bytes: Buffer = Buffer.alloc(0);
  /** The record asked for last. */
  last = -1;
  readonly #isUsedAgain: boolean;
  #memory: Buffer = Buffer.alloc(0);
  #wanted = pageBytes;

  constructor(isUsedAgain: boolean) {
    this.#isUsedAgain = isUsedAgain;
  }

  holds(start: number, length: number): boolean {
    return start >= this.at && start + length <= this.at + this.bytes.length;
  }

  /** How much to read with a record: the more the longer records were asked for in order. */
  wantedFor(record: number): number {
    this.#wanted = record === this.last + 1 ? Math.min(this.#wanted * 2, aheadBytes) : pageBytes;
    return this.#wanted;
  }

  /** Memory for the part that begins there. */
  open(at: number, size: number): Buffer {
    if (!this.#isUsedAgain || this.#memory.length < size) this.#memory = Buffer.allocUnsafe(size);
    this.at = at;
    this.bytes = this.#memory.subarray(0, size);
    return this.bytes;
  }
}
