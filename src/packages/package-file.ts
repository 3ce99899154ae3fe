import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * A file of this package’s `models/`, found by the package’s name, as it lies at another depth from `src/`, `dist/` and `build/`. It is
 * part of the program, not input, so reading it is no matter of `corpus/`.
 */
export function readModelFile(name: string): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(`crosswire/models/${name}`));
}

/** Files that the build writes beside the bundle, as they lie in memory (tools/lay-out-models.js). */
export const laidOutModel = 'model.memory';
export const laidOutVocabulary = 'vocabulary.memory';
export const laidOutWords = 'words.memory';

/**
 * What the build laid out: unpacking and hashing it anew takes longer than finding the figures of five articles. Null where this code runs
 * outside the bundle, which the build makes of the same lists and models. The bytes begin where any typed array may begin.
 */
export function readLaidOut(name: string): Uint8Array | null {
  const path = new URL(name, import.meta.url);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
    return readSync(file, bytes, 0, bytes.length, 0) === bytes.length ? bytes : null;
  } finally {
    closeSync(file);
  }
}
