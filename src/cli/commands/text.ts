import { textItems } from '../../items/index.ts';
import type { Report } from '../../output/report.ts';
import type { SharedOptions } from '../options/chosen.ts';
import { listReport } from '../reports.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, _options: SharedOptions): Promise<Report> {
  const analysis = await session.analyse([]);
  return listReport(session, analysis, { command: 'text', key: 'texts', view: 'texts' }, textItems(analysis.store));
}
