import type { DuplicateCluster } from '../model/index.ts';
import { alignCandidates, PairAligner, type Aligned, type WordsOf } from './align-pairs.ts';
import type { ArticleWords } from './article-words.ts';
import { candidatePairs, contextAt, proposePairs } from './candidates.ts';
import { clusterPairs } from './clusters.ts';
import { fingerprint, runWords } from './fingerprints.ts';
import { Records, type Scratch } from './records.ts';

export interface FinderOptions {
  /** Bytes of fingerprints and of candidates kept in memory; further ones go to `scratch`. */
  readonly memory?: number;
  readonly scratch?: Scratch | null;
}

export interface LinkDuplicatesOptions {
  /** Also passages that stand twice in one article. */
  readonly within?: boolean;
  /** Scores only, no passages. */
  readonly whole?: boolean;
}

export interface Found extends Aligned {
  readonly clusters: readonly DuplicateCluster[];
  readonly notes: readonly string[];
}

let hashes = new Uint32Array(4096);
let positions = new Uint32Array(4096);

/** Finds duplicates in two steps: `add` every article's words or fingerprints, then `link`. */
export class DuplicateFinder {
  #count = 0;
  readonly #options: FinderOptions;
  readonly #fingerprints: Records;

  constructor(options: FinderOptions = {}) {
    this.#options = options;
    this.#fingerprints = new Records({ ...options, keyBits: 32 });
  }

  /** The next article, numbered in order of adding. */
  add({ hash, count }: ArticleWords): void {
    if (hashes.length < count) {
      hashes = new Uint32Array(count * 2);
      positions = new Uint32Array(count * 2);
    }
    const kept = fingerprint(hash, count, hashes, positions);
    for (let i = 0; i < kept; i++)
      this.#fingerprints.add(hashes[i], (contextAt(hash, count, positions[i], runWords) | this.#count) >>> 0);
    this.#count++;
  }

  /** `rankOf` numbers the articles in order of id; `wordsOf` and the answer go by these numbers. */
  link(rankOf: Uint32Array, wordsOf: WordsOf, options: LinkDuplicatesOptions): Found {
    const articleBits = bitsFor(this.#count);
    const proposed = new Records({ ...this.#options, keyBits: articleBits });
    const aligner = new PairAligner(proposePairs(this.#fingerprints, rankOf, proposed));
    const aligned = alignCandidates(candidatePairs(proposed), aligner, wordsOf, options);
    return { ...aligned, clusters: clusterPairs(aligned.pairs, this.#count), notes: [] };
  }
}

/** Bits that number `count` articles. */
function bitsFor(count: number): number {
  return Math.max(1, 32 - Math.clz32(count - 1));
}
