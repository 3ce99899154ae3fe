import { expect, test } from 'vitest';
import { ndjson } from '../../src/output/ndjson.ts';
import type { Report } from '../../src/output/report.ts';

const report = { command: 'figures', articles: [], problems: [], limit: Infinity } as const;

test.each<[string, Pick<Report, 'key' | 'items' | 'value' | 'view'> & { limit?: number }, string[]]>([
  [
    'items, one a line',
    { key: 'figures', items: [{ id: 'a' }, { id: 'b' }], value: null, view: 'figures' },
    ['{"id":"a"}\n', '{"id":"b"}\n'],
  ],
  [
    'rows of a comparison, one a line',
    {
      key: 'comparison',
      items: null,
      value: { by: 'outlet', columns: ['x', 'y'], rows: [{ topic: 'a' }, { topic: 'b' }] },
      view: 'figure-comparison',
    },
    ['{"topic":"a"}\n', '{"topic":"b"}\n'],
  ],
  [
    'as many rows as are wanted',
    {
      key: 'comparison',
      items: null,
      value: { rows: [{ topic: 'a' }, { topic: 'b' }] },
      view: 'figure-comparison',
      limit: 1,
    },
    ['{"topic":"a"}\n'],
  ],
  [
    'an object without rows on one line',
    { key: 'summary', items: null, value: { articles: 2 }, view: 'summary' },
    ['{"articles":2}\n'],
  ],
])('%s', (_, own, lines) => {
  expect([...ndjson({ ...report, ...own })]).toEqual(lines);
});
