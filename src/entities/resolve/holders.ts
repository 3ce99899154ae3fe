import { readKey } from '../canonical.ts';
import { officeHolders } from '../data/office-holders.ts';
import { officeFrom, type Office } from '../offices.ts';

interface Term {
  readonly office: Office;
  readonly from: number;
  readonly to: number;
}

const terms = new Map<string, Term[]>();
for (const { office, of, holder, from, to } of officeHolders) {
  const key = readKey(holder);
  const term = { office: officeFrom(office.split(' '), of), from, to: to ?? 9999 };
  terms.set(key, [...(terms.get(key) ?? []), term]);
}

const none: readonly Office[] = [];

/** Offices that a person of this name, a key, is known to hold: in the year, or at any time when the article’s year is not told. */
export function officesKnownOf(key: string, year: number | null): readonly Office[] {
  const known = terms.get(key);
  if (known === undefined) return none;
  const held: Office[] = [];
  for (const { office, from, to } of known) if (year === null || (from <= year && year <= to)) held.push(office);
  return held;
}
