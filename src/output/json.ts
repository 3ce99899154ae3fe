import { schemaName } from '../model/index.ts';
import { first, limited, type Report } from './report.ts';

/** One JSON value, in pieces: the items are written one by one, so that a long list is never one string. */
export function* json({ command, articles, problems, key, items, value, limit }: Report): Generator<string> {
  yield `{"schema":${JSON.stringify(schemaName)},"command":${JSON.stringify(command)},"articles":`;
  yield* list(articles);
  yield ',"problems":';
  yield* list(problems);
  yield `,${JSON.stringify(key)}:`;
  if (items) yield* list(first(items, limit));
  else yield JSON.stringify(limited(value!, limit));
  yield '}\n';
}

function* list(items: Iterable<object>): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}
