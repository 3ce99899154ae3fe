import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnnotationLine } from '../../src/model/index.ts';
import { commandLine, crosswire } from './command-line.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosswire-same-'));
  // More than is done before workers begin.
  const articles = readdirSync('corpus').filter((name) => /\.(md|txt)$/.test(name) && name !== 'README.md');
  const lines = Array.from({ length: 400 }, (_, index) => {
    const text = readFileSync(`corpus/${articles[index % articles.length]}`, 'utf8');
    return JSON.stringify({ id: `copy-${index}`, text: `${text}\n\nCopy ${index}.` });
  });
  writeFileSync(join(folder, 'many.jsonl'), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('annotate prints the same for any number of workers, with and without a cache, and from stdin', async () => {
  const file = join(folder, 'many.jsonl');
  const run = async (...more: string[]) =>
    (await crosswire(['annotate', 'many.jsonl', ...more], { cwd: folder })).stdout;
  const one = await run('--jobs', '1', '--no-cache');
  expect(one.split('\n')).toHaveLength(401);
  for (const jobs of ['2', '8']) expect(await run('--jobs', jobs, '--no-cache')).toBe(one);
  expect(await run()).toBe(one);
  expect(await run()).toBe(one);
  expect(await run('--timeout', '60', '--jobs', '1', '--no-cache')).toBe(one);
  const piped = await crosswire(['annotate', '-'], { input: readFileSync(file, 'utf8') });
  const placeless = (lines: string) => lines.replaceAll(/"path":"[^"]*"/g, '"path":""');
  expect(placeless(piped.stdout)).toBe(placeless(one));
});

const commands = [
  'entities',
  'entities --compare',
  'quotes',
  'quotes --compare',
  'quotes --by speaker',
  'figures',
  'figures --compare',
  'duplicates --within',
  'duplicates --boilerplate',
  'check --fail-on never',
  'summary',
  'text',
];

test.each(commands)('%s says the same twice, and in any order of files', async (command) => {
  const copy = join(folder, command.replaceAll(' ', '-'));
  mkdirSync(copy);
  const names = readdirSync('corpus').filter((name) => name !== 'README.md');
  for (const name of names) copyFileSync(`corpus/${name}`, join(copy, name));
  const paths = names.map((name) => join(copy, name));
  const run = async (order: readonly string[]) => {
    const { stdout } = await commandLine([...command.split(' '), '--json', ...order]);
    return stdout.slice(stdout.indexOf(',"problems":'));
  };
  const first = await run(paths);
  expect(await run(paths)).toBe(first);
  expect(await run(paths.toReversed())).toBe(first);
  expect(first.length).toBeGreaterThan(100);
});

test('every span of every command slices to its text', async () => {
  const { stdout } = await commandLine(['text', 'corpus', '--json']);
  const { texts } = JSON.parse(stdout) as { texts: { article: string; text: string }[] };
  const textOf = new Map(texts.map(({ article, text }) => [article, text]));
  let spans = 0;
  const walk = (value: unknown, article: string | null): void => {
    if (typeof value !== 'object' || value === null) return;
    const item = value as { article?: string; start?: number; end?: number; text?: string };
    const own = typeof item.article === 'string' ? item.article : article;
    if (own !== null && typeof item.start === 'number' && typeof item.text === 'string') {
      spans += 1;
      expect(textOf.get(own)!.slice(item.start, item.end)).toBe(item.text);
    }
    for (const inner of Object.values(value)) walk(inner, own);
  };
  for (const command of ['entities', 'quotes', 'figures', 'duplicates --within', 'check --fail-on never']) {
    walk(JSON.parse((await commandLine([...command.split(' '), 'corpus', '--json'])).stdout), null);
  }
  const lines = (await commandLine(['annotate', 'corpus'])).stdout.trimEnd().split('\n');
  for (const line of lines) walk(JSON.parse(line), (JSON.parse(line) as AnnotationLine).id);
  expect(spans).toBeGreaterThan(2000);
});
