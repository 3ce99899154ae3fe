import type { ArticleWords, HashedArticle, PackedWords } from '../duplicates/index.ts';
import type { Annotation, Article, ArticleItem, ArticleMeta, PassingArticle, Store } from '../model/index.ts';
import { KeptWords } from './kept-words.ts';
import { KnownArticles } from './known-articles.ts';
import type { ScratchFile } from './scratch.ts';
import { SpooledTexts } from './spooled-texts.ts';

/**
 * Texts and compared words of a corpus in a temporary file. Articles are numbered in order of appending until `seal`, then in order of id.
 * Only metadata and offsets are in memory, about 400 bytes an article.
 */
export class SpooledArticles implements Store {
  readonly #known = new KnownArticles();
  /** By number in order of appending. */
  readonly texts: SpooledTexts;
  /** By number in order of appending. */
  readonly words: KeptWords;

  constructor(file: ScratchFile) {
    this.texts = new SpooledTexts(file);
    this.words = new KeptWords(file);
  }

  get count(): number {
    return this.#known.count;
  }

  /** The next article, with its words where this thread has read them. */
  append(article: Article | PassingArticle, words: PackedWords | null): void {
    const number = this.#known.count;
    this.texts.append(article, number);
    if ('json' in article) this.#known.add(article.meta);
    else {
      const { text: _, ...meta } = article;
      this.#known.add(meta);
    }
    if (words !== null) this.words.append(words, number);
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

  /** Number in order of appending, and code units, of each article. */
  numbers(): { readonly added: Uint32Array; readonly characters: Uint32Array } {
    const added = Uint32Array.from({ length: this.count }, (_, index) => this.#known.addedAs(index));
    return { added, characters: Uint32Array.from(added, (_, index) => this.article(index).characters) };
  }

  textOf = (index: number): string => {
    return this.texts.textOf(this.#known.addedAs(index), this.article(index));
  };

  jsonOf = (index: number, memory: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null => {
    return this.texts.jsonOf(this.#known.addedAs(index), memory);
  };

  /** See `KeptWords.read`. */
  wordsOf = (index: number): ArticleWords => {
    return this.words.read(this.#known.addedAs(index));
  };

  hashesOf = (index: number): HashedArticle => {
    return this.words.readHashes(this.#known.addedAs(index));
  };

  read(): Annotation {
    throw new Error('spooled articles are not annotated');
  }

  close(): void {
    this.texts.close();
  }
}
