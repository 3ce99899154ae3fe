import { expect, test } from 'vitest';
import { link } from '../../src/pipeline/link.ts';
import { storeOf } from '../../src/pipeline/store.ts';
import { articleOf } from '../marked.ts';

/** The figures that share a topic, as written, topic by topic. */
function topicsOf(...texts: string[]): string[][] {
  const store = storeOf(texts.map((text, i) => articleOf(text, { id: `${i}.txt` })));
  return link(store).figures.topics.map(({ members }) =>
    members.map(([article, figure]) => {
      const { start, end } = store.read(article).figures[figure];
      return store.textOf(article).slice(start, end);
    }),
  );
}

test('one share with two values in two articles is one topic', () => {
  const [topic] = topicsOf(
    'The town spends 2.3% of its budget on the harbour wall.',
    'The town spends 2.4% of its budget on the harbour wall.',
  );
  expect(topic).toEqual(['2.3%', '2.4%']);
});

test('an article that gives two values measures two things', () => {
  const topics = topicsOf(
    'The town spends 2.3% of its budget on the harbour wall. It wants to spend 2.5% of its budget on the harbour wall.',
  );
  expect(topics).toEqual([]);
});

test('a share told again in one article is the one told before', () => {
  expect(
    topicsOf('The town will spend 2.5% of its budget on the harbour wall. Ada Hale welcomed the move to 2.5%.'),
  ).toEqual([['2.5%', '2.5%']]);
});

test('what was before a change and what is after it are two things', () => {
  expect(
    topicsOf(
      'The bank raised its rate from 0.5% to 0.75% on Monday.',
      'On Monday the bank raised its rate to 0.75% from 0.5%.',
    ),
  ).toEqual([
    ['0.5%', '0.5%'],
    ['0.75%', '0.75%'],
  ]);
});

test.each([
  [
    'sums of which each side says another thing',
    'The firm has a pension deficit of £587m, the administrators told its workers.',
    'The firm has debts of £1.15bn, the administrators told its workers.',
  ],
  [
    'firsts of different things',
    'It was the first visit of a queen since the storm.',
    'She won the first race of the season.',
  ],
  [
    'numbers of nothing named',
    'The storm has killed tens of thousands and driven families from Tarn.',
    'Of those whom the storm drove from Tarn, 2.1 million live with families.',
  ],
  ['the same number of other things', 'About 300 boats left the harbour.', 'The school has 300 pupils.'],
])('%s share no topic', (_, a, b) => expect(topicsOf(a, b)).toEqual([]));

test('the same digits in another size share a topic, though nothing is named', () => {
  const a = 'The closure of the bridge will cost the county £14m, a report says.';
  const b = 'Firms in the county face £14bn through the closure of the bridge.';
  expect(topicsOf(a, b)).toHaveLength(1);
  expect(topicsOf(a, b.replace('£14bn', '£15bn'))).toEqual([]);
});

test('a list of a hundred thousand numbers is linked', () => {
  expect(() => topicsOf('12, '.repeat(100_000))).not.toThrow();
});
