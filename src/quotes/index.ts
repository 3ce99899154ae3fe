import type { EntityFindings, Quote, Text } from '../model/index.ts';
import { findAttributions } from './attributions.ts';
import { tieFloating } from './floating.ts';
import { tieLabels } from './labels.ts';
import { findMarked, joinContinued, joinInterrupted, tieLists, tieNeighbours } from './marked.ts';
import { quotesOf } from './quotations.ts';
import { readAttributions } from './reading.ts';
import { findReports } from './reports.ts';

export { linkQuotes } from './link.ts';

/** Quotations of one article with their speakers. */
export function findQuotes(
  text: Text,
  entities: EntityFindings,
  { includeFurniture = false }: { includeFurniture?: boolean } = {},
): Quote[] {
  const reading = readAttributions(text, entities, includeFurniture);
  const attributions = findAttributions(reading);
  const marked = findMarked(reading);
  tieNeighbours(reading, marked, attributions);
  tieLabels(reading, marked);
  tieLists(reading, marked);
  const joined = joinContinued(reading, joinInterrupted(reading, marked));
  const reports = findReports(reading, attributions, joined);
  tieFloating(reading, joined);
  return quotesOf(reading, joined, reports);
}
