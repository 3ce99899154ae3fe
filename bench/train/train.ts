import { mkdirSync, writeFileSync } from 'node:fs';
import { packModel } from './pack.ts';
import { train } from './field.ts';
import { readSet, trainingSets } from './sets.ts';

/** `npm run train [-- FOLDER]`: trains models/entities.bin from the sets in FOLDER. Deterministic; some minutes on one core. */
const folder = process.argv[2] ?? '../shared/data/entities/training';
const output = new URL('../../../models/entities.bin', import.meta.url);

const weights = new Map<string, number>(trainingSets.map(({ id, weight }) => [id, weight]));
const documents = trainingSets.flatMap((set) => readSet(folder, set));
const trained = train(documents, {
  epochs: 6,
  seed: 1,
  minCount: 2,
  dropout: 0.6,
  rate: 0.1,
  weightOf: (set) => weights.get(set) ?? 1,
  log: (line) => console.error(line),
});
const packed = packModel(trained, { features: 170_000, slots: 1 << 18 });
mkdirSync(new URL('.', output), { recursive: true });
writeFileSync(output, packed);
console.error(`${output.pathname}: ${packed.length} bytes`);
