import { realpathSync, rmSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/index.ts';

/** Where a result is written that is to be there whole or not at all. */
export interface WrittenFile {
  /** The file itself: what a link leads to, so that the link stays. */
  readonly path: string;
  /** Beside it, to be renamed; null for a device or pipe, which takes what is written to it and is never replaced. */
  readonly beside: string | null;
}

export function writtenFile(path: string): WrittenFile {
  const stats = statsOf(path);
  if (stats?.isDirectory()) throw unwritable(path, Object.assign(new Error('a folder'), { code: 'EISDIR' }));
  if (stats && !stats.isFile()) return { path, beside: null };
  const real = stats ? realpathSync(path) : path;
  return { path: real, beside: join(dirname(real), `.${basename(real)}.${process.pid}.tmp`) };
}

/** Null where nothing is there, or nothing can be known: writing then tells why. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Removes what was written beside a file. What cannot be removed was never written. */
export function removeWritten({ beside }: WrittenFile): void {
  if (beside === null) return;
  try {
    rmSync(beside, { force: true });
  } catch {
    // The reason is that of the writing, which is told.
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
};

export function unwritable(path: string, cause: unknown): UserError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''] ?? code ?? message;
  return new UserError(`${path} cannot be written (${reason}); check the folder, its permissions and the disk`, {
    cause,
  });
}
