import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/index.ts';
import { findDuplicates } from '../../src/pipeline/duplicates.ts';
import { articleOf } from '../marked.ts';

/** An invented story of so many words, other words for another `seed`. */
function story(words: number, seed: number): string {
  let state = seed * 7919 + 1;
  return Array.from({ length: words }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return `w${(state >>> 12) % 5000}${i % 19 === 18 ? '.' : ''}`;
  }).join(' ');
}

async function found(articles: readonly Article[], options = {}) {
  const { pairs, clusters, passages, notes, store, close } = await findDuplicates(articles, options);
  const places = [...passages].map(({ a, b }) => [
    store.textOf(a.article).slice(a.start, a.end),
    store.textOf(b.article).slice(b.start, b.end),
  ]);
  close();
  return { pairs, clusters, notes, places };
}

describe('copies', () => {
  test('2,000 articles of the same words are one cluster, each paired with the first', async () => {
    const text = story(200, 1);
    const articles = Array.from({ length: 2000 }, (_, i) => articleOf(text, { id: `c${i}` }));
    const { pairs, clusters, notes } = await found(articles);
    expect(pairs).toHaveLength(1999);
    expect(clusters.map((cluster) => cluster.articles.length)).toEqual([2000]);
    expect(notes).toEqual([expect.stringContaining('2000 articles have the same words')]);
  });

  test('300 copies that differ in a word here and there are one cluster, none of it boilerplate', async () => {
    const words = story(300, 2).split(' ');
    const articles = Array.from({ length: 300 }, (_, i) =>
      articleOf(words.map((word, at) => ((at * 31 + i) % 37 === 0 ? `x${at}${i}` : word)).join(' '), { id: `n${i}` }),
    );
    const { clusters } = await found(articles);
    expect(clusters.map((cluster) => cluster.articles.length)).toEqual([300]);
  });

  test('four copies make six pairs of the same places', async () => {
    const text = story(60, 3);
    const articles = ['a', 'b', 'c', 'd'].map((id) => articleOf(`  ${text}`, { id }));
    const { pairs, places } = await found(articles);
    expect(pairs.map(({ a, b, relation }) => `${a}${b} ${relation}`)).toEqual(
      ['01', '02', '03', '12', '13', '23'].map((pair) => `${pair} identical`),
    );
    expect(new Set(places.flat())).toEqual(new Set([text]));
  });
});

describe('texts that are hardly articles', () => {
  test('empty ones are duplicates of nothing', async () => {
    expect((await found([articleOf('', { id: 'a' }), articleOf(' \n', { id: 'b' })])).pairs).toEqual([]);
  });

  test('one-word ones are identical if the word is', async () => {
    const articles = ['Stop.', 'stop', 'Go'].map((text, i) => articleOf(text, { id: `${i}` }));
    expect((await found(articles)).pairs).toMatchObject([{ a: 0, b: 1, relation: 'identical' }]);
  });

  test('one word a million times ends', async () => {
    const endless = 'again '.repeat(1_000_000);
    const articles = [articleOf(endless, { id: 'a' }), articleOf(`${endless}and again`, { id: 'b' })];
    expect((await found(articles, { within: true })).pairs.length).toBeLessThan(2);
  });

  test('lone surrogates and NULs keep their places', async () => {
    const text = `\ud800 ${story(40, 4)} \udc00\0 ${story(40, 5)}.`;
    const { places } = await found([articleOf(text, { id: 'a' }), articleOf(`${text} And more.`, { id: 'b' })]);
    for (const [left, right] of places) expect(left).toBe(right);
    expect(places.length).toBeGreaterThan(0);
  });
});

test('the order of input does not show', async () => {
  const shared = [story(30, 6), story(25, 7)];
  const articles = Array.from({ length: 40 }, (_, i) =>
    articleOf(`${story(50, 100 + i)}. ${shared[i % 2]}. ${story(20, 200 + (i % 5))}.`, { id: `o${i}` }),
  );
  const forth = await found(articles);
  const back = await found(articles.toReversed());
  expect(back).toEqual(forth);
});

test('little memory changes nothing', async () => {
  const articles = Array.from({ length: 3000 }, (_, i) =>
    articleOf(`${story(120, i)}. ${story(40, i % 900)}.`, { id: `m${i}` }),
  );
  expect(await found(articles, { memory: 1 << 20 })).toEqual(await found(articles));
});
