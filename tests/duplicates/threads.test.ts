import { describe, expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPassing } from '../../src/corpus/index.ts';
import { duplicateItems } from '../../src/items/index.ts';
import { TextUnits, type Article } from '../../src/model/index.ts';
import { findDuplicates, type FindDuplicatesOptions } from '../../src/pipeline/duplicates.ts';
import type { ToldArticles } from '../../src/pipeline/told-articles.ts';
import { folderWith, stream } from '../corpus/temporary.ts';
import { articleOf } from '../marked.ts';

const workerFile = new URL('../../dist/pipeline/duplicates-worker.js', import.meta.url);

/** An invented story in sentences, other words for another `seed`. */
function story(sentences: number, seed: number): string[] {
  let state = seed * 7919 + 1;
  const next = (count: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 12) % count;
  };
  return Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 8 + next(9) }, () => `w${next(4000)}`).join(' ');
    return `The ${words} in Brenwick.`;
  });
}

/** Stories with copies, near copies, quoted passages, the same line at the foot of all, and articles without words. */
function corpus(): Article[] {
  const articles: Article[] = [];
  const add = (text: string) => articles.push(articleOf(text, { id: `t${(articles.length * 37) % 1009}` }));
  for (let seed = 0; seed < 100; seed += 1) {
    const told = story(12, seed);
    const foot = '\n\nFollow the Brenwick Bugle for more of what people in the valley talk about every day.';
    add(told.join(' ') + foot);
    if (seed % 2 === 0) add(`${told.join(' ')}${foot}`.replaceAll(' ', '  '));
    if (seed % 3 === 0)
      add(told.map((sentence, i) => (i % 4 === 1 ? sentence.replace(/w\d+/, 'other') : sentence)).join(' '));
    if (seed % 5 === 0) add([...story(6, seed + 1000), ...told.slice(3, 6), ...story(5, seed + 2000)].join(' '));
    if (seed % 7 === 0) add(told.slice(0, 5).join('\n\n') + foot);
    if (seed % 50 === 0) add(seed === 0 ? '' : story(4500, seed + 3000).join(' '));
  }
  return articles;
}

async function found(options: FindDuplicatesOptions) {
  const { pairs, clusters, passages, notes, boilerplate, articles, close } = await findDuplicates(corpus(), options);
  const all = { pairs, clusters, passages: [...passages], notes, boilerplate, ids: articles.map(({ id }) => id) };
  close();
  return all;
}

describe('several threads find what one finds', () => {
  test.each<[name: string, options: FindDuplicatesOptions]>([
    ['two threads', { jobs: 2 }],
    ['four threads', { jobs: 4 }],
    ['further ones only after half of the corpus', { jobs: 3, threadsFrom: 150_000 }],
    ['passages within articles and boilerplate too', { jobs: 2, within: true, boilerplate: true }],
    ['new articles against old ones', { jobs: 2, isOld: ({ id }) => id < 't5' }],
  ])('%s', async (_, options) => {
    const { jobs: _jobs, ...rest } = options;
    const alone = await found(rest);
    expect(alone.pairs.length).toBeGreaterThan(20);
    expect(await found({ threadsFrom: 0, workerFile, ...options })).toEqual(alone);
  });
});

test('a thread that fails ends the search with its reason', async () => {
  const broken = new URL('../pipeline/broken-worker.mjs', import.meta.url);
  await expect(findDuplicates(corpus(), { jobs: 2, threadsFrom: 0, workerFile: broken })).rejects.toThrow(
    'out of ideas',
  );
});

/** Stories of which each has six near copies, so many that their passages are worth several threads. */
function copies(): Article[] {
  return Array.from({ length: 40 }, (_, seed) => story(12, seed)).flatMap((told, seed) =>
    Array.from({ length: 7 }, (_, copy) => {
      const text = told.map((sentence, i) => (i === copy ? sentence.replace(/w\d+/, '“é”') : sentence)).join('\n');
      return articleOf(text, { id: `c${seed * 7 + copy}` });
    }),
  );
}

const read =
  (cwd: string, path: string, stdin = stream()): ToldArticles =>
  (take) =>
    readPassing([path], { cwd, stdin }, new TextUnits(), ({ article }) => {
      if (article) take(article);
    });

describe('several threads write the lines that one writes', () => {
  const lines = copies().map(({ id, text }) => JSON.stringify({ id, text }));
  const other = lines.map((line, i) =>
    i % 9 === 4 ? line.replace('“é”', '\\u201cé”').replace('é”', '\\ud83dé”') : line,
  );
  const linesOf = async (articles: Parameters<typeof findDuplicates>[0], options: FindDuplicatesOptions) => {
    const duplicates = await findDuplicates(articles, options);
    const chunks = [...duplicateItems(duplicates.store, duplicates).passages.lines!(Infinity)];
    const areShared = duplicates.passageLines(Infinity) !== null;
    duplicates.close();
    return { written: Buffer.concat(chunks).toString(), areShared };
  };
  test.each<[name: string, articles: () => Parameters<typeof findDuplicates>[0]]>([
    ['texts of a file', () => read(folderWith({ 'c.jsonl': lines.join('\n') }), 'c.jsonl')],
    ['texts of standard input', () => read(folderWith({}), '-', stream(lines.join('\n')))],
    ['texts that JSON.stringify would write otherwise', () => read(folderWith({}), '-', stream(other.join('\n')))],
    ['texts that were never lines', copies],
  ])('%s', async (_, articles) => {
    const alone = await linesOf(articles(), {});
    expect(alone.written.split('\n').length).toBeGreaterThan(600);
    expect(alone.areShared).toBe(false);
    const together = await linesOf(articles(), { jobs: 3, threadsFrom: 0, workerFile });
    expect(together.areShared).toBe(true);
    expect(together.written).toBe(alone.written);
  });

  test('and tell that a file was written to meanwhile', async () => {
    const cwd = folderWith({ 'c.jsonl': lines.join('\n') });
    const duplicates = await findDuplicates(read(cwd, 'c.jsonl'), { jobs: 2, threadsFrom: 0, workerFile });
    writeFileSync(join(cwd, 'c.jsonl'), lines.join('\n').slice(1));
    expect(() => [...duplicates.passageLines(Infinity)!]).toThrow('c.jsonl was written to while it was read');
    duplicates.close();
  });
});
