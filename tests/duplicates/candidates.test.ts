import { expect, test } from 'vitest';
import { readWords } from '../../src/duplicates/index.ts';
import { Sketches } from '../../src/duplicates/sketches.ts';
import { findDuplicates } from '../../src/pipeline/duplicates.ts';
import { articleOf } from '../marked.ts';

/** Words that no two calls have in common. */
let made = 0;
const strangeWords = (count: number) => Array.from({ length: count }, () => `w${inLetters(made++)}orn`);
const inLetters = (number: number) =>
  [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
const report = (...parts: readonly (readonly string[])[]) => articleOf(`${parts.flat().join(' ')}.`);

async function sharedPassages(left: ReturnType<typeof articleOf>, right: ReturnType<typeof articleOf>) {
  const { passages } = await findDuplicates([
    { ...left, id: 'a' },
    { ...right, id: 'b' },
  ]);
  return passages.count;
}

const shared = strangeWords(18);

test.each([
  ['eighteen words in a row', 18, 1],
  ['eight words in a row', 8, 0],
])('%s that two unlike articles share', async (_, length, found) => {
  for (let round = 0; round < 20; round++) {
    const words = shared.slice(0, length);
    const left = report(strangeWords(100), words, strangeWords(60 + round));
    const right = report(strangeWords(40 + round), words, strangeWords(90));
    expect(await sharedPassages(left, right)).toBe(found);
  }
});

test.each([
  ['the same words in any order', 1, 0.99, 1],
  ['nine words in ten', 0.9, 0.6, 1],
  ['half of the words', 0.5, 0.1, 0.6],
  ['no words', 0, 0, 0.1],
])('the likeness of articles that share %s', (_, share, least, most) => {
  const sketches = new Sketches();
  const words = strangeWords(400);
  const kept = words.slice(0, words.length * share);
  sketches.add(readWords(`${words.join(' ')}.`));
  sketches.add(readWords(`${[...kept.toReversed(), ...strangeWords(words.length - kept.length)].join(' ')}.`));
  const likeness = sketches.likeness(0, 1);
  expect(likeness).toBeGreaterThanOrEqual(least);
  expect(likeness).toBeLessThanOrEqual(most);
});

test('articles without words are like nothing', () => {
  const sketches = new Sketches();
  for (const text of ['', 'a b c', 'Harbour.']) sketches.add(readWords(text));
  expect([sketches.likeness(0, 0), sketches.likeness(0, 1), sketches.likeness(0, 2)]).toEqual([0, 0, 0]);
});

test('more articles than a sketch table holds at first', () => {
  const sketches = new Sketches();
  const words = readWords(`${strangeWords(50).join(' ')}.`);
  for (let article = 0; article < 3000; article++) sketches.add(words);
  expect(sketches.likeness(0, 2999)).toBe(1);
});
