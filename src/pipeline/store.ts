import type { Article } from '../model/index.ts';
import { annotate, type AnnotateOptions } from './annotate.ts';
import { CorpusStore } from './corpus-store.ts';

/** A sealed store of articles already in memory: for the library, tests and rule examples. */
export function storeOf(articles: Iterable<Article>, options: AnnotateOptions = {}): CorpusStore {
  const store = new CorpusStore();
  for (const article of articles) store.append(annotate(article, options), article.text);
  return store.seal();
}

export { CorpusStore };
