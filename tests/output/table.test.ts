import { expect, test } from 'vitest';
import { cutStart, fitWidths, widthOf, wrap } from '../../src/output/columns.ts';
import { paintFor } from '../../src/output/paint.ts';
import { table } from '../../src/output/table.ts';

const paint = await paintFor({ colours: 0 });

test('long cells wrap, wide characters count two columns, numbers stand right, control characters are shown', () => {
  const rows = [
    { name: '東京都', text: 'one two three four five six seven', count: 7 },
    { name: 'Bell\u0007', text: 'short', count: 1200 },
  ];
  const columns = [
    { header: 'Name', cell: (row: (typeof rows)[0]) => row.name },
    { header: 'Text', cell: (row: (typeof rows)[0]) => row.text, shrinksTo: 10 },
    { header: 'Count', cell: (row: (typeof rows)[0]) => String(row.count), align: 'right' as const },
  ];
  expect([...table({ columns, rows }, 30, paint)].join('')).toBe(
    [
      'Name    Text             Count',
      '──────  ───────────────  ─────',
      '東京都  one two three        7',
      '        four five six…',
      'Bell␇   short             1200',
      '',
    ].join('\n'),
  );
});

test.each([
  ['one two three', 7, 9, ['one two', 'three']],
  ['one two three', 7, 1, ['one tw…']],
  ['incomprehensible', 6, 9, ['incomp', 'rehens', 'ible']],
  ['the-harbour-post.md', 10, 9, ['the-', 'harbour-', 'post.md']],
  ['a 東京都庁 b', 6, 9, ['a', '東京都', '庁 b']],
  ['👨‍👩‍👧👨‍👩‍👧 x', 2, 9, ['👨‍👩‍👧', '👨‍👩‍👧', 'x']],
])('%j in %i columns and at most %i lines', (text, width, lines, wrapped) => {
  expect(wrap(text, width, lines)).toEqual(wrapped);
  for (const line of wrap(text, width, lines)) expect(widthOf(line)).toBeLessThanOrEqual(width);
});

test('columns that may shrink share the loss, the others keep their width', () => {
  expect(fitWidths([{}, { shrinksTo: 5 }, { shrinksTo: 5 }], [10, 40, 20], 50)).toEqual([10, 18, 18]);
});

test('a long table has one head and the widths of its first rows', () => {
  const rows = Array.from({ length: 450 }, (_, index) => ({ index }));
  const columns = [{ header: 'Index', cell: ({ index }: { index: number }) => String(index) }];
  const lines = [...table({ columns, rows }, 80, paint)].join('').split('\n');
  expect(lines.length).toBe(450 + 2 + 1);
  expect(lines.filter((line) => line === 'Index').length).toBe(1);
});

test.each([
  ['corpus/harbour-post.md:12:5', 20, '…arbour-post.md:12:5'],
  ['short:1:1', 20, 'short:1:1'],
  ['京都/東京都.md:1:1', 12, '…京都.md:1:1'],
])('the end of %j in %i columns is %j', (text, width, end) => {
  expect(cutStart(text, width)).toBe(end);
});
