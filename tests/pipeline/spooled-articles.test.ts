import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPassing } from '../../src/corpus/index.ts';
import { readWords } from '../../src/duplicates/index.ts';
import { TextUnits } from '../../src/model/index.ts';
import { ScratchFile } from '../../src/pipeline/scratch.ts';
import { SpooledArticles } from '../../src/pipeline/spooled-articles.ts';
import { folderWith, stream } from '../corpus/temporary.ts';

const texts = ['The “mill” burnt.\nNobody was hurt.', 'Café owners say 5% \\ no more. 😀', ''];
const lines = texts.map((text, index) => JSON.stringify({ id: `m${index}`, text, title: 'T' })).join('\r\n');

/** The articles that a path or standard input holds, spooled. */
async function spooled(cwd: string, path: string, stdin = stream()) {
  const articles = new SpooledArticles(new ScratchFile());
  const units = new TextUnits();
  await readPassing([path], { cwd, stdin }, units, ({ article }) => {
    if (!article) return;
    if (!('units' in article)) units.readString(article.text);
    articles.append(article, readWords(units));
  });
  articles.seal();
  return articles;
}

const textsOf = (articles: SpooledArticles) => texts.map((_, index) => articles.textOf(index));

test.each<[name: string, bytes: Buffer]>([
  ['UTF-8', Buffer.from(lines)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${lines}`)],
  ['UTF-16', Buffer.from(`\ufeff${lines}`, 'utf16le')],
])('texts of a file in %s are read again as they were', async (_, bytes) => {
  const cwd = folderWith({ 'm.jsonl': bytes });
  const articles = await spooled(cwd, 'm.jsonl');
  expect(textsOf(articles)).toEqual(texts);
  articles.close();
});

test('texts of lines longer than what is read at once are read whole', async () => {
  const long = [600_000, 2_500_000, 3, 1_100_000].map((length, seed) => `${seed} mill `.repeat(length / 7).trim());
  const cwd = folderWith({ 'm.jsonl': Buffer.from(long.map((text) => JSON.stringify({ text })).join('\n')) });
  const taken: string[] = [];
  await readPassing(['m.jsonl'], { cwd, stdin: stream() }, new TextUnits(), ({ article }) => {
    if (article && 'units' in article) taken.push(article.units.text());
  });
  expect(taken).toEqual(long);
});

test('texts of standard input are kept', async () => {
  const articles = await spooled(folderWith({}), '-', stream(lines));
  expect(textsOf(articles)).toEqual(texts);
  articles.close();
});

test('a file that was written to meanwhile is told by its name', async () => {
  const cwd = folderWith({ 'm.jsonl': lines });
  const articles = await spooled(cwd, 'm.jsonl');
  writeFileSync(join(cwd, 'm.jsonl'), lines.slice(1));
  expect(() => textsOf(articles)).toThrow('m.jsonl was written to while it was read; m0 is not there');
  articles.close();
});

test('of many files those that cannot all be held open are kept', async () => {
  const files = Array.from({ length: 100 }, (_, i) => [`${i}.jsonl`, JSON.stringify({ id: `f${i}`, text: `Nr ${i}` })]);
  const articles = await spooled(folderWith(Object.fromEntries(files) as Record<string, string>), '.');
  const read = Array.from({ length: articles.count }, (_, i) => articles.textOf(i));
  expect(read.toSorted()).toEqual(files.map(([name]) => `Nr ${parseInt(name, 10)}`).toSorted());
  articles.close();
});
