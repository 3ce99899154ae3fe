import type { Article, PassingArticle, TextSink, TextUnits } from '../model/index.ts';

/** Articles, or what tells of one after another: each is good until `take` returns. */
export type ToldArticles<Taken extends TextSink = TextUnits> =
  | Iterable<Article>
  | ((take: (article: Article | PassingArticle<Taken>) => void) => Promise<void>);

export async function eachTold<Taken extends TextSink>(
  articles: ToldArticles<Taken>,
  take: (article: Article | PassingArticle<Taken>) => void,
): Promise<void> {
  if (typeof articles === 'function') await articles(take);
  else for (const article of articles) take(article);
}
