import { readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildId } from './build-id.ts';
import { checksum } from './checksum.ts';
import { boundSize, largestCache, prepareFolder } from './folder.ts';
import { resultExtension } from './segment-layout.ts';
import { cryptography, hashOf } from './cryptography.ts';

/**
 * Results that rest on a whole corpus, such as the findings of `check`, by everything they depend on: a run over the same articles with
 * the same settings then only shows them. Kept beside the annotations, for the same build.
 */
export class KeptResults {
  readonly #root: string;
  readonly #folder: string;

  constructor(root: string) {
    this.#root = root;
    this.#folder = join(root, hashOf(buildId()).toString('hex').slice(0, 16));
  }

  /** The value kept for this, or the one computed now. It must come through JSON unchanged. */
  async get<Value>(dependsOn: readonly unknown[], compute: () => Promise<Value>): Promise<Value> {
    const name = hashOf(JSON.stringify(dependsOn)).toString('hex').slice(0, 32);
    const path = join(this.#folder, name + resultExtension);
    const known = readResult(path);
    if (known !== null) return known as Value;
    const value = await compute();
    this.#put(path, JSON.stringify(value));
    return value;
  }

  #put(path: string, json: string): void {
    if (!prepareFolder(this.#root) || !prepareFolder(this.#folder)) return;
    const beside = `${path}.${cryptography().randomBytes(4).toString('hex')}.tmp`;
    try {
      writeFileSync(beside, `${checksum(Buffer.from(json))}\n${json}`, { flag: 'wx', mode: 0o600 });
      renameSync(beside, path);
      boundSize(this.#root, largestCache);
    } catch {
      rmSync(beside, { force: true });
    }
  }
}

function readResult(path: string): unknown {
  try {
    const source = readFileSync(path, 'utf8');
    const lineEnd = source.indexOf('\n');
    const json = source.slice(lineEnd + 1);
    if (Number(source.slice(0, lineEnd)) !== checksum(Buffer.from(json))) return null;
    const now = new Date();
    // What was used lately is dropped last.
    utimesSync(path, now, now);
    return JSON.parse(json);
  } catch {
    return null;
  }
}
