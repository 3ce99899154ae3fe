/** Writes models and vocabulary beside the bundle, as they lie in memory, so that a run only reads them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { laidOutModel, laidOutVocabulary, laidOutWords } from '../dist/packages/package-file.js';
import { layOutModel } from '../dist/entities/recognise/model.js';
import { layOutVocabulary } from '../dist/entities/vocabulary.js';
import { layOutWords } from '../dist/packages/word-lists.js';

for (const [name, bytes] of [
  [laidOutModel, layOutModel()],
  [laidOutVocabulary, layOutVocabulary()],
  [laidOutWords, layOutWords()],
])
  writeFileSync(join('dist/bundle', name), bytes);
