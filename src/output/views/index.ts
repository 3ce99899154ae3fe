import { pageOf, plural, type Page } from '../page.ts';
import { first, rowsOf, type Report, type View } from '../report.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { columnsOf } from './columns.ts';
import { summary } from './summary.ts';
import { textBlocks } from './text.ts';

type Draw = (report: Report, page: Page) => Iterable<string>;

/** Views that are more than one table. */
const drawn: Partial<Record<View, Draw>> = { texts: textBlocks, summary };

/** The view that people look at. */
export function* view(report: Report, terminal: Terminal): Generator<string> {
  const page = pageOf(terminal);
  yield* (drawn[report.view] ?? rows)(report, page);
}

/** One table of the view's rows, as many as the limit allows, and how many more there are. */
function* rows(report: Report, { width, paint }: Page): Generator<string> {
  const all = rowsOf(report)[Symbol.iterator]() as Iterator<object>;
  const rest: Iterable<object> = { [Symbol.iterator]: () => ({ next: () => all.next() }) };
  const columns = columnsOf(report);
  let empty = true;
  for (const piece of table({ columns, rows: first(rest, report.limit) }, width, paint)) {
    empty = false;
    yield piece;
  }
  if (empty) yield `${paint.faint(`nothing found in ${plural(report.articles.length, 'article')}`)}\n`;
  let more = 0;
  for (const _ of rest) more += 1;
  if (more > 0) yield `${paint.faint(`… and ${plural(more, 'more', 'more')} (--limit 0 for all)`)}\n`;
}
