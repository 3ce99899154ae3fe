import { findFigures } from '../../src/figures/index.ts';
import type { Figure } from '../../src/model/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

/** Figures of a text by itself, without entities and quotes. */
export function figuresOf(text: string, date: string | null = null): Figure[] {
  return findFigures(readText(articleOf(text, { date })), { entities: { mentions: [], entities: [] }, quotes: [] });
}

/** "12 percent", "3000000000 GBP per year", "20–30 person": value, unit and rate in one line. */
export function spoken({ value, low, high, unit, currency, per, iso, kind }: Figure): string {
  const number = value ?? (low === null ? iso : `${low}–${high}`);
  return [number, currency ?? unit ?? (kind === 'count' ? '' : kind), per && `per ${per}`]
    .filter((part) => part !== null && part !== '' && part !== undefined)
    .join(' ');
}
