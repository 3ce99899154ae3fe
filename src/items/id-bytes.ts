import { occurrences, type Span } from '../model/index.ts';
import { natural, position, put, putByte, putNull, putStretch, string, type Key } from './json-bytes.ts';

const [hyphen, point, quotationMark] = [0x2d, 0x2e, 0x22];

/** Ids of one article’s quotes or figures (`itemIds`), written as JSON without making a string of each. */
export class IdBytes {
  /** Where the beginning that all have is kept. */
  #from = 0;
  #to = 0;
  #spans: readonly Span[] = [];
  #counts: readonly number[] | null = null;

  /** Keeps the beginning of an article's ids, for before its line. */
  keep(article: string, letter: 'q' | 'f', spans: readonly Span[]): void {
    this.#spans = spans;
    this.#counts = occurrences(spans);
    this.#from = position();
    string(`${article}#${letter}`);
    this.#to = position() - 1; // without the closing mark
  }

  /** The id of the item at `index`; `null` for an index below 0. */
  put(before: Key, index: number): void {
    if (index < 0) return putNull(before);
    const { start, end } = this.#spans[index];
    put(before);
    putStretch(this.#from, this.#to);
    natural(start);
    putByte(hyphen);
    natural(end);
    const count = this.#counts?.[index] ?? 1;
    if (count > 1) {
      putByte(point);
      natural(count);
    }
    putByte(quotationMark);
  }
}
