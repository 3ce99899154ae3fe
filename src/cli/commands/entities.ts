import { entityFilter, entityItems, where } from '../../items/index.ts';
import type { Report } from '../../output/report.ts';
import type { EntitiesOptions } from '../options/entities.ts';
import { listReport } from '../reports.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, options: EntitiesOptions): Promise<Report> {
  const analysis = await session.analyse(['entities']);
  const { store, links } = analysis;
  return listReport(session, analysis, 'entities', where(entityItems(store, links.entities), entityFilter(options)));
}
