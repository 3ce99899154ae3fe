import { readFile, stat } from 'node:fs/promises';
import { decode, maxArticleBytes, type Decoded } from '../decode.ts';

/** The decoded text of a file that is one article. `declared` finds the encoding that the file itself tells, if its format has a place for that. */
export async function readWhole(path: string, declared?: (bytes: Buffer) => string | null): Promise<Decoded> {
  const { size } = await stat(path);
  if (size > maxArticleBytes) {
    const megabytes = Math.round(size / 1024 / 1024);
    return {
      text: null,
      reason: `it has ${megabytes} MB, and an article may have ${maxArticleBytes / 1024 / 1024}; split it`,
    };
  }
  const bytes = await readFile(path);
  return decode(bytes, declared?.(bytes));
}
