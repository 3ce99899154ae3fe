import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { UserError, type ArticleItem } from '../model/index.ts';
import type { CheckCommandOptions } from './options/chosen.ts';

/** Indices of the articles that `--since` or `--files-from` name, or null when all count. Both together: the articles of either. */
export function articlesTouched(
  articles: readonly ArticleItem[],
  { since, filesFrom }: CheckCommandOptions,
): ReadonlySet<number> | null {
  if (since === undefined && filesFrom === undefined) return null;
  const paths = new Set(
    [...(since === undefined ? [] : changedSince(since)), ...(filesFrom === undefined ? [] : listedIn(filesFrom))].map(
      (path) => posix.normalize(path),
    ),
  );
  return new Set(articles.flatMap(({ path }, index) => (paths.has(posix.normalize(path)) ? [index] : [])));
}

/** Paths, relative to the working folder, that git holds for changed since `ref` or does not know yet. */
function changedSince(ref: string): string[] {
  if (ref.startsWith('-')) throw new UserError(`--since ${ref} is no revision; name a branch, tag or commit`);
  const changed = git(['diff', '--name-only', '--relative', '-z', ref, '--'], `--since ${ref}`);
  const untracked = git(['ls-files', '--others', '--exclude-standard', '-z'], `--since ${ref}`);
  return [...changed, ...untracked];
}

function git(command: readonly string[], option: string): string[] {
  try {
    const output = execFileSync('git', command, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return output.split('\0').filter((path) => path !== '');
  } catch (cause) {
    const told = String((cause as { stderr?: unknown }).stderr ?? '')
      .trim()
      .split('\n')[0];
    throw new UserError(
      `${option}: git says: ${told || 'it cannot be run'}; is this a repository with that revision?`,
      { cause },
    );
  }
}

function listedIn(file: string): string[] {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trim() !== '');
  } catch (cause) {
    throw new UserError(`${file} cannot be read; --files-from names a file with a path a line, or - for stdin`, {
      cause,
    });
  }
}
