import type { Report } from '../../output/report.ts';
import type { SharedOptions } from '../options/shared.ts';
import { objectReport } from '../reports.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, _options: SharedOptions): Promise<Report> {
  const analysis = await session.analyse(['entities', 'quotes', 'figures', 'duplicates']);
  return objectReport(session, analysis, 'summary', { articles: analysis.store.count });
}
