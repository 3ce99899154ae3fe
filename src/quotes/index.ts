import type { EntityFindings, EntityLinks, Quote, QuoteLinks, Store, Text } from '../model/index.ts';
import { findAttributions } from './attributions.ts';
import { tieFloating } from './floating.ts';
import { tieLabels } from './labels.ts';
import { findMarked, joinInterrupted, tieNeighbours } from './marked.ts';
import { quotesOf } from './quotations.ts';
import { readAttributions } from './reading.ts';
import { findReports } from './reports.ts';

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
  const joined = joinInterrupted(reading, marked);
  const reports = findReports(reading, attributions, joined);
  tieFloating(reading, joined);
  return quotesOf(reading, joined, reports);
}

/** The same utterance in several places shares a group. */
export function linkQuotes(store: Store, entities: EntityLinks): QuoteLinks {
  void entities;
  return {
    groups: [],
    of: Array.from({ length: store.count }, (_, i) => new Int32Array(store.read(i).quotes.length).fill(-1)),
  };
}
