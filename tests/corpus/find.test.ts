import { mkfifoSync, symlinkTo, unreadable } from './special-files.ts';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, idsOf, problemsOf, read } from './temporary.ts';

const tree = {
  'news/b.txt': 'B',
  'news/a.md': 'A',
  'news/a-z/c.txt': 'C',
  'news/a/d.txt': 'D',
  'news/README.md': 'about these articles',
  'news/photo.png': 'not read',
  'news/.hidden/e.txt': 'E',
  'other/b.txt': 'other B',
};

test.each<[args: string[], ids: string[]]>([
  [['news'], ['a-z/c.txt', 'a.md', 'a/d.txt', 'b.txt']],
  [['news/'], ['a-z/c.txt', 'a.md', 'a/d.txt', 'b.txt']],
  [['news/b.txt'], ['b.txt']],
  [['./news/a/../b.txt'], ['b.txt']],
  [
    ['news/a', 'news/b.txt'],
    ['d.txt', 'b.txt'],
  ],
  [['news/README.md'], ['README.md']],
  [['news/*.txt'], ['b.txt']],
  [['news/**/*.txt'], ['a-z/c.txt', 'a/d.txt', 'b.txt']],
  [['news/*'], ['a.md', 'b.txt']],
  [['{news,other}/b.txt'], ['news/b.txt', 'other/b.txt']],
  // Two files of one name are told apart by their paths.
  [
    ['news/b.txt', 'other/b.txt'],
    ['news/b.txt', 'other/b.txt'],
  ],
  [
    ['news', 'other'],
    ['a-z/c.txt', 'a.md', 'a/d.txt', 'news/b.txt', 'other/b.txt'],
  ],
  // A file that two arguments lead to is one article.
  [
    ['news/b.txt', 'news/a', 'news'],
    ['b.txt', 'd.txt', 'a-z/c.txt', 'a.md'],
  ],
])('%j leads to %j', async (args, ids) => {
  expect(await idsOf(folderWith(tree), args)).toEqual(ids);
});

test('paths are relative to the working folder', async () => {
  const folder = folderWith(tree);
  const paths = async (cwd: string, args: string[]) => (await read(cwd, args)).map(({ article }) => article?.path);
  expect(await paths(folder, ['news/a'])).toEqual(['news/a/d.txt']);
  expect(await paths(join(folder, 'news'), ['../other', join(folder, 'news/a')])).toEqual([
    '../other/b.txt',
    'a/d.txt',
  ]);
});

test.each<[args: string[], problem: RegExp]>([
  [['nowhere'], /^nowhere error: no such file or folder; /],
  [['news/b.txt/x'], /^news\/b.txt\/x error: a part of its path is a file/],
  [['news/*.csv'], /^news\/\*\.csv error: no file matches/],
  [['empty'], /^empty error: there are no articles in it; /],
  // Not the working folder: a variable of the shell that is not set.
  [[''], /^ error: the path is empty; /],
])('%j is a problem', async (args, problem) => {
  const folder = folderWith({ ...tree, 'empty/notes.pdf': '' });
  expect(await problemsOf(folder, args)).toEqual([expect.stringMatching(problem)]);
});

test('a name with special characters is a file before it is a pattern', async () => {
  const folder = folderWith({ 'a[1].txt': 'A', 'a1.txt': 'B', 'what?.txt': 'C' });
  expect(await idsOf(folder, ['a[1].txt', 'what?.txt'])).toEqual(['a[1].txt', 'what?.txt']);
});

test('a file named directly is read whatever its extension', async () => {
  const folder = folderWith({ report: 'A', 'b.text': 'B', 'c.story': 'C' });
  expect(await idsOf(folder, ['report', 'c.story'])).toEqual(['report', 'c.story']);
  expect(await idsOf(folder, ['*.story'])).toEqual(['c.story']);
  expect(await idsOf(folder, ['.'])).toEqual(['b.text']);
});

