import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from '../duplicates/index.ts';

/** Small appends are put together to so many bytes. */
const bufferBytes = 1 << 20;

/** A temporary file to append to and to read from. Its folder is removed at once where the system allows it, so a crash leaves nothing. */
export class ScratchFile implements Scratch {
  readonly #file: number;
  readonly #folder: string;
  readonly #buffer = Buffer.allocUnsafe(bufferBytes);
  #buffered = 0;
  #written = 0;

  constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'crosswire-'));
    this.#file = openSync(join(this.#folder, 'scratch'), 'w+');
    if (process.platform !== 'win32') rmSync(this.#folder, { recursive: true });
  }

  /** Where the next bytes will stand. */
  get end(): number {
    return this.#written + this.#buffered;
  }

  /** Appends a text and returns its number of bytes. */
  appendText(text: string, encoding: 'utf8' | 'utf16le'): number {
    // No unit takes more than three bytes in UTF-8.
    const most = text.length * 3;
    if (most > bufferBytes) {
      const bytes = Buffer.from(text, encoding);
      this.append(bytes);
      return bytes.length;
    }
    if (this.#buffered + most > bufferBytes) this.#flush();
    const length = this.#buffer.write(text, this.#buffered, encoding);
    this.#buffered += length;
    return length;
  }

  append(bytes: Uint8Array): number {
    const offset = this.end;
    if (this.#buffered + bytes.length > bufferBytes) this.#flush();
    if (bytes.length > bufferBytes) this.#write(bytes, bytes.length);
    else {
      this.#buffer.set(bytes, this.#buffered);
      this.#buffered += bytes.length;
    }
    return offset;
  }

  read(offset: number, bytes: Uint8Array): void {
    if (offset + bytes.length > this.#written) this.#flush();
    for (let read = 0; read < bytes.length;) {
      const more = readSync(this.#file, bytes, read, bytes.length - read, offset + read);
      if (more === 0) throw new Error(`scratch file ends at ${offset + read}`);
      read += more;
    }
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #flush(): void {
    this.#write(this.#buffer, this.#buffered);
    this.#buffered = 0;
  }

  #write(bytes: Uint8Array, length: number): void {
    for (let done = 0; done < length;) done += writeSync(this.#file, bytes, done, length - done, this.#written + done);
    this.#written += length;
  }
}
