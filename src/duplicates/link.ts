import type { DuplicateLinks, DuplicatePair, Passage, Store } from '../model/index.ts';
import { readText } from '../text/index.ts';
import { PairAligner, type AlignedPair, type WordsOf } from './align-pairs.ts';
import { articleWords, type ArticleWords } from './article-words.ts';
import { candidatePairs, proposePairs } from './candidates.ts';
import { clusterPairs } from './clusters.ts';
import { Records } from './records.ts';

export interface DuplicateOptions {
  /** Also passages that stand twice in one article. */
  readonly within?: boolean;
  /** Scores only, no passages. */
  readonly whole?: boolean;
}

/** Shared passages, pairs and clusters of a corpus that is in memory. */
export function linkDuplicates(store: Store, options: DuplicateOptions = {}): DuplicateLinks {
  const fingerprints = new Records({ keyBits: 32 });
  const articleBits = bitsFor(store.count);
  for (let article = 0; article < store.count; article++)
    for (const hash of store.read(article).fingerprints!.hashes) fingerprints.add(hash, article);
  const proposed = new Records({ keyBits: articleBits });
  const ranks = Uint32Array.from({ length: store.count }, (_, article) => article);
  const aligner = new PairAligner(proposePairs(fingerprints, ranks, proposed));
  const wordsOf = rememberedWords(store);
  const pairs: DuplicatePair[] = [];
  const passages: Passage[] = [];
  for (const [a, b] of candidatePairs(proposed, articleBits)) {
    const aligned = aligner.align(a, b, wordsOf);
    if (!aligned) continue;
    pairs.push(aligned.pair);
    if (!options.whole) passages.push(...passagesOfPair(aligned));
  }
  return { pairs, clusters: clusterPairs(pairs, store.count), passages, boilerplate: [], notes: [] };
}

/** Bits that number `count` articles. */
export function bitsFor(count: number): number {
  return Math.max(1, 32 - Math.clz32(count - 1));
}

/** Words of the store's articles, each read once. */
function rememberedWords(store: Store): WordsOf {
  const known = new Map<number, ArticleWords>();
  return (article) => {
    let words = known.get(article);
    if (!words) {
      words = articleWords(readText({ ...store.article(article), text: store.textOf(article) }));
      known.set(article, words);
    }
    return words;
  };
}

export function passagesOfPair({ pair: { a, b }, left, right, passages }: AlignedPair): Passage[] {
  return passages.map((passage) => {
    const words = passage.leftEnd - passage.left + passage.rightEnd - passage.right;
    return {
      a: { article: a, start: left.start[passage.left], end: left.end[passage.leftEnd - 1] },
      b: { article: b, start: right.start[passage.right], end: right.end[passage.rightEnd - 1] },
      similarity: (2 * passage.same) / words,
      kind: passage.same * 2 === words ? 'verbatim' : 'edited',
    };
  });
}
