import type { Records } from '../model/index.ts';
import type { RuleArticle } from './rule-article.ts';

/** What is noted of the things of one kind in an article, by their number in it. */
export interface Noting<Note> {
  count(article: RuleArticle): number;
  /** As plain data; undefined where there is nothing to note. */
  note(article: RuleArticle, number: number): Note | undefined;
}

/**
 * Notes on the figures or quotations of a corpus, so that who compares those of many articles need not read these again. Where articles lie
 * in memory notes are taken when they are first asked for. Otherwise they are taken while each article is read, and lie in a file too.
 */
export class Noted<Note extends object> {
  readonly #noting: Noting<Note>;
  readonly #articles: (index: number) => RuleArticle;
  readonly #records: Records | null;
  /** By article: the number of its first record. */
  readonly #first: Int32Array;
  /** Notes in memory, by article. */
  readonly #known: (Note | null | undefined)[][] = [];
  #taken = 0;

  constructor(
    noting: Noting<Note>,
    { articles, count, records }: { articles: (index: number) => RuleArticle; count: number; records: Records | null },
  ) {
    this.#noting = noting;
    this.#articles = articles;
    this.#records = records;
    this.#first = new Int32Array(count);
  }

  /** Articles come in order. */
  take(article: RuleArticle): void {
    if (this.#records === null) return;
    const count = this.#noting.count(article);
    this.#first[article.index] = this.#records.count;
    for (let number = 0; number < count; number++) this.#records.append(bytesOf(this.#noting.note(article, number)));
    this.#taken = article.index + 1;
  }

  get(article: number, number: number): Note | undefined {
    if (this.#records !== null && article < this.#taken) {
      const bytes = this.#records.peek(this.#first[article] + number);
      return bytes.length === 0 ? undefined : (JSON.parse(textOf(bytes)) as Note);
    }
    const known = (this.#known[article] ??= []);
    const note = known[number];
    if (note !== undefined) return note ?? undefined;
    const taken = this.#noting.note(this.#articles(article), number);
    known[number] = taken ?? null;
    return taken;
  }
}

const nothing = new Uint8Array(0);

function bytesOf(note: object | undefined): Uint8Array {
  return note === undefined ? nothing : Buffer.from(JSON.stringify(note));
}

function textOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('utf8');
}
