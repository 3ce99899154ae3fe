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

function amount(number: number): string {
  const [whole = '', fraction] = String(number).split('.');
  return fraction === undefined ? grouped(Number(whole)) : `${grouped(Number(whole))}.${fraction}`;
}
