import { expect, test } from 'vitest';
import { commandLine } from './command-line.ts';

test.each([
  ['quots', "unknown command 'quots'", 'Did you mean quotes?'],
  ['quotes --limi 3', "unknown option '--limi'", 'Did you mean --limit?'],
  ['quotes --limit three', "argument 'three' is invalid", 'whole number'],
  ['quotes --kind dirct', "argument 'dirct' is invalid", 'direct, mixed, fragment, scare, indirect'],
  ['quotes --format xml', "argument 'xml' is invalid", 'table, json, ndjson, csv'],
  ['check --today 2026-02-30', "argument '2026-02-30' is invalid", 'a day such as'],
  ['duplicates --min-similarity 1.5', "argument '1.5' is invalid", 'between 0 and 1'],
  ['duplicates --diff nowhere.txt elsewhere.txt', 'no article is called "nowhere.txt"', 'crosswire text lists them'],
  ['entities --format graphml', '--format graphml is not a form of entities', '--format json'],
  ['entities --explain Zzyzx', 'nobody is called "Zzyzx"', 'crosswire entities lists all names'],
  ['quotes --output /nowhere/at/all.json', '/nowhere/at/all.json cannot be written', 'its folder does not exist'],
])('%s: a reason and a next step on stderr, nothing on stdout, exit code 2', async (line, reason, next) => {
  const { code, stdout, stderr } = await commandLine(line.split(' '));
  expect(stderr).toContain(reason);
  expect(stderr).toContain(next);
  expect(stderr).not.toContain('    at ');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each(['', 'summary', 'entities', 'quotes', 'figures', 'duplicates', 'check', 'annotate', 'text'])(
  'crosswire %s --help fits a screen of 80 columns and 50 lines, and shows examples',
  async (command) => {
    const { code, stdout, stderr } = await commandLine([...(command ? [command] : []), '--help'], { COLUMNS: '80' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('\nExamples:\n  crosswire ');
    const lines = stdout.split('\n');
    expect(lines.length).toBeLessThan(50);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  },
);

test('-h and help are --help', async () => {
  const { stdout } = await commandLine(['quotes', '--help']);
  expect(await commandLine(['quotes', '-h'])).toEqual({ code: 0, stdout, stderr: '' });
  expect(await commandLine(['help', 'quotes'])).toEqual({ code: 0, stdout, stderr: '' });
  const { stdout: all } = await commandLine(['--help']);
  expect(await commandLine(['help'])).toEqual({ code: 0, stdout: all, stderr: '' });
});
