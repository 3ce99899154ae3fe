import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UserError, type ArticleMeta } from '../model/index.ts';

/** Files of one record each are as many as there are articles; a system allows a few hundred to be open. */
const mostFiles = 64;

/** The files that a corpus was read from, held open, so that a text is read there again and need not be kept. */
export class SourceFiles {
  readonly #numbers = new Map<string, number>();
  readonly #files: number[] = [];

  /** Files that another thread opened, and closes. */
  static of(files: readonly number[]): SourceFiles {
    const sources = new SourceFiles();
    sources.#files.push(...files);
    return sources;
  }

  /** As the process numbers them. */
  get files(): readonly number[] {
    return this.#files;
  }

  /** The number of a file from which bytes can be read again; -1 where they must be kept: a pipe, one file too many. */
  open(path: string): number {
    const known = this.#numbers.get(path);
    if (known !== undefined) return known;
    const number = this.#files.length < mostFiles ? this.#tryToOpen(path) : -1;
    this.#numbers.set(path, number);
    return number;
  }

  #tryToOpen(path: string): number {
    let file = -1;
    try {
      file = openSync(path, 'r');
      if (fstatSync(file).isFile()) return this.#files.push(file) - 1;
    } catch {
      // It was read once and so is there; whatever is wrong now, the bytes are kept.
    }
    if (file >= 0) closeSync(file);
    return -1;
  }

  /**
   * The text that stood as a JSON string at `offset`, read into `bytes`.
   *
   * @throws UserError where something else stands there now.
   */
  read(
    number: number,
    offset: number,
    bytes: Buffer,
    { id, path, characters }: Pick<ArticleMeta, 'id' | 'path' | 'characters'>,
  ): string {
    const text = parsed(bytes, this.readBytes(number, offset, bytes));
    if (text?.length !== characters)
      throw new UserError(`${path} was written to while it was read; ${id} is not there`);
    return text;
  }

  /** Fills `bytes` from `offset` on; returns how many there were. */
  readBytes(number: number, offset: number, bytes: Uint8Array): number {
    let read = 0;
    while (read < bytes.length) {
      const more = readSync(this.#files[number], bytes, read, bytes.length - read, offset + read);
      if (more === 0) break;
      read += more;
    }
    return read;
  }

  close(): void {
    for (const file of this.#files) closeSync(file);
    this.#files.length = 0;
  }
}

function parsed(bytes: Buffer, length: number): string | null {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8', 0, length));
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
