import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CorpusItem } from '../../src/corpus/item.ts';
import { readCorpus, type ReadOptions } from '../../src/corpus/read.ts';

/** A folder with these files, removed after the test. Names may have folders in them. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export async function read(
  cwd: string,
  args: readonly string[],
  options: Omit<ReadOptions, 'cwd'> = {},
): Promise<CorpusItem[]> {
  return all(readCorpus(args, { cwd, ...options }));
}

/** Ids of the articles read, in order. */
export async function idsOf(cwd: string, args: readonly string[], options: Omit<ReadOptions, 'cwd'> = {}) {
  return (await read(cwd, args, options)).flatMap(({ article }) => (article ? [article.id] : []));
}

/** Problems as `path:line severity: message`. */
export async function problemsOf(cwd: string, args: readonly string[], options: Omit<ReadOptions, 'cwd'> = {}) {
  return linesOf(await read(cwd, args, options));
}

export function linesOf(items: readonly CorpusItem[]): string[] {
  return items
    .flatMap(({ problems }) => problems)
    .map(({ path, line, severity, message }) => `${path}${line === null ? '' : `:${line}`} ${severity}: ${message}`);
}

/** A stream of bytes, cut where the test says. */
export async function* stream(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** All that an async iterable gives (Node 20 has no Array.fromAsync). */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const collected: Value[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}
