import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimiterOf, RowReader } from '../../src/corpus/formats/table.ts';
import { folderWith, linesOf, read } from './temporary.ts';

/** Rows of a table, each with its line. */
function rowsOf(source: string, delimiter = ','): [line: number, ...cells: string[]][] {
  const reader = new RowReader(delimiter);
  return source.split('\n').flatMap((line, index) => {
    const row = reader.add(line, index + 1);
    return row ? [[row.line, ...row.cells]] : [];
  }) as [number, ...string[]][];
}

test.each<[source: string, rows: (string | number)[][]]>([
  [
    'a,b\nc,d',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  [
    'a,b\r\nc,d\r',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  ['"a,1","b ""c"""', [[1, 'a,1', 'b "c"']]],
  [
    '"one\ntwo","three\r\nfour"\nx,y',
    [
      [1, 'one\ntwo', 'three\r\nfour'],
      [4, 'x', 'y'],
    ],
  ],
  [
    'a,,\n',
    [
      [1, 'a', '', ''],
      [2, ''],
    ],
  ],
  ['"",""', [[1, '', '']]],
  ['a "b" c,d"', [[1, 'a "b" c', 'd"']]],
  ['"a" b,c', [[1, 'a b', 'c']]],
])('%j', (source, rows) => {
  expect(rowsOf(source)).toEqual(rows);
});

test('what a writer writes is read', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é'), maxLength: 12 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const source = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
      expect(rowsOf(source).map(([, ...cells]) => cells)).toEqual(rows);
    }),
  );
});

test.each([
  ['id,text', ','],
  ['id;text;"a,b"', ';'],
  ['id\ttext', '\t'],
  ['text', ','],
])('the delimiter of %j is %j', (header, delimiter) => {
  expect(delimiterOf(header)).toBe(delimiter);
});

test('a row is an article, and what cannot be read is named', async () => {
  const source = `id,Title,TEXT,date,extra
k1,Bridge,"It closes
in March.",2025-02-17,x

,,Second text.,,
too,few
k3,,"",,
k4,,Fourth.,soon,
k5,,"never closed`;
  const items = await read(folderWith({ 'news.csv': `\uFEFF${source}` }), ['.']);
  expect(items.map(({ id, article }) => [id, article?.text ?? null, article?.sourceLine ?? null])).toEqual([
    ['k1', 'It closes\nin March.', 2],
    ['news.csv#5', 'Second text.', 5],
    ['news.csv#6', null, null],
    ['k3', '', 7],
    ['k4', 'Fourth.', 8],
    ['news.csv#9', null, null],
  ]);
  expect(items[0].article).toMatchObject({ title: 'Bridge', date: '2025-02-17', author: null });
  expect(linesOf(items)).toEqual([
    expect.stringMatching(/^news.csv:6 error: it has 2 fields where the header has 5/),
    expect.stringMatching(/^news.csv:7 warning: it has no text/),
    expect.stringMatching(/^news.csv:8 warning: its date "soon"/),
    expect.stringMatching(/^news.csv:9 error: a quotation mark that is opened here is never closed/),
  ]);
});

test('a table from a spreadsheet in an old encoding', async () => {
  const bytes = Buffer.from('text;outlet\r\nIt costs \xa33bn \x96 the council\x92s plan.;Fen Post\r\n', 'latin1');
  const [item] = await read(folderWith({ 'a.csv': bytes }), ['.']);
  expect(item.article).toMatchObject({ text: 'It costs £3bn – the council’s plan.', outlet: 'Fen Post' });
  expect(linesOf([item])).toEqual([expect.stringMatching(/^a.csv:2 warning: it is not UTF-8/)]);
});

test('a table without the column is named once', async () => {
  const items = await read(folderWith({ 'a.csv': 'id,body\n1,x\n2,y\n', '__proto__.csv': '__proto__,text\nx,y\n' }), [
    '.',
  ]);
  expect(linesOf(items)).toEqual([
    expect.stringMatching(/^a.csv:1 error: it has no column "text"; its columns are id, body/),
  ]);
  expect(items[0].article?.text).toBe('y');
});

test('a first line in pieces', async () => {
  const { asUtf8 } = await import('../../src/corpus/line-decoder.ts');
  async function* pieces() {
    for (const byte of Buffer.from('\uFEFFab')) yield Uint8Array.of(byte);
  }
  let text = '';
  for await (const bytes of asUtf8(pieces())) text += Buffer.from(bytes).toString();
  expect(text).toBe('ab');
});
