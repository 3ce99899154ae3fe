import type { Records } from '../model/index.ts';

/** What a rule noted, by number of the article: plain data in a file, for a corpus that lies in one. Notes are set in order. */
export class ArticleNotes<Note> implements ReadonlyMap<number, Note> {
  readonly #records: Records;
  readonly #recordOf = new Map<number, number>();

  constructor(records: Records) {
    this.#records = records;
  }

  set(article: number, note: Note): void {
    this.#recordOf.set(article, this.#records.count);
    this.#records.append(Buffer.from(JSON.stringify(note)));
  }

  clear(): void {
    this.#recordOf.clear();
  }

  get size(): number {
    return this.#recordOf.size;
  }

  has(article: number): boolean {
    return this.#recordOf.has(article);
  }

  get(article: number): Note | undefined {
    const record = this.#recordOf.get(article);
    return record === undefined ? undefined : this.#read(record);
  }

  #read(record: number): Note {
    const { buffer, byteOffset, length } = this.#records.peek(record);
    return JSON.parse(Buffer.from(buffer, byteOffset, length).toString('utf8')) as Note;
  }

  keys(): MapIterator<number> {
    return this.#recordOf.keys();
  }

  *entries(): Generator<[number, Note], undefined> {
    for (const [article, record] of this.#recordOf) yield [article, this.#read(record)];
    return undefined;
  }

  *values(): Generator<Note, undefined> {
    for (const record of this.#recordOf.values()) yield this.#read(record);
    return undefined;
  }

  [Symbol.iterator](): Generator<[number, Note], undefined> {
    return this.entries();
  }

  forEach(callback: (note: Note, article: number, notes: ReadonlyMap<number, Note>) => void): void {
    for (const [article, note] of this) callback(note, article, this);
  }
}
