import { expect, test } from 'vitest';
import type { Article } from '../../src/model/index.ts';
import { WorkerPool } from '../../src/pipeline/worker-pool.ts';

const workerFile = new URL('./stub-worker.mjs', import.meta.url);
const options = { lines: true, workerFile };

function batchOf(...texts: readonly string[]): Article[] {
  return texts.map((text, index) => ({ id: `a${index}`, text }) as Article);
}

/** Each article's echo, or why there is none. */
async function told(pool: WorkerPool, ...texts: readonly string[]): Promise<string[]> {
  const results = await pool.annotate(batchOf(...texts));
  return results.map(({ line, failure }) =>
    failure ? failure.message : (JSON.parse(Buffer.from(line!).toString()) as { text: string }).text,
  );
}

test('results come in the order of the batch, batches side by side', async () => {
  const pool = new WorkerPool({ ...options, jobs: 2 });
  const batches = await Promise.all([told(pool, 'one', 'two'), told(pool, 'three'), told(pool, 'four', 'fail', 'six')]);
  expect(batches).toEqual([['one', 'two'], ['three'], ['four', 'failed', 'six']]);
  await pool.close();
});

test('an article that ends its worker is named, and its neighbours are done by another worker', async () => {
  const pool = new WorkerPool({ ...options, jobs: 1 });
  expect(await told(pool, 'one', 'die', 'three', 'throw', 'five')).toEqual([
    'one',
    'it could not be analysed (its worker ended without a word); the other articles were',
    'three',
    'it could not be analysed (thrown where nobody catches); the other articles were',
    'five',
  ]);
  expect(await told(pool, 'die')).toHaveLength(1);
  expect(await told(pool, 'after')).toEqual(['after']);
  await pool.close();
});

test('a batch that waits behind one that ends its worker is done by another', async () => {
  const pool = new WorkerPool({ ...options, jobs: 1 });
  const batches = await Promise.all([told(pool, 'one', 'die'), told(pool, 'three', 'four'), told(pool, 'five')]);
  expect(batches).toEqual([['one', expect.stringContaining('could not be analysed')], ['three', 'four'], ['five']]);
  await pool.close();
});

test('a worker has room until a second batch waits for it', async () => {
  const pool = new WorkerPool({ ...options, jobs: 1 });
  pool.start();
  await told(pool, 'one');
  const free = pool.hasRoom;
  const batches = [told(pool, 'two')];
  const busy = pool.hasRoom;
  batches.push(told(pool, 'three'));
  expect([free, busy, pool.hasRoom]).toEqual([true, true, false]);
  await Promise.all(batches);
  expect(pool.hasRoom).toBe(true);
  await pool.close();
});

test('an article that takes longer than the timeout is named, and the others are done', async () => {
  const pool = new WorkerPool({ ...options, jobs: 1, timeout: 4000 });
  const [before, stuck, after] = await told(pool, 'one', 'hang', 'three');
  expect([before, after]).toEqual(['one', 'three']);
  expect(stuck).toContain('it took longer than 4 seconds; a longer --timeout may help');
  await pool.close();
});
