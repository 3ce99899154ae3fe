import type { ArticleMeta, Passage, Place, Store } from '../model/index.ts';
import { JsonSource } from './json-source.ts';

/** Texts that stay in memory: passages come article by article, those of the other side from anywhere. */
const rememberedSources = 256;
/** Lines are put together to chunks of about so many bytes. */
const chunkBytes = 1 << 18;
/** Bytes of a line beside its texts and ids. */
const restBytes = 512;

/** Texts by number of their articles, as `Store` tells them. */
export interface PassageTexts extends Pick<Store, 'textOf' | 'jsonOf'> {
  article(index: number): Pick<ArticleMeta, 'id' | 'characters'>;
}

/** A text of which passages are cut, under its article's id. */
class Source {
  readonly json = new JsonSource();
  /** Where its bytes are read into. */
  memory: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  /** As a JSON string. */
  id = '';
}

/**
 * Lines of passages in UTF-8, as `JSON.stringify` would write their items with `record` in front. Most texts are never decoded: what a line
 * shows of one is a copy of the bytes that it was read from.
 */
export class PassageLines {
  readonly #store: PassageTexts;
  readonly #sources = new Map<number, Source>();
  #chunk: Buffer = Buffer.alloc(0);
  #end = 0;

  constructor(store: PassageTexts) {
    this.#store = store;
  }

  /** Chunks of whole lines, which are not written to again. */
  *of(passages: Iterable<Passage>): Generator<Uint8Array> {
    for (const passage of passages) {
      const { a, b } = passage;
      const sourceA = this.#source(a.article);
      const sourceB = this.#source(b.article);
      const longest = restBytes + (sourceA.id.length + sourceB.id.length) * 3 + sizeOf(sourceA, a) + sizeOf(sourceB, b);
      if (this.#end + longest > this.#chunk.length) {
        if (this.#end > 0) yield this.#chunk.subarray(0, this.#end);
        this.#chunk = Buffer.allocUnsafeSlow(Math.max(chunkBytes, longest));
        this.#end = 0;
      }
      this.#line(passage, sourceA, sourceB);
    }
    if (this.#end > 0) yield this.#chunk.subarray(0, this.#end);
    this.#chunk = Buffer.alloc(0);
    this.#end = 0;
  }

  #source(article: number): Source {
    const sources = this.#sources;
    let source = sources.get(article);
    if (source) {
      // Who was asked for last goes last: a line needs two of them at once.
      sources.delete(article);
      sources.set(article, source);
      return source;
    }
    const isFull = sources.size === rememberedSources;
    const [oldest, recycled] = isFull ? sources.entries().next().value! : [-1, new Source()];
    if (isFull) sources.delete(oldest);
    source = recycled;
    const store = this.#store;
    const { id, characters } = store.article(article);
    const bytes = store.jsonOf?.(article, source.memory) ?? null;
    source.id = JSON.stringify(id);
    const isRead = bytes !== null && source.json.read(bytes) && source.json.length === characters;
    if (bytes !== null) source.memory = new Uint8Array(bytes.buffer);
    // `textOf` throws where something else stands in the file by now.
    if (!isRead) source.json.read(Buffer.from(JSON.stringify(store.textOf(article))), true);
    sources.set(article, source);
    return source;
  }

  #line({ a, b, similarity, kind }: Passage, sourceA: Source, sourceB: Source): void {
    this.#place('{"record":"passage","a":{"article":', sourceA, a);
    this.#place(',"b":{"article":', sourceB, b);
    this.#write(`,"similarity":${similarity},"kind":"${kind}"}\n`);
  }

  #place(before: string, { id, json }: Source, { start, end }: Place): void {
    this.#write(`${before}${id},"start":${start},"end":${end},"text":"`);
    const from = json.byteOf(start);
    const to = json.byteOf(end);
    if (from < 0 || to < 0) this.#write(halved(json, start, end));
    else {
      this.#chunk.set(json.bytes.subarray(from, to), this.#end);
      this.#end += to - from;
    }
    const line = json.lineOf(start);
    this.#write(`","line":${line + 1},"column":${start - json.startOf(line) + 1}}`);
  }

  #write(text: string): void {
    this.#end += this.#chunk.write(text, this.#end);
  }
}

/** The inside of the JSON string of a stretch that begins or ends within a character of two code units. */
function halved({ bytes }: JsonSource, start: number, end: number): string {
  const text = JSON.parse(Buffer.from(bytes).toString()) as string;
  return JSON.stringify(text.slice(start, end)).slice(1, -1);
}

/** Bytes that a stretch has at most: six for a code unit. */
function sizeOf({ json }: Source, { start, end }: Place): number {
  return Math.min((end - start) * 6, json.bytes.length + 12);
}
