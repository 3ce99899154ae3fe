import type { DuplicatesItem } from '../model/index.ts';
import type { Report } from './report.ts';

/** One item a line. Duplicates are records of several kinds, told by `record`. */
export function* ndjson({ key, items, value }: Report): Generator<string> {
  if (key === 'duplicates') yield* duplicateRecords(value as DuplicatesItem);
  else for (const item of items ?? [value]) yield `${JSON.stringify(item)}\n`;
}

function* duplicateRecords({ pairs, clusters, passages }: DuplicatesItem): Generator<string> {
  for (const pair of pairs) yield `${JSON.stringify({ record: 'pair', ...pair })}\n`;
  for (const cluster of clusters) yield `${JSON.stringify({ record: 'cluster', ...cluster })}\n`;
  for (const passage of passages) yield `${JSON.stringify({ record: 'passage', ...passage })}\n`;
}
