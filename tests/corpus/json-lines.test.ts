import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords } from '../../src/corpus/formats/json-lines.ts';
import { lineRanges, readRange } from '../../src/corpus/index.ts';
import { splitLines } from '../../src/corpus/lines.ts';
import { all, folderWith, idsOf, linesOf, problemsOf, read, stream } from './temporary.ts';
import { join } from 'node:path';

const record = (fields: object) => `${JSON.stringify(fields)}\n`;
const source = { shown: '-', id: '-' };

async function recordsOf(...chunks: (string | Uint8Array)[]) {
  return (await all(readRecords(stream(...chunks), source))).flat();
}

test('fields become metadata, and what is missing is null', async () => {
  const fields = {
    id: 'k1',
    text: 'Body.',
    title: 'Heading',
    outlet: 'The Fen Post',
    author: ['Ada Crane', 'Bo Lind'],
    date: '2025-02-17T09:30:00+01:00',
    url: 'https://fen.example/1',
    language: 'en-GB',
    section: 'ignored',
    'crosswire-ignore': { 'name-spelling': 'as the court wrote it' },
  };
  const [full, bare] = await recordsOf(record(fields), record({ text: 'Body.' }));
  expect(full.problems).toEqual([]);
  expect(full.article).toEqual({
    id: 'k1',
    path: '-',
    title: 'Heading',
    outlet: 'The Fen Post',
    author: 'Ada Crane, Bo Lind',
    date: '2025-02-17T09:30:00+01:00',
    url: 'https://fen.example/1',
    language: 'en-GB',
    sourceLine: 1,
    characters: 5,
    ignore: { 'name-spelling': 'as the court wrote it' },
    text: 'Body.',
  });
  expect(bare.article).toMatchObject({ id: '-#2', title: null, outlet: null, date: null, sourceLine: 2, ignore: {} });
});

test.each<[line: string, id: string, problem: RegExp]>([
  ['{"text": "a",}', '-#1', /^-:1 error: it is not valid JSON \(.*\); mend this line/],
  ['{"text": "a"', '-#1', /not valid JSON/],
  ['[1]', '-#1', /it is not a JSON object but a list; make lines of it/],
  ['The mayor said no.', '-#1', /it is not JSON Lines, .*; give texts as \.txt files/],
  ['<!doctype html>', '-#1', /web pages as \.html/],
  ['"a"', '-#1', /it is not a JSON object/],
  ['null', '-#1', /it is not a JSON object/],
  ['{"id": "k"}', 'k', /it has no "text" but id;/],
  ['{"id": "k", "headline": "", "body": "a"}', 'k', /it has no "text" but id, headline, body;/],
  ['{}', '-#1', /it has no "text";/],
  ['{"id": "k", "text": null}', 'k', /its "text" is not a string/],
  ['{"id": 7, "text": ["a"]}', '7', /its "text" is not a string/],
  ['[['.repeat(50_000), '-#1', /not valid JSON/],
])('%.40s cannot be read, and the next line can', async (line, id, problem) => {
  const [bad, good] = await recordsOf(`${line}\n`, record({ text: 'ok' }));
  expect(bad).toMatchObject({ id, article: null });
  expect(linesOf([bad])).toEqual([expect.stringMatching(problem)]);
  expect(good.article).toMatchObject({ id: '-#2', text: 'ok' });
});

test('only the first line is told that these are no JSON Lines', async () => {
  const problems = linesOf(await recordsOf('The mayor\n', 'said no.\n'));
  expect(problems).toEqual([
    expect.stringMatching(/:1 error: it is not JSON Lines/),
    expect.stringMatching(/:2 .*mend this/),
  ]);
});

test.each<[fields: object, told: object, problem: RegExp]>([
  [{ id: { a: 1 } }, { id: '-#1' }, /its "id" is not a string/],
  [{ id: 2 ** 60 }, { id: '1152921504606847000' }, /its "id" is a number with more digits than are read exactly/],
  [{ title: 5 }, { title: null }, /its "title" is not a string/],
  [{ date: '17 February' }, { date: null }, /its date "17 February" is not ISO 8601/],
  [{ date: {} }, { date: null }, /is not ISO 8601/],
  [{ 'crosswire-ignore': ['a-rule'] }, { ignore: {} }, /does not say which rule and why/],
  [{ 'crosswire-ignore': { 'a-rule': '' } }, { ignore: {} }, /gives no reason for "a-rule"/],
])('%j is passed over with a warning', async (fields, told, problem) => {
  const [item] = await recordsOf(record({ text: 'a', ...fields }));
  expect(item.article).toMatchObject(told);
  expect(linesOf([item])).toEqual([expect.stringMatching(new RegExp(`^-:1 warning: .*${problem.source}`))]);
});

test('lone surrogates and zero characters in escapes survive', async () => {
  const [item] = await recordsOf('{"text": "a\\ud800b\\u0000c\\udfff"}');
  expect(item.article?.text).toBe('a\uD800b\0c\uDFFF');
});

test('line ends of the text are kept, those of the file are not part of it', async () => {
  const items = await recordsOf('{"text":"a\\r\\nb\\rc\\n"}\r\n\r\n  \n{"text":"d"}');
  expect(items.map(({ article }) => [article?.sourceLine, article?.text])).toEqual([
    [1, 'a\r\nb\rc\n'],
    [4, 'd'],
  ]);
});

