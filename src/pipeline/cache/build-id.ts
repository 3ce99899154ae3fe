import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What of the program annotations depend on: its version and, for who works on it, size and time of its files. The files of a release
 * have one time, so there the version decides.
 */
export function buildId(): string {
  const own = dirname(fileURLToPath(import.meta.url));
  // Bundled, this file lies beside all others; as tsc wrote it, in pipeline/cache/.
  const code = basename(own) === 'bundle' ? own : dirname(dirname(own));
  let newest = 0;
  let bytes = 0;
  for (const name of readdirSync(code, { recursive: true, encoding: 'utf8' })) {
    if (isUnread.test(name)) continue;
    const { mtimeMs, size } = statSync(join(code, name));
    newest = Math.max(newest, mtimeMs);
    bytes += size;
  }
  return `${versionAbove(code)} ${bytes} ${newest}`;
}

// Of the files beside the code, those that no annotation can depend on.
const isUnread = /\.d\.ts$|\.tsbuildinfo$|^(cli|output|check|bundle)\b/;

/** The version of the package that holds a folder. */
function versionAbove(folder: string): string {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return version;
  } catch {
    if (dirname(folder) === folder) return '';
    return versionAbove(dirname(folder));
  }
}
