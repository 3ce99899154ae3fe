import { csvColumns } from './csv-columns.ts';
import { first } from '../items/first.ts';
import { rowsOf, type Report } from './report.ts';

/** One row an item: scalars as they are, nested ones by dotted column (`speaker.name`), lists as JSON. Lines end in LF. */
export function* csv(report: Report): Generator<string> {
  const columns = csvColumns[report.view];
  yield `${columns.map(cell).join(',')}\n`;
  for (const row of first(rowsOf(report), report.limit)) {
    yield `${columns.map((column) => cell(valueAt(row, column))).join(',')}\n`;
  }
}

function valueAt(row: object, column: string): unknown {
  let value: unknown = row;
  for (const key of column.split('.')) {
    if (value === null || value === undefined) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

// A spreadsheet runs a cell that begins with one of these, full-width forms included.
const formula = /^[=+\-@\t\r＝＋－＠]/;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
