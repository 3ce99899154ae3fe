import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no source file imports natural from its root, which prints to stdout', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => /from 'natural'/.test(readFileSync(`src/${name}`, 'utf8')))).toEqual([]);
});
