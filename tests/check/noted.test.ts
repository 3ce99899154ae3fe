import { expect, test } from 'vitest';
import { builtin, check } from '../../src/check/index.ts';
import type { Article } from '../../src/model/index.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { CorpusStore } from '../../src/pipeline/corpus-store.ts';
import { link } from '../../src/pipeline/link.ts';

function findingsOf(articles: readonly Article[], inMemory: number) {
  const store = new CorpusStore({ inMemory });
  for (const article of articles) store.append(annotate(article), article.text);
  store.seal();
  const { findings } = check({ store, links: link(store, { within: true }), today: '2025-06-30' });
  store.close();
  return findings;
}

/** The examples of all rules as one corpus. */
const examples = builtin.flatMap(({ id, examples: { pass, fail } }) =>
  [...pass, ...fail].flatMap(({ articles }, number) =>
    articles.map((article): Article => ({ ...article, id: `${id}-${number}-${article.id}` })),
  ),
);

test('articles that lie in a file get the findings that articles in memory get', () => {
  const inMemory = findingsOf(examples, Infinity);
  expect(inMemory.length).toBeGreaterThan(builtin.length);
  expect(findingsOf(examples, 0)).toEqual(inMemory);
});

test('a rule that asks for what it did not say it compares has it read', () => {
  const articles = examples.filter(({ id }) => id.startsWith('figure-differs'));
  const rules = builtin.filter(({ id }) => id === 'figure-differs').map((rule) => ({ ...rule, compares: [] }));
  const store = new CorpusStore({ inMemory: 0 });
  for (const article of articles) store.append(annotate(article), article.text);
  store.seal();
  const input = { store, links: link(store, { within: true }), today: '2025-06-30' };
  expect(check(input, { ruleSet: rules })).toEqual(check(input, { only: ['figure-differs'] }));
  store.close();
});

test.each([
  ['one sentence of figures', 'In May the port took 12 ships, '.repeat(5_000)],
  ['one sentence of quotations', 'she said “not yet, no” and '.repeat(5_000)],
  ['quotations in quotations', 'He said: “She said ‘no, never’ to me.” '.repeat(3_000)],
  ['a table', '12% of boats, £3m and 40 men\n'.repeat(3_000)],
])('%s is noted in time that grows with its length', (_, text) => {
  const [article] = [{ ...examples[0]!, id: 'long', text, characters: text.length }];
  expect(findingsOf([article, ...examples.slice(1, 4)], 0)).toBeInstanceOf(Array);
});
