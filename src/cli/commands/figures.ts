import { figureFilter, figureItems, where } from '../../items/index.ts';
import type { Report } from '../../output/report.ts';
import type { FiguresOptions } from '../options/figures.ts';
import { listReport } from '../reports.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, options: FiguresOptions): Promise<Report> {
  const analysis = await session.analyse(['entities', 'figures']);
  const { store, links } = analysis;
  const items = where(figureItems(store, links.entities, links.figures), figureFilter(options, links));
  return listReport(session, analysis, 'figures', items);
}