test('a folder named like an article is a folder', async () => {
  const folder = folderWith({ 'a.txt/b.txt': 'B' });
  expect(await idsOf(folder, ['.'])).toEqual(['a.txt/b.txt']);
});

test.each<[file: string, rules: string, ids: string[]]>([
  ['.gitignore', 'b.txt', ['a-z/c.txt', 'a.md', 'a/d.txt']],
  ['.crosswireignore', '# drafts\n/a/\n*.md', ['a-z/c.txt', 'b.txt']],
  ['.gitignore', '*.txt\n!c.txt', ['a-z/c.txt', 'a.md']],
  ['a/.gitignore', '*', ['a-z/c.txt', 'a.md', 'b.txt']],
  ['.gitignore', '[', ['a-z/c.txt', 'a.md', 'a/d.txt', 'b.txt']],
])('%s with %j', async (file, rules, ids) => {
  const folder = folderWith({ ...tree, [`news/${file}`]: rules });
  expect(await idsOf(folder, ['news'])).toEqual(ids);
  expect(await idsOf(folder, ['news/**/*.{txt,md}'])).toEqual(ids.toSorted());
});

test('rules above the folder hold up to the working folder, but not against what was asked for', async () => {
  const folder = folderWith({ ...tree, '.gitignore': 'news/a/\nother/\n' });
  expect(await idsOf(folder, ['news'])).toEqual(['a-z/c.txt', 'a.md', 'b.txt']);
  expect(await idsOf(folder, ['.'])).toEqual(['news/a-z/c.txt', 'news/a.md', 'news/b.txt']);
  expect(await idsOf(folder, ['other', 'news/a/d.txt'])).toEqual(['b.txt', 'd.txt']);
  expect(await idsOf(join(folder, 'news'), ['a'])).toEqual(['d.txt']);
});

test('patterns of the configuration are relative to its folder', async () => {
  const folder = folderWith(tree);
  const ignore = { ignore: ['/news/a*', '*.md'], ignoreFrom: folder };
  expect(await idsOf(join(folder, 'news'), ['.'], ignore)).toEqual(['b.txt']);
});

test('links are followed once, and a loop is named', async () => {
  const folder = folderWith(tree);
  symlinkTo('..', join(folder, 'news/a/up'));
  symlinkTo('../other', join(folder, 'news/0-other'));
  symlinkTo('b.txt', join(folder, 'news/0.txt'));
  symlinkTo('nowhere', join(folder, 'news/lost.txt'));
  symlinkTo('self.txt', join(folder, 'news/self.txt'));
  expect(await problemsOf(folder, ['news'])).toEqual([
    expect.stringMatching(/^news\/lost.txt error: it is a link that leads nowhere/),
    expect.stringMatching(/^news\/self.txt error: it is a link in a loop of links/),
    expect.stringMatching(/^news\/a\/up error: it is a link to a folder that holds it/),
  ]);
  expect(await idsOf(folder, ['news'])).toEqual(['0-other/b.txt', '0.txt', 'a-z/c.txt', 'a.md', 'a/d.txt']);
});

test('a pipe is named and not waited for', async () => {
  const folder = folderWith({ 'a.txt': 'A' });
  mkfifoSync(join(folder, 'pipe.txt'));
  expect(await problemsOf(folder, ['.'])).toEqual([expect.stringMatching(/^pipe.txt error: it is a pipe/)]);
  expect(await problemsOf(folder, ['/dev/null'])).toEqual([expect.stringMatching(/error: it is a device/)]);
});

test('a file without permission is named, and the rest goes on', async (context) => {
  const folder = folderWith({ 'a.txt': 'A', 'b.txt': 'B', 'c/d.txt': 'D' });
  if (!unreadable(join(folder, 'a.txt')) || !unreadable(join(folder, 'c'))) context.skip('root may read everything');
  expect(await problemsOf(folder, ['.'])).toEqual([
    expect.stringMatching(/^c error: there is no permission/),
    expect.stringMatching(/^a.txt error: there is no permission/),
  ]);
  expect(await idsOf(folder, ['.'])).toEqual(['b.txt']);
});
