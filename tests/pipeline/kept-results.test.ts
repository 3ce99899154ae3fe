import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptResults } from '../../src/pipeline/cache/index.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'crosswire-results-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function computed(dependsOn: readonly unknown[]): Promise<number> {
  let runs = 0;
  const value = await new KeptResults(folder).get(dependsOn, async () => {
    runs += 1;
    return { findings: ['“one”'] };
  });
  expect(value).toEqual({ findings: ['“one”'] });
  return runs;
}

const files = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.result'));

test('a result is computed once for what it depends on, and anew for anything else', async () => {
  expect(await computed([['a', 'hash'], '2026-04-01'])).toBe(1);
  expect(await computed([['a', 'hash'], '2026-04-01'])).toBe(0);
  expect(await computed([['a', 'hash'], '2026-04-02'])).toBe(1);
  expect(await computed([['a', 'other'], '2026-04-01'])).toBe(1);
  expect(files()).toHaveLength(3);
});

test.each([
  ['changed', (source: string) => source.replace('one', 'two')],
  ['cut short', (source: string) => source.slice(0, 12)],
  ['emptied', () => ''],
])('a file that was %s is passed over and written again', async (_, damage) => {
  await computed(['x']);
  const path = join(folder, files()[0]!);
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  expect(await computed(['x'])).toBe(1);
  expect(await computed(['x'])).toBe(0);
});

test('the folder is the user’s alone', async () => {
  await computed(['x']);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});
