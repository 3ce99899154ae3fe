import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from '../duplicates/index.ts';

/**
 * Bytes of words, and of texts that cannot be read again, that are kept in memory: ten thousand articles of a file need no temporary file.
 * More of them go into one all together.
 */
export const textsInMemory = 64 << 20;

/** Bytes of sketches that are kept in memory: those of a hundred thousand articles. They are small, and read in no order. */
export const sketchesInMemory = 96 << 20;

/** Bytes of fingerprints, and of pairs, that are kept in memory. Further ones cost little in a file: they are written and read in order. */
export const recordsInMemory = 32 << 20;

/** What another thread needs to read what was put into a scratch file. */
export interface SharedScratch {
  readonly pieces: readonly SharedArrayBuffer[] | null;
  readonly piece: SharedArrayBuffer;
  readonly file: number;
  readonly written: number;
  readonly buffered: number;
}

/** Appends are put together to pieces of so many bytes. */
const pieceBytes = 1 << 20;

/**
 * Bytes to append to and to read from: in memory while they are few (`inMemory`), then all in a temporary file. The file's folder is
 * removed at once where the system allows it, so that a crash leaves nothing.
 */
export class ScratchFile implements Scratch {
  readonly #inMemory: number;
  /** Full pieces, while all is in memory. */
  #pieces: Buffer[] | null = [];
  #file = -1;
  #folder = '';
  #piece: Buffer;
  readonly #isShared: boolean;
  #buffered = 0;
  /** Bytes in full pieces or in the file. */
  #written = 0;

  /** `isShared` where other threads are to read it. */
  constructor({ inMemory = 0, isShared = false }: { readonly inMemory?: number; readonly isShared?: boolean } = {}) {
    this.#inMemory = inMemory;
    this.#isShared = isShared;
    this.#piece = this.#newPiece();
  }

  /** Reads what another thread has put there, which keeps the file open and appends no more. */
  static of({ pieces, piece, file, written, buffered }: SharedScratch): ScratchFile {
    const scratch = new ScratchFile({ isShared: true });
    scratch.#pieces = pieces && pieces.map((one) => Buffer.from(one));
    scratch.#piece = Buffer.from(piece);
    scratch.#file = file;
    scratch.#written = written;
    scratch.#buffered = buffered;
    return scratch;
  }

  share(): SharedScratch {
    const pieces = this.#pieces && this.#pieces.map(({ buffer }) => buffer as unknown as SharedArrayBuffer);
    const piece = this.#piece.buffer as unknown as SharedArrayBuffer;
    return { pieces, piece, file: this.#file, written: this.#written, buffered: this.#buffered };
  }

  #newPiece(): Buffer {
    return this.#isShared ? Buffer.from(new SharedArrayBuffer(pieceBytes)) : Buffer.allocUnsafeSlow(pieceBytes);
  }

  /** Where the next bytes will stand. */
  get end(): number {
    return this.#written + this.#buffered;
  }

  append(bytes: Uint8Array): number {
    const offset = this.end;
    for (let from = 0; from < bytes.length;) {
      if (this.#buffered === pieceBytes) this.#putAway();
      const part = bytes.subarray(from, from + pieceBytes - this.#buffered);
      this.#piece.set(part, this.#buffered);
      this.#buffered += part.length;
      from += part.length;
    }
    return offset;
  }

  /** Appends a text and returns its number of bytes. */
  appendText(text: string, encoding: 'utf8' | 'utf16le'): number {
    // No unit takes more than three bytes in UTF-8.
    if (text.length * 3 <= pieceBytes - this.#buffered) {
      const length = this.#piece.write(text, this.#buffered, encoding);
      this.#buffered += length;
      return length;
    }
    const bytes = Buffer.from(text, encoding);
    this.append(bytes);
    return bytes.length;
  }

  read(offset: number, bytes: Uint8Array, length: number = bytes.length): void {
    for (let read = 0; read < length;) read += this.#readSome(offset + read, bytes, read, length - read);
  }

  /** Reads at most `length` bytes from `offset` on to `at`; returns the number read. */
  #readSome(offset: number, bytes: Uint8Array, at: number, length: number): number {
    if (offset >= this.#written)
      return copyFrom(this.#piece, offset - this.#written, Math.min(length, this.end - offset), bytes, at);
    if (this.#pieces !== null) {
      const from = offset % pieceBytes;
      const piece = this.#pieces[Math.floor(offset / pieceBytes)];
      return copyFrom(piece, from, Math.min(length, pieceBytes - from), bytes, at);
    }
    return readSync(this.#file, bytes, at, Math.min(length, this.#written - offset), offset);
  }

  close(): void {
    this.#pieces = null;
    if (this.#file < 0) return;
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The piece is full: keeps it, or writes it. */
  #putAway(): void {
    if (this.#pieces !== null && this.#written + pieceBytes > this.#inMemory) this.#toFile(this.#pieces);
    if (this.#pieces !== null) {
      this.#pieces.push(this.#piece);
      this.#piece = this.#newPiece();
    } else write(this.#file, this.#piece, this.#written);
    this.#written += pieceBytes;
    this.#buffered = 0;
  }

  #toFile(pieces: readonly Buffer[]): void {
    this.#folder = mkdtempSync(join(tmpdir(), 'crosswire-'));
    this.#file = openSync(join(this.#folder, 'scratch'), 'w+');
    if (process.platform !== 'win32') rmSync(this.#folder, { recursive: true });
    for (const [index, piece] of pieces.entries()) write(this.#file, piece, index * pieceBytes);
    this.#pieces = null;
  }
}

/** Copies `length` bytes of a piece from `offset` on to `at`; returns their number. */
function copyFrom(piece: Buffer, offset: number, length: number, bytes: Uint8Array, at: number): number {
  if (length <= 0) throw new Error(`nothing was written at ${offset} of a scratch piece`);
  piece.copy(bytes, at, offset, offset + length);
  return length;
}

function write(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, position + done);
}
