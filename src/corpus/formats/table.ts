import { maxArticleBytes } from '../decode.ts';

/** A row of a table, or why it cannot be read. */
export interface Row {
  /** Line on which it begins, 1-based. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly error: string | null;
}

/**
 * Puts lines of a table together to rows, by RFC 4180: a field in double quotation marks may hold the delimiter, line ends and doubled
 * marks. Lenient where writers are: what stands behind a closing mark is part of the field.
 */
export class RowReader {
  readonly #delimiter: string;
  #line = 0;
  #cells: string[] = [];
  #cell = '';
  /** Inside of marks that are still open. */
  #open = false;
  #tooLong = false;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The row that this line ends; null while a field in marks goes on. */
  add(line: string, number: number): Row | null {
    if (!this.#open) this.#begin(number);
    let at = 0;
    if (!this.#open && line.startsWith('"')) at = this.#openMark(0);
    for (;;) {
      if (this.#open) {
        const mark = line.indexOf('"', at);
        if (mark === -1) {
          this.#append(`${line.slice(at)}\n`);
          return null;
        }
        this.#append(line.slice(at, mark));
        if (line[mark + 1] === '"') {
          this.#append('"');
          at = mark + 2;
        } else {
          this.#open = false;
          at = mark + 1;
        }
        continue;
      }
      const next = line.indexOf(this.#delimiter, at);
      this.#append(next === -1 ? withoutReturn(line.slice(at)) : line.slice(at, next));
      this.#cells.push(this.#cell);
      this.#cell = '';
      if (next === -1) return this.#row(null);
      at = next + 1;
      if (line[at] === '"') at = this.#openMark(at);
    }
  }

  /** What is left when the file ends inside of marks. */
  end(): Row | null {
    return this.#open ? this.#row('a quotation mark that is opened here is never closed; close it or double it') : null;
  }

  #begin(line: number): void {
    this.#line = line;
    this.#cells = [];
    this.#cell = '';
    this.#tooLong = false;
  }

  #openMark(at: number): number {
    this.#open = true;
    return at + 1;
  }

  /** A mark that is never closed would take the rest of the file. */
  #append(text: string): void {
    if (this.#cell.length + text.length > maxArticleBytes) this.#tooLong = true;
    if (!this.#tooLong) this.#cell += text;
  }

  #row(error: string | null): Row {
    const tooLong = this.#tooLong ? 'a field has more than the 256 MB that an article may have; split it' : null;
    return { line: this.#line, cells: this.#cells, error: error ?? tooLong };
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The delimiter that the header has most of: what spreadsheets write depends on their country. */
export function delimiterOf(header: string): string {
  const uses = (delimiter: string): number => header.split(delimiter).length - 1;
  return delimiters.reduce<string>((best, delimiter) => (uses(delimiter) > uses(best) ? delimiter : best), ',');
}
