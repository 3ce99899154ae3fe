import { schemaName } from '../model/index.ts';
import type { Report } from './report.ts';

/** One JSON value, in pieces: the items are written one by one, so that a long list is never one string. */
export function* json({ command, articles, problems, key, items, value }: Report): Generator<string> {
  const head = JSON.stringify({ schema: schemaName, command, articles, problems });
  yield `${head.slice(0, -1)},${JSON.stringify(key)}:`;
  if (items === null) {
    yield `${JSON.stringify(value)}}\n`;
    return;
  }
  let separator = '[\n';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]}\n' : '\n]}\n';
}
