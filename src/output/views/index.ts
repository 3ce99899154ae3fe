import { pageOf, type Page } from '../page.ts';
import type { Report, View } from '../report.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { columnsOf } from './columns.ts';
import { limitedRows } from './limited-rows.ts';

type Draw = (report: Report, page: Page) => Iterable<string>;

/** Views that are more than one table, each loaded when it is looked at. */
const drawn: Partial<Record<View, () => Promise<Draw>>> = {
  'entity-comparison': async () => (await import('./entity-comparison.ts')).comparedEntities,
  explanations: async () => (await import('./explanations.ts')).explained,
  'quote-comparison': async () => (await import('./quote-comparison.ts')).comparedQuotes,
  speakers: async () => (await import('./speakers.ts')).speakerTable,
  'figure-comparison': async () => (await import('./figure-comparison.ts')).comparedFigures,
  difference: async () => (await import('./side-by-side.ts')).sideBySide,
  findings: async () => (await import('../findings.ts')).findingsView,
  texts: async () => (await import('./text.ts')).textBlocks,
  summary: async () => (await import('./summary.ts')).summary,
};

/** The view that people look at. */
export async function view(report: Report, terminal: Terminal): Promise<Iterable<string>> {
  const page = await pageOf(terminal);
  const draw = (await drawn[report.view]?.()) ?? oneTable;
  return draw(report, page);
}

function oneTable(report: Report, page: Page): Iterable<string> {
  return limitedRows<object>(report, page, (rows) =>
    table({ columns: columnsOf(report), rows }, page.width, page.paint),
  );
}
