import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/pipeline/duplicates.ts';
import { articleOf, marked } from '../marked.ts';

const orchard =
  'The growers of the Vale of Tern picked their last apples in the rain on Friday and counted the smallest crop since the war';
const mill =
  'Millers at Osk shut two of their five wheels after the river fell below the stone that marks the drought of 1921';
const school =
  'Pupils at the harbour school sang to the crew of the lifeboat, which had come home with eleven rescued anglers';

test('a sentence that stands twice in one article, with --within', async () => {
  const { text, spans } = marked(`⟦${orchard}.⟧ ${mill}. ${school}.\n\n⟦${orchard}.⟧`);
  const { passages, pairs } = await findDuplicates([articleOf(text)], { within: true });
  expect(pairs).toEqual([]);
  expect([...passages]).toMatchObject([
    {
      a: { article: 0, start: spans[0].start, end: spans[0].end },
      b: { article: 0, start: spans[1].start, end: spans[1].end },
    },
  ]);
});

describe('a story whose sentences are told in other words', () => {
  const filler = Array.from({ length: 30 }, (_, i) =>
    articleOf(
      `It was the ${i}th day of the fair, and of the stalls in the square most were open for all who came to buy, and for those who came to see what others had bought.`,
      { id: `f${i}` },
    ),
  );
  const first = `${orchard}. ${mill}. ${school}. The mayor of Osk, Berit Lund, promised water from the reservoir at Hale before Sunday.`;
  const apples =
    'In the rain of Friday growers picked the last apples of the Vale of Tern, the smallest crop they have counted since the war.';
  const wheels =
    'Two of the five wheels at Osk were shut by millers: the river is below the stone of the 1921 drought.';
  const water = 'Before Sunday there will be water from the reservoir at Hale, promised Berit Lund, the mayor of Osk.';

  test.each<[name: string, sentences: string[], relation: string, open?: string, close?: string]>([
    ['is a near-duplicate in the order of the other', [apples, wheels, water], 'near-duplicate'],
    ['is another report of the same in an order of its own', [water, wheels, apples], 'shared-passages'],
    ['is another report where they share a quotation only', [apples, wheels, water], 'shared-passages', '“', '”'],
  ])('%s', async (_name, sentences, relation, open = '', close = '') => {
    const shared = `${open}${school}${close}`;
    const articles = [
      articleOf(first.replace(school, shared), { id: 'a' }),
      articleOf(`${shared}. ${sentences.join(' ')}`, { id: 'b' }),
      ...filler,
    ];
    const { pairs } = await findDuplicates(articles);
    expect(pairs.filter(({ a, b }) => a === 0 && b === 1)).toMatchObject([{ relation }]);
  });
});

test('what an outlet repeats under unrelated stories, with its outlets', async () => {
  const footer = 'Write to the Osk Lantern at the old mill, quoting the page and the day.';
  const stories = [orchard, mill, school];
  const articles = stories.map((story, i) =>
    articleOf(`${story}.\n\n${footer}`, { id: `${i}`, outlet: i < 2 ? 'Lantern' : 'Post' }),
  );
  const { boilerplate } = await findDuplicates(articles, { boilerplate: true });
  expect(boilerplate).toMatchObject([{ text: footer, articles: 3, outlets: ['Lantern', 'Post'] }]);
});

test('new articles against old ones', async () => {
  const articles = ['old/a', 'old/b', 'new/c', 'new/d'].map((id) =>
    articleOf(`${orchard}. ${mill}.`, { id, path: id }),
  );
  const { pairs, store } = await findDuplicates(articles, { isOld: ({ path }) => path.startsWith('old/') });
  expect(pairs.map(({ a, b }) => [store.article(a).id, store.article(b).id])).toEqual([
    ['new/c', 'old/a'],
    ['new/c', 'old/b'],
    ['new/d', 'old/a'],
    ['new/d', 'old/b'],
  ]);
});
