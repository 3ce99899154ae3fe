import type { DuplicatesItem } from '../model/index.ts';
import { first, type Report, type View } from './report.ts';

/** One item a line. Duplicates are records of several kinds, told by `record`. */
export function* ndjson(report: Report): Generator<string> {
  const { key, items, value, view } = report;
  const records = items ?? (key === 'duplicates' ? duplicateRecords(value as DuplicatesItem, view) : [value!]);
  for (const record of first(records, report.limit)) yield `${JSON.stringify(record)}\n`;
}

function* duplicateRecords({ pairs, clusters, passages, boilerplate }: DuplicatesItem, view: View): Generator<object> {
  // Readers of the default know three kinds of record; a fourth comes only to those who ask for it.
  if (view === 'boilerplate') for (const run of boilerplate) yield { record: 'boilerplate', ...run };
  for (const pair of pairs) yield { record: 'pair', ...pair };
  for (const cluster of clusters) yield { record: 'cluster', ...cluster };
  for (const passage of passages) yield { record: 'passage', ...passage };
}
