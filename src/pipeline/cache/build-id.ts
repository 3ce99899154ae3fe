import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What of the program annotations depend on: its version and, for who works on it, size and time of the newest of its files. A release
 * has one time for all files, so there the version decides.
 */
export function buildId(): string {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  const code = fileURLToPath(new URL('../..', import.meta.url));
  let newest = 0;
  let bytes = 0;
  for (const name of readdirSync(code, { recursive: true, encoding: 'utf8' })) {
    if (isUnread.test(name)) continue;
    const { mtimeMs, size } = statSync(`${code}/${name}`);
    newest = Math.max(newest, mtimeMs);
    bytes += size;
  }
  return `${version} ${bytes} ${newest}`;
}

// Of the files beside the code, those that no annotation can depend on.
const isUnread = /\.d\.ts$|\.tsbuildinfo$|^(cli|output|check)\b/;
