import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';

const folder = 'build/library-examples';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = [...readFileSync('docs/library.md', 'utf8').matchAll(/^## (.*)\n[^]*?```js\n([^]*?)```/gm)];

/** What each example prints, as far as it does not depend on how good the analyses are. */
const printed: Readonly<Record<string, RegExp>> = {
  'One article': /^direct We will pay £3bn, - Ilse Brandt\n£3bn 3000000000 pound\n2% 2 percent\n$/,
  'Many articles': /^Ilse Brandt a b\n1 utterance\n$/,
  'From disk': /^\S+ \S+ near-duplicate\n$/,
  Rules: /^“PORT CLOSED” shouts\n$/,
};

test('every example is tested', () => {
  expect(examples.map(([, title]) => title)).toEqual(Object.keys(printed));
});

// The examples import the package by its name, as its users do: what they load is the build.
test.each(examples.map(([, title, source]) => [title!, source!]))('the example under "%s" runs', (title, source) => {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${title.replaceAll(' ', '-')}.mjs`;
  writeFileSync(file, source);
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toMatch(printed[title]!);
});
