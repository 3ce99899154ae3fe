import type { Place } from './links.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** At least one; sorted by article, start, end. At most 8 are told. */
  readonly places: readonly Place[];
  /** The same while the passages stay the same, also when they move elsewhere in the article. */
  readonly fingerprint: string;
  /** In the baseline: told, but no reason to fail. */
  readonly known?: boolean;
}
