import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLater } from '../../src/corpus/index.ts';
import { annotateCorpus } from '../../src/pipeline/annotate-corpus.ts';
import { Block, blockBytes } from '../../src/pipeline/cache/block.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'crosswire-cache-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly lines: string;
  readonly problems: string;
  /** Articles that had to be read, which lines found in the cache need not be. */
  readonly read: number;
}

async function annotated(source: string, cacheFolder: string | null, linesOnly = true): Promise<Outcome> {
  const unread = readLater(['-'], { cwd: folder, stdin: Readable.from([Buffer.from(source)]) });
  let [lines, problems, read] = ['', '', 0];
  for await (const results of annotateCorpus(unread, { linesOnly, jobs: 1, cacheFolder })) {
    for (const result of results) {
      const line = result.line();
      if (line) lines += `${Buffer.concat(line).toString()}\n`;
      for (const problem of result.problems) problems += `${JSON.stringify(problem)}\n`;
      if (result.article) read += 1;
      result.release();
    }
  }
  return { lines, problems, read };
}

const segments = () =>
  readdirSync(join(folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.segment'));

const sentences = [
  'Mara Voss said no. ',
  '“We will pay £3bn,” she said. ',
  'It rose 2.5% to 100,000. ',
  'Nobody asked. ',
  '',
];

function articleFrom(random: number): string {
  const text = Array.from(
    { length: 1 + (random % 4) },
    (_, index) => sentences[(random >> (index * 3)) % sentences.length],
  );
  // Some have no id, some share one.
  const id = random % 5 === 0 ? {} : { id: `a${random % 40}` };
  return JSON.stringify({ ...id, text: text.join('') });
}

test('after any of 500 edits the warm result is the cold one, byte for byte', async () => {
  const random = fc.sample(fc.nat(2 ** 24), { numRuns: 1600, seed: 7 });
  let at = 0;
  const next = (below: number) => random[at++ % random.length]! % below;
  const lines = Array.from({ length: 12 }, () => articleFrom(next(2 ** 24)));
  for (let edit = 0; edit < 500; edit += 1) {
    const line = next(lines.length);
    const kind = next(4);
    if (kind === 0 && lines.length > 4) lines.splice(line, 1);
    else if (kind === 1) lines.splice(line, 0, articleFrom(next(2 ** 24)));
    else if (kind === 2) lines[line] = edit % 20 === 0 ? '{"id":"broken' : articleFrom(next(2 ** 24));
    else lines.push(lines.splice(line, 1)[0]!);
    const source = lines.join('\n');
    const [warm, cold] = [await annotated(source, folder), await annotated(source, null)];
    expect(warm.lines).toBe(cold.lines);
    expect(warm.problems).toBe(cold.problems);
  }
});

const three = ['{"id":"a","text":"Mara Voss said no."}', '{"text":"No id."}', '{"id":"c","text":"The end."}'].join(
  '\n',
);

test('what is known is not read again, and moves with its line', async () => {
  await annotated(three, folder);
  expect((await annotated(three, folder)).read).toBe(0);
  const moved = await annotated(`{"id":"new","text":"First."}\n${three}`, folder);
  // The new article, and the one whose id is made of its line.
  expect(moved.read).toBe(2);
  expect(moved.lines).toContain('"path":"-","sourceLine":4}');
});

test('commands that need the articles read them and take the annotations from the cache', async () => {
  await annotated(three, folder);
  expect(await annotated(three, folder, false)).toEqual({ ...(await annotated(three, null, false)), read: 3 });
});

test.each([
  ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 60))],
  ['with a byte changed in a value', (path: string) => change(path, 40)],
  ['with a byte changed in the index', (path: string) => change(path, statSync(path).size - 20)],
  ['with something written behind it', (path: string) => appendFileSync(path, 'x')],
  ['of another program', (path: string) => writeFileSync(path, 'not a segment at all, but long enough to be one')],
  ['empty', (path: string) => writeFileSync(path, '')],
])('a segment %s is passed over, and its articles are annotated anew', async (_, damage) => {
  const cold = await annotated(three, folder);
  for (const name of segments()) damage(join(folder, name));
  const again = await annotated(three, folder);
  expect(again.lines).toBe(cold.lines);
  expect(again.read).toBeGreaterThan(0);
  expect((await annotated(three, folder)).read).toBe(0);
});

function change(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at]! ^= 0xff;
  writeFileSync(path, bytes);
}

test('a line that was not released stays as it is while others are read', async () => {
  const articles = Array.from({ length: 300 }, (_, index) =>
    JSON.stringify({ id: `a${index}`, text: sentences.join(`Article ${index}. `).repeat(8) }),
  );
  const source = articles.join('\n');
  const { lines: cold } = await annotated(source, folder);
  expect(cold.length).toBeGreaterThan(3 * blockBytes);
  const unread = readLater(['-'], { cwd: folder, stdin: Readable.from([Buffer.from(source)]) });
  const lines: Buffer[] = [];
  const held: [line: readonly Uint8Array[], copy: Buffer][] = [];
  for await (const results of annotateCorpus(unread, { linesOnly: true, jobs: 1, cacheFolder: folder })) {
    for (const { line, release } of results) {
      const pieces = line()!;
      lines.push(Buffer.concat(pieces));
      // Each block but the first few keeps a line that is never released.
      if (lines.length < 150) release();
      else held.push([pieces, lines.at(-1)!]);
    }
  }
  expect(lines.join('\n')).toBe(cold.trimEnd());
  for (const [pieces, copy] of held) expect(Buffer.concat(pieces).equals(copy)).toBe(true);
  const { lines: again } = await annotated(source, folder);
  expect(again).toBe(cold);
});

test('a block waits to be used again when nobody holds it', () => {
  const [first, second] = [new Block(1), new Block(1)];
  first.hold();
  first.release();
  expect(new Block(1).bytes).not.toBe(first.bytes);
  first.release();
  expect(new Block(1).bytes).toBe(first.bytes);
  const large = new Block(blockBytes + 1);
  large.release();
  expect(new Block(1).bytes).not.toBe(large.bytes);
  expect(new Block(blockBytes + 1).bytes).not.toBe(large.bytes);
  expect(second.bytes.length).toBe(blockBytes);
});

test('many small runs end in few segments', async () => {
  for (let run = 0; run < 60; run += 1) await annotated(`{"id":"run${run}","text":"Run ${run}."}`, folder);
  expect(segments().length).toBeLessThan(30);
  expect((await annotated('{"id":"run0","text":"Run 0."}', folder)).read).toBe(0);
});

test('runs at the same time do not disturb each other', async () => {
  const sources = Array.from({ length: 16 }, (_, run) => `${three}\n{"id":"own${run}","text":"Run ${run}."}`);
  const cold = await Promise.all(sources.map((source) => annotated(source, null)));
  for (let round = 0; round < 3; round += 1) {
    const warm = await Promise.all(sources.map((source) => annotated(source, folder)));
    expect(warm.map(({ lines }) => lines)).toEqual(cold.map(({ lines }) => lines));
  }
});

test('a folder that cannot be written is no cache, and no error', async () => {
  expect((await annotated(three, '/dev/null/cache')).lines).toBe((await annotated(three, null)).lines);
});
