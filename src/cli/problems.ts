import type { Problem } from '../model/index.ts';
import { sanitiseLine } from '../output/sanitise.ts';

/** `path:line: severity: message`, which editors and CI read as a place. */
export function problemLine({ path, line, severity, message }: Problem): string {
  const file = path === '' ? '""' : path;
  const where = line === null ? file : `${file}:${line}`;
  return sanitiseLine(`${where}: ${severity}: ${message}`);
}
