import type { DuplicatePair } from '../model/index.ts';
import { ArticlePairs, type ArticlePair } from './article-pairs.ts';

/** Duplicates of one article that are compared with each other. */
const mostSiblings = 64;

/**
 * Pairs of articles that are duplicates of a third one and have not been paired: two spun copies may share few words with each other. Of copies only the first
 * is proposed (`isFirst`).
 */
export function siblings(pairs: readonly DuplicatePair[], isFirst: (article: number) => boolean): ArticlePairs {
  const known = new Set<number>();
  const duplicatesOf = new Map<number, number[]>();
  const put = (article: number, other: number) => {
    const others = duplicatesOf.get(article);
    if (others) others.push(other);
    else duplicatesOf.set(article, [other]);
  };
  for (const { a, b, relation } of pairs) {
    known.add(pairKey(a, b));
    if (relation === 'shared-passages' || !isFirst(a) || !isFirst(b)) continue;
    put(a, b);
    put(b, a);
  }
  const proposed: ArticlePair[] = [];
  for (const others of duplicatesOf.values()) {
    if (others.length > mostSiblings) continue;
    for (const x of others)
      for (const y of others) {
        if (x >= y || known.has(pairKey(x, y))) continue;
        known.add(pairKey(x, y));
        proposed.push([x, y]);
      }
  }
  const sorted = new ArticlePairs();
  for (const [a, b] of proposed.sort((x, y) => x[0] - y[0] || x[1] - y[1])) sorted.add(a, b);
  return sorted;
}

function pairKey(a: number, b: number): number {
  return a * 0x400000 + b;
}
