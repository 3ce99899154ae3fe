import { DuplicateFinder, findBoilerplate, readWords, type Found } from '../duplicates/index.ts';
import {
  TextUnits,
  type Article,
  type ArticleItem,
  type ArticleMeta,
  type BoilerplateRun,
  type PassingArticle,
  type Store,
} from '../model/index.ts';
import { growHeapSlowly } from './heap-growth.ts';
import { compileFewFunctions } from './patient-compiler.ts';
import { recordsInMemory, ScratchFile, textsInMemory } from './scratch.ts';
import { SpooledArticles } from './spooled-articles.ts';

export interface FindDuplicatesOptions {
  /** Also passages that stand twice in one article. */
  readonly within?: boolean;
  /** Scores only, no passages. */
  readonly whole?: boolean;
  /** Also what outlets repeat. */
  readonly boilerplate?: boolean;
  /** Tells the old articles; then only pairs of an old and a new one are looked for. */
  readonly isOld?: (article: ArticleMeta) => boolean;
  /** Bytes that may be used: a tenth for fingerprints and pairs, a quarter for texts, the rest for metadata, results and the engine. */
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
  articles: AsyncIterable<Article | PassingArticle> | Iterable<Article | PassingArticle>,
  { within = false, whole = false, boilerplate = false, isOld, memory = Infinity }: FindDuplicatesOptions = {},
): Promise<CorpusDuplicates> {
  compileFewFunctions();
  if (memory < Infinity) growHeapSlowly();
  const records = new ScratchFile();
  const limits = { memory: Math.min(recordsInMemory, memory / 32), scratch: records };
  const store = new SpooledArticles(new ScratchFile({ inMemory: Math.min(textsInMemory, memory / 4) }));
  const finder = new DuplicateFinder(limits);
  const ownUnits = new TextUnits();
  let spare = new ArrayBuffer(0);
  for await (const article of articles) {
    const units = 'units' in article ? article.units : ownUnits;
    if (!('units' in article)) units.readString(article.text);
    const words = readWords(units, spare);
    store.append(article, words);
    finder.add(words);
    spare = words.hash.buffer as ArrayBuffer;
  }
  const ranks = store.seal();
  const sides = isOld && Uint8Array.from(ranks, (_, article) => (isOld(store.article(article)) ? 1 : 0));
  const found = finder.link(ranks, store, {
    within,
    whole,
    ...(sides && { pairable: (a, b) => sides[a] !== sides[b] }),
  });
  const repeated = boilerplate ? findBoilerplate(store.count, store, found.clusters, limits) : [];
  records.close();
  return {
    ...found,
    boilerplate: repeated,
    store,
    get articles() {
      return store.items();
    },
    close: () => store.close(),
  };
}
