import { duplicatesItem, similarPairs } from '../../items/index.ts';
import type { Report } from '../../output/report.ts';
import type { DuplicatesOptions } from '../options/duplicates.ts';
import { objectReport } from '../reports.ts';
import type { Session } from '../session.ts';

export async function run(session: Session, options: DuplicatesOptions): Promise<Report> {
  const { minSimilarity = 0, within = false, whole = false } = options;
  const analysis = await session.analyse(['duplicates'], { within, whole });
  const { store, links } = analysis;
  for (const note of links.duplicates.notes) session.note(note);
  const view = (['passages', 'clusters', 'boilerplate'] as const).find((name) => options[name]) ?? 'pairs';
  const duplicates = similarPairs(duplicatesItem(store, links.duplicates), minSimilarity);
  return { ...objectReport(session, analysis, 'duplicates', duplicates), view };
}
