const shape =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d|60)(?:[.,]\d+)?)?(Z|[+-]\d{2}(?::?[0-5]\d)?)?)?)?)?$/;

/**
 * An ISO 8601 date, with or without time and offset, as given: it is not moved to another zone. Null for what is none, such as
 * "17 February 2025" or the 30th of February. A space before the time, as databases write it, becomes the standard's T.
 */
export function readDate(written: string): string | null {
  const trimmed = written.trim();
  const parts = shape.exec(trimmed);
  if (!parts) return null;
  const [, year, month, day] = parts;
  if (month !== undefined && (month < '01' || month > '12')) return null;
  if (day !== undefined && (day < '01' || Number(day) > daysIn(Number(year), Number(month)))) return null;
  return trimmed.replace(' ', 'T');
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
