import type { Figure } from './annotation.ts';

type Scaled = Pick<Figure, 'value' | 'kind' | 'currency' | 'unit'>;

/** The same digits, a thousand, a million or a billion times the size: £14m and £14bn. */
export function isScaleSlip(a: Scaled, b: Scaled): boolean {
  if (!a.value || !b.value || a.kind !== b.kind || a.currency !== b.currency || a.unit !== b.unit) return false;
  if (a.kind !== 'money' && a.kind !== 'count') return false;
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return [1e3, 1e6, 1e9].some((scale) => Math.abs(ratio / scale - 1) < 1e-9);
}
