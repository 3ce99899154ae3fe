import type { DuplicateLinks, DuplicatePair, Passage, Store } from '../model/index.ts';
import { readText } from '../text/index.ts';
import { articleWords, type ArticleWords } from './article-words.ts';
import { findCandidates } from './candidates.ts';
import { clusterPairs } from './clusters.ts';
import { Common, CommonRuns } from './common-runs.ts';
import { passagesOf, type WordPassage } from './passages.ts';
import { relationOf } from './relation.ts';
import { SeedTable, SharedRuns } from './shared-runs.ts';

export interface DuplicateOptions {
  /** Also passages that stand twice in one article. */
  readonly within?: boolean;
  /** Scores only, no passages. */
  readonly whole?: boolean;
}

/** Shared passages, pairs and clusters of a corpus. */
export function linkDuplicates(store: Store, options: DuplicateOptions = {}): DuplicateLinks {
  let total = 0;
  for (let i = 0; i < store.count; i++) total += store.read(i).fingerprints!.hashes.length;
  const hashes = new Uint32Array(total);
  const articles = new Uint32Array(total);
  let filled = 0;
  for (let i = 0; i < store.count; i++) {
    const { hashes: own } = store.read(i).fingerprints!;
    hashes.set(own, filled);
    articles.fill(i, filled, filled + own.length);
    filled += own.length;
  }
  const candidates = findCandidates(hashes, articles, total);
  const words = (article: number): ArticleWords => {
    const text = store.textOf(article);
    return articleWords(readText({ ...store.article(article), text }));
  };
  const cache = new Map<number, ArticleWords>();
  const wordsOf = (article: number) => {
    let known = cache.get(article);
    if (!known) cache.set(article, (known = words(article)));
    return known;
  };
  const pairs: DuplicatePair[] = [];
  const passages: Passage[] = [];
  const table = new SeedTable();
  const runs = new SharedRuns();
  const common = new CommonRuns(candidates.common);
  let leftCommon = new Uint8Array(4096);
  let rightCommon = new Uint8Array(4096);
  for (let k = 0; k < candidates.count; k++) {
    const a = candidates.a[k];
    const b = candidates.b[k];
    const left = wordsOf(a);
    const right = wordsOf(b);
    if (leftCommon.length < left.count) leftCommon = new Uint8Array(left.count * 2);
    if (rightCommon.length < right.count) rightCommon = new Uint8Array(right.count * 2);
    if (table.words !== left) {
      table.fill(left);
      common.mark(left.hash, left.count, leftCommon);
    }
    table.runsIn(right, runs);
    const found = passagesOf(left, right, runs, leftCommon);
    if (found.length === 0) continue;
    common.mark(right.hash, right.count, rightCommon);
    const containmentA = coverage(left, leftCommon, found, 'left', 'leftEnd');
    const containmentB = coverage(right, rightCommon, found, 'right', 'rightEnd');
    const sameWords = left.count === right.count && left.hash.every((hash, i) => hash === right.hash[i]);
    pairs.push({
      a,
      b,
      relation: relationOf(containmentA, containmentB, sameWords),
      similarity: Math.max(containmentA, containmentB),
      containmentA,
      containmentB,
      words: found.reduce((sum, { same }) => sum + same, 0),
    });
    if (options.whole) continue;
    for (const passage of found) {
      const span = (words: ArticleWords, from: number, to: number) => ({
        start: words.start[from],
        end: words.end[to - 1],
      });
      const length = passage.leftEnd - passage.left + passage.rightEnd - passage.right;
      passages.push({
        a: { article: a, ...span(left, passage.left, passage.leftEnd) },
        b: { article: b, ...span(right, passage.right, passage.rightEnd) },
        similarity: (2 * passage.same) / length,
        kind: passage.same * 2 === length ? 'verbatim' : 'edited',
      });
    }
  }
  return { pairs, clusters: clusterPairs(pairs, store.count), passages, boilerplate: [], notes: [] };
}

/** Share of an article's letters that its passages cover. */
function coverage(
  { start, end, count }: ArticleWords,
  common: Uint8Array,
  passages: readonly WordPassage[],
  from: 'left' | 'right',
  to: 'leftEnd' | 'rightEnd',
): number {
  const covered = new Uint8Array(count);
  for (const passage of passages) covered.fill(1, passage[from], passage[to]);
  let all = 0;
  let inside = 0;
  for (let i = 0; i < count; i++) {
    if (common[i] === Common.boilerplate) continue;
    all += end[i] - start[i];
    if (covered[i] !== 0) inside += end[i] - start[i];
  }
  return all === 0 ? 0 : inside / all;
}
