import type { Links, Store } from '../model/index.ts';

export interface CheckInput {
  readonly store: Store;
  readonly links: Links;
  /** ISO date that rules on dates take as the present day. */
  readonly today: string;
}
