import type { WordDifference } from '../model/index.ts';
import { widthOf, wrap } from './columns.ts';
import type { Page } from './page.ts';
import { sanitiseLine } from './sanitise.ts';

/** Text with a brush, or marks around it where there is no colour. */
export interface Piece {
  readonly text: string;
  readonly brush?: (text: string) => string;
}

/** Breaks pieces into lines of a width, each word in its own colour; returns the lines with their widths. */
export function wrapPieces(pieces: readonly Piece[], width: number): { text: string; columns: number }[] {
  const lines: { text: string; columns: number }[] = [];
  let text = '';
  let columns = 0;
  const words = pieces.flatMap(({ text, brush }) =>
    sanitiseLine(text)
      .split(' ')
      .filter((word) => word !== '')
      .flatMap((word) => wrap(word, width, Infinity))
      .map((word) => ({ word, brush })),
  );
  for (const { word, brush } of words) {
    const wordColumns = widthOf(word);
    if (columns > 0 && columns + 1 + wordColumns > width) {
      lines.push({ text, columns });
      text = '';
      columns = 0;
    }
    text += (columns > 0 ? ' ' : '') + (brush ? brush(word) : word);
    columns += (columns > 0 ? 1 : 0) + wordColumns;
  }
  return columns > 0 ? [...lines, { text, columns }] : lines;
}

/** One side of a comparison: what only this side has stands in colour, or in [-brackets-] and {+braces+} where there is none. */
export function differencePieces(
  difference: readonly WordDifference[],
  side: 'a' | 'b',
  { paint, colours }: Page,
): Piece[] {
  const brush = side === 'a' ? paint.removed : paint.added;
  const [open, close] = side === 'a' ? ['[-', '-]'] : ['{+', '+}'];
  return difference.flatMap((piece): Piece[] => {
    const text = piece[side].trim();
    if (text === '') return [];
    if (piece.kind === 'same') return [{ text }];
    return [colours > 0 ? { text, brush } : { text: `${open}${text}${close}` }];
  });
}

/** Both sides in one line of text: what the second one lacks and what it has instead. */
export function inlinePieces(difference: readonly WordDifference[], page: Page): Piece[] {
  return difference.flatMap((piece) =>
    piece.kind === 'same'
      ? differencePieces([piece], 'b', page)
      : [...differencePieces([piece], 'a', page), ...differencePieces([piece], 'b', page)],
  );
}
