import type { Annotation, ArticleMeta, Records, Store } from '../model/index.ts';
import { annotationOfRecord, RecordWriter, textOfRecord } from './spool-record.ts';
import { Spool } from './spool.ts';

interface Row {
  readonly annotation: Annotation;
  readonly text: string;
}

export interface StoreOptions {
  /** Characters of text that may be held in memory with their annotations; beyond, all goes to a temporary file. */
  readonly inMemory?: number;
}

// Annotations as objects take about three times the text, and the text two bytes a character: this is some 150 MB.
const worthMemory = 24_000_000;
const writer = new RecordWriter();
/** Rows read back from the file that are kept, for who looks at the same few articles again and again. */
const keptRows = 256;

/**
 * Annotations and texts of a corpus. `append` in any order, then `seal`, which numbers the articles by id. A large corpus lies in a
 * temporary file and is read back row by row, so that memory holds what is known of each article (`article`) and little more.
 */
export class CorpusStore implements Store {
  readonly #inMemory: number;
  readonly #articles: ArticleMeta[] = [];
  #rows: Row[] = [];
  #characters = 0;
  #spool: Spool | null = null;
  /** Row of each article, by id. */
  #order = new Int32Array(0);
  readonly #annotations = new Map<number, Annotation>();
  readonly #texts = new Map<number, string>();
  readonly #notes: Spool[] = [];

  constructor({ inMemory = worthMemory }: StoreOptions = {}) {
    this.#inMemory = inMemory;
  }

  append(annotation: Annotation, text: string): void {
    this.#articles.push(annotation.article);
    this.#characters += text.length;
    if (!this.#spool && this.#characters > this.#inMemory) this.#spoolRows();
    if (this.#spool) this.#spool.append(writer.write(annotation, text));
    else this.#rows.push({ annotation, text });
  }

  #spoolRows(): void {
    const spool = new Spool();
    for (const { annotation, text } of this.#rows) spool.append(writer.write(annotation, text));
    this.#rows = [];
    this.#spool = spool;
  }

  /** Sorts by id in code-unit order; call once, after the last `append`. */
  seal(): this {
    const articles = this.#articles;
    const byId = (a: number, b: number) => (articles[a]!.id < articles[b]!.id ? -1 : 1);
    this.#order = Int32Array.from(articles.keys()).sort(byId);
    return this;
  }

  get count(): number {
    return this.#order.length;
  }

  /** Does the corpus lie in a file by now? */
  get isInFile(): boolean {
    return this.#spool !== null;
  }

  article(index: number): ArticleMeta {
    return this.#articles[this.#order[index]!]!;
  }

  read(index: number): Annotation {
    const row = this.#order[index]!;
    if (!this.#spool) return this.#rows[row]!.annotation;
    return kept(this.#annotations, row, () => annotationOfRecord(this.#spool!.read(row), this.#articles[row]!));
  }

  textOf(index: number): string {
    const row = this.#order[index]!;
    if (!this.#spool) return this.#rows[row]!.text;
    return kept(this.#texts, row, () => textOfRecord(this.#spool!.peek(row)));
  }

  records(): Records | null {
    if (!this.#spool) return null;
    const notes = new Spool();
    this.#notes.push(notes);
    return notes;
  }

  /** Gives the temporary files back. */
  close(): void {
    this.#spool?.close();
    for (const notes of this.#notes) notes.close();
  }
}

/** The value of a row, from those kept or read anew; the one kept longest makes room. */
function kept<Value>(values: Map<number, Value>, row: number, read: () => Value): Value {
  const known = values.get(row);
  if (known !== undefined) return known;
  const value = read();
  if (values.size >= keptRows) values.delete(values.keys().next().value!);
  values.set(row, value);
  return value;
}
