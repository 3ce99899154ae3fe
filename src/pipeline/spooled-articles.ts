import { isUtf8 } from 'node:buffer';
import type { ArticleWords } from '../duplicates/index.ts';
import type { Annotation, Article, ArticleItem, ArticleMeta, PassingArticle, Store } from '../model/index.ts';
import { KeptWords } from './kept-words.ts';
import { KnownArticles } from './known-articles.ts';
import { Placements } from './placements.ts';
import type { ScratchFile } from './scratch.ts';
import { SourceFiles } from './source-files.ts';

/** In Node 20, but not in the library of ES2023. */
type WellFormed = string & { isWellFormed(): boolean };

/**
 * Texts and compared words of a corpus in a temporary file. Articles are numbered in order of appending until `seal`, then in order of id.
 * Only metadata and offsets are in memory, about 400 bytes an article.
 */
export class SpooledArticles implements Store {
  readonly #file: ScratchFile;
  readonly #sources = new SourceFiles();
  readonly #known = new KnownArticles();
  readonly #texts = new Placements();
  /** By number in order of appending. */
  readonly words: KeptWords;

  constructor(file: ScratchFile) {
    this.#file = file;
    this.words = new KeptWords(file);
  }

  get count(): number {
    return this.#known.count;
  }

  /** The next article, with its words where this thread has read them. */
  append(article: Article | PassingArticle, words: ArticleWords | null): void {
    const number = this.#known.count;
    if ('json' in article) {
      const { meta, json, place } = article;
      this.#known.add(meta);
      const file = place === null ? -1 : this.#sources.open(place.path);
      if (place !== null && file >= 0) this.#texts.put(number, place.offset, json.length, Form.inSource + file);
      else this.#texts.put(number, this.#file.append(json), json.length, Form.json);
    } else {
      const { text, ...meta } = article;
      this.#known.add(meta);
      const offset = this.#file.end;
      const form = (text as WellFormed).isWellFormed() ? Form.utf8 : Form.utf16;
      this.#texts.put(number, offset, this.#file.appendText(text, form === Form.utf8 ? 'utf8' : 'utf16le'), form);
    }
    const { characters } = 'meta' in article ? article.meta : article;
    if (words !== null) this.words.append(words, characters, number);
  }

  /** Numbers the articles by id, in code-unit order. Returns the new number of each article by its old one. */
  seal(): Uint32Array {
    return this.#known.seal();
  }

  article = (index: number): ArticleMeta => {
    return this.#known.article(index);
  };

  /** The metadata that results show, in order of id. */
  items(): ArticleItem[] {
    return this.#known.items();
  }

  textOf = (index: number): string => {
    const appended = this.#known.addedAs(index);
    const bytes = Buffer.allocUnsafe(this.#texts.size(appended));
    const form = this.#texts.form(appended);
    const offset = this.#texts.offset(appended);
    if (form >= Form.inSource) return this.#sources.read(form - Form.inSource, offset, bytes, this.article(index));
    this.#file.read(offset, bytes);
    if (form === Form.json) return JSON.parse(bytes.toString()) as string;
    return bytes.toString(form === Form.utf8 ? 'utf8' : 'utf16le');
  };

  jsonOf = (index: number, memory: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null => {
    const appended = this.#known.addedAs(index);
    const form = this.#texts.form(appended);
    if (form < Form.json) return null;
    const size = this.#texts.size(appended);
    // Memory that is asked for is cleared, or shared with other buffers.
    const room = memory.length >= size ? memory : new Uint8Array(Buffer.allocUnsafeSlow(size + (size >> 1)).buffer);
    const bytes = room.subarray(0, size);
    const offset = this.#texts.offset(appended);
    if (form === Form.json) this.#file.read(offset, bytes);
    else if (this.#sources.readBytes(form - Form.inSource, offset, bytes) < size || !isUtf8(bytes)) return null;
    return bytes;
  };

  /** See `KeptWords.read`. */
  wordsOf = (index: number): ArticleWords => {
    return this.words.read(this.#known.addedAs(index), this.#known.article(index).characters);
  };

  read(): Annotation {
    throw new Error('spooled articles are not annotated');
  }

  close(): void {
    this.#file.close();
    this.#sources.close();
  }
}

/**
 * How a text is kept: as UTF-8, or with a lone surrogate, which UTF-8 cannot tell, as UTF-16; as it stood in its line; or, from `inSource`
 * on, in the file that it was read from, by the file's number.
 */
const Form = { utf8: 0, utf16: 1, json: 2, inSource: 3 } as const;
