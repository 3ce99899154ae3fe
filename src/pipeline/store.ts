import type { Annotation, Article, ArticleMeta, Store } from '../model/index.ts';
import { annotate, type AnnotateOptions } from './annotate.ts';

/** A store in memory. `append` in any order; `seal` numbers the articles by id. */
export class MemoryStore implements Store {
  readonly #rows: { annotation: Annotation; text: string }[] = [];

  append(annotation: Annotation, text: string): void {
    this.#rows.push({ annotation, text });
  }

  /** Sorts by id in code-unit order; call once, after the last `append`. */
  seal(): this {
    this.#rows.sort((a, b) => (a.annotation.article.id < b.annotation.article.id ? -1 : 1));
    return this;
  }

  get count(): number {
    return this.#rows.length;
  }

  article(index: number): ArticleMeta {
    return this.#rows[index].annotation.article;
  }

  read(index: number): Annotation {
    return this.#rows[index].annotation;
  }

  textOf(index: number): string {
    return this.#rows[index].text;
  }
}

/** A sealed store of articles already in memory: for the library, tests and rule examples. */
export function storeOf(articles: Iterable<Article>, options: AnnotateOptions = {}): MemoryStore {
  const store = new MemoryStore();
  for (const article of articles) store.append(annotate(article, options), article.text);
  return store.seal();
}
