import { expect, test } from 'vitest';
import type { Article } from '../../src/model/index.ts';
import { allParts } from '../../src/pipeline/parts.ts';
import { Relay } from '../../src/pipeline/relay.ts';
import { articleOf } from '../marked.ts';

const workerFile = new URL('./stub-worker.mjs', import.meta.url);
const options = { parts: allParts, lines: true, workerFile, jobs: 2 };

/** What the worker was sent of each article, or why there is no line. */
async function told(relay: Relay, batch: readonly Article[]): Promise<string[]> {
  const results = await relay.annotate(batch);
  return results.map(({ line, failure }) => {
    if (failure) return failure.message;
    const { text, names } = JSON.parse(Buffer.from(line!).toString()) as { text: string; names: readonly string[] };
    return [text, ...names].join(' | ');
  });
}

const articles = (...texts: readonly string[]) => texts.map((text, index) => articleOf(text, { id: `a${index}.txt` }));

test('a worker goes on from the entities of each article', async () => {
  const relay = new Relay(options);
  expect(await told(relay, articles('Ada Quist left.', 'Nobody came.', 'Tom Okafor met Ada Quist.'))).toEqual([
    'Ada Quist left. | Ada Quist',
    'Nobody came.',
    'Tom Okafor met Ada Quist. | Tom Okafor | Ada Quist',
  ]);
  await relay.close();
});

test('an article that trips over a bug before its entities are known is not sent, one that ends the worker is named', async () => {
  const relay = new Relay(options);
  const [first, , deadly, last] = articles('Ada Quist left.', '', 'die', 'Tom Okafor ran.');
  // No string: reading it throws.
  const tripping = { ...first, text: { length: 4 } as unknown as string };
  const tripped = expect.stringMatching(/^internal error: /u);
  expect(await told(relay, [first, tripping, deadly, last])).toEqual([
    'Ada Quist left. | Ada Quist',
    tripped,
    'it could not be analysed (its worker ended without a word); the other articles were',
    'Tom Okafor ran. | Tom Okafor',
  ]);
  expect(await told(relay, [tripping])).toEqual([tripped]);
  await relay.close();
});

test('all of an article is left to the worker where that is asked', async () => {
  const relay = new Relay(options);
  const [only] = await relay.annotateApart(articles('Ada Quist left.'));
  expect(JSON.parse(Buffer.from(only!.line!).toString())).toEqual({ id: 'a0.txt', text: 'Ada Quist left.', names: [] });
  await relay.close();
});

test('there is room until four batches are ahead of the worker, and again when it has done one', async () => {
  const relay = new Relay(options);
  relay.start();
  const begin = () => told(relay, articles('Ada Quist left.'));
  const begun = [begin(), begin(), begin()];
  expect(relay.hasRoom).toBe(true);
  begun.push(begin());
  expect(relay.hasRoom).toBe(false);
  // First the worker tells that it has loaded.
  while (!relay.hasRoom) await relay.changed;
  expect(await Promise.all(begun)).toEqual(Array.from({ length: 4 }, () => ['Ada Quist left. | Ada Quist']));
  await relay.close();
});
