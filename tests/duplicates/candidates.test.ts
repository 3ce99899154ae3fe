import { expect, test } from 'vitest';
import { findDuplicates } from '../../src/pipeline/duplicates.ts';
import { articleOf } from '../marked.ts';

/** Words that no two calls have in common. */
let made = 0;
const strangeWords = (count: number) => Array.from({ length: count }, () => `w${inLetters(made++)}orn`);
const inLetters = (number: number) =>
  [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
const report = (...parts: readonly (readonly string[])[]) => articleOf(`${parts.flat().join(' ')}.`);

/** How many of forty pairs of articles that share so many words in a row, and nothing else, have a passage told. */
async function pairsTold(length: number): Promise<number> {
  let told = 0;
  for (let pair = 0; pair < 40; pair++) {
    const shared = strangeWords(length);
    // At other distances from the beginning, as fingerprints are chosen among neighbours.
    const left = report(strangeWords(60 + pair), shared, strangeWords(80));
    const right = report(strangeWords(90), shared, strangeWords(40 + 3 * pair));
    const { passages } = await findDuplicates([
      { ...left, id: 'a' },
      { ...right, id: 'b' },
    ]);
    told += Math.min(passages.count, 1);
  }
  return told;
}

test('no run of twelve shared words escapes, however unlike the articles are', async () => {
  expect(await pairsTold(12)).toBe(40);
});

test('eight words in a row are a turn of phrase', async () => {
  expect(await pairsTold(8)).toBe(0);
});
