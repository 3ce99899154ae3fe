import { expect, test } from 'vitest';
import { readWordHashes, readWords } from '../../src/duplicates/index.ts';
import { TextUnits } from '../../src/model/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

test.each([
  ['plain words', 'The harbour of Osk lies under snow.'],
  ['spellings, numbers and shares', 'Labour costs rose by two per cent, 2.5% or £3bn, said the U.S. firm’s chair.'],
  ['possessives and brackets', '“Osk’s mayor’s” (second) plan: see www.osk.example.'],
  [
    'captions and credits between paragraphs',
    'Berit Lund spoke.\n\nPhotograph: Ada Hale/Osk Agency\n\nShe left at nine.',
  ],
  ['a word that is joined over the end of a paragraph', 'They asked for one per\n\ncent of it.\n\nPer cent.'],
  ['nothing', ''],
])('hashes of words are those of the words: %s', (_, text) => {
  const units = new TextUnits();
  units.readString(text);
  const words = readWords(units);
  const read = readText(articleOf(text));
  const hashes = new Int32Array(read.count);
  expect(readWordHashes(read, hashes)).toBe(words.count);
  expect([...hashes.subarray(0, words.count)]).toEqual([...words.hash.subarray(0, words.count)]);
});
