import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { checksum } from './checksum.ts';
import { entryBytes, footBytes, keyBytes, magic } from './segment-layout.ts';

/** A file of entries, opened. It stays open, as another process may delete it. */
export class Segment {
  readonly path: string;
  readonly bytes: number;
  readonly count: number;
  readonly #file: number;
  readonly #entries: Buffer;
  /** Entries are mostly asked for in the order they were written in: one read of the file serves many. */
  #ahead: Buffer = Buffer.alloc(0);
  #aheadAt = 0;

  private constructor(path: string, file: number, bytes: number, entries: Buffer) {
    this.path = path;
    this.#file = file;
    this.bytes = bytes;
    this.#entries = entries;
    this.count = entries.length / entryBytes;
  }

  /** Null for a file that is not there, not a segment, or not whole. */
  static open(path: string): Segment | null {
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch {
      return null;
    }
    const bytes = fstatSync(file).size;
    const entries = readEntries(file, bytes);
    if (entries) return new Segment(path, file, bytes, entries);
    closeSync(file);
    return null;
  }

  key(entry: number): Buffer {
    return this.#entries.subarray(entry * entryBytes, entry * entryBytes + keyBytes);
  }

  /** The value of an entry; null where its bytes are not what was written. */
  value(entry: number): Buffer | null {
    const at = entry * entryBytes + keyBytes;
    const value = this.#read(this.#entries.readUInt32LE(at), this.#entries.readUInt32LE(at + 4));
    return value && checksum(value) === this.#entries.readUInt32LE(at + 8) ? value : null;
  }

  #read(offset: number, length: number): Buffer | null {
    const end = this.#aheadAt + this.#ahead.length;
    if (offset < this.#aheadAt || offset + length > end) {
      const wanted = Math.min(Math.max(length, readAhead), this.bytes - offset);
      const ahead = wanted < length ? null : readAt(this.#file, offset, wanted);
      if (!ahead) return null;
      this.#ahead = ahead;
      this.#aheadAt = offset;
    }
    const start = offset - this.#aheadAt;
    return this.#ahead.subarray(start, start + length);
  }

  close(): void {
    closeSync(this.#file);
  }
}

const readAhead = 1 << 20;

function readEntries(file: number, bytes: number): Buffer | null {
  if (bytes < magic.length + footBytes || !readAt(file, 0, magic.length)?.equals(magic)) return null;
  const foot = readAt(file, bytes - footBytes, footBytes);
  if (!foot) return null;
  const [start, count] = [foot.readUInt32LE(0), foot.readUInt32LE(4)];
  if (start + count * entryBytes + footBytes !== bytes) return null;
  const entries = readAt(file, start, count * entryBytes);
  return entries && checksum(entries) === foot.readUInt32LE(8) ? entries : null;
}

function readAt(file: number, position: number, length: number): Buffer | null {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, buffer, filled, length - filled, position + filled);
    if (read === 0) return null;
    filled += read;
  }
  return buffer;
}
