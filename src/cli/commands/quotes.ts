import { comparedQuoteFilter, quoteComparison, quoteFilter, quoteItems, speakers, where } from '../../items/index.ts';
import type { Report } from '../../output/report.ts';
import type { QuotesOptions } from '../options/chosen.ts';
import { listReport, objectReport } from '../reports.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, options: QuotesOptions): Promise<Report> {
  const analysis = await session.analyse(['entities', 'quotes']);
  const { store, links } = analysis;
  if (options.by === 'speaker') {
    const value = speakers(store, links.entities);
    return objectReport(session, analysis, { command: 'quotes', key: 'speakers', view: 'speakers' }, value);
  }
  if (options.compare) {
    const all = quoteComparison(store, links.entities, links.quotes, options.by ?? 'article');
    const value = { ...all, rows: all.rows.filter(comparedQuoteFilter(options)) };
    return objectReport(session, analysis, { command: 'quotes', key: 'comparison', view: 'quote-comparison' }, value);
  }
  const items = where(quoteItems(store, links.entities, links.quotes), quoteFilter(options, links.entities));
  return listReport(session, analysis, { command: 'quotes', key: 'quotes', view: 'quotes' }, items);
}
