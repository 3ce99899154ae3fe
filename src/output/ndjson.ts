import type { DuplicateItemStreams } from '../items/index.ts';
import { first } from '../items/first.ts';
import { rowsOf, type Report } from './report.ts';

/** One item, or one row of a comparison, a line. Duplicates are records of several kinds, told by `record`. */
export function* ndjson(report: Report): Generator<string | Uint8Array> {
  const { key, items, value, limit } = report;
  if (items === null && key === 'duplicates') yield* duplicateRecords(value as DuplicateItemStreams, report);
  else for (const record of first(rowsOf(report), limit)) yield `${JSON.stringify(record)}\n`;
}

function* duplicateRecords(items: DuplicateItemStreams, { view, limit }: Report): Generator<string | Uint8Array> {
  let left = limit;
  const { passages } = items;
  // Other threads may write these while the other records are made; how many are wanted is known before only of all.
  const all = limit === Infinity ? passages.lines?.(limit) : undefined;
  const lists = [['pair', items.pairs] as const, ['cluster', items.clusters] as const];
  // Readers of the default know three kinds of record; a fourth comes only to those who ask for it.
  const kinds = view === 'boilerplate' ? [['boilerplate', items.boilerplate] as const, ...lists] : lists;
  for (const [record, list] of kinds) {
    for (const item of first<object>(list, left)) {
      yield `${JSON.stringify({ record, ...item })}\n`;
      left -= 1;
    }
  }
  if (all) yield* all;
  else if (passages.lines) yield* passages.lines(left);
  else for (const item of first(passages, left)) yield `${JSON.stringify({ record: 'passage', ...item })}\n`;
}
