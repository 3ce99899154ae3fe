import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

test('no source file imports natural from its root, which prints to stdout', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((name) => /from 'natural'/.test(readFileSync(`src/${name}`, 'utf8')))).toEqual([]);
});

test('folders of quotes import only those above them in docs/architecture.md', () => {
  const section = /## Inside `quotes\/`[^]*?```\n([^]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8'))![1];
  const told = section.match(/^[a-z]+(?=\/)/gm)!;
  const found = readdirSync('src/quotes', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(told.toSorted()).toEqual(found.map(({ name }) => name).toSorted());
  const below = told.flatMap((folder, place) =>
    readdirSync(`src/quotes/${folder}`).flatMap((name) =>
      [...readFileSync(`src/quotes/${folder}/${name}`, 'utf8').matchAll(/ from '(\.[^']+)'/g)]
        .map(([, path]) => dirname(join(folder, path)))
        .filter((other) => !other.startsWith('..') && told.indexOf(other) > place)
        .map((other) => `${folder}/${name} imports ${other}/`),
    ),
  );
  expect(below).toEqual([]);
});
