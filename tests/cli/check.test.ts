import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { crosswire } from './command-line.ts';

let folder: string;
const fine = 'The ferry to Harwich did not sail on Monday. Its captain had a cold.\n';
/** An error, a warning and an information. */
const wrong = 'They met on Wednesday 4 March 2025 in Harwich. “It rained.”. It was <b>late</b>.\n';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosswire-check-'));
  mkdirSync(join(folder, 'news'));
  put('news/fine.txt', fine);
  put('news/wrong.txt', wrong);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

async function run(line: string) {
  const { code, stdout, stderr } = await crosswire(line.split(' '), {
    cwd: folder,
    env: { CROSSWIRE_CACHE_DIR: join(folder, '.cache') },
  });
  return { code, stdout, stderr };
}

async function rulesFound(line: string): Promise<string[]> {
  const { stdout } = await run(`${line} --json`);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; known?: boolean }[] };
  return findings.map(({ rule, known }) => (known ? `${rule} (known)` : rule)).sort();
}

test.each([
  ['check news', 1],
  ['check news/fine.txt', 0],
  ['check news --fail-on never', 0],
  ['check news --skip-rule weekday-and-date', 0],
  ['check news --skip-rule weekday-and-date --fail-on warning', 1],
  ['check news --rule markup-left-in', 0],
  ['check news --rule markup-left-in --fail-on info', 1],
  ['check news --rule markup-left-in --max-findings 1', 1],
  ['check news --rule markup-left-in --max-findings 2', 0],
  ['check news --rule no-such-rule', 2],
  ['check news/absent.txt --fail-on never', 2],
  ['check news --update-baseline', 2],
  ['check news --baseline absent.json', 2],
  ['check news --baseline news', 2],
  ['check news --files-from absent.txt', 2],
  ['check news --since nothing', 2],
  ['explain no-such-rule', 2],
  ['explain --finding 0 news', 2],
])('%s: exit code %i', async (line, wanted) => {
  const { code, stderr } = await run(line);
  expect({ code, stack: /\n\s+at /.test(stderr) }).toEqual({ code: wanted, stack: false });
});

test('a baseline lets pass what it knows, and tells what is gone', async () => {
  expect((await run('check news --baseline base.json --update-baseline')).code).toBe(0);
  expect((await run('check news --baseline base.json')).code).toBe(0);
  put('news/wrong.txt', `One line more.\n\n${wrong}`);
  expect((await run('check news --baseline base.json')).code).toBe(0);
  expect(await rulesFound('check news --baseline base.json')).toContain('weekday-and-date (known)');
  put('news/new.txt', 'They will meet on Friday 5 March 2025 in Harwich.\n');
  expect((await run('check news --baseline base.json')).code).toBe(1);
  put('news/wrong.txt', fine);
  expect((await run('check news --baseline base.json')).stderr).toMatch(/weekday-and-date is found no more/);
});

test('--files-from and --since tell only of findings that touch these articles', async () => {
  put('news/other.txt', 'They met on Sunday 3 March 2025 in Harwich.\n');
  put('list.txt', 'news/other.txt\n');
  expect(await rulesFound('check news --files-from list.txt')).toEqual(['weekday-and-date']);
  const git = (...argv: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t.example', ...argv], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '-q', '-b', 'main');
  git('add', 'news/wrong.txt', 'news/fine.txt');
  git('commit', '-q', '-m', 'first');
  expect(await rulesFound('check news --since main')).toEqual(['weekday-and-date']);
  git('add', '-A');
  git('commit', '-q', '-m', 'second');
  expect(await rulesFound('check news --since main')).toEqual([]);
  expect((await run('check news --since --output=x')).code).toBe(2);
});

test('settings and suppressions come from the configuration', async () => {
  put(
    'crosswire.config.yaml',
    'rules:\n  weekday-and-date: info\n  stray-mark: off\nsuppressions:\n  - { rule: markup-left-in, article: "news/**", reason: bold is fine }\n',
  );
  expect(await rulesFound('check news')).toEqual(['weekday-and-date']);
  expect((await run('check news')).code).toBe(0);
  put('crosswire.config.yaml', 'rules:\n  weekday-and-dates: info\n');
  const { code, stderr } = await run('check news');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'crosswire: rules: there is no rule "weekday-and-dates"; did you mean "weekday-and-date"?\n',
  });
});

test('explain prints a rule, all rules, and a finding in its context', async () => {
  expect((await run('explain stray-mark')).stdout).toMatch(/^# stray-mark\n/);
  expect((await run('explain')).stdout.split('\n').length).toBeGreaterThan(40);
  const { stdout } = await run('check news --rule stray-mark --json');
  const { findings } = JSON.parse(stdout) as { findings: { fingerprint: string }[] };
  const told = (await run(`explain --finding ${findings[0]!.fingerprint} news`)).stdout;
  expect(told).toContain('news/wrong.txt:1:');
  expect(told).toContain('⟦rained.”.⟧');
});

test('without a path and a corpus, the folder of the configuration is read', async () => {
  const file = join(folder, 'crosswire.config.yaml');
  writeFileSync(file, 'rules: { markup-left-in: off }\n');
  const { stderr } = await run('check --rule stray-mark');
  rmSync(file);
  expect(stderr).toContain('reading the folder of crosswire.config.yaml');
});

test('init writes a configuration that check takes, and never over one', async () => {
  expect((await run('init')).code).toBe(0);
  expect(readFileSync(join(folder, 'crosswire.config.yaml'), 'utf8')).toContain('corpus: .');
  expect((await run('check')).code).toBe(1);
  const { code, stderr } = await run('init');
  expect({ code, stderr: stderr.includes('is here already') }).toEqual({ code: 2, stderr: true });
});
