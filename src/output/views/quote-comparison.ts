import type { QuoteCell, QuoteComparisonRow } from '../../model/index.ts';
import { paragraph, type Page } from '../page.ts';
import type { Report } from '../report.ts';
import { inlinePieces, wrapPieces } from '../styled.ts';
import { sanitiseLine } from '../sanitise.ts';
import { limitedRows } from './limited-rows.ts';

/** A block for each utterance: its fullest version, then who has it whole, cut or reworded, with the words that differ. */
export function comparedQuotes(report: Report, page: Page): Iterable<string> {
  return limitedRows<QuoteComparisonRow>(report, page, (rows) => blocks(rows, page));
}

function* blocks(rows: Iterable<QuoteComparisonRow>, page: Page): Generator<string> {
  const { paint } = page;
  let separator = '';
  for (const { speaker, text, cells } of rows) {
    yield `${separator}${paint.strong(sanitiseLine(speaker ?? '(no speaker)'))}\n`;
    yield paragraph(`“${text}”`, page, '  ');
    const whole = cells.filter((cell) => cell.state === 'whole' && !cell.otherSpeaker && cell.kind === 'direct');
    if (whole.length > 0) yield* cellLine('whole', whole.map(({ column }) => column).join('; '), page);
    for (const cell of cells) if (!whole.includes(cell)) yield* versionOf(cell, page);
    separator = '\n';
  }
}

function* versionOf(cell: QuoteCell, page: Page): Generator<string> {
  const { state, column, kind, speaker, otherSpeaker, difference } = cell;
  const notes = [...(kind === 'direct' ? [] : [kind]), ...(otherSpeaker && speaker ? [`said by ${speaker}`] : [])];
  yield* cellLine(state, [column, ...notes].join(' · '), page, otherSpeaker);
  if (state === 'whole') return;
  for (const { text } of wrapPieces(inlinePieces(difference, page), page.width - 12)) yield `            ${text}\n`;
}

function* cellLine(state: QuoteCell['state'], where: string, page: Page, alarming = false): Generator<string> {
  const { paint, width } = page;
  const label = state.padEnd(8);
  const [head = '', ...rest] = paragraph(where, { ...page, width: width - 12 })
    .trimEnd()
    .split('\n');
  const brush = alarming ? paint.differing : paint.faint;
  yield `  ${state === 'whole' ? paint.faint(label) : paint.differing(label)}  ${brush(head)}\n`;
  for (const line of rest) yield `            ${brush(line)}\n`;
}
