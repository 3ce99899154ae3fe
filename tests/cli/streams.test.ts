import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkfifoSync, symlinkTo } from '../corpus/special-files.ts';
import { crosswire, program } from './command-line.ts';

let folder = '';
const corpus = resolve('corpus');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosswire-streams-'));
  writeFileSync(join(folder, '.env'), 'FORCE_COLOR=3\nNODE_OPTIONS=--bad\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = ['entities', 'quotes', 'figures', 'duplicates', 'check', 'annotate', 'text', 'summary'];

describe.each(commands)('%s', (command) => {
  test('stdout is one JSON value, beside a .env and under FORCE_COLOR too', async () => {
    const { stdout } = await crosswire([command, corpus, '--json'], { cwd: folder, env: { FORCE_COLOR: '3' } });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'crosswire/1', command });
  });

  test('no escape sequence under NO_COLOR, and none into a pipe', async () => {
    for (const env of [{ NO_COLOR: '1', FORCE_COLOR: '1' }, {}]) {
      const { stdout } = await crosswire([command, corpus, '--format', 'table'], { env });
      expect(stdout).not.toContain('\u001b');
    }
  });
});

test('a reader that goes after the first line ends the program silently, with exit code 0', async () => {
  const lines = Array.from({ length: 400 }, (_, index) =>
    JSON.stringify({
      id: `a${index}`,
      text: `This is the article ${index}, and it says that there was not much to say of it. `.repeat(60),
    }),
  );
  const child = spawn(process.execPath, [program, 'text', '-', '--format', 'ndjson']);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => {}).end(lines.join('\n'));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('workers say nothing of their own', async () => {
  const text = 'It was said that nothing had been decided by the time they left. '.repeat(300);
  const lines = Array.from({ length: 60 }, (_, index) => JSON.stringify({ id: `a${index}`, text }));
  const child = spawn(process.execPath, [program, 'annotate', '-', '--jobs', '3']);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => (stderr += words));
  child.stdout.resume();
  child.stdin.end(lines.join('\n'));
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('a long result reaches a slow reader whole', async () => {
  const texts = Array.from({ length: 300 }, (_, index) => ({
    id: `a${index}`,
    text: 'It was said that nothing had been decided by the time they left. '.repeat(300),
  }));
  const child = spawn(process.execPath, [program, 'text', '-', '--json']);
  child.stdin.end(texts.map((article) => JSON.stringify(article)).join('\n'));
  let stdout = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    stdout += text;
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 1);
  });
  await new Promise((done) => child.on('close', done));
  const { texts: read } = JSON.parse(stdout) as { texts: { text: string }[] };
  expect(read.map(({ text }) => text.length)).toEqual(texts.map(({ text }) => text.length));
});

test('--output writes the file whole, without colour, and leaves nothing beside it', async () => {
  const home = join(folder, 'written');
  mkdirSync(home);
  const { stdout } = await crosswire(['entities', corpus, '--json']);
  const written = await crosswire(['entities', corpus, '--json', '--output', 'out.json'], { cwd: home });
  expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readdirSync(home)).toEqual(['out.json']);
  const paths = (source: string) => source.replaceAll(/"path":"[^"]*"/g, '"path":""');
  expect(paths(readFileSync(join(home, 'out.json'), 'utf8'))).toBe(paths(stdout));
});

test('--output of a command that fails leaves the old file as it was', async () => {
  const home = join(folder, 'kept');
  mkdirSync(home);
  writeFileSync(join(home, 'out.json'), 'old');
  const { code } = await crosswire(['entities', corpus, '--explain', 'Zzyzx', '--output', 'out.json'], { cwd: home });
  expect(code).toBe(2);
  expect(readdirSync(home)).toEqual(['out.json']);
  expect(readFileSync(join(home, 'out.json'), 'utf8')).toBe('old');
});

