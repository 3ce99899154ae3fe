import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';

const { loadCompiled } = createRequire(import.meta.url)('../../bin/compiled.js') as {
  loadCompiled(bundle: string, entry: string): boolean;
};

const folder = mkdtempSync(join(tmpdir(), 'crosswire-compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source =
  '(function($load,$import,$meta){"use strict";globalThis.compiledRan=($load("./b.js").two)+$meta.url.slice(-4);return{}})';
const other = '(function($load,$import,$meta){"use strict";return{"two":"2 "}})';

/** Loads a pack of two chunks, whose code is none that V8 made; tells whether it was taken, and what ran. */
function load({
  index = {},
  keep = Infinity,
  sum,
}: {
  index?: object;
  keep?: number;
  sum?: number;
}): readonly [boolean, unknown] {
  const code = 'no code at all';
  const right = crc32(code);
  const chunks = {
    'a.js': { at: 16_384, source: source.length, code: code.length, sum: sum ?? right },
    'b.js': { at: 16_384 + source.length + code.length, source: other.length, code: 0 },
  };
  const size = 16_384 + source.length + code.length + other.length;
  const full = { v8: process.versions.v8, arch: process.arch, flags: '', size, chunks, ...index };
  const bytes = Buffer.from(`${JSON.stringify(full)}\n`.padEnd(16_384) + source + code + other);
  writeFileSync(join(folder, 'compiled.bin'), bytes.subarray(0, keep));
  const globals = globalThis as { compiledRan?: unknown };
  delete globals.compiledRan;
  return [loadCompiled(folder, 'a.js'), globals.compiledRan];
}

test('code that V8 refuses is compiled anew from the source beside it', () => {
  expect(load({})).toEqual([true, '2 a.js']);
});

test('code whose sum is wrong is compiled anew too', () => {
  expect(load({ sum: 1 })).toEqual([true, '2 a.js']);
});

test.each([
  ['of another V8', { index: { v8: '0.0.0' } }],
  ['of another processor', { index: { arch: 'pdp11' } }],
  ['cut off in the code', { keep: 16_400 }],
  ['cut off in the index', { keep: 20 }],
  ['empty', { keep: 0 }],
])('a pack that is %s is left alone', (_, pack) => {
  expect(load(pack)).toEqual([false, undefined]);
});

test('without a pack the bundle is loaded as it is', () => {
  expect(loadCompiled(join(folder, 'nowhere'), 'a.js')).toBe(false);
});

test('the build leaves a pack that this Node takes, with code for the commands', () => {
  const [index] = readFileSync('dist/bundle/compiled.bin', 'latin1').split('\n', 1);
  const { v8, chunks } = JSON.parse(index!) as { v8: string; chunks: Record<string, { code: number }> };
  expect(v8).toBe(process.versions.v8);
  for (const name of ['main.js', 'core.js', 'annotator.js', 'check.js'])
    expect(chunks[name]!.code).toBeGreaterThan(10_000);
});

/** Names of the chunks whose code V8 refuses in a process that begins as the program does. */
const refused = `
  const { readFileSync } = require('node:fs');
  const bytes = readFileSync('dist/bundle/compiled.bin');
  const { flags, chunks } = JSON.parse(bytes.subarray(0, bytes.indexOf(10)).toString('latin1'));
  if (flags !== '') require('node:v8').setFlagsFromString(flags);
  const names = Object.keys(chunks).filter((name) => {
    const { at, source, code } = chunks[name];
    const cachedData = bytes.subarray(at + source, at + source + code);
    return code > 0 && new (require('node:vm').Script)(bytes.latin1Slice(at, at + source), { cachedData }).cachedDataRejected;
  });
  process.stdout.write(names.join(' '));
`;

test('V8 takes the code of all chunks under the flags that the pack tells', () => {
  expect(execFileSync(process.execPath, ['-e', refused], { encoding: 'utf8' })).toBe('');
});
