import type { Explanation } from '../../model/index.ts';
import { paragraph, type Page } from '../page.ts';
import type { Report } from '../report.ts';
import { sanitiseLine } from '../sanitise.ts';
import { limitedRows } from './limited-rows.ts';

/** Why names are one entity: first between articles, then inside each. */
export function explained(report: Report, page: Page): Iterable<string> {
  return limitedRows<Explanation>(report, page, (rows) => blocks(rows, page));
}

function* blocks(rows: Iterable<Explanation>, page: Page): Generator<string> {
  const { paint } = page;
  let separator = '';
  for (const { entity, name, aliases, inArticles, merges } of rows) {
    yield `${separator}${paint.strong(sanitiseLine(name))} ${paint.faint(sanitiseLine(entity))}\n`;
    if (aliases.length > 0) yield paragraph(`also called ${aliases.join('; ')}`, page, '  ');
    for (const { a, b, articleA, articleB, reason } of merges) {
      yield paragraph(`“${a}” (${articleA}) and “${b}” (${articleB}): ${reason}`, page, '  ');
    }
    for (const { article, name: local, titles, reasons } of inArticles) {
      const called = [local, ...titles].join('; ');
      yield paragraph(`in ${article}: ${called}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`, page, '  ');
    }
    separator = '\n';
  }
}
