import { strlen } from 'cli-table3/src/utils.js';
import type { Paint } from './paint.ts';

/** A column of a table: what it is called and what a row says in it. */
export interface Column<Row> {
  readonly header: string;
  /** Plain text; it is sanitised, wrapped and padded later. */
  readonly cell: (row: Row) => string;
  readonly align?: 'left' | 'right';
  /** Gives way when the terminal is narrow, down to this width; a column without it keeps its natural width. */
  readonly shrinksTo?: number;
  /** At most so many lines of a cell, default 2. */
  readonly lines?: number;
  /** Shown only where a line has at least so many columns. */
  readonly from?: number;
  /** One line, of which the end is what matters: the beginning is cut. */
  readonly keepsEnd?: boolean;
  readonly paint?: (row: Row, paint: Paint) => (text: string) => string;
}

export const gap = 2;

/**
 * Widths for columns whose widest cells are `natural`, in a line of `width`. The widest column that may give way goes first, a step at a
 * time, so that two long columns share the loss.
 */
export function fitWidths(
  columns: readonly Pick<Column<never>, 'shrinksTo'>[],
  natural: readonly number[],
  width: number,
): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, one) => sum + one, 0) + gap * (widths.length - 1) - width;
  const shrink = (least: (index: number) => number) => {
    while (excess > 0) {
      let widest = -1;
      for (let index = 0; index < widths.length; index += 1) {
        if (widths[index]! > least(index) && (widest < 0 || widths[index]! > widths[widest]!)) widest = index;
      }
      if (widest < 0) return;
      widths[widest]! -= 1;
      excess -= 1;
    }
  };
  shrink((index) => columns[index]!.shrinksTo ?? Infinity);
  // Narrower than the columns can be read in: all of them give way, and cells are cut.
  shrink(() => 6);
  return widths;
}

// Latin, Greek and Cyrillic letters, general punctuation, currency signs: one column each, nothing to measure.
const narrow =
  /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20C0\u2190-\u21FF\u2400-\u2426\u2500-\u257F]*$/;

/** Columns that a text takes: one for most characters, two for wide ones, none for combining marks; as the table itself counts them. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : strlen(text);
}

/** Breaks a line of text into lines of at most `width` columns, at spaces where it can; at most `most` lines, the last one cut with “…”. */
export function wrap(text: string, width: number, most: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  const words = text.split(' ').toReversed();
  while (words.length > 0) {
    const word = words.pop()!;
    const wordColumns = widthOf(word);
    const space = line === '' ? 0 : 1;
    if (columns + space + wordColumns <= width) {
      line += ' '.repeat(space) + word;
      columns += space + wordColumns;
    } else if (lines.length === most - 1) {
      return [...lines, cut(`${line} ${word}`.trimStart(), width)];
    } else if (line !== '') {
      lines.push(line);
      words.push(word);
      line = '';
      columns = 0;
    } else {
      const head = breakable(take(word, width));
      lines.push(head);
      if (head.length < word.length) words.push(word.slice(head.length));
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A torn word, shortened to where a path or compound may be broken, unless that leaves less than a third of the line. */
function breakable(head: string): string {
  const at = Math.max(...['/', '-', '_', '.'].map((sign) => head.lastIndexOf(sign)));
  return at + 1 >= head.length / 3 ? head.slice(0, at + 1) : head;
}

/** `text` cut to `width` columns, with “…” where something is left out. */
export function cut(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${take(text, width - 1).trimEnd()}…`;
}

/** The end of `text` in `width` columns, with “…” where its beginning is left out. */
export function cutStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const characters = narrow.test(text) ? [...text] : graphemesOf(text);
  let kept = '';
  for (let at = characters.length - 1; at >= 0 && widthOf(characters[at]! + kept) < width; at -= 1) {
    kept = characters[at]! + kept;
  }
  return `…${kept}`;
}

/** The longest beginning of at most `width` columns, at least one character. Whole grapheme clusters: a flag or family is never torn. */
function take(text: string, width: number): string {
  if (narrow.test(text)) return text.slice(0, Math.max(1, width));
  let taken = '';
  let columns = 0;
  for (const segment of graphemesOf(text)) {
    columns += widthOf(segment);
    if (columns > width && taken !== '') break;
    taken += segment;
    if (columns >= width) break;
  }
  return taken;
}

let segmenter: Intl.Segmenter | null = null;

function graphemesOf(text: string): string[] {
  // Made at the first use: it takes longer than a table does.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
