import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Block, blockBytes } from './block.ts';
import { checksum } from './checksum.ts';
import { entryBytes, footBytes, keyBytes, magic } from './segment-layout.ts';

/** The bytes of an entry, until they are released. */
export interface Value {
  readonly bytes: Buffer;
  readonly block: Block;
}

/** A file of entries, opened. It stays open, as another process may delete it. */
export class Segment {
  readonly path: string;
  readonly bytes: number;
  readonly count: number;
  readonly #file: number;
  readonly #entries: Buffer;
  /** Entries are mostly asked for in the order they were written in: one read of the file serves many. */
  #ahead: Block | null = null;
  #aheadAt = 0;
  #aheadEnd = 0;

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

  /** The value of an entry, to be released; null where its bytes are not what was written. */
  value(entry: number): Value | null {
    const at = entry * entryBytes + keyBytes;
    const offset = this.#entries.readUInt32LE(at);
    const length = this.#entries.readUInt32LE(at + 4);
    const block = this.#blockWith(offset, length);
    if (!block) return null;
    const start = offset - this.#aheadAt;
    const bytes = block.bytes.subarray(start, start + length);
    if (checksum(bytes) !== this.#entries.readUInt32LE(at + 8)) return null;
    block.hold();
    return { bytes, block };
  }

  #blockWith(offset: number, length: number): Block | null {
    if (this.#ahead && offset >= this.#aheadAt && offset + length <= this.#aheadEnd) return this.#ahead;
    const wanted = Math.min(Math.max(length, blockBytes), this.bytes - offset);
    if (wanted < length) return null;
    this.#ahead?.release();
    this.#ahead = new Block(wanted);
    this.#aheadAt = offset;
    this.#aheadEnd = offset + readInto(this.#ahead.bytes, this.#file, offset, wanted);
    return this.#aheadEnd >= offset + length ? this.#ahead : null;
  }

  close(): void {
    closeSync(this.#file);
  }
}

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
  return readInto(buffer, file, position, length) === length ? buffer : null;
}

/** How many bytes were read: fewer than asked for where the file ends. */
function readInto(buffer: Buffer, file: number, position: number, length: number): number {
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, buffer, filled, length - filled, position + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}
