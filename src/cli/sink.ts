import { once } from 'node:events';
import { createWriteStream, renameSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Host } from './host.ts';
import { removeWritten, unwritable, writtenFile } from './written-file.ts';

/** The reader of stdout went away, as `head` does: nothing is wrong, and there is nothing left to do. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Takes results piece by piece. A promise only where the reader is slower than we are. */
export interface Sink {
  write(piece: string): Promise<void> | undefined;
  /** Bytes, which must not change while `holds`. */
  writeBytes(bytes: Uint8Array): Promise<void> | undefined;
  /** Bytes in pieces, and a line feed. They must not change while `holds`, as long ones are passed on without a copy. */
  writeLine(pieces: readonly Uint8Array[]): Promise<void> | undefined;
  /** Something that was given is not written yet, nor copied. */
  readonly holds: boolean;
  /** Everything is written and has arrived. */
  finish(): Promise<void>;
  /** Leaves nothing half written behind. */
  abandon(): void;
}

// Small pieces are put together: a system call for each line of a table or list is most of the time of printing it.
const pieceBytes = 1 << 16;

/** Bytes that are passed on as they are: copying them costs more than a system call of their own. */
const worthCall = 1 << 14;

const nothing = Buffer.alloc(0);
const lineFeed = Buffer.from('\n');

class StreamSink implements Sink {
  readonly #stream: Writable;
  readonly #failureOf: (error: NodeJS.ErrnoException) => Error;
  #pending: Buffer = Buffer.allocUnsafe(pieceBytes);
  #filled = 0;
  #error: Error | null = null;
  #idle: NodeJS.Immediate | null = null;

  constructor(stream: Writable, name: string) {
    this.#stream = stream;
    this.#failureOf = (error) => (error.code === 'EPIPE' ? new ReaderGone() : unwritable(name, error));
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#error ??= this.#failureOf(error);
    });
  }

  write(piece: string): Promise<void> | undefined {
    // A code unit has at most three bytes.
    if (piece.length * 3 > this.#pending.length - this.#filled) return this.writeBytes(Buffer.from(piece));
    this.#filled += this.#pending.write(piece, this.#filled);
    return undefined;
  }

  writeLine(pieces: readonly Uint8Array[]): Promise<void> | undefined {
    let slower: Promise<void> | undefined;
    for (const piece of pieces) slower = this.#after(slower, piece);
    return this.#after(slower, lineFeed);
  }

  /** Most pieces need no waiting, and then make no promise. */
  #after(slower: Promise<void> | undefined, bytes: Uint8Array): Promise<void> | undefined {
    return slower ? slower.then(() => this.writeBytes(bytes)) : this.writeBytes(bytes);
  }

  writeBytes(bytes: Uint8Array): Promise<void> | undefined {
    if (bytes.length > worthCall || bytes.length > this.#pending.length - this.#filled) return this.#flush(bytes);
    this.#pending.set(bytes, this.#filled);
    this.#filled += bytes.length;
    // Who waits at the other end of a slow pipe gets what there is.
    if (!this.#idle) {
      this.#idle = setImmediate(() => {
        this.#idle = null;
        if (!this.#error && this.#filled > 0) this.#stream.write(this.#taken());
      });
    }
    return undefined;
  }

  get holds(): boolean {
    return this.#stream.writableLength > 0;
  }

  #taken(): Buffer {
    const taken = this.#pending.subarray(0, this.#filled);
    // The stream may hold what it was given; behind it there is mostly room for more.
    const isUsedUp = this.#pending.length - this.#filled < worthCall;
    this.#pending = isUsedUp ? Buffer.allocUnsafe(pieceBytes) : this.#pending.subarray(this.#filled);
    this.#filled = 0;
    return taken;
  }

  #flush(more: Uint8Array): Promise<void> | undefined {
    if (this.#error) return Promise.reject(this.#error);
    let isFull = false;
    for (const bytes of [this.#taken(), more]) if (bytes.length > 0) isFull = !this.#stream.write(bytes) || isFull;
    return isFull ? this.#drained() : undefined;
  }

  async #drained(): Promise<void> {
    try {
      if (this.#stream.writableNeedDrain) await once(this.#stream, 'drain');
    } catch {
      // The listener of the constructor has kept the error.
    }
    if (this.#error) throw this.#error;
  }

  async finish(): Promise<void> {
    await this.#flush(nothing);
    // An empty write's callback comes after all earlier writes have arrived, or failed; a failure is told to it first.
    const failure = await new Promise<Error | null | undefined>((resolve) => this.#stream.write('', resolve));
    if (failure) this.#error ??= this.#failureOf(failure);
    if (this.#error) throw this.#error;
  }

  abandon(): void {}
}

/** `name` is what the stream is called where writing to it fails. */
export function streamSink(stream: Writable, name = 'standard output'): Sink {
  return new StreamSink(stream, name);
}

/** Writes a file whole or not at all: beside it first, then renamed. */
export function fileSink(path: string, host: Host): Sink {
  const file = writtenFile(path);
  const stream = createWriteStream(file.beside ?? file.path, {
    flags: file.beside === null ? 'w' : 'wx',
    highWaterMark: 1 << 20,
  });
  const sink = streamSink(stream, path);
  const forget = host.onInterrupt(() => removeWritten(file));
  return {
    write: (piece) => sink.write(piece),
    writeBytes: (bytes) => sink.writeBytes(bytes),
    writeLine: (pieces) => sink.writeLine(pieces),
    get holds() {
      return sink.holds;
    },
    async finish() {
      await sink.finish();
      try {
        await closed(stream);
        if (file.beside !== null) renameSync(file.beside, file.path);
      } catch (cause) {
        throw unwritable(path, cause);
      }
      forget();
    },
    abandon() {
      stream.destroy();
      removeWritten(file);
      forget();
    },
  };
}

function closed(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => stream.end((error?: Error | null) => (error ? reject(error) : resolve())));
}
