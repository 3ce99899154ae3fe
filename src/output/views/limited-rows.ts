import { plural, type Page } from '../page.ts';
import { first } from '../../items/first.ts';
import { rowsOf, type Report } from '../report.ts';

/** Draws the view's rows as far as the limit goes, and says what is left out or that there is nothing. */
export function* limitedRows<Row>(
  report: Report,
  { paint }: Page,
  draw: (rows: Iterable<Row>) => Iterable<string>,
): Generator<string> {
  const all = rowsOf(report)[Symbol.iterator]() as Iterator<Row>;
  const rest: Iterable<Row> = { [Symbol.iterator]: () => ({ next: () => all.next() }) };
  let empty = true;
  for (const piece of draw(first(rest, report.limit))) {
    empty = false;
    yield piece;
  }
  if (empty) yield `${paint.faint(`nothing found in ${plural(report.articles.length, 'article')}`)}\n`;
  let more = 0;
  for (const _ of rest) more += 1;
  if (more > 0) yield `${paint.faint(`… and ${plural(more, 'more', 'more')} (--limit 0 for all)`)}\n`;
}