test('ids that repeat get a number', async () => {
  const folder = folderWith({
    'a.jsonl': record({ id: 'k', text: 'a' }) + record({ id: 'k.2', text: 'b' }) + record({ id: 'k', text: 'c' }),
    'b.jsonl': record({ id: 'k', text: 'd' }) + record({ text: 'e' }),
  });
  expect(await idsOf(folder, ['.'])).toEqual(['k', 'k.2', 'k.3', 'k.4', 'b.jsonl#2']);
  expect(await problemsOf(folder, ['.'])).toEqual([
    expect.stringMatching(/^a.jsonl:3 warning: another article has the id "k"; this one is called "k.3"/),
    expect.stringMatching(/^b.jsonl:1 warning: .*"k.4"/),
  ]);
});

test('records without ids in two files of one name are told apart by their paths', async () => {
  const folder = folderWith({ 'x/n.jsonl': record({ text: 'a' }), 'y/n.jsonl': record({ text: 'b' }) });
  expect(await idsOf(folder, ['x', 'y/n.jsonl'])).toEqual(['x/n.jsonl#1', 'y/n.jsonl#1']);
  expect(await idsOf(folder, ['y/n.jsonl'])).toEqual(['n.jsonl#1']);
});

test('standard input has its place among the arguments and is read once', async () => {
  const folder = folderWith({ 'a.txt': 'A' });
  const stdin = stream('{"text":"x"}\n\n{"te', 'xt":"y"}');
  const items = await read(folder, ['-', 'a.txt', '-'], { stdin });
  expect(items.map(({ id, article }) => [id, article?.path])).toEqual([
    ['-#1', '-'],
    ['-#3', '-'],
    ['a.txt', 'a.txt'],
  ]);
});

test('a byte order mark is dropped, and UTF-16 is read', async () => {
  const line = '{"text":"café “x”"}\n';
  const utf16 = Buffer.from(`\uFEFF${line.repeat(2)}`, 'utf16le');
  for (const chunks of [
    [`\uFEFF${line}`],
    [utf16.subarray(0, 33), utf16.subarray(33)],
    [Buffer.from(utf16).swap16()],
  ]) {
    const items = await recordsOf(...chunks);
    expect(linesOf(items)).toEqual([]);
    expect(items[0].article?.text).toBe('café “x”');
  }
});

test('lines in an old encoding are guessed one by one and told once', async () => {
  const old = Buffer.from('{"text":"It costs \xa33bn, the council\x92s men said."}\n', 'latin1');
  const items = await recordsOf(old, '{"text":"café"}\n', old);
  expect(items.map(({ article }) => article?.text)).toEqual([
    'It costs £3bn, the council’s men said.',
    'café',
    'It costs £3bn, the council’s men said.',
  ]);
  expect(linesOf(items)).toEqual([expect.stringMatching(/^-:1 warning: it is not UTF-8 and was read as windows-1252/)]);
});

test('a damaged line of UTF-8 stays UTF-8', async () => {
  const damaged = Buffer.concat([Buffer.from('{"text":"the mayor’s “plan” '), Buffer.from([0xff]), Buffer.from('"}')]);
  const [item] = await recordsOf(damaged);
  expect(item.article?.text).toBe('the mayor’s “plan” \uFFFD');
  expect(linesOf([item])).toEqual([expect.stringMatching(/^-:1 warning: it is UTF-8 with 1 damaged place/)]);
});

test('a line that is too long is passed over, whole, and counted', async () => {
  const chunks = stream('one\n' + 'x'.repeat(30), 'x'.repeat(30), 'x\ntwo\n' + 'y'.repeat(51));
  const lines = (await all(splitLines(chunks, { longest: 50 }))).flat();
  expect(lines.map(({ number, bytes }) => [number, bytes && String(bytes)])).toEqual([
    [1, 'one'],
    [2, null],
    [3, 'two'],
    [4, null],
  ]);
});

test('lines are the same wherever the chunks are cut', async () => {
  const cuts = fc.array(fc.nat({ max: 120 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '”'), maxLength: 60 }),
      cuts,
      async (text, at) => {
        const bytes = Buffer.from(text);
        const edges = [0, ...at.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
        const lines = (await all(splitLines(stream(...chunks)))).flat();
        const wanted = text.split('\n');
        if (wanted.at(-1) === '') wanted.pop();
        expect(lines.map((line) => String(line.bytes))).toEqual(wanted);
        expect(lines.map((line) => line.number)).toEqual(wanted.map((_, index) => index + 1));
        for (const line of lines) {
          const { length } = line.bytes!;
          expect(bytes.subarray(line.offset, line.offset + length)).toEqual(line.bytes);
        }
      },
    ),
  );
});

test('ranges of a file hold the same articles as the file', async () => {
  const lines = Array.from({ length: 50 }, (_, index) =>
    index % 7 === 3 ? '\n' : record({ text: `Article ${'é'.repeat(index)}` }),
  );
  const folder = folderWith({ 'n.jsonl': lines.join('') });
  const input = { path: join(folder, 'n.jsonl'), shown: 'n.jsonl', id: 'n.jsonl' };
  const whole = await read(folder, ['n.jsonl']);
  for (const size of [1, 100, 1000, 1e6]) {
    const ranges = await all(lineRanges(input.path, size));
    expect(ranges[0].start).toBe(0);
    const parts = await Promise.all(ranges.map((range) => all(readRange(input, range))));
    expect(parts.flat(2)).toEqual(whole);
  }
});
