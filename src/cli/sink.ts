import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { UserError } from '../model/index.ts';
import type { Host } from './host.ts';

/** The reader of stdout went away, as `head` does: nothing is wrong, and there is nothing left to do. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Takes results piece by piece. A promise only where the reader is slower than we are. */
export interface Sink {
  write(piece: string): Promise<void> | undefined;
  /** Bytes and a line feed. */
  writeLine(bytes: Uint8Array): Promise<void> | undefined;
  /** Everything is written and has arrived. */
  finish(): Promise<void>;
  /** Leaves nothing half written behind. */
  abandon(): void;
}

// Small pieces are put together: a system call for each line of a table or list is most of the time of printing it.
const pieceBytes = 1 << 16;

const nothing = Buffer.alloc(0);

class StreamSink implements Sink {
  readonly #stream: Writable;
  #pending: Buffer = Buffer.allocUnsafe(pieceBytes);
  #filled = 0;
  #error: Error | null = null;
  #idle: NodeJS.Immediate | null = null;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#error = error.code === 'EPIPE' ? new ReaderGone() : error;
    });
  }

  write(piece: string): Promise<void> | undefined {
    // A code unit has at most three bytes.
    if (piece.length * 3 > pieceBytes - this.#filled) return this.#writeBytes(Buffer.from(piece));
    this.#filled += this.#pending.write(piece, this.#filled);
    return undefined;
  }

  writeLine(bytes: Uint8Array): Promise<void> | undefined {
    const line = Buffer.allocUnsafe(bytes.length + 1);
    line.set(bytes);
    line[bytes.length] = 10;
    return this.#writeBytes(line);
  }

  #writeBytes(bytes: Buffer): Promise<void> | undefined {
    if (bytes.length > pieceBytes - this.#filled) return this.#flush(bytes);
    this.#filled += bytes.copy(this.#pending, this.#filled);
    // Who waits at the other end of a slow pipe gets what there is.
    if (!this.#idle) {
      this.#idle = setImmediate(() => {
        this.#idle = null;
        if (!this.#error) this.#stream.write(this.#taken());
      });
    }
    return undefined;
  }

  #taken(): Buffer {
    const taken = this.#pending.subarray(0, this.#filled);
    this.#pending = Buffer.allocUnsafe(pieceBytes);
    this.#filled = 0;
    return taken;
  }

  async #flush(more: Buffer): Promise<void> {
    for (const bytes of [this.#taken(), more]) {
      if (this.#error) throw this.#error;
      if (bytes.length > 0 && !this.#stream.write(bytes)) await this.#drained();
    }
    if (this.#error) throw this.#error;
  }

  async #drained(): Promise<void> {
    try {
      await once(this.#stream, 'drain');
    } catch {
      // The listener of the constructor has kept the error.
    }
  }

  async finish(): Promise<void> {
    await this.#flush(nothing);
    // An empty write's callback comes after all earlier writes have arrived, or failed.
    await new Promise<void>((resolve) => this.#stream.write('', () => resolve()));
    if (this.#error) throw this.#error;
  }

  abandon(): void {}
}

export function streamSink(stream: Writable): Sink {
  return new StreamSink(stream);
}

/** Writes a file whole or not at all: beside it first, then renamed. */
export function fileSink(path: string, host: Host): Sink {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const stream = createWriteStream(beside, { flags: 'wx' });
  const sink = streamSink(stream);
  const remove = () => rmSync(beside, { force: true });
  const forget = host.onInterrupt(remove);
  const failed = (cause: unknown): UserError =>
    new UserError(`${path} cannot be written (${reason(cause)}); check the folder and its permissions`, { cause });
  return {
    write: (piece) => sink.write(piece)?.catch((cause: unknown) => Promise.reject(failed(cause))),
    writeLine: (bytes) => sink.writeLine(bytes)?.catch((cause: unknown) => Promise.reject(failed(cause))),
    async finish() {
      try {
        await sink.finish();
        await new Promise<void>((resolve) => stream.end(resolve));
        renameSync(beside, path);
      } catch (cause) {
        throw failed(cause);
      }
      forget();
    },
    abandon() {
      stream.destroy();
      remove();
      forget();
    },
  };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

function reason(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? code ?? message;
}
