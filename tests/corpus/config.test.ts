import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/corpus/index.ts';
import { UserError } from '../../src/model/index.ts';
import { folderWith } from './temporary.ts';

const name = 'crosswire.config.yaml';

test('all keys, with paths from the file on', async () => {
  const folder = folderWith({
    [name]: `
corpus: [news, "archive/**/*.txt"]
ignore: [drafts/]
aliases: names/aliases.yaml
rules:
  figure-conflict: off
  name-spelling: { severity: info, options: { least: 3, names: [Crane] } }
overrides:
  - outlets: [The Fen Post]
    paths: [archive/**]
    rules: { figure-conflict: warning }
suppressions:
  - rule: name-spelling
    article: news/a.txt
    reason: as the court wrote it
`,
    'names/aliases.yaml': 'same:\n  Ada Crane: [A. Crane]\ndifferent:\n  - [Ada Crane, Bo Crane]\n',
    'sub/a.txt': '',
  });
  expect(await loadConfig({ cwd: join(folder, 'sub') })).toEqual({
    file: join(folder, name),
    folder,
    corpus: [join(folder, 'news'), `${folder}/archive/**/*.txt`],
    ignore: ['drafts/'],
    aliases: { same: { 'Ada Crane': ['A. Crane'] }, different: [['Ada Crane', 'Bo Crane']] },
    rules: { 'figure-conflict': 'off', 'name-spelling': { severity: 'info', options: { least: 3, names: ['Crane'] } } },
    overrides: [{ outlets: ['The Fen Post'], paths: ['archive/**'], rules: { 'figure-conflict': 'warning' } }],
    suppressions: [{ rule: 'name-spelling', article: 'news/a.txt', reason: 'as the court wrote it' }],
  });
});

test('the nearest file counts, up to the root of the repository', async () => {
  const folder = folderWith({ [name]: 'corpus: top', 'repo/a/b/c.txt': '', [`other/${name}`]: 'corpus: other' });
  const corpus = async (cwd: string) => (await loadConfig({ cwd: join(folder, cwd) }))?.corpus;
  expect(await corpus('other')).toEqual([join(folder, 'other/other')]);
  expect(await corpus('repo/a/b')).toEqual([join(folder, 'top')]);
  mkdirSync(join(folder, 'repo/.git'));
  expect(await corpus('repo/a/b')).toBeUndefined();
});

test('a file can be named, and none can be wanted', async () => {
  const folder = folderWith({ [name]: 'corpus: a', 'mine.yaml': 'corpus: b', 'empty.yaml': '# nothing\n' });
  expect((await loadConfig({ cwd: folder, file: 'mine.yaml' }))?.corpus).toEqual([join(folder, 'b')]);
  expect(await loadConfig({ cwd: folder, file: 'empty.yaml' })).toEqual({ file: join(folder, 'empty.yaml'), folder });
  expect(await loadConfig({ cwd: folder, none: true })).toBeNull();
  await expect(loadConfig({ cwd: folder, file: 'gone.yaml' })).rejects.toThrow('gone.yaml: no such file or folder');
});

test.each<[source: string, message: string]>([
  ['corpsu: news', '1: unknown key "corpsu"; did you mean "corpus"?'],
  [
    '# first\nzebra: 1',
    '2: unknown key "zebra"; the keys here are corpus, ignore, aliases, rules, overrides, suppressions',
  ],
  ['corpus: 3', '1: "corpus" must be a string or a list of strings, not 3'],
  ['corpus: news\nignore: drafts', '2: "ignore" must be a list of strings, not "drafts"'],
  ['rules:\n  some-rule: fatal', '2: "rules.some-rule" must be one of error, warning, info, off'],
  ['rules:\n  some-rule:\n    severty: off', '3: unknown key "rules.some-rule.severty"; did you mean "severity"?'],
  ['overrides:\n  - outlets: [A]', '2: "overrides.0.rules" is missing; add it'],
  ['suppressions:\n  - rule: a\n    reson: b', '3: unknown key "suppressions.0.reson"; did you mean "reason"?'],
  ['suppressions:\n  - rule: a\n    reason: " "', '3: "suppressions.0.reason" must be a reason'],
  ['aliases:\n  different: [[A, B, C]]', '2: "aliases.different.0.2" is one too many'],
  ['aliases: gone.yaml', 'no such file or folder'],
  ['- corpus', '1: it is a list'],
  ['just words', '1: the file must be an object'],
  ['corpus: [', '1: '],
  ['corpus: a\ncorpus: b', '2: Map keys must be unique'],
  ['corpus: !!js/function "process.exit(3)"', '1: Unresolved tag'],
  ['__proto__: { corpus: a }', '1: unknown key "__proto__"'],
  ['rules:\n  __proto__:\n    options: 3', ''],
])('%j is refused with its line', async (source, message) => {
  const folder = folderWith({ [name]: source });
  const outcome = await loadConfig({ cwd: folder }).catch((error: unknown) => error);
  if (message === '') expect(outcome).toMatchObject({ rules: {} });
  else {
    expect(outcome).toBeInstanceOf(UserError);
    expect((outcome as Error).message).toContain(message);
  }
  expect(
    ({} as { corpus?: unknown; options?: unknown }).corpus ?? ({} as { options?: unknown }).options,
  ).toBeUndefined();
});

test('aliases cannot grow into gigabytes', async () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const letter of 'bcdefghi') {
    const before = String.fromCharCode(letter.charCodeAt(0) - 1);
    bomb.push(`${letter}: &${letter} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`);
  }
  const folder = folderWith({ [name]: bomb.join('\n') });
  await expect(loadConfig({ cwd: folder })).rejects.toThrow(`${name}:1: its aliases stand for too many nodes`);
});

test('it may be in UTF-16, as Windows writes it; what is no text or no file is refused with the reason', async () => {
  const folder = folderWith({
    'a.yaml': Buffer.from('\ufeffcorpus: [news]\r\n', 'utf16le'),
    'b.yaml': Buffer.from([0x61, 0, 0x62]),
    'c/d.yaml': '',
  });
  const load = (file: string) => loadConfig({ cwd: folder, file });
  expect((await load('a.yaml'))!.corpus).toEqual([join(folder, 'news')]);
  await expect(load('b.yaml')).rejects.toThrow(
    /^b.yaml: it is binary \(it has zero bytes\), not a text; write it as UTF-8$/,
  );
  await expect(load('c')).rejects.toThrow(/^c: it is a folder; name a file$/);
});
