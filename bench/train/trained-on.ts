import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FeatureReader } from '../../src/entities/recognise/features.ts';
import { findSegments } from '../../src/entities/recognise/segments.ts';
import { root } from '../quality/run-crosswire.ts';
import { readSet, trainingSets, type Document } from './sets.ts';

const record = join(root, 'bench/train/trained-on.json');

/** What the shipped model was made of: fingerprints of its weights and, by set, of what the training read. */
interface TrainedOn {
  readonly model: string;
  readonly sets: Readonly<Record<string, string>>;
}

/** Notes beside the trainer what a model was made of. */
export function writeTrainedOn(packed: Uint8Array, sets: ReadonlyMap<string, readonly Document[]>): void {
  const made: TrainedOn = {
    model: printOf(gunzipSync(packed)),
    sets: Object.fromEntries([...sets].map(([id, documents]) => [id, examplesPrint(documents)])),
  };
  writeFileSync(record, `${JSON.stringify(made, null, 2)}\n`);
}

/**
 * The share of the training sets that this program reads just as it did when the shipped model was trained: the same words, features and labels.
 * Below 1 `npm run train` would make another model than models/entities.bin, which works on, though it was not fitted to what it is shown now. 0
 * where the model is not the one noted; null without the sets.
 */
export function shareAsTrained(folder: string): number | null {
  if (!existsSync(folder)) return null;
  const { model, sets } = JSON.parse(readFileSync(record, 'utf8')) as TrainedOn;
  if (printOf(gunzipSync(readFileSync(join(root, 'models/entities.bin')))) !== model) return 0;
  const same = trainingSets.filter((set) => examplesPrint(readSet(folder, set)) === sets[set.id]);
  return same.length / trainingSets.length;
}

/** Of all features of the first pass and what the labels may be, in order. */
function examplesPrint(documents: readonly Document[]): string {
  const reader = new FeatureReader();
  const hash = createHash('sha256');
  for (const { text, allowed, types } of documents) {
    const segments = findSegments(text);
    if (segments.count === 0) continue;
    reader.open(text, segments);
    for (let s = 0; s < segments.count; s++) {
      const first = segments.first[s];
      const last = segments.last[s];
      reader.enter(first, last);
      for (let i = first; i < last; i++) {
        reader.read(i);
        hash.update(reader.features.subarray(0, reader.count));
      }
      hash.update(allowed.subarray(first, last)).update(types.subarray(first, last));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const printOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);
