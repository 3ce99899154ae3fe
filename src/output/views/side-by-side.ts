import type { ArticleDifference, DifferenceRow } from '../../model/index.ts';
import { cut, widthOf } from '../columns.ts';
import { percent, type Page } from '../page.ts';
import type { Report } from '../report.ts';
import { sanitiseLine } from '../sanitise.ts';
import { differencePieces, wrapPieces, type Piece } from '../styled.ts';
import { limitedRows } from './limited-rows.ts';

const middle = ' │ ';

/** Two articles in two columns, shared passages beside each other, with the words that differ. */
export function* sideBySide(report: Report, page: Page): Generator<string> {
  const { a, b, relation, similarity } = report.value as ArticleDifference;
  const { paint } = page;
  const half = Math.floor((page.width - middle.length) / 2);
  const head = (id: string) => cut(sanitiseLine(id), half);
  yield `${padded({ text: paint.strong(head(a)), columns: widthOf(head(a)) }, half)}${middle}${paint.strong(head(b))}\n`;
  yield `${paint.faint(`${relation ?? 'nothing shared'}, ${percent(similarity)} of one side`)}\n\n`;
  yield* limitedRows<DifferenceRow>(report, page, (rows) => twoColumns(rows, half, page));
}

function* twoColumns(rows: Iterable<DifferenceRow>, half: number, page: Page): Generator<string> {
  const { paint } = page;
  const faint = (text: string) => paint.faint(text);
  for (const { a, b, words } of rows) {
    const side = (name: 'a' | 'b', text: string | undefined): Piece[] =>
      words ? differencePieces(words, name, page) : [{ text: text ?? '', brush: faint }];
    const left = wrapPieces(side('a', a?.text), half);
    const right = wrapPieces(side('b', b?.text), half);
    for (let line = 0; line < Math.max(left.length, right.length); line += 1) {
      yield `${padded(left[line] ?? nothing, half)}${middle}${right[line]?.text ?? ''}`.trimEnd() + '\n';
    }
    yield `${' '.repeat(half)}${middle.trimEnd()}\n`;
  }
}

const nothing = { text: '', columns: 0 };

function padded({ text, columns }: { text: string; columns: number }, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns));
}