test.each<[output: string, stderr: RegExp]>([
  ['.', /^crosswire: \. cannot be written \(it is a folder\)/],
  ['article.txt/out.json', /^crosswire: article.txt\/out.json cannot be written \(a part of its path is a file\)/],
  ['nowhere/out.json', /^crosswire: nowhere\/out.json cannot be written \(its folder does not exist\)/],
  ['x'.repeat(300), /^crosswire: x+ cannot be written \(its name is too long\)/],
  ['', /^crosswire: option '--output <file>' argument '' is invalid/],
])('--output %j is refused with the reason, and leaves nothing behind', async (output, stderr) => {
  const home = mkdtempSync(join(folder, 'refused-'));
  writeFileSync(join(home, 'article.txt'), 'Nothing yet.');
  const { code, ...told } = await crosswire(['text', 'article.txt', '--output', output], { cwd: home });
  expect([code, told]).toEqual([2, { stdout: '', stderr: expect.stringMatching(stderr) }]);
  expect(told.stderr.trimEnd()).not.toContain('\n');
  expect(readdirSync(home)).toEqual(['article.txt']);
});

test('--output - is standard output', async () => {
  const home = mkdtempSync(join(folder, 'dash-'));
  writeFileSync(join(home, 'article.txt'), 'Nothing yet.');
  const { stdout } = await crosswire(['text', 'article.txt', '--output', '-'], { cwd: home });
  expect(stdout).toContain('Nothing yet.');
  expect(readdirSync(home)).toEqual(['article.txt']);
});

test('--output and --update-baseline write through a link and into a pipe, and replace neither', async () => {
  const home = mkdtempSync(join(folder, 'special-'));
  writeFileSync(join(home, 'article.txt'), 'Nothing yet.');
  writeFileSync(join(home, 'real'), 'old');
  symlinkTo('real', join(home, 'link'));
  mkfifoSync(join(home, 'pipe'));
  for (const command of [
    ['text', '--output'],
    ['check', '--update-baseline', '--baseline'],
  ]) {
    const into = (name: string) => crosswire([command[0]!, 'article.txt', ...command.slice(1), name], { cwd: home });
    expect((await into('link')).code).toBe(0);
    expect(lstatSync(join(home, 'link')).isSymbolicLink()).toBe(true);
    const reader = spawn('cat', [join(home, 'pipe')]);
    let read = '';
    reader.stdout.on('data', (bytes: Buffer) => (read += bytes.toString()));
    const ended = new Promise((done) => reader.on('close', done));
    expect((await into('pipe')).code).toBe(0);
    await ended;
    expect(read).toBe(readFileSync(join(home, 'real'), 'utf8'));
    expect(lstatSync(join(home, 'pipe')).isFIFO()).toBe(true);
  }
});

test.runIf(existsSync('/dev/full'))('a full disk is told, and no result is taken for whole', async () => {
  const full = /cannot be written \(the disk is full\)/;
  expect(await crosswire(['annotate', corpus, '--output', '/dev/full'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(full),
  });
  const child = spawn(process.execPath, [program, 'text', corpus], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  let stderr = '';
  child.stderr!.on('data', (bytes: Buffer) => (stderr += bytes.toString()));
  expect(await new Promise((done) => child.on('close', done))).toBe(2);
  expect(stderr).toMatch(/^crosswire: standard output cannot be written \(the disk is full\)/);
});

test.each([
  [['--help'], 0],
  [['text', '--help'], 0],
  [['text', corpus], 0],
])('a reader that goes away before %j is printed is no error', async (argv, code) => {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (bytes: Buffer) => (stderr += bytes.toString()));
  expect(await new Promise((done) => child.on('close', done))).toBe(code);
  expect(stderr).toBe('');
});

test('a reader of problems that goes away changes no result', async () => {
  const child = spawn(process.execPath, [program, 'text', 'nowhere', corpus], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr.destroy();
  let stdout = '';
  child.stdout.on('data', (bytes: Buffer) => (stdout += bytes.toString()));
  expect(await new Promise((done) => child.on('close', done))).toBe(2);
  expect(stdout).toBe((await crosswire(['text', 'nowhere', corpus])).stdout);
});

test('SIGINT ends it with 130 and leaves no half file', async () => {
  const home = join(folder, 'interrupted');
  mkdirSync(home);
  const child = spawn(process.execPath, [program, 'entities', '-', '--json', '--output', 'out.json'], { cwd: home });
  child.stdin.on('error', () => {}).write('{"id":"a","text":"Nothing yet."}\n');
  while (!readdirSync(home).some((name) => name.endsWith('.tmp'))) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGINT');
  const code = await new Promise((done) => child.on('close', done));
  expect(code).toBe(130);
  expect(readdirSync(home)).toEqual([]);
});
