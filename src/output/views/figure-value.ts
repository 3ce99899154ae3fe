import type { Figure, FigureItem } from '../../model/index.ts';
import { grouped } from '../page.ts';

type Valued = Pick<
  FigureItem | Figure,
  'kind' | 'value' | 'low' | 'high' | 'unit' | 'currency' | 'approximation' | 'per' | 'iso'
>;

/** A figure's value in one notation for all articles: `about 3,000,000,000 GBP per year`. */
export function figureValue({ kind, value, low, high, unit, currency, approximation, per, iso }: Valued): string {
  if (kind === 'date') return iso ?? rangeOf(low, high, String) ?? (value === null ? '' : String(value));
  const number = value === null ? rangeOf(low, high, amount) : amount(value);
  if (number === null) return '';
  const measured =
    unit === 'percent' ? `${number}%` : [number, currency ?? unit].filter((part) => part !== null).join(' ');
  return [approximation, measured, per === null ? null : `per ${per}`].filter((part) => part !== null).join(' ');
}

function rangeOf(low: number | null, high: number | null, show: (number: number) => string): string | null {
  if (low === null && high === null) return null;
  return `${low === null ? '' : show(low)}–${high === null ? '' : show(high)}`;
}

/** At most six decimals: a third is shown as 0.3333, and what arithmetic leaves behind (3.3000000000000003) as nothing. */
function amount(number: number): string {
  const [whole = '', fraction] = String(shortened(number)).split('.');
  // Not as numbers: the whole part of -0.4 has its sign only as text.
  return fraction === undefined ? grouped(whole) : `${grouped(whole)}.${fraction}`;
}

function shortened(number: number): number {
  const decimals = String(number).split('.')[1]?.length ?? 0;
  if (decimals <= 6) return number;
  return Number(Math.abs(number) < 1 ? number.toPrecision(4) : number.toFixed(4));
}
