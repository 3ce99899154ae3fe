import { expect, test } from 'vitest';
import { linkDuplicates, type ArticleWords } from '../../src/duplicates/index.ts';
import { rememberedWords } from '../../src/duplicates/remembered-words.ts';
import { annotate } from '../../src/pipeline/annotate.ts';
import { CorpusStore } from '../../src/pipeline/corpus-store.ts';
import { articleOf } from '../marked.ts';

/** More articles than are unpacked at once; each tells half of what the one before tells. */
function storeOf(inMemory: number): CorpusStore {
  const store = new CorpusStore({ inMemory });
  const word = (number: number) => `q${((number * 7919) % 9973).toString(36)}`;
  const sentence = (number: number) =>
    `Alderman ${word(number)} said “${Array.from({ length: 12 }, (_, i) => word(number * 13 + i)).join(' ')}”, and sat down.`;
  for (let number = 0; number < 300; number++) {
    const text = Array.from({ length: 6 }, (_, i) => sentence(number * 3 + i)).join(' ');
    const article = articleOf(text, { id: `gulls-${number}` });
    store.append(annotate(article, { parts: ['fingerprints'] }), text);
  }
  return store.seal();
}

function columnsOf({ count, hash, start, end, letters, begins }: ArticleWords): number[][] {
  return [hash, start, end, letters, begins].map((column) => [...column.subarray(0, count)]);
}

test('words that lie in a file are those in memory, whatever was asked for before', () => {
  const [memory, file] = [storeOf(Infinity), storeOf(0)];
  const [known, read] = [rememberedWords(memory), rememberedWords(file)];
  for (let step = 0; step < 1000; step++) {
    const article = (step * step) % memory.count;
    const expected = columnsOf(known.wordsOf(article));
    expect(columnsOf(read.wordsOf(article))).toEqual(expected);
    const { hash, count } = read.hashesOf(article);
    expect([...hash.subarray(0, count)]).toEqual(expected[0]);
  }
  file.close();
});

test('duplicates of a corpus in a file are those of one in memory', () => {
  const [memory, file] = [storeOf(Infinity), storeOf(0)];
  const inMemory = linkDuplicates(memory, { within: true });
  expect(inMemory.pairs.length).toBeGreaterThan(200);
  expect(linkDuplicates(file, { within: true })).toEqual(inMemory);
  file.close();
});
