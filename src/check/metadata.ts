import type { ArticleMeta } from '../model/index.ts';
import type { RuleFinding } from './rule.ts';

/** Share of a corpus that has to have a field before its lack is worth telling: folders of plain text have none. */
const usual = 0.5;

/** Articles without a field that most articles of the corpus have. */
export function* lacking(articles: readonly ArticleMeta[], field: 'title' | 'date' | 'outlet'): Generator<RuleFinding> {
  const have = articles.filter((article) => article[field]?.trim()).length;
  if (have < articles.length * usual || have === articles.length) return;
  for (const [article, meta] of articles.entries())
    if (!meta[field]?.trim())
      yield { message: `The article has no ${field}; ${have} of ${articles.length} have one`, places: [{ article }] };
}
