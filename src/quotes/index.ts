import type { EntityFindings, EntityLinks, Quote, QuoteLinks, Store, Text } from '../model/index.ts';

/** Quotations of one article with their speakers. */
export function findQuotes(
  text: Text,
  entities: EntityFindings,
  options: { includeFurniture?: boolean } = {},
): Quote[] {
  void text;
  void entities;
  void options;
  return [];
}

/** The same utterance in several places shares a group. */
export function linkQuotes(store: Store, entities: EntityLinks): QuoteLinks {
  void entities;
  return {
    groups: [],
    of: Array.from({ length: store.count }, (_, i) => new Int32Array(store.read(i).quotes.length).fill(-1)),
  };
}
