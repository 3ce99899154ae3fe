import { expect, test } from 'vitest';
import { FeatureReader, partLimit } from '../../src/entities/recognise/features.ts';
import { addSum, shippedModel, sumLength, sumWeights } from '../../src/entities/recognise/model.ts';
import { PartSums } from '../../src/entities/recognise/part-sums.ts';
import { findSegments } from '../../src/entities/recognise/segments.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

const texts = [
  '“We met Ada Quist in Port Ellery,” Mr Quist told the Tern Gazette. US and us, U.S. and Us.',
  'Quist, 41, of the Ellery Harbour Board (EHB), met José van Houten and Jose Van Houten on 3 May.',
  'QUIST TO LEAVE BOARD\n\nAda Quist of Quist and Quist Ltd. said Quist would leave. Channel 4 asked Ada-Marie O’Dell.',
];
/** So many made-up names that their parts take one another’s places. */
const syllables = ['ba', 'ko', 'ri', 'ten', 'vu', 'mal', 'so', 'pri', 'lan', 'du', 'go', 'fes', 'ti'];
const crowd = syllables.flatMap((a) =>
  syllables.map(
    (b) => `The ${b}${a} of Q${a}${b}${a} told X${b}${a} Y${a}${a}${b} in W${b}${b}${a}, ${a}${b} or ${b}.`,
  ),
);

test('sums kept by part are those of all features read anew', () => {
  const model = shippedModel();
  const reader = new FeatureReader();
  const parts = new PartSums();
  parts.open(model);
  const none = new Int32Array(partLimit);
  let seen = 0;
  for (const source of [...texts, crowd.join(' '), ...texts]) {
    const text = readText(articleOf(source));
    const segments = findSegments(text);
    reader.open(text, segments);
    for (let s = 0; s < segments.count; s++) {
      reader.enter(segments.first[s], segments.last[s]);
      for (let i = segments.first[s]; i < segments.last[s]; i++) {
        const scoresOf = (places: Int32Array, placeCount: number) => {
          const sums = new Int32Array(sumLength);
          const scores = new Int32Array(16);
          sumWeights(model, reader.features, reader.count, parts.entries, places, placeCount, sums, 0);
          addSum(sums, scores, 0);
          return Array.from(scores);
        };
        reader.turnTo(i);
        parts.find(reader);
        const kept = scoresOf(parts.places, reader.partCount);
        reader.read(i);
        expect(kept).toEqual(scoresOf(none, 0));
        if (kept.some((score) => score !== 0)) seen++;
      }
    }
  }
  expect(seen).toBeGreaterThan(700);
});
