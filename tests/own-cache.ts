import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Tests keep annotations in a folder of their own: the developer's cache is neither read nor filled. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-tests-'));
  process.env['CROSSWIRE_CACHE_DIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
