import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * A file of this package’s `models/`, found by the package’s name, as it lies at another depth from `src/`, `dist/` and `build/`. It is
 * part of the program, not input, so reading it is no matter of `corpus/`.
 */
export function readModelFile(name: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`crosswire/models/${name}`));
}
