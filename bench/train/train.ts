import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackModel } from '../../src/entities/recognise/model.ts';
import { root } from '../quality/run-crosswire.ts';
import { train } from './field.ts';
import { judge } from './judge.ts';
import { packModel } from './pack.ts';
import { readSet, trainingSets, type Document } from './sets.ts';

/**
 * `npm run train [-- FOLDER]`: trains models/entities.bin from the sets in FOLDER. Deterministic; some minutes on one core.
 * `npm run train -- FOLDER --leave-out [SET …]`: trains once for each set (or each named) on all others and writes how well its names are found
 * to bench/train/left-out.json, for the quality table: what a change gains on texts of a kind that no weight has seen.
 */
const [folder = '../shared/data/entities/training', option, ...named] = process.argv.slice(2);
const sets = new Map<string, Document[]>(trainingSets.map((set) => [set.id, readSet(folder, set)]));
const weights = new Map<string, number>(trainingSets.map(({ id, weight }) => [id, weight]));

function trainedOn(documents: readonly Document[]): Uint8Array {
  const trained = train(documents, {
    epochs: 6,
    seed: 1,
    minCount: 2,
    dropout: 0.6,
    rate: 0.1,
    weightOf: (set) => weights.get(set) ?? 1,
    log: (line) => console.error(line),
  });
  return packModel(trained, { features: 170_000, slots: 1 << 18 });
}

if (option === '--leave-out') {
  const output = join(root, 'bench/train/left-out.json');
  for (const id of named.length > 0 ? named : sets.keys()) {
    const others = [...sets].flatMap(([other, documents]) => (other === id ? [] : documents));
    const f1 = judge(sets.get(id) ?? [], unpackModel(trainedOn(others)));
    const scores = JSON.parse(readFileSync(output, 'utf8')) as Record<string, number>;
    scores[id] = Number(f1.toFixed(4));
    const sorted = Object.fromEntries(Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(output, `${JSON.stringify(sorted, null, 2)}\n`);
    console.error(`${id}: ${f1.toFixed(4)}`);
  }
} else {
  const output = join(root, 'models/entities.bin');
  const packed = trainedOn([...sets.values()].flat());
  writeFileSync(output, packed);
  console.error(`${output}: ${packed.length} bytes`);
}
