import { pageOf, type Page } from '../page.ts';
import type { Report, View } from '../report.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { findingsView } from '../findings.ts';
import { columnsOf } from './columns.ts';
import { comparedEntities } from './entity-comparison.ts';
import { explained } from './explanations.ts';
import { comparedFigures } from './figure-comparison.ts';
import { limitedRows } from './limited-rows.ts';
import { comparedQuotes } from './quote-comparison.ts';
import { sideBySide } from './side-by-side.ts';
import { speakerTable } from './speakers.ts';
import { summary } from './summary.ts';
import { textBlocks } from './text.ts';

type Draw = (report: Report, page: Page) => Iterable<string>;

/** Views that are more than one table. */
const drawn: Partial<Record<View, Draw>> = {
  'entity-comparison': comparedEntities,
  explanations: explained,
  'quote-comparison': comparedQuotes,
  speakers: speakerTable,
  'figure-comparison': comparedFigures,
  difference: sideBySide,
  findings: findingsView,
  texts: textBlocks,
  summary,
};

/** The view that people look at. */
export async function view(report: Report, terminal: Terminal): Promise<Iterable<string>> {
  const page = await pageOf(terminal);
  return (drawn[report.view] ?? oneTable)(report, page);
}

function oneTable(report: Report, page: Page): Iterable<string> {
  return limitedRows<object>(report, page, (rows) =>
    table({ columns: columnsOf(report), rows }, page.width, page.paint),
  );
}
