import { TextUnits, type DuplicateLinks, type Store } from '../model/index.ts';
import type { Sources } from './align-pairs.ts';
import { copiedWords, readWords, type ArticleWords } from './article-words.ts';
import { DuplicateFinder, type LinkDuplicatesOptions } from './finder.ts';

/** Shared passages, pairs and clusters of a corpus that is in memory. */
export function linkDuplicates(store: Store, options: LinkDuplicatesOptions = {}): DuplicateLinks {
  const finder = new DuplicateFinder();
  const wordsOf = rememberedWords(store);
  for (let article = 0; article < store.count; article++) finder.add(wordsOf(article), article);
  const inOrder = Uint32Array.from({ length: store.count }, (_, article) => article);
  const sources = { hashesOf: wordsOf, wordsOf, textOf: (article: number) => store.textOf(article) };
  const { passages, ...links } = finder.link(inOrder, sources, options);
  return { ...links, passages: [...passages], boilerplate: [] };
}

/** Words of the store's articles, each read once. */
function rememberedWords(store: Store): Sources['wordsOf'] {
  const known = new Map<number, ArticleWords>();
  const units = new TextUnits();
  return (article) => {
    let words = known.get(article);
    if (!words) {
      units.readString(store.textOf(article));
      words = copiedWords(readWords(units));
      known.set(article, words);
    }
    return words;
  };
}
