import { articleWords, DuplicateFinder, type DuplicateOptions, type Found } from '../duplicates/index.ts';
import type { Article, ArticleItem, BoilerplateRun, Store } from '../model/index.ts';
import { readText } from '../text/index.ts';
import { ScratchFile } from './scratch.ts';
import { SpooledArticles } from './spooled-articles.ts';

export interface FindDuplicatesOptions extends DuplicateOptions {
  /** Bytes that may be used; three eighths of it hold fingerprints, then pairs; the rest is for metadata, results and the engine. */
  readonly memory?: number;
}

/** Duplicates of a corpus, with the articles that they point into. */
export interface CorpusDuplicates extends Found {
  readonly store: Store;
  /** In order of id. */
  readonly articles: readonly ArticleItem[];
  readonly boilerplate: readonly BoilerplateRun[];
  /** Gives up the temporary files. */
  close(): void;
}

/** Finds the duplicates of articles that come one by one; neither texts nor annotations are kept in memory. */
export async function findDuplicates(
  articles: AsyncIterable<Article> | Iterable<Article>,
  { memory = Infinity, ...options }: FindDuplicatesOptions = {},
): Promise<CorpusDuplicates> {
  const texts = new ScratchFile();
  const records = new ScratchFile();
  const store = new SpooledArticles(texts);
  const finder = new DuplicateFinder({ memory: memory * 0.375, scratch: records });
  for await (const article of articles) {
    const words = articleWords(readText(article));
    store.append(article, words);
    finder.add(words);
  }
  const found = finder.link(store.seal(), store, options);
  records.close();
  return { ...found, boilerplate: [], store, articles: store.items(), close: () => store.close() };
}
