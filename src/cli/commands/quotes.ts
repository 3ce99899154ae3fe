import { quoteFilter, quoteItems, where } from '../../items/index.ts';
import type { Report } from '../../output/report.ts';
import type { QuotesOptions } from '../options/quotes.ts';
import { listReport } from '../reports.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, options: QuotesOptions): Promise<Report> {
  const analysis = await session.analyse(['entities', 'quotes']);
  const { store, links } = analysis;
  const items = where(quoteItems(store, links.entities, links.quotes), quoteFilter(options, links.entities));
  return listReport(session, analysis, 'quotes', items);
}
