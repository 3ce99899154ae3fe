import type { SpeakerRow, Speakers } from '../../model/index.ts';
import type { Column } from '../columns.ts';
import { grouped, percent, type Page } from '../page.ts';
import type { Report } from '../report.ts';
import { table } from '../table.ts';
import { limitedRows } from './limited-rows.ts';

export const speakerColumns: readonly Column<Pick<SpeakerRow, 'name' | 'quotes' | 'words' | 'share' | 'articles'>>[] = [
  { header: 'Speaker', cell: ({ name }) => name, shrinksTo: 16, paint: (_, paint) => (text) => paint.strong(text) },
  { header: 'Quotes', cell: ({ quotes }) => grouped(quotes), align: 'right' },
  { header: 'Articles', cell: ({ articles }) => grouped(articles), align: 'right' },
  { header: 'Words', cell: ({ words }) => grouped(words), align: 'right' },
  { header: 'Share', cell: ({ share }) => percent(share), align: 'right' },
];

const fixedWidth = 56;
const outletWidth = 12;

/** Who speaks how much, with each outlet's share of quoted words where the outlets fit. */
export function speakerTable(report: Report, page: Page): Iterable<string> {
  const { columns: outlets } = report.value as Speakers;
  const fits = outlets.length > 1 && fixedWidth + outlets.length * outletWidth <= page.width;
  const columns: Column<SpeakerRow>[] = [...speakerColumns, ...(fits ? outlets.map(outletColumn) : [])];
  return limitedRows<SpeakerRow>(report, page, (rows) => table({ columns, rows }, page.width, page.paint));
}

function outletColumn(outlet: string): Column<SpeakerRow> {
  return {
    header: outlet,
    cell: ({ cells }) => {
      const cell = cells.find(({ column }) => column === outlet);
      return cell ? percent(cell.share) : '·';
    },
    align: 'right',
    shrinksTo: outletWidth - 2,
  };
}
