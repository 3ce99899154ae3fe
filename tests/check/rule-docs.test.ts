import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from '../../tools/rule-docs.ts';

test('docs/rules is what the rules say; `npm run docs:rules` writes it', () => {
  const pages = new Map(rulePages());
  expect(readdirSync('docs/rules').sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect([name, readFileSync(`docs/rules/${name}`, 'utf8')]).toEqual([name, text]);
});
