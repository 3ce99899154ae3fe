import { comparedFigureFilter, figureComparison, figureFilter, figureItems, where } from '../../items/index.ts';
import type { Report } from '../../output/report.ts';
import type { FiguresOptions } from '../options/chosen.ts';
import { listReport, objectReport } from '../reports.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, options: FiguresOptions): Promise<Report> {
  const analysis = await session.analyse(['entities', 'figures']);
  const { store, links } = analysis;
  if (options.compare) {
    const all = figureComparison(store, links.figures, options.by ?? 'article');
    const value = { ...all, rows: all.rows.filter(comparedFigureFilter(options)) };
    return objectReport(session, analysis, { command: 'figures', key: 'comparison', view: 'figure-comparison' }, value);
  }
  const items = where(figureItems(store, links.entities, links.figures), figureFilter(options, links));
  return listReport(session, analysis, { command: 'figures', key: 'figures', view: 'figures' }, items);
}
