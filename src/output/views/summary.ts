import { plural, type Page } from '../page.ts';
import type { Report } from '../report.ts';

/** The corpus on one page. */
export function* summary({ articles }: Report, { paint }: Page): Generator<string> {
  yield `${paint.heading(plural(articles.length, 'article'))}\n`;
}
