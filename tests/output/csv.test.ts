import { expect, test } from 'vitest';
import { csvColumns } from '../../src/output/csv-columns.ts';
import { csv } from '../../src/output/csv.ts';
import type { Report } from '../../src/output/report.ts';

function cells(values: Readonly<Record<string, unknown>>): string {
  const report = { items: [values], view: 'texts', limit: Infinity } as unknown as Report;
  return [...csv(report)][1]!;
}

test.each([
  ['plain', 'plain'],
  ['with, comma', '"with, comma"'],
  ['with "marks"', '"with ""marks"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+44 20', "'+44 20"],
  ['-5 degrees', "'-5 degrees"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['＝1+1', "'＝1+1"],
  ['=A1,"x"', '"\'=A1,""x"""'],
  ['a = b', 'a = b'],
])('the cell %j is written %s', (text, cell) => {
  expect(cells({ article: 'a', text, blocks: null })).toBe(`a,${cell},\n`);
});

test('numbers stay numbers, lists are JSON, a missing part of a missing object is empty', () => {
  const quote = { id: 'a#q1-2', start: -1.5, parts: [{ start: 1 }], speaker: null };
  const report = { items: [quote], view: 'quotes', limit: Infinity } as unknown as Report;
  const [head, row] = [...csv(report)];
  expect(head!.trimEnd().split(',')).toEqual([...csvColumns.quotes]);
  expect(row).toContain('a#q1-2,,,-1.5,');
  expect(row).toContain('"[{""start"":1}]"');
});
