import type { Range } from '../reading/reading.ts';
import type { Attribution } from './attribution.ts';

/** How marked words are tied to their attribution. */
export type Tie =
  | 'before'
  | 'after'
  | 'inside'
  | 'clause'
  | 'same-paragraph'
  | 'sentence-before'
  | 'sentence-behind'
  | 'floating'
  | 'label'
  | 'colon'
  | 'occasion'
  | 'source'
  | 'none';

/** A quotation in marks: its stretches in order, and who says it. */
export interface Marked {
  /** Indices into `Text.marks`. */
  readonly stretches: number[];
  readonly open: number;
  /** Token behind the last stretch. */
  behind: number;
  attribution: Attribution | null;
  tie: Tie;
  /** The report that the marked words are part of. */
  report: Report | null;
  /** The quotation that this one, of somebody else’s words, lies in. */
  readonly outer: Marked | null;
}

/** Reported speech: the clause (in two parts where the attribution interrupts it) and the quotations in marks inside. */
export interface Report {
  readonly attribution: Attribution;
  readonly parts: readonly Range[];
  readonly marked: Marked[];
}
