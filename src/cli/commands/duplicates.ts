import { availableParallelism } from 'node:os';
import { normalize } from 'node:path';
import { articleDifference, duplicateItems, similarPairs } from '../../items/index.ts';
import { didYouMean, TextUnits, UserError } from '../../model/index.ts';
import type { Report } from '../../output/report.ts';
import type { CorpusDuplicates, FindDuplicatesOptions } from '../../pipeline/duplicates.ts';
import type { WholeDuplicates } from '../../pipeline/whole-duplicates.ts';
import type { DuplicatesOptions } from '../options/chosen.ts';
import { objectReport } from '../reports.ts';
import type { Analysis, Session } from '../session.ts';

export async function run(session: Session, options: DuplicatesOptions): Promise<Report> {
  const { minSimilarity = 0, within = false, whole = false, boilerplate = false, diff, against, memory } = options;
  if (diff) return difference(session, await session.analyse(['duplicates'], { within, whole }), diff);
  const { jobs = availableParallelism() } = options;
  const limits = { ...(against !== undefined && { isOld: isUnder(against) }), ...(memory !== undefined && { memory }) };
  const further = against === undefined ? [] : [against];
  const found =
    whole && !within && !boilerplate
      ? await findWhole(session, further, limits)
      : await findAligned(session, further, { within, whole, boilerplate, jobs, ...limits });
  for (const note of found.notes) session.note(note);
  const view = (['passages', 'clusters', 'boilerplate'] as const).find((name) => options[name]) ?? 'pairs';
  const value = similarPairs(duplicateItems(found.store, found), minSimilarity);
  return objectReport(session, found, { command: 'duplicates', key: 'duplicates', view }, value);
}

async function findAligned(
  session: Session,
  further: readonly string[],
  options: FindDuplicatesOptions,
): Promise<CorpusDuplicates> {
  const { findDuplicates } = await import('../../pipeline/duplicates.ts');
  return findDuplicates((take) => session.read(new TextUnits(), further, take), options);
}

/** Scores alone, for which texts are only read past. */
async function findWhole(
  session: Session,
  further: readonly string[],
  limits: Pick<FindDuplicatesOptions, 'isOld' | 'memory'>,
): Promise<WholeDuplicates> {
  const { findWholeDuplicates, HashedWords } = await import('../../pipeline/whole-duplicates.ts');
  const words = new HashedWords();
  return findWholeDuplicates((take) => session.read(words, further, take), words, limits);
}

/** Tells the articles that a path led to. */
function isUnder(path: string): (article: { readonly path: string }) => boolean {
  const root = normalize(path).replaceAll('\\', '/').replace(/\/$/, '');
  return (article) => root === '.' || article.path === root || article.path.startsWith(`${root}/`);
}

function difference(session: Session, analysis: Analysis, names: readonly string[]): Report {
  const { store, links } = analysis;
  if (names.length !== 2) throw new UserError('--diff takes two articles: their ids or paths');
  const [a, b] = names.map((name) => articleIndex(analysis, name));
  const value = articleDifference(store, links.duplicates, Math.min(a!, b!), Math.max(a!, b!));
  return objectReport(session, analysis, { command: 'duplicates', key: 'difference', view: 'difference' }, value);
}

/** An article by its id, else by its path as given. */
function articleIndex({ articles }: Analysis, name: string): number {
  const byId = articles.findIndex(({ id }) => id === name);
  const index = byId >= 0 ? byId : articles.findIndex(({ path }) => path === name);
  if (index >= 0) return index;
  const ids = articles.map(({ id }) => id);
  throw new UserError(`no article is called "${name}"${didYouMean(name, ids)}; crosswire text lists them`);
}
