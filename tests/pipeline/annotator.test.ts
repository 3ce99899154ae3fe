import { expect, test } from 'vitest';
import type { Article } from '../../src/model/index.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { annotateTogether } from '../../src/pipeline/annotator.ts';
import { articleOf } from '../marked.ts';

const texts = [
  'Ada Quist, the mayor of Ellery, said “we owe £3m”. The mayor left.',
  'Tom Okafor paid 2.5% more than Ada Quist.',
  'No names here, and “nothing” said.',
  'Mr Okafor told the Tern Gazette: “We met the mayor in Port Ellery.” He had 41 boats.',
];
const articles = texts.map((text, index) => articleOf(text, { id: `a${index}.txt` }));
const options = { lines: true };
const alone = (article: Article) => annotateTogether([article], options)[0];

test('articles annotated together get what each gets by itself', () => {
  const together = annotateTogether(articles, options);
  expect(together.map(({ annotation }) => annotation)).toEqual(articles.map((article) => annotate(article)));
  expect(together.map(({ line }) => line)).toEqual(articles.map((article) => alone(article).line));
  expect(new Set(together.map(({ line }) => Buffer.from(line!).toString())).size).toBe(texts.length);
});

test('an article that trips over a bug, in a step or behind all, is named, and the others go on', () => {
  const [titled, , unnamed] = articles.map((article) => tripping(article));
  const [first, second, third, fourth] = annotateTogether([titled, articles[1], unnamed, articles[3]], options);
  for (const { failure, line, annotation } of [first, third]) {
    expect(failure!.message).toBe('internal error: tripped');
    expect(failure!.stack).toContain('annotator.test.ts');
    expect([line, annotation]).toEqual([null, null]);
  }
  expect([second, fourth]).toEqual([alone(articles[1]), alone(articles[3])]);
});

/** An article whose date throws, which is asked for where somebody holds an office, and at the end. */
function tripping(article: Article): Article {
  return Object.defineProperty({ ...article }, 'date', {
    enumerable: true,
    get: () => {
      throw new Error('tripped');
    },
  });
}

test('who asks is told which article is at work; a long one is begun when those before are done', () => {
  const long = articleOf('Ada Quist said so. '.repeat(8000), { id: 'long.txt' });
  const order: number[] = [];
  annotateTogether([articles[0], articles[1], long, articles[2]], options, (index) => {
    if (order.at(-1) !== index) order.push(index);
  });
  const steps = order.length;
  expect(order.slice(0, 4)).toEqual([0, 1, 0, 1]);
  expect(order.slice(-2)).toEqual([2, 3]);
  expect(order.filter((index) => index > 1)).toHaveLength(2);
  expect(steps).toBeGreaterThan(6);
});

test('where lines alone are wanted no annotation is kept', () => {
  const both = annotateTogether(articles, options);
  expect(annotateTogether(articles, { ...options, annotations: false })).toEqual(
    both.map((one) => ({ ...one, annotation: null })),
  );
});
