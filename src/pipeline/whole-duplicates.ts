import { HashedWords, WholeFinder, type WholeFound } from '../duplicates/index.ts';
import type { ArticleItem, ArticleMeta, Passage, Store } from '../model/index.ts';
import type { FindDuplicatesOptions } from './duplicates.ts';
import { growHeapSlowly } from './heap-growth.ts';
import { KnownArticles } from './known-articles.ts';
import { compileFewFunctions } from './patient-compiler.ts';
import { recordsInMemory, ScratchFile, sketchesInMemory } from './scratch.ts';
import { eachTold, type ToldArticles } from './told-articles.ts';

export { HashedWords };

/** Which articles of a corpus are duplicates, with what is known of these. */
export interface WholeDuplicates extends WholeFound {
  readonly store: Store;
  /** In order of id. */
  readonly articles: readonly ArticleItem[];
  readonly passages: readonly Passage[];
  readonly boilerplate: readonly [];
}

/** Estimates what articles that come one by one are to each other. Texts are read past: nobody asks for them afterwards. */
export async function findWholeDuplicates(
  articles: ToldArticles<HashedWords>,
  words: HashedWords,
  { isOld, memory = Infinity }: Pick<FindDuplicatesOptions, 'isOld' | 'memory'>,
): Promise<WholeDuplicates> {
  compileFewFunctions();
  if (memory < Infinity) growHeapSlowly();
  const records = new ScratchFile();
  const sketches = new ScratchFile({ inMemory: Math.min(sketchesInMemory, memory / 8) });
  const finder = new WholeFinder({ memory: Math.min(recordsInMemory, memory / 32), scratch: records }, sketches);
  const known = new KnownArticles();
  await eachTold(articles, (article) => {
    if ('json' in article) known.add(article.meta);
    else {
      const { text, ...meta } = article;
      words.readString(text);
      known.add(meta);
    }
    finder.add(words);
  });
  const ranks = known.seal();
  const sides = isOld && Uint8Array.from(ranks, (_, article) => (isOld(known.article(article)) ? 1 : 0));
  const found = finder.link(ranks, sides ? { pairable: (a, b) => sides[a] !== sides[b] } : {});
  records.close();
  sketches.close();
  return {
    ...found,
    passages: [],
    boilerplate: [],
    store: new TextlessStore(known),
    get articles() {
      return known.items();
    },
  };
}

/** What is known of articles whose texts were read past. */
class TextlessStore implements Store {
  readonly #known: KnownArticles;

  constructor(known: KnownArticles) {
    this.#known = known;
  }

  get count(): number {
    return this.#known.count;
  }

  article(index: number): ArticleMeta {
    return this.#known.article(index);
  }

  read(): never {
    throw new Error('articles that were read past are not annotated');
  }

  textOf(): never {
    throw new Error('texts that were read past are not kept');
  }
}
