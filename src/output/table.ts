import Table from 'cli-table3';
import { type Column, cutStart, fitWidths, gap, widthOf, wrap } from './columns.ts';
import type { Paint } from './paint.ts';
import { sanitiseLine } from './sanitise.ts';

/** Rows to print under one head. `total` is how many there are, when `rows` is only the first of them. */
export interface TableOf<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row>;
}

// cli-table3's time grows with the square of the rows; in chunks of this size it is linear and still fast.
const chunkRows = 100;

/** Prints a table in chunks whose column widths the first chunk fixes. */
export function* table<Row>({ columns: all, rows }: TableOf<Row>, width: number, paint: Paint): Generator<string> {
  const columns = all.filter(({ from = 0 }) => from <= width);
  let widths: number[] | null = null;
  for (const chunk of chunksOf(rows, chunkRows)) {
    const cells = chunk.map((row) => columns.map((column) => sanitiseLine(column.cell(row))));
    if (!widths) {
      widths = fitWidths(columns, naturalWidths(columns, cells), width);
      yield head(columns, widths, paint);
    }
    yield body(columns, chunk, cells, widths, paint);
  }
}

function naturalWidths(columns: readonly { header: string }[], cells: readonly string[][]): number[] {
  return columns.map(({ header }, index) =>
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[index]!)), widthOf(header)),
  );
}

function head<Row>(columns: readonly Column<Row>[], widths: readonly number[], paint: Paint): string {
  const names = columns.map(({ header }, index) => wrap(header, widths[index]!, 1).join('\n'));
  const rule = widths.map((width) => '─'.repeat(width)).join(' '.repeat(gap));
  return `${grid(columns, widths, [names.map((name) => paint.strong(name))])}${paint.faint(rule)}\n`;
}

function body<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  cells: readonly string[][],
  widths: readonly number[],
  paint: Paint,
): string {
  const painted = rows.map((row, at) =>
    columns.map((column, index) => {
      const [cell, columnWidth] = [cells[at]![index]!, widths[index]!];
      const lines = column.keepsEnd ? [cutStart(cell, columnWidth)] : wrap(cell, columnWidth, column.lines ?? 2);
      const brush = column.paint?.(row, paint);
      return (brush ? lines.map((line) => brush(line)) : lines).join('\n');
    }),
  );
  return grid(columns, widths, painted);
}

const noBorders = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '',
  middle: ' '.repeat(gap),
}; // prettier-ignore

function grid<Row>(columns: readonly Column<Row>[], widths: readonly number[], rows: readonly string[][]): string {
  const grid = new Table({
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
    colAligns: columns.map(({ align = 'left' }) => align),
  });
  grid.push(...rows.map((row) => [...row]));
  // Padding at the end of a line is nothing to read, and a reader who copies the table gets it too.
  return grid
    .toString()
    .split('\n')
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function* chunksOf<Row>(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let chunk: Row[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
