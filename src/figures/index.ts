import type { EntityFindings, EntityLinks, Figure, FigureLinks, Quote, Store, Text } from '../model/index.ts';
import { claimantOf } from './claimant.ts';
import { findDrafts } from './find.ts';
import { linkTopics } from './link.ts';
import { measuredBy } from './measured.ts';

/** What the earlier steps found in the same article. */
export interface Earlier {
  readonly entities: EntityFindings;
  readonly quotes: readonly Quote[];
}

/** Figures of one article with value, unit, what they measure and who gives them. */
export function findFigures(text: Text, earlier: Earlier, options: { includeFurniture?: boolean } = {}): Figure[] {
  const claimants = claimantOf(text, earlier.quotes);
  return findDrafts(text, options.includeFurniture ?? false).map(({ first, last, ...draft }) => {
    const start = text.start[first];
    const end = text.end[last - 1];
    return {
      start,
      end,
      ...draft,
      ...measuredBy(text, first, last),
      linked: -1,
      claimant: claimants(start, end, draft.kind),
    };
  });
}

/** Figures that measure the same thing share a topic. */
export function linkFigures(store: Store, entities: EntityLinks): FigureLinks {
  return linkTopics(store, entities);
}
