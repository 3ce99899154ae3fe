import type { Relation } from '../model/index.ts';

/** Share of the shorter side that passages cover in near-duplicates and contained articles. */
export const mostOf = 0.6;
/** `contains`: so much of one side, less than half of the other. */
const nearlyAll = 0.8;

/** What two articles are to each other by the shares of their letters that shared passages cover. */
export function relationOf(containmentA: number, containmentB: number, sameWords: boolean): Relation {
  if (sameWords) return 'identical';
  const most = Math.max(containmentA, containmentB);
  if (most >= nearlyAll && Math.min(containmentA, containmentB) < 0.5) return 'contains';
  return most >= mostOf ? 'near-duplicate' : 'shared-passages';
}
