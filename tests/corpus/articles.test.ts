import { expect, test } from 'vitest';
import { readDate } from '../../src/corpus/dates.ts';
import { findFrontMatter } from '../../src/corpus/front-matter.ts';
import { isForeign } from '../../src/corpus/language.ts';
import { folderWith, linesOf, problemsOf, read, stream } from './temporary.ts';

test('front matter tells metadata and stays in the text', async () => {
  const source = `---
id: fen-1
title: "Mayor: 'no plan'"
outlet: The Fen Post
date: 2025-02-17
tags: [council, roads]
crosswire-ignore:
  figure-conflict: two counts on two days
---
The mayor said no.
`;
  const [{ article, problems }] = await read(folderWith({ 'a.md': source }), ['.']);
  expect(problems).toEqual([]);
  expect(article).toMatchObject({
    id: 'fen-1',
    path: 'a.md',
    title: "Mayor: 'no plan'",
    outlet: 'The Fen Post',
    date: '2025-02-17',
    ignore: { 'figure-conflict': 'two counts on two days' },
    text: source,
    characters: source.length,
  });
});

test.each<[source: string, matter: string | null]>([
  ['---\ntitle: A\n---\nBody', '---\ntitle: A\n---\n'],
  ['---\r\ntitle: A\r\n---\r\nBody', '---\r\ntitle: A\r\n---\r\n'],
  ['---\n# note\n\n"title" : A\n...\nBody', '---\n# note\n\n"title" : A\n...\n'],
  ['---\ntitle: A\n---', '---\ntitle: A\n---'],
  ['---\ntitle: A\nno end', null],
  ['---\n\nA rule was drawn here.\n\n---\n', null],
  ['Body\n---\ntitle: A\n---\n', null],
  ['--- \ntitle: A\n---\t\nBody', '--- \ntitle: A\n---\t\n'],
  ['----\ntitle: A\n----\n', null],
  ['', null],
])('front matter of %j is %j', (source, matter) => {
  const found = findFrontMatter(source);
  expect(found && source.slice(0, found.end)).toBe(matter);
});

test.each<[source: string, problem: RegExp]>([
  ['---\ntitle: A\nurl: [\n---\nBody', /^a.md:\d error: its front matter cannot be read/],
  ['---\ntitle: A\ntitle: B\n---\nBody', /^a.md:3 error: .*unique/],
  ['---\na: &a [1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\nBody', /aliases/],
  ['---\ntitle: !!js/function x\n---\nBody', /^a.md:2 error: /],
  ['---\ndate: yesterday\n---\nBody', /^a.md warning: its date "yesterday"/],
])('%j is read without it', async (source, problem) => {
  const items = await read(folderWith({ 'a.md': source }), ['.']);
  expect(linesOf(items)).toEqual([expect.stringMatching(problem)]);
  expect(items[0].article).toMatchObject({ id: 'a.md', text: source });
});

test.each<[matter: string, told: object, saved: RegExp]>([
  [
    'title: Ports: a reckoning\noutlet: The Fen Post\ndate: 2025-02-17',
    { title: 'Ports: a reckoning', outlet: 'The Fen Post', date: '2025-02-17' },
    /^a.md:2 error: .*; only title, outlet, date could be taken from its lines$/,
  ],
  ["title: Ports: a reckoning\noutlet: 'The Fen Post'", { outlet: 'The Fen Post' }, /only title, outlet/],
  [
    'title: A: B: C\r\n  outlet: inside\r\nauthor: [Ann Lee',
    { title: 'A: B: C', outlet: null, author: null },
    /only title /,
  ],
  ['id: one\nid: two\ntitle: Ports', { id: 'a.md', title: 'Ports' }, /only title /],
])('broken front matter %j still tells %j', async (matter, told, saved) => {
  const items = await read(folderWith({ 'a.md': `---\n${matter}\n---\nBody` }), ['.']);
  expect(linesOf(items)).toEqual([expect.stringMatching(saved)]);
  expect(items[0].article).toMatchObject(told);
});

test('hostile front matter takes no time', () => {
  const inside = [
    '\r\n'.repeat(30_000),
    ' '.repeat(60_000),
    `a${' '.repeat(60_000)}`,
    '#\n'.repeat(30_000),
    '--- \n'.repeat(20_000),
  ];
  for (const lines of inside) expect(findFrontMatter(`---\n${lines}\n---\n`)).toBeNull();
});

test.each([
  ['2025', '2025'],
  ['2025-02', '2025-02'],
  ['2025-02-17', '2025-02-17'],
  ['2024-02-29', '2024-02-29'],
  [' 2025-02-17T09:30:00Z ', '2025-02-17T09:30:00Z'],
  ['2025-02-17T09:30:00.123+01:00', '2025-02-17T09:30:00.123+01:00'],
  ['2025-02-17 09:30:00', '2025-02-17T09:30:00'],
  ['2025-02-17T09:30-0500', '2025-02-17T09:30-0500'],
  ['2025-02-29', null],
  ['2025-13-01', null],
  ['2025-04-31', null],
  ['2025-02-17T25:00', null],
  ['17/02/2025', null],
  ['February 17, 2025', null],
  ['Mon, 17 Feb 2025 09:30:00 GMT', null],
  ['20250217', null],
  ['', null],
])('the date %j is %j', (written, date) => {
  expect(readDate(written)).toBe(date);
});

