import type { FigureCell, FigureComparison, FigureComparisonRow } from '../../model/index.ts';
import type { Column } from '../columns.ts';
import type { Page } from '../page.ts';
import { paragraph } from '../page.ts';
import type { Report } from '../report.ts';
import { table } from '../table.ts';
import { figureValue } from './figure-value.ts';
import { limitedRows } from './limited-rows.ts';

const labelWidth = 24;
const cellWidth = 13;

/** A matrix where its columns fit, else a block for each thing measured. */
export function comparedFigures(report: Report, page: Page): Iterable<string> {
  const { columns } = report.value as FigureComparison;
  const draw = labelWidth + columns.length * cellWidth <= page.width ? matrix(columns) : blocks;
  return limitedRows<FigureComparisonRow>(report, page, (rows) => draw(rows, page));
}

const marks = { agrees: '', rounded: '≈ ', converted: '= ', hedged: '~ ', superseded: '→ ', differs: '≠ ' } as const;

function marked(cell: FigureCell): string {
  return marks[cell.state] + figureValue(cell);
}

function matrix(names: readonly string[]) {
  const columns: Column<FigureComparisonRow>[] = [
    { header: 'Measured', cell: ({ label }) => label, shrinksTo: labelWidth - 4, lines: 3 },
    ...names.map((name): Column<FigureComparisonRow> => {
      const cellsOf = ({ cells }: FigureComparisonRow) => cells.filter(({ column }) => column === name);
      return {
        header: name,
        cell: (row) => [...new Set(cellsOf(row).map(marked))].join('; '),
        shrinksTo: cellWidth - 2,
        lines: 3,
        paint: (row, paint) =>
          cellsOf(row).some(({ state }) => state === 'differs') ? (text) => paint.differing(text) : (text) => text,
      };
    }),
  ];
  return (rows: Iterable<FigureComparisonRow>, { width, paint }: Page) => table({ columns, rows }, width, paint);
}

function* blocks(rows: Iterable<FigureComparisonRow>, page: Page): Generator<string> {
  let separator = '';
  for (const { label, cells } of rows) {
    yield separator + page.paint.strong(paragraph(label, page).trimEnd()) + '\n';
    yield* figureLines(cells, page);
    separator = '\n';
  }
}

/** Each value once, with those who give it: `≠ 2.5%  The Harbour Post; lantern.md`. */
export function* figureLines(cells: readonly FigureCell[], { width, paint }: Page): Generator<string> {
  const byValue = new Map<string, FigureCell[]>();
  for (const cell of cells) byValue.set(marked(cell), [...(byValue.get(marked(cell)) ?? []), cell]);
  const wide = Math.max(...[...byValue.keys()].map(({ length }) => length));
  for (const [value, given] of byValue) {
    const where = [...new Set(given.map(({ column }) => column))].join('; ');
    const differs = given[0]!.state === 'differs';
    const shown = value.padEnd(wide);
    const lines = paragraph(where, { width: Math.max(20, width - wide - 4) } as Page)
      .trimEnd()
      .split('\n');
    for (const [index, line] of lines.entries()) {
      const left = index === 0 ? (differs ? paint.differing(shown) : shown) : ' '.repeat(wide);
      yield `  ${left}  ${paint.faint(line)}\n`;
    }
  }
}
