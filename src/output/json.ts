import { schemaName } from '../model/index.ts';
import { first } from '../items/first.ts';
import { isList, type Report } from './report.ts';

/** One JSON value, in pieces: the items are written one by one, so that a long list is never one string. */
export function* json({ command, articles, problems, key, items, value, limit }: Report): Generator<string> {
  yield `{"schema":${JSON.stringify(schemaName)},"command":${JSON.stringify(command)},"articles":`;
  yield* list(articles);
  yield ',"problems":';
  yield* list(problems);
  yield `,${JSON.stringify(key)}:`;
  if (items) yield* list(first(items, limit));
  else yield* object(value!, limit);
  yield '}\n';
}

/** An object whose lists are cut to the limit and written item by item. */
function* object(value: object, limit: number): Generator<string> {
  let separator = '{';
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) continue;
    yield `${separator}${JSON.stringify(key)}:`;
    separator = ',';
    if (isList(field)) yield* list(first(field, limit));
    else yield JSON.stringify(field);
  }
  yield separator === '{' ? '{}' : '}';
}

function* list(items: Iterable<object>): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}
