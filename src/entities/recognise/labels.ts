import type { EntityType } from '../../model/index.ts';

/** Types in the order of the model's labels. */
export const types: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];

/**
 * Labels of a token: 0 outside; then for each type begin, inside, last, unit (BILOU; Ratinov and Roth 2009). A feature's row of weights
 * leaves `outside` out: it is 0, as only differences between labels count.
 */
export const outside = 0;
export const labelCount = 17;
export const rowLength = 16;
export const Position = { begin: 1, inside: 2, last: 3, unit: 4 } as const;

export const labelOf = (type: number, position: number): number => type * 4 + position;
export const typeOfLabel = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): number => ((label - 1) & 3) + 1;
