import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/index.ts';
import { findDuplicates } from '../../src/pipeline/duplicates.ts';
import { findWholeDuplicates, HashedWords } from '../../src/pipeline/whole-duplicates.ts';
import { articleOf } from '../marked.ts';

/** An invented story of so many words, other words for another `seed`. */
function story(words: number, seed: number): string {
  let state = seed * 7919 + 1;
  return Array.from({ length: words }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return `${i % 19 === 0 ? 'W' : 'w'}${inLetters((state >>> 12) % 5000)}${i % 19 === 18 ? '.' : ''}`;
  }).join(' ');
}

const inLetters = (number: number) =>
  [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');

/** A story in which one word of so many is another. */
const spun = (text: string, every: number, seed: number) =>
  text
    .split(' ')
    .map((word, at) => ((Math.imul(at + 1, 0x9e3779b1 + seed * 2) >>> 7) % every === 0 ? `x${inLetters(at)}` : word))
    .join(' ');

async function whole(articles: readonly Article[], options = {}) {
  const { pairs, clusters, notes } = await findWholeDuplicates(articles, new HashedWords(), options);
  return { pairs, clusters, notes };
}

/** The relation of two texts, estimated and aligned. */
async function relations(a: string, b: string) {
  const articles = [articleOf(a, { id: 'a' }), articleOf(b, { id: 'b' })];
  const estimated = (await whole(articles)).pairs;
  const { pairs, close } = await findDuplicates(articles);
  close();
  return { estimated, aligned: pairs };
}

describe('what two articles are to each other is estimated as alignment tells it', () => {
  const long = story(600, 1);
  test.each([
    ['the same', long, long],
    ['every twelfth word another', long, spun(long, 12, 1)],
    ['every fifth word another', long, spun(long, 5, 2)],
    ['cut by a third', long, long.slice(0, Math.floor(long.length * 0.66))],
    ['a brief in a long report', `${story(500, 2)} ${long.slice(0, 900)}`, long.slice(0, 900)],
    ['the halves turned round', long, `${long.slice(2000)} ${long.slice(0, 2000)}`],
    ['a quotation shared', `${long} ${story(40, 3)}`, `${story(400, 4)} ${story(40, 3)} ${story(200, 5)}`],
    ['strangers', long, story(600, 6)],
  ])('%s', async (_name, a, b) => {
    const { estimated, aligned } = await relations(a, b);
    expect(estimated.map(({ relation }) => relation)).toEqual(aligned.map(({ relation }) => relation));
    for (const [index, { containmentA, containmentB }] of aligned.entries()) {
      expect(Math.abs(estimated[index].containmentA - containmentA)).toBeLessThan(0.08);
      expect(Math.abs(estimated[index].containmentB - containmentB)).toBeLessThan(0.08);
    }
  });
});

test('two spun copies that share hardly a run of words are told by what they were spun from', async () => {
  const source = story(700, 7);
  const copies = [1, 2, 3].map((seed) => articleOf(spun(source, 4, seed + 70), { id: `c${seed}` }));
  const { pairs, clusters } = await whole([articleOf(source, { id: 'a' }), ...copies]);
  expect(pairs.map(({ a, b, relation }) => `${a}${b} ${relation}`)).toEqual(
    ['01', '02', '03', '12', '13', '23'].map((pair) => `${pair} near-duplicate`),
  );
  expect(clusters).toMatchObject([{ articles: [0, 1, 2, 3] }]);
});

test('what many articles repeat counts for nothing', async () => {
  const footer = story(40, 8);
  const articles = Array.from({ length: 30 }, (_, i) =>
    articleOf(`${story(150, 100 + i)}. ${footer}`, { id: `f${i}` }),
  );
  expect((await whole(articles)).pairs).toEqual([]);
});

test('2,000 articles of the same words are one cluster, each paired with the first', async () => {
  const text = story(200, 1);
  const articles = Array.from({ length: 2000 }, (_, i) => articleOf(text, { id: `c${i}` }));
  const { pairs, clusters, notes } = await whole(articles);
  expect(pairs).toHaveLength(1999);
  expect(clusters.map((cluster) => cluster.articles.length)).toEqual([2000]);
  expect(notes).toEqual([expect.stringContaining('2000 articles have the same words')]);
});

test('texts that are hardly articles end quickly', async () => {
  const endless = 'again '.repeat(1_000_000);
  const texts = ['', ' \n', 'Stop.', 'stop', endless, `${endless}and again`];
  const { pairs } = await whole(texts.map((text, i) => articleOf(text, { id: `${i}` })));
  expect(pairs[0]).toMatchObject({ a: 2, b: 3, relation: 'identical' });
  expect(pairs.length).toBeLessThan(3);
});

test('neither the order of input nor little memory shows', async () => {
  const articles = Array.from({ length: 1500 }, (_, i) =>
    articleOf(`${story(120, i)}. ${story(60, i % 500)}.`, { id: `m${i}` }),
  );
  const found = await whole(articles);
  expect(found.pairs.length).toBeGreaterThan(500);
  expect(await whole(articles.toReversed())).toEqual(found);
  expect(await whole(articles, { memory: 1 << 20 })).toEqual(found);
});

test('old articles are held against new ones only', async () => {
  const text = story(200, 9);
  const articles = ['a', 'b', 'c'].map((id) => articleOf(spun(text, 15, id.charCodeAt(0)), { id }));
  const { pairs } = await whole(articles, { isOld: ({ id }: { id: string }) => id === 'a' });
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([
    [0, 1],
    [0, 2],
  ]);
});
