import type { ArticleItem, ArticleMeta, Block, BlockItem } from '../model/index.ts';

export function articleItem(meta: ArticleMeta): ArticleItem {
  const { id, path, title, outlet, author, date, url, language, sourceLine, characters } = meta;
  return { id, path, title, outlet, author, date, url, language, sourceLine, characters };
}

export function blockItem({ kind, start, end }: Block): BlockItem {
  return { kind, start, end };
}
