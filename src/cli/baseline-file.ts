import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { readBaseline, writeBaseline, type Baseline } from '../check/index.ts';
import { UserError, type Finding } from '../model/index.ts';
import type { CheckCommandOptions } from './options/chosen.ts';
import type { Gathered } from './session.ts';
import { removeWritten, unwritable, writtenFile } from './written-file.ts';

/** The baseline named, or null; a file that is not there yet is an error unless it is about to be written. */
export function loadBaseline({ baseline: path, updateBaseline = false }: CheckCommandOptions): Baseline | null {
  if (path === undefined) {
    if (updateBaseline) throw new UserError('--update-baseline needs --baseline FILE, the file to write');
    return null;
  }
  if (updateBaseline) return null;
  if (!existsSync(path)) throw new UserError(`${path}: no such file; --update-baseline writes it`);
  if (statSync(path).isDirectory()) throw new UserError(`${path}: it is a folder; name a file`);
  return readBaseline(readFileSync(path, 'utf8'), path);
}

/** Writes the baseline whole or not at all. */
export function keepBaseline(path: string, findings: readonly Finding[], { articles }: Gathered): void {
  const file = writtenFile(path);
  const baseline = writeBaseline(findings, (article) => articles[article]!.id);
  try {
    writeFileSync(file.beside ?? file.path, baseline);
    if (file.beside !== null) renameSync(file.beside, file.path);
  } catch (cause) {
    removeWritten(file);
    throw unwritable(path, cause);
  }
}
