import { summaryOf } from '../../items/index.ts';
import type { Report } from '../../output/report.ts';
import type { SharedOptions } from '../options/chosen.ts';
import { allLinks } from '../../pipeline/parts.ts';
import { objectReport } from '../reports.ts';
import type { Session } from '../session.ts';
import { findingsOf } from './check.ts';

export async function run(session: Session, _options: SharedOptions): Promise<Report> {
  const analysis = await session.analyse(allLinks, { within: true });
  const { store, links } = analysis;
  const { findings } = await findingsOf(session, analysis);
  const value = summaryOf(store, links, findings);
  return objectReport(session, analysis, { command: 'summary', key: 'summary', view: 'summary' }, value);
}
