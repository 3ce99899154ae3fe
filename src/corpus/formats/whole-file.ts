import { readFile, stat } from 'node:fs/promises';
import { decode, maxArticleBytes, type Decoded } from '../decode.ts';

/** The decoded text of a file that is one article. */
export async function readWhole(path: string): Promise<Decoded> {
  const { size } = await stat(path);
  if (size > maxArticleBytes) {
    const megabytes = Math.round(size / 1024 / 1024);
    return {
      text: null,
      reason: `it has ${megabytes} MB, and an article may have ${maxArticleBytes / 1024 / 1024}; split it`,
    };
  }
  return decode(await readFile(path));
}