test('an article without text is kept and named', async () => {
  const folder = folderWith({ 'a.txt': '', 'b.txt': ' \n\t', 'c.jsonl': '{"id":"k","text":""}' });
  expect(await problemsOf(folder, ['.'])).toEqual([
    expect.stringMatching(/^a.txt warning: it has no text/),
    expect.stringMatching(/^b.txt warning: it has no text/),
    expect.stringMatching(/^c.jsonl:1 warning: it has no text/),
  ]);
  expect((await read(folder, ['.'])).map(({ article }) => article?.text)).toEqual(['', ' \n\t', '']);
});

const german =
  'Die Bürgermeisterin hat am Montag angekündigt, dass die Stadt im Herbst zwei neue Brücken über den Fluss bauen will. In der ' +
  'Sitzung war auch von höheren Steuern die Rede, aber eine Entscheidung soll erst nach dem Sommer fallen, sagte sie nach dem Treffen.';
const dutch =
  'De burgemeester zei maandag dat de stad in het najaar twee nieuwe bruggen over de rivier wil bouwen. In de vergadering was ook ' +
  'sprake van hogere belastingen, maar een besluit is pas na de zomer te verwachten, zei zij na afloop. Of het plan doorgaat is onzeker.';
const danish =
  'Borgmesteren sagde mandag, at byen til efteråret vil bygge to nye broer over floden. På mødet blev der også talt om højere ' +
  'skatter, men en beslutning kommer først efter sommeren, sagde hun for åbne døre. Det er ikke til at sige, om det bliver til noget.';
const english =
  'The mayor said on Monday that the town wants to build two new bridges over the river this autumn. Higher taxes were talked of at the ' +
  'meeting as well, but no decision will be taken before the summer is over, she added. It is not certain that anything comes of it.';
const results =
  'Fenbridge 3 Holt 1; Marsham 0 Lowick 0; Thorpe Rovers 2 Ely Wanderers 2. Scorers: Crane, Lind (2), Okafor, Bell, Adeyemi and ' +
  'Novak. Attendance at the Fen Ground: 4,210, the highest of the season. Referee: Ms Hale. Booked: Novak, Bell, Crane, Sandhu, Lind.';

test.each<[what: string, text: string, foreign: boolean]>([
  ['German', german, true],
  ['Dutch', dutch, true],
  ['Danish', danish, true],
  ['Japanese', '市長は月曜日に新しい橋を建てると発表した。'.repeat(12), true],
  ['English', english, false],
  ['results in English', results, false],
  ['English in capitals', english.toUpperCase(), false],
  ['German of 150 letters', german.slice(0, 170), false],
  ['digits', '1234567890 '.repeat(100), false],
])('%s is foreign or not', (_, text, foreign) => {
  expect(isForeign(text)).toBe(foreign);
});

test('an article that is not English is named once and kept', async () => {
  const items = await read(folderWith({ 'a.txt': german, 'b.txt': english }), ['.']);
  expect(linesOf(items)).toEqual([expect.stringMatching(/^a.txt warning: it does not seem to be English/)]);
  expect(items).toHaveLength(2);
});

test('a file that cannot be decoded stands in its place, and the rest goes on', async () => {
  const folder = folderWith({ 'a.txt': 'A', 'b.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'c.txt': 'C' });
  const items = await read(folder, ['.']);
  expect(items.map(({ id, article }) => [id, article?.text ?? null])).toEqual([
    ['a.txt', 'A'],
    ['b.txt', null],
    ['c.txt', 'C'],
  ]);
  expect(linesOf(items)).toEqual([expect.stringMatching(/^b.txt error: it is a PNG image/)]);
});

test.each(['<!DOCTYPE html>\n<p>Hi', '\n<html lang="en">'])('%j is a web page, not a text', async (source) => {
  const folder = folderWith({ 'a.txt': source });
  expect(await problemsOf(folder, ['a.txt'])).toEqual([expect.stringMatching(/^a.txt error: it is a web page/)]);
});

test('a list in JSON is not a text', async () => {
  const folder = folderWith({ 'a.json': '[{"id": "a", "text": "The mayor said no."}]' });
  expect(await problemsOf(folder, ['a.json'])).toEqual([expect.stringMatching(/^a.json error: it is JSON.* jq -c /)]);
});

test.each<[files: Record<string, string>, args: string[], problem: string]>([
  [{ 'a.jsonl': '' }, ['a.jsonl'], 'a.jsonl warning: there are no articles in it'],
  [{ 'a.csv': 'id,text\n' }, ['.'], 'a.csv warning: there are no articles in it'],
  [{}, ['-'], '- warning: nothing came on standard input'],
])('where there are no records, that is told: %j', async (files, args, problem) => {
  expect(await problemsOf(folderWith(files), args, { stdin: stream() })).toEqual([problem]);
});
