import type { Annotation, ArticleMeta } from '../model/index.ts';

/** The annotation of an article of which nothing is known but why. */
export function failedAnnotation(article: ArticleMeta, problem: string): Annotation {
  return { article, blocks: [], mentions: [], entities: [], quotes: [], figures: [], fingerprints: null, problem };
}

/** What is known of an article that could not be read: where it stands. */
export function unreadArticle(id: string, path: string, sourceLine: number | null): ArticleMeta {
  const untold = { title: null, outlet: null, author: null, date: null, url: null, language: null };
  return { id, path, ...untold, sourceLine, characters: 0, ignore: {} };
}
