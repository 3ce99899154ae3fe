/** Writes models and vocabulary beside the bundle, as they lie in memory, so that a run only reads them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { laidOutModel, laidOutVocabulary } from '../dist/entities/package-file.js';
import { layOutModel } from '../dist/entities/recognise/model.js';
import { layOutVocabulary } from '../dist/entities/vocabulary.js';

for (const [name, bytes] of [
  [laidOutModel, layOutModel()],
  [laidOutVocabulary, layOutVocabulary()],
])
  writeFileSync(join('dist/bundle', name), bytes);
