import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandLine } from '../cli/command-line.ts';

test('the screen that README shows is what the summary of the sample corpus prints', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const { code, stdout } = await commandLine(['summary', 'corpus'], { COLUMNS: '100' });
  expect(code).toBe(0);
  const screen = readme.split('```\n').find((block) => block.startsWith('16 articles'));
  expect(screen, 'paste what COLUMNS=100 crosswire summary corpus prints').toBe(stdout);
});
