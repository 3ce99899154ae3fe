import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import { builtin } from '../../src/check/index.ts';
import { commandLine } from './command-line.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosswire-completion-'));
  for (const shell of ['bash', 'fish', 'zsh']) {
    const { code, stdout, stderr } = await commandLine(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    writeFileSync(join(folder, shell), stdout);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Shells are asked where they are installed; what the scripts say is snapped anyway. */
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

/** What bash offers for the last of the words; readline has cut them at `=` before. */
function bashOffers(words: readonly string[]): string[] {
  const script = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _crosswire; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script, join(folder, 'bash'), ...words], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

const rules = (start: string) => builtin.map(({ id }) => id).filter((id) => id.startsWith(start));

describe.runIf(has('bash'))('bash', () => {
  test.each<[line: string, offered: readonly string[]]>([
    ['crosswire qu', ['quotes']],
    ['crosswire help dup', ['duplicates']],
    ['crosswire --vers', ['--version']],
    ['crosswire quotes --ki', ['--kind']],
    ['crosswire text --ki', []],
    ['crosswire quotes --kind d', ['direct']],
    ['crosswire quotes --kind direct,m', ['direct,mixed']],
    ['crosswire quotes --kind = d', ['direct']],
    ['crosswire quotes --by =', ['speaker', 'article', 'outlet']],
    ['crosswire quotes news/ --by o', ['outlet']],
    ['crosswire check --fail-on w', ['warning']],
    ['crosswire check --rule figure-', rules('figure-')],
    ['crosswire check --skip-rule figure-differs,name-', rules('name-').map((id) => `figure-differs,${id}`)],
    ['crosswire explain name-', rules('name-')],
    ['crosswire cache c', ['clear']],
    ['crosswire completion z', ['zsh']],
    // Files are readline's to offer; what nobody can guess is left alone.
    ['crosswire quotes ne', []],
    ['crosswire quotes --output re', []],
    ['crosswire quotes --limit 1', []],
  ])('%s', (line, offered) => {
    expect(bashOffers(line.split(' '))).toEqual(offered);
  });

  test('all commands', async () => {
    const { stdout } = await commandLine(['--help']);
    const commands = [...stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}(\w+) {2}/gm)].map(
      ([, name]) => name,
    );
    expect(commands).toContain('completion');
    expect(bashOffers(['crosswire', '']).filter((word) => !word.startsWith('-'))).toEqual(commands);
  });
});

describe.runIf(has('fish'))('fish', () => {
  test.each<[line: string, offered: readonly string[]]>([
    ['crosswire qu', ['quotes']],
    ['crosswire quotes --kind d', ['direct']],
    ['crosswire quotes --kind direct,m', ['direct,mixed']],
    ['crosswire check --fail-on=w', ['--fail-on=warning']],
    ['crosswire explain name-', rules('name-')],
    ['crosswire quotes --limit 1', []],
  ])('%s', (line, offered) => {
    const call = ['-c', `source ${join(folder, 'fish')}; complete -C '${line}'`];
    const { stdout } = spawnSync('fish', call, { encoding: 'utf8' });
    expect(stdout.split('\n').flatMap((one) => (one === '' ? [] : [one.split('\t')[0]]))).toEqual(offered);
  });
});

test.runIf(has('zsh'))('zsh reads its script', () => {
  expect(spawnSync('zsh', ['-n', join(folder, 'zsh')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

test('scripts name every option once for each command, with what it takes', async () => {
  for (const shell of ['fish', 'zsh']) {
    const { stdout } = await commandLine(['completion', shell]);
    const lines = stdout
      .split('\n')
      .filter((line) => /crosswire cache|explain a finding|\b(kind|baseline)\b/.test(line));
    expect(lines).toMatchSnapshot(shell);
  }
});

test('another shell is refused with the ones there are', async () => {
  const { code, stdout, stderr } = await commandLine(['completion', 'tcsh']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('bash, fish, zsh');
});
