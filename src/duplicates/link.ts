import type { DuplicateLinks, Store } from '../model/index.ts';
import { DuplicateFinder, type LinkDuplicatesOptions } from './finder.ts';
import { rememberedWords } from './remembered-words.ts';

/** Shared passages, pairs and clusters of an annotated corpus. */
export function linkDuplicates(store: Store, options: LinkDuplicatesOptions = {}): DuplicateLinks {
  const finder = new DuplicateFinder();
  const words = rememberedWords(store);
  for (let article = 0; article < store.count; article++) finder.add(words.hashesOf(article), article);
  const inOrder = Uint32Array.from({ length: store.count }, (_, article) => article);
  const sources = { ...words, textOf: (article: number) => store.textOf(article) };
  const { passages, ...links } = finder.link(inOrder, sources, options);
  return { ...links, passages: [...passages], boilerplate: [] };
}
