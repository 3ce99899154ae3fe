import {
  cooccurrence,
  entityComparison,
  entityFilter,
  entityItems,
  explanations,
  mentions,
  where,
} from '../../items/index.ts';
import { didYouMean, UserError } from '../../model/index.ts';
import type { Report } from '../../output/report.ts';
import type { EntitiesOptions } from '../options/chosen.ts';
import { listReport, objectReport } from '../reports.ts';
import type { Analysis, Session } from '../session.ts';

export async function run(session: Session, options: EntitiesOptions): Promise<Report> {
  const analysis = await session.analyse(['entities']);
  const { store, links } = analysis;
  if (options.explain !== undefined) return explain(session, analysis, options.explain);
  const chosen = entityFilter(options);
  if (options.cooccurrence) {
    const value = cooccurrence(store, links.entities, (index) => chosen(links.entities.entities[index]!));
    return objectReport(session, analysis, { command: 'entities', key: 'cooccurrence', view: 'cooccurrence' }, value);
  }
  if (options.compare) {
    const chosenLinks = links.entities.entities.map(chosen);
    const all = entityComparison(store, links.entities, options.by ?? 'outlet');
    const value = { ...all, rows: all.rows.filter((_, index) => chosenLinks[index]) };
    return objectReport(
      session,
      analysis,
      { command: 'entities', key: 'comparison', view: 'entity-comparison' },
      value,
    );
  }
  const items = where(entityItems(store, links.entities), chosen);
  return listReport(session, analysis, { command: 'entities', key: 'entities', view: 'entities' }, items);
}

function explain(session: Session, analysis: Analysis, name: string): Report {
  const { entities } = analysis.links.entities;
  const items = explanations(analysis.store, analysis.links.entities, (entity) =>
    [entity.id, entity.name, ...entity.aliases].some((one) => one === name || mentions(one, name)),
  );
  if (items.length === 0) {
    const names = entities.flatMap((entity) => [entity.name, ...entity.aliases]);
    // A name that is looked for by one of its words is meant by that word.
    const words = names.flatMap((one) => one.split(' '));
    const meant = didYouMean(name, name.includes(' ') ? names : words);
    throw new UserError(`nobody is called "${name}" in these articles${meant}; crosswire entities lists all names`);
  }
  return listReport(session, analysis, { command: 'entities', key: 'explanations', view: 'explanations' }, items);
}
