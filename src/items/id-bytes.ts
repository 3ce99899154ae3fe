import { occurrences, type Span } from '../model/index.ts';
import { ascii, type JsonBytes } from './json-bytes.ts';

const [hyphen, point, quotationMark] = [0x2d, 0x2e, 0x22];
const utf8 = new TextEncoder();
const missing = ascii('null');

/** Ids of one article’s quotes or figures (`itemIds`), written as JSON without making a string of each. */
export class IdBytes {
  /** The beginning that all have. */
  readonly #start: Uint8Array;
  readonly #spans: readonly Span[];
  readonly #counts: readonly number[] | null;

  constructor(article: string, letter: 'q' | 'f', spans: readonly Span[]) {
    this.#start = utf8.encode(`${JSON.stringify(article).slice(0, -1)}#${letter}`);
    this.#spans = spans;
    this.#counts = occurrences(spans);
  }

  /** The id of the item at `index`; `null` for an index below 0. */
  write(json: JsonBytes, index: number): void {
    if (index < 0) return json.raw(missing);
    const { start, end } = this.#spans[index]!;
    json.raw(this.#start);
    json.number(start);
    json.byte(hyphen);
    json.number(end);
    const count = this.#counts?.[index] ?? 1;
    if (count > 1) {
      json.byte(point);
      json.number(count);
    }
    json.byte(quotationMark);
  }
}
