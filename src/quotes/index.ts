import type { EntityFindings, Quote, Text } from '../model/index.ts';
import { findAttributions } from './attributions/attributions.ts';
import { tieLabels, tieSecondAgents } from './attributions/labels.ts';
import { tieEchoes } from './quotations/echoes.ts';
import { tieFeelings } from './quotations/feelings.ts';
import { tieFloating } from './quotations/floating.ts';
import { findMarked, joinContinued, joinInterrupted, tieLists, tieNeighbours } from './quotations/marked.ts';
import { findNested } from './quotations/nested.ts';
import { tieCries, tieFirstPersons, tieOccasions } from './quotations/occasions.ts';
import { quotesOf } from './quotations/quotations.ts';
import { tieTurns } from './quotations/transcripts.ts';
import { readArticle } from './read-article.ts';
import { findReports } from './reports/reports.ts';

export { linkQuotes } from './link/index.ts';

/** Quotations of one article with their speakers. */
export function findQuotes(
  text: Text,
  entities: EntityFindings,
  { includeFurniture = false }: { includeFurniture?: boolean } = {},
): Quote[] {
  const reading = readArticle(text, entities, includeFurniture);
  const attributions = findAttributions(reading);
  const stretches = findMarked(reading);
  tieTurns(reading, stretches);
  tieNeighbours(reading, stretches, attributions);
  // Joined before labels are looked for: the colon before speech of several paragraphs doesn't outdo who is named behind it.
  const marked = joinContinued(reading, joinInterrupted(reading, stretches));
  tieLabels(reading, marked);
  tieLists(reading, marked);
  const joined = joinInterrupted(reading, marked);
  const reports = findReports(reading, attributions, joined);
  tieSecondAgents(reading, joined);
  tieEchoes(reading, joined);
  tieFloating(reading, joined, reports);
  tieOccasions(reading, joined);
  tieFeelings(reading, joined);
  tieCries(reading, joined);
  tieFirstPersons(reading, joined);
  return quotesOf(reading, joined, reports, findNested(reading, joined));
}
