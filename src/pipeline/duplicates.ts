import { statSync } from 'node:fs';
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
import { linkTogether } from './align-together.ts';
import { DuplicateHands } from './duplicate-hands.ts';
import { growHeapSlowly } from './heap-growth.ts';
import { compileFewFunctions } from './patient-compiler.ts';
import { writtenTogether } from './write-together.ts';
import { recordsInMemory, ScratchFile, textsInMemory } from './scratch.ts';
import { SpooledArticles } from './spooled-articles.ts';
import { eachTold, type ToldArticles } from './told-articles.ts';

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
  /** Threads that may be used; bounded memory takes one alone. Default: one. */
  readonly jobs?: number;
  /** Bytes of a file, or code units read, from which further threads are started. */
  readonly threadsFrom?: number;
  /** What these run. */
  readonly workerFile?: URL;
}

/** A thread takes its time to start, and compiles everything for itself: two take as long for 10,000 articles, 37 MB, as one. */
const worthThreads = 48 << 20;
/** What one thread reads of lines and metadata keeps so many busy. */
const mostThreads = 4;

/** Duplicates of a corpus, with the articles that they point into. */
export interface CorpusDuplicates extends Found {
  readonly store: Store;
  /** In order of id. */
  readonly articles: readonly ArticleItem[];
  readonly boilerplate: readonly BoilerplateRun[];
  /** The lines of the first passages, written by all threads; null where one thread does better. */
  passageLines(limit: number): Iterable<Uint8Array> | null;
  /** Gives up the temporary files, and the threads. */
  close(): void;
}

/** Finds the duplicates of articles that come one by one; neither texts nor annotations are kept in memory. */
export async function findDuplicates(
  articles: ToldArticles,
  options: FindDuplicatesOptions = {},
): Promise<CorpusDuplicates> {
  const { within = false, whole = false, boilerplate = false, isOld, memory = Infinity } = options;
  compileFewFunctions();
  if (memory < Infinity) growHeapSlowly();
  const jobs = memory < Infinity ? 1 : Math.min(options.jobs ?? 1, mostThreads);
  const recordBytes = Math.min(recordsInMemory, memory / 32) / jobs;
  const textBytes = Math.min(textsInMemory, memory / 4) / jobs;
  const isShared = jobs > 1;
  const records = new ScratchFile({ isShared });
  const limits = { memory: recordBytes, scratch: records };
  const store = new SpooledArticles(new ScratchFile({ inMemory: textBytes, isShared }));
  const finder = new DuplicateFinder({ ...limits, isShared });
  const { threadsFrom = worthThreads, workerFile } = options;
  const hire = () =>
    new DuplicateHands({ count: jobs - 1, recordsInMemory: recordBytes, wordsInMemory: textBytes, workerFile });
  const reading = new Reading(store, finder, jobs > 1 ? threadsFrom : Infinity, hire);
  try {
    await reading.readAll(articles);
    const { hands } = reading;
    const parts = hands ? await hands.parts() : [];
    const fingerprints = parts.map((part) => ({ fingerprints: part.finder.fingerprints, records: part.records }));
    if (hands) fingerprints.push({ fingerprints: finder.fingerprints(), records: records.share() });
    for (const part of parts) {
      finder.adopt(part.finder, ScratchFile.of(part.records));
      store.words.adopt(part.words);
    }
    const ranks = store.seal();
    const sides = isOld && Uint8Array.from(ranks, (_, article) => (isOld(store.article(article)) ? 1 : 0));
    const linking = { within, whole, ...(sides && { pairable: (a: number, b: number) => sides[a] !== sides[b] }) };
    const found = hands
      ? await linkTogether(finder, ranks, store, linking, hands, fingerprints)
      : finder.link(ranks, store, linking);
    const repeated = boilerplate ? findBoilerplate(store.count, store, found.clusters, limits) : [];
    records.close();
    const { hands: writers } = reading;
    reading.hands = null;
    return {
      ...found,
      boilerplate: repeated,
      store,
      passageLines: (limit) => writtenTogether(found.passages, limit, store, writers),
      get articles() {
        return store.items();
      },
      close: () => {
        void writers?.close();
        store.close();
      },
    };
  } finally {
    // Their files end with them; who has an answer asks for no words any more.
    await reading.hands?.close();
  }
}

/**
 * Reads the words of all articles. Further threads are hired for a file of so many bytes, or once so many code units were read, and given what
 * they have time for; this one reads the rest.
 */
class Reading {
  hands: DuplicateHands | null = null;
  readonly #store: SpooledArticles;
  readonly #finder: DuplicateFinder;
  readonly #hireFrom: number;
  readonly #hire: () => DuplicateHands;
  #read = 0;
  /** The file whose size is known to be less. */
  #path = '';

  constructor(store: SpooledArticles, finder: DuplicateFinder, hireFrom: number, hire: () => DuplicateHands) {
    this.#store = store;
    this.#finder = finder;
    this.#hireFrom = hireFrom;
    this.#hire = hire;
  }

  async readAll(articles: ToldArticles): Promise<void> {
    const ownUnits = new TextUnits();
    await eachTold(articles, (article) => this.#take(article, ownUnits));
  }

  #take(article: Article | PassingArticle, ownUnits: TextUnits): void {
    const units = 'units' in article ? article.units : ownUnits;
    if (!('units' in article)) units.readString(article.text);
    const number = this.#store.count;
    if (this.#isGiven(article, units, number)) {
      this.#store.append(article, null);
      return;
    }
    const words = readWords(units);
    this.#store.append(article, words);
    this.#finder.add(words, number);
  }

  #isGiven(article: Article | PassingArticle, units: TextUnits, number: number): boolean {
    if (this.#hireFrom === Infinity) return false;
    this.#read += units.length;
    if (this.hands === null && this.#isWorthHands(article)) this.hands = this.#hire();
    return this.hands !== null && this.hands.give(units, number);
  }

  #isWorthHands(article: Article | PassingArticle): boolean {
    if (this.#read >= this.#hireFrom) return true;
    if (!('place' in article) || article.place === null || article.place.path === this.#path) return false;
    this.#path = article.place.path;
    return sizeOfFile(this.#path) >= this.#hireFrom;
  }
}

/** 0 where it is not known. */
function sizeOfFile(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
