import type { Approximation, FigureKind, FigureRole } from '../model/index.ts';
import type { Amount } from './amounts.ts';

/** A figure before it is tied to what it measures and who says it: tokens `[first, last)`. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly per: string | null;
  readonly approximation: Approximation | null;
  readonly change: 'up' | 'down' | null;
  readonly of: string | null;
  readonly iso: string | null;
  readonly role: FigureRole;
  readonly vague: boolean;
}

export const emptyDraft = {
  value: null,
  low: null,
  high: null,
  unit: null,
  currency: null,
  per: null,
  approximation: null,
  change: null,
  of: null,
  iso: null,
  role: 'level',
  vague: false,
} as const;

/** Kind, unit and currency of an amount, and the factor its value takes (a penny is 0.01 of a pound). */
export function measureOf({
  money,
  unit,
  numeral,
}: Amount): Pick<Draft, 'kind' | 'unit' | 'currency'> & { factor: number } {
  if (money) return { kind: 'money', unit: money.noun, currency: money.code, factor: money.worth };
  if (unit) {
    const kind: FigureKind =
      unit.dimension === 'percent' || unit.dimension === 'point'
        ? 'percent'
        : unit.dimension === 'duration'
          ? 'duration'
          : 'quantity';
    return { kind, unit: unit.noun, currency: null, factor: 1 };
  }
  const kind: FigureKind = numeral.kind === 'ordinal' ? 'ordinal' : numeral.kind === 'fraction' ? 'ratio' : 'count';
  return { kind, unit: null, currency: null, factor: 1 };
}
