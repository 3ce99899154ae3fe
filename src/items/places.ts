import type { PlaceItem, Span, SpanItem } from '../model/index.ts';

/** An article's text as the items cut from it need it: lines are counted once, at the first question. */
export class SourceText {
  readonly article: string;
  readonly text: string;
  #lines: Int32Array | null = null;

  constructor(article: string, text: string) {
    this.article = article;
    this.text = text;
  }

  span({ start, end }: Span): SpanItem {
    return { start, end, text: this.text.slice(start, end) };
  }

  place(span: Span): PlaceItem {
    const { start, end } = span;
    const { line, column } = this.position(start);
    return { article: this.article, start, end, text: this.text.slice(start, end), line, column };
  }

  /** 1-based line and column of an offset. */
  position(offset: number): { line: number; column: number } {
    const lines = (this.#lines ??= lineStarts(this.text));
    const line = lineAt(lines, lines.length, offset);
    return { line: line + 1, column: offset - lines[line]! + 1 };
  }
}

/** The line, from 0, in which an offset stands, by where the first `count` lines begin. */
export function lineAt(starts: Int32Array, count: number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset of each line's first code unit; LF, CRLF and CR end a line. */
export function lineStarts(text: string): Int32Array {
  const starts = [0];
  const onlyLineFeeds = !text.includes('\r');
  if (onlyLineFeeds) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return new Int32Array(starts);
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return new Int32Array(starts);
}
