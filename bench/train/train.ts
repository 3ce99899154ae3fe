import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackModel } from '../../src/entities/recognise/model.ts';
import { root } from '../quality/run-crosswire.ts';
import { train } from './field.ts';
import { judge } from './judge.ts';
import { packModel } from './pack.ts';
import { readSet, trainingSets, type Document } from './sets.ts';
import { writeTrainedOn } from './trained-on.ts';

/**
 * `npm run train [-- FOLDER]`: trains models/entities.bin from the sets in FOLDER. Deterministic; some minutes on one core.
 * `npm run train -- FOLDER --leave-out [SET …]`: trains once for each set (or each named) on all others and writes how well its names are found
 * to bench/train/left-out.json, for the quality table: what a change gains on texts of a kind that no weight has seen. One training each, not the
 * mean of three, as there are eight of them; they lose less than a tenth of a point by it.
 */
const [folder = '../shared/data/entities/training', option, ...named] = process.argv.slice(2);
const sets = new Map<string, Document[]>(trainingSets.map((set) => [set.id, readSet(folder, set)]));
const weights = new Map<string, number>(trainingSets.map(({ id, weight }) => [id, weight]));

/**
 * F1 is highest when what is a name with a probability of half that F1 or more is told (Lipton, Elkan and Naryanaswamy 2014); this is the logarithm
 * of such odds for an F1 of 0.78, as on news that is left out of training.
 */
const boldness = 0.45;

function trainedOn(documents: readonly Document[], trainings: number): Uint8Array {
  const trained = train(documents, {
    epochs: 6,
    trainings,
    seed: 1,
    minCount: 2,
    dropout: 0.5,
    rate: 0.1,
    weightOf: (set) => weights.get(set) ?? 1,
    log: (line) => console.error(line),
  });
  return packModel(trained, { features: 95_000, slots: 1 << 17, boldness });
}

if (option === '--leave-out') {
  const output = join(root, 'bench/train/left-out.json');
  for (const id of named.length > 0 ? named : sets.keys()) {
    const others = [...sets].flatMap(([other, documents]) => (other === id ? [] : documents));
    const f1 = judge(sets.get(id) ?? [], unpackModel(trainedOn(others, 1)));
    const scores = JSON.parse(readFileSync(output, 'utf8')) as Record<string, number>;
    scores[id] = Number(f1.toFixed(4));
    const sorted = Object.fromEntries(Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(output, `${JSON.stringify(sorted, null, 2)}\n`);
    console.error(`${id}: ${f1.toFixed(4)}`);
  }
} else {
  const output = join(root, 'models/entities.bin');
  const packed = trainedOn([...sets.values()].flat(), 3);
  writeFileSync(output, packed);
  writeTrainedOn(packed, sets);
  console.error(`${output}: ${packed.length} bytes`);
}
