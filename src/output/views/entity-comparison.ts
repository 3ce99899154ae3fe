import type { EntityCell, EntityComparison } from '../../model/index.ts';
import type { Page } from '../page.ts';
import type { Report } from '../report.ts';
import { sanitiseLine } from '../sanitise.ts';
import { table } from '../table.ts';
import { limitedRows } from './limited-rows.ts';

type Row = EntityComparison['rows'][number];

/** A block for each entity: a line for each outlet with the names and titles it uses, most used first. */
export function comparedEntities(report: Report, page: Page): Iterable<string> {
  return limitedRows<Row>(report, page, (rows) => blocks(rows, page));
}

function* blocks(rows: Iterable<Row>, page: Page): Generator<string> {
  const { width, paint } = page;
  let separator = '';
  for (const { name, type, cells } of rows) {
    yield `${separator}${paint.strong(sanitiseLine(name))} ${paint.faint(type)}\n`;
    const columns = [
      { header: 'In', cell: ({ column }: EntityCell) => column, shrinksTo: 14 },
      { header: 'Mentions', cell: ({ mentions }: EntityCell) => String(mentions), align: 'right' as const },
      { header: 'Names', cell: ({ names }: EntityCell) => counted(names), shrinksTo: 16 },
      { header: 'Titles', cell: ({ titles }: EntityCell) => counted(titles), shrinksTo: 14 },
    ];
    yield* table({ columns, rows: cells }, width, paint);
    separator = '\n';
  }
}

function counted(words: readonly { text: string; count: number }[]): string {
  return words.map(({ text, count }) => (count > 1 ? `${text} ×${count}` : text)).join('; ');
}
