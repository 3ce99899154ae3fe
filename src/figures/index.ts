import type { EntityFindings, EntityLinks, Figure, FigureLinks, Quote, Store, Text } from '../model/index.ts';

/** What the earlier steps found in the same article. */
export interface Earlier {
  readonly entities: EntityFindings;
  readonly quotes: readonly Quote[];
}

/** Figures of one article with value, unit, what they measure and who gives them. */
export function findFigures(text: Text, earlier: Earlier, options: { includeFurniture?: boolean } = {}): Figure[] {
  void text;
  void earlier;
  void options;
  return [];
}

/** Figures that measure the same thing share a topic. */
export function linkFigures(store: Store, entities: EntityLinks): FigureLinks {
  void entities;
  return {
    topics: [],
    of: Array.from({ length: store.count }, (_, i) => new Int32Array(store.read(i).figures.length).fill(-1)),
  };
}
