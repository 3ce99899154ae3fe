import { TextDecoder } from 'node:util';
import { countFlaws, decodeAs, flawedUtf8, guessEncoding, isDamagedUtf8, unmarkedUtf16, utf16Mark } from './decode.ts';

/**
 * Decodes lines that are not UTF-8. A file may be half UTF-8 and half something older, so each line is judged alone; the encoding is
 * guessed once.
 */
export class LineDecoder {
  #label: string | null = null;
  #warning: string | null = null;

  async guess(bytes: Buffer): Promise<string> {
    const flaws = countFlaws(bytes);
    if (isDamagedUtf8(flaws)) {
      const { text, warning } = flawedUtf8(bytes, flaws);
      this.#warning ??= warning;
      return text;
    }
    if (this.#label === null) {
      this.#label = await guessEncoding(bytes);
      this.#warning = `it is not UTF-8 and was read as ${this.#label}, which is a guess, here and below; save the file as UTF-8 to be sure`;
    }
    return decodeAs(this.#label, bytes);
  }

  /** The warning for the lines guessed since the last call. */
  takeWarning(): string | null {
    const warning = this.#warning;
    this.#warning = null;
    return warning;
  }
}

/** Bytes enough to know a byte order mark, or UTF-16 without one. */
const headBytes = 4;

/** How bytes relate to the ones that `asUtf8` made them of: what was dropped before them; null where all are others. */
export interface Origins {
  dropped: number | null;
}

/** Drops a byte order mark, and turns UTF-16 into UTF-8 on the way, so that lines can be split at one byte. Tells it in `origins`. */
export async function* asUtf8(
  chunks: AsyncIterable<Uint8Array>,
  origins: Origins = { dropped: 0 },
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  let decoder: TextDecoder | null = null;
  const begin = (bytes: Uint8Array): Uint8Array => {
    const order = utf16Mark(bytes) ?? unmarkedUtf16(bytes);
    if (order) decoder = new TextDecoder(order === 'le' ? 'utf-16le' : 'utf-16be');
    const isMarked = !order && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    origins.dropped = order ? null : isMarked ? 3 : 0;
    return decode(isMarked ? bytes.subarray(3) : bytes);
  };
  const decode = (bytes: Uint8Array): Uint8Array =>
    decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;

  for await (const chunk of chunks) {
    if (head === null) {
      yield decode(chunk);
      continue;
    }
    // A pipe may give its first bytes one by one.
    const bytes: Uint8Array = head.length > 0 ? Buffer.concat([head, chunk]) : chunk;
    head = bytes.length < headBytes ? Buffer.from(bytes) : null;
    if (head === null) yield begin(bytes);
  }
  if (head !== null) yield begin(head);
  if (decoder) yield Buffer.from((decoder as TextDecoder).decode());
}
