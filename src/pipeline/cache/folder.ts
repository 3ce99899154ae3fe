import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync, rmdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { extension, resultExtension } from './segment-layout.ts';

/** The user's cache folder for this program: CROSSWIRE_CACHE_DIR, else where the system keeps caches. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
): string {
  const told = env['CROSSWIRE_CACHE_DIR'];
  if (told) return join(told, 'crosswire');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'crosswire', 'cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'crosswire');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'crosswire');
}

/** Makes the folder, for the user alone; false where it cannot be written or is somebody else's. */
export function prepareFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (process.getuid === undefined) return true;
    // Annotations hold names and quotations: others on the machine must not read them, nor put theirs in their place.
    if (lstatSync(folder).uid !== process.getuid()) return false;
    chmodSync(folder, 0o700);
    return true;
  } catch {
    return false;
  }
}

export interface SegmentFile {
  readonly path: string;
  readonly bytes: number;
  readonly modified: number;
}

/** Segments in the folder and below it, oldest first. */
export function segmentFiles(folder: string): SegmentFile[] {
  return filesOf(folder, extension);
}

function filesOf(folder: string, ending: string): SegmentFile[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(ending))
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats ? [{ path, bytes: stats.size, modified: stats.mtimeMs }] : [];
    })
    .sort((a, b) => a.modified - b.modified || (a.path < b.path ? -1 : 1));
}

const day = 24 * 60 * 60 * 1000;

/** Removes what a run that was killed left behind. */
export function removeLeftovers(folder: string, now: number): void {
  for (const { path, modified } of filesOf(folder, '.tmp')) if (now - modified > day) rmSync(path, { force: true });
}

export const largestCache = 512 * 1024 * 1024;

/** All that is kept in the folder and below it, oldest first. */
export function keptFiles(folder: string): SegmentFile[] {
  return [...filesOf(folder, extension), ...filesOf(folder, resultExtension)].sort((a, b) => a.modified - b.modified);
}

/** Drops the oldest files until the rest has at most `most` bytes. */
export function boundSize(folder: string, most: number): void {
  const files = keptFiles(folder);
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  for (const file of files) {
    if (bytes <= most) return;
    rmSync(file.path, { force: true });
    bytes -= file.bytes;
  }
}

/** Removes all that the program keeps there; returns how much that was. */
export function clearFolder(folder: string): { files: number; bytes: number } {
  const files = [...keptFiles(folder), ...filesOf(folder, '.tmp')];
  for (const { path } of files) rmSync(path, { force: true });
  for (const name of subfolders(folder)) {
    try {
      rmdirSync(join(folder, name));
    } catch {
      // Somebody else's files are in there, or a run is writing.
    }
  }
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch {
    return [];
  }
}
