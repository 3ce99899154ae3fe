import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  scripts: Record<string, string>;
};

let home = '';
const installed = () => join(home, 'node_modules/crosswire');

// Packed as npm does it, and unpacked where it would be installed, with its dependencies and nothing else of this folder.
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'crosswire-package-'));
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', home], {
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  mkdirSync(installed(), { recursive: true });
  execFileSync('tar', ['-xzf', join(home, filename), '--strip-components=1', '-C', installed()]);
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(home, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  execFileSync(process.execPath, [join(installed(), 'bin/crosswire.js'), ...args], { cwd: home, encoding: 'utf8' });

test('the installed program works from another folder, on the sample corpus that comes with it', () => {
  expect(run('--version')).toBe(`${manifest.version}\n`);
  expect(run('summary', '--quiet')).toContain('16 articles, 6 outlets');
  expect(run('explain', 'mojibake')).toContain('mojibake');
});

test('the installed library can be imported, and its schemas read', () => {
  const script = join(home, 'use.mjs');
  writeFileSync(
    script,
    `import { annotate, articleOf } from 'crosswire';
     import schema from 'crosswire/schemas/quote.schema.json' with { type: 'json' };
     console.log(annotate(articleOf({ id: 'a', text: 'Ilse Brandt said no.' })).entities[0].name, schema.title);`,
  );
  const printed = execFileSync(process.execPath, ['--no-warnings', script], { cwd: home, encoding: 'utf8' });
  expect(printed).toBe('Ilse Brandt crosswire quote\n');
});

test('it holds what is needed and nothing else, and runs no script when it is installed', () => {
  expect(readdirSync(installed()).sort()).toEqual(
    ['LICENSE', 'NOTICE', 'README.md', 'bin', 'corpus', 'dist', 'docs', 'models', 'package.json', 'schemas'].sort(),
  );
  const installScripts = ['preinstall', 'install', 'postinstall', 'prepare'];
  expect(Object.keys(manifest.scripts).filter((name) => installScripts.includes(name))).toEqual([]);
});
