import type { DuplicatesItem } from '../model/index.ts';
import { first, type Report } from './report.ts';

/** One item a line. Duplicates are records of several kinds, told by `record`. */
export function* ndjson({ key, items, value, limit }: Report): Generator<string> {
  const records = items ?? (key === 'duplicates' ? duplicateRecords(value as DuplicatesItem) : [value!]);
  for (const record of first(records, limit)) yield `${JSON.stringify(record)}\n`;
}

function* duplicateRecords({ pairs, clusters, passages }: DuplicatesItem): Generator<object> {
  for (const pair of pairs) yield { record: 'pair', ...pair };
  for (const cluster of clusters) yield { record: 'cluster', ...cluster };
  for (const passage of passages) yield { record: 'passage', ...passage };
}
