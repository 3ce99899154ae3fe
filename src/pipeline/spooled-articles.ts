import { isUtf8 } from 'node:buffer';
import { viewWords, wordBytes, type ArticleWords } from '../duplicates/index.ts';
import type { Annotation, Article, ArticleItem, ArticleMeta, PassingArticle, Store } from '../model/index.ts';
import { KnownArticles } from './known-articles.ts';
import type { ScratchFile } from './scratch.ts';
import { SourceFiles } from './source-files.ts';

/** Words of so many articles stay in memory, as an article mostly stands in several pairs that come soon after each other. */
const rememberedArticles = 128;
/** Room that fits the words of most articles. */
const usualBytes = wordBytes(1200, 0);

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
  readonly #words = new Placements();
  readonly #remembered = new Map<number, ArticleWords>();

  constructor(file: ScratchFile) {
    this.#file = file;
  }

  get count(): number {
    return this.#known.count;
  }

  append(article: Article | PassingArticle, words: ArticleWords): void {
    if ('json' in article) {
      const { meta, json, place } = article;
      this.#known.add(meta);
      const file = place === null ? -1 : this.#sources.open(place.path);
      if (place !== null && file >= 0) this.#texts.add(place.offset, json.length, Form.inSource + file);
      else this.#texts.add(this.#file.append(json), json.length, Form.json);
    } else {
      const { text, ...meta } = article;
      this.#known.add(meta);
      const offset = this.#file.end;
      const form = (text as WellFormed).isWellFormed() ? Form.utf8 : Form.utf16;
      this.#texts.add(offset, this.#file.appendText(text, form === Form.utf8 ? 'utf8' : 'utf16le'), form);
    }
    const { characters } = 'meta' in article ? article.meta : article;
    const bytes = new Uint8Array(words.hash.buffer, 0, wordBytes(words.count, characters));
    this.#words.add(this.#file.append(bytes), words.count);
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

  /** Words of an article. Good until `rememberedArticles` others were asked for since it last was: then its memory is used again. */
  wordsOf = (index: number): ArticleWords => {
    const remembered = this.#remembered;
    let words = remembered.get(index);
    if (words) remembered.delete(index);
    else words = this.#readWords(index, remembered.size < rememberedArticles ? null : this.#forgetOldest());
    remembered.set(index, words);
    return words;
  };

  /** Takes the buffer of the words not asked for longest, as buffers of the engine are given back late. */
  #forgetOldest(): ArrayBuffer {
    const [index, { hash }] = this.#remembered.entries().next().value!;
    this.#remembered.delete(index);
    return hash.buffer as ArrayBuffer;
  }

  #readWords(index: number, spare: ArrayBuffer | null): ArticleWords {
    const appended = this.#known.addedAs(index);
    const count = this.#words.size(appended);
    const { characters } = this.article(index);
    const bytes = wordBytes(count, characters);
    const buffer = spare !== null && spare.byteLength >= bytes ? spare : new ArrayBuffer(Math.max(bytes, usualBytes));
    this.#file.read(this.#words.offset(appended), new Uint8Array(buffer, 0, bytes));
    return viewWords(buffer, count, characters);
  }

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

/** Where each article stands in the file. */
class Placements {
  #offsets = new Float64Array(1024);
  #sizes = new Uint32Array(1024);
  #forms = new Uint8Array(1024);
  #count = 0;

  add(offset: number, size: number, form: number = Form.utf8): void {
    if (this.#count === this.#sizes.length) {
      const [offsets, sizes, forms] = [this.#offsets, this.#sizes, this.#forms];
      this.#offsets = new Float64Array(sizes.length * 2);
      this.#offsets.set(offsets);
      this.#sizes = new Uint32Array(sizes.length * 2);
      this.#sizes.set(sizes);
      this.#forms = new Uint8Array(sizes.length * 2);
      this.#forms.set(forms);
    }
    this.#forms[this.#count] = form;
    this.#offsets[this.#count] = offset;
    this.#sizes[this.#count++] = size;
  }

  offset(index: number): number {
    return this.#offsets[index];
  }

  form(index: number): number {
    return this.#forms[index];
  }

  size(index: number): number {
    return this.#sizes[index];
  }
}
