import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { maxArticleBytes } from './decode.ts';

/** A line of a file without its line feed. */
export interface RawLine {
  /** 1-based. */
  readonly number: number;
  /** Where it begins in what was split, in bytes. */
  readonly offset: number;
  /** Null for a line that is longer than `maxArticleBytes`: it is passed over, so that memory stays bounded by the longest line read. */
  readonly bytes: Buffer | null;
}

/** A stretch of a file that begins at a line's start and ends at a line's end. */
export interface LineRange {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Number of its first line, 1-based. */
  readonly firstLine: number;
}

const feed = 10;
const chunkBytes = 1024 * 1024;

/** Bytes of a file, or of a range of it, in chunks. */
export function chunksOf(path: string, range?: Pick<LineRange, 'start' | 'end'>): AsyncIterable<Buffer> {
  if (range && range.start >= range.end) return noChunks();
  // createReadStream's end is inclusive.
  return createReadStream(path, {
    highWaterMark: chunkBytes,
    ...(range && { start: range.start, end: range.end - 1 }),
  });
}

/**
 * Bytes of a file for who has done with a chunk when the next one is asked for. Two stretches of memory take turns: asking for a megabyte each time is
 * to have it cleared, and the engine, which sees it grow, look through all it holds each hundredth.
 */
export async function* passingChunksOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  const read = (into: Buffer) => {
    const reading = file.read(into, 0, chunkBytes, null);
    // It may fail while the chunk before is still looked at: it is told when it is waited for, not as a failure nobody caught.
    reading.catch(() => {});
    return reading;
  };
  let next = Buffer.allocUnsafeSlow(chunkBytes);
  let other = Buffer.allocUnsafeSlow(chunkBytes);
  let reading = read(next);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      const chunk = next;
      [next, other] = [other, chunk];
      reading = read(next);
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await reading.catch(() => {});
    await file.close();
  }
}

async function* noChunks(): AsyncGenerator<Buffer> {}

/** Lines of a stream of bytes, in the batches that the chunks make: one promise a chunk is cheap, one a line is not. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  { firstLine = 1, longest = maxArticleBytes }: { readonly firstLine?: number; readonly longest?: number } = {},
): AsyncGenerator<readonly RawLine[]> {
  let number = firstLine;
  /** Beginning of a line whose end is not read yet. */
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let offset = 0;

  /** The line of which `last` is the rest. */
  const finish = (last: Buffer): RawLine => {
    const length = pendingBytes + last.length;
    const bytes = length > longest ? null : pending.length === 0 ? last : Buffer.concat([...pending, last], length);
    const line = { number: number++, offset, bytes };
    pending = [];
    pendingBytes = 0;
    offset += length + 1;
    return line;
  };

  for await (const given of chunks) {
    const chunk = Buffer.isBuffer(given) ? given : Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    const lines: RawLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(feed); end !== -1; end = chunk.indexOf(feed, start)) {
      lines.push(finish(chunk.subarray(start, end)));
      start = end + 1;
    }
    if (start < chunk.length) {
      pendingBytes += chunk.length - start;
      if (pendingBytes > longest) pending = [];
      // A copy, as the chunk may be written over.
      else pending.push(Buffer.from(chunk.subarray(start)));
    }
    if (lines.length > 0) yield lines;
  }
  if (pendingBytes > 0) yield [finish(Buffer.alloc(0))];
}

/**
 * Cuts a file into line-aligned ranges of about `size` bytes, each with the number of its first line, so that workers can read a JSON
 * Lines file side by side and its articles still get the ids that one reader gives them. Reads the file once, at the speed of the disk.
 */
export async function* lineRanges(path: string, size: number): AsyncGenerator<LineRange> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    let start = 0;
    let firstLine = 1;
    let offset = 0;
    let line = 1;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes, offset);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      for (let at = chunk.indexOf(feed); at !== -1; at = chunk.indexOf(feed, at + 1)) {
        line++;
        const end = offset + at + 1;
        if (end - start < size) continue;
        yield { start, end, firstLine };
        start = end;
        firstLine = line;
      }
      offset += bytesRead;
    }
    if (start < offset) yield { start, end: offset, firstLine };
  } finally {
    await file.close();
  }
}
