import type { DuplicateCluster } from '../model/index.ts';
import { PairAligner, type Sources } from './align-pairs.ts';
import type { ArticleWords } from './article-words.ts';
import {
  bitsFor,
  candidatePairs,
  contextAt,
  massCandidates,
  massShare,
  proposePairs,
  type ArticlePair,
} from './candidates.ts';
import { clusterPairs } from './clusters.ts';
import { Copies } from './copies.ts';
import { fingerprint, runWords } from './fingerprints.ts';
import { Listing, type Listed, type ListingOptions } from './listing.ts';
import { NumberColumn } from './number-column.ts';
import { Records, type RecordsMemory } from './records.ts';
import { siblings } from './siblings.ts';
import { WordWeights } from './word-weights.ts';

export interface LinkDuplicatesOptions extends ListingOptions {
  /** Also passages that stand twice in one article. */
  readonly within?: boolean;
}

export interface Found extends Listed {
  readonly clusters: readonly DuplicateCluster[];
}

let hashes = new Uint32Array(4096);
let positions = new Uint32Array(4096);
let contexts = new Uint32Array(4096);

/** Finds duplicates in two steps: `add` every article's words, then `link`. */
export class DuplicateFinder {
  readonly #options: RecordsMemory;
  readonly #fingerprints: Records;
  /** Number of each article's fingerprints. */
  readonly #kept = new NumberColumn();
  readonly #copies = new Copies();
  readonly #weights = new WordWeights();

  constructor(options: RecordsMemory = {}) {
    this.#options = options;
    this.#fingerprints = new Records({ ...options, keyBits: 32 });
  }

  /** The next article, numbered in order of adding. */
  add({ hash, count }: ArticleWords): void {
    if (hashes.length < count) {
      hashes = new Uint32Array(count * 2);
      positions = new Uint32Array(count * 2);
      contexts = new Uint32Array(count * 2);
    }
    const article = this.#kept.length;
    const kept = fingerprint(hash, count, hashes, positions);
    for (let i = 0; i < kept; i++) contexts[i] = contextAt(hash, count, positions[i], runWords) | article;
    this.#fingerprints.addAll(hashes, contexts, kept);
    this.#kept.push(kept);
    this.#copies.add(hash, count, this.#weights);
  }

  /** `rankOf` numbers the articles in order of id; `sources` and the answer go by these numbers. */
  link(rankOf: Uint32Array, sources: Sources, options: LinkDuplicatesOptions): Found {
    const copies = this.#copies;
    copies.seal(rankOf);
    const keptOf = new Uint32Array(rankOf.length);
    for (let article = 0; article < rankOf.length; article++) keptOf[rankOf[article]] = this.#kept.at(article);
    const firstOf = rankOf.map((rank) => copies.firstOf(rank));
    const proposals = proposePairs(this.#fingerprints, firstOf, { ...this.#options, keyBits: bitsFor(rankOf.length) });
    const isMass = (article: number) => proposals.commonOf[article] >= Math.max(1, keptOf[article] * massShare);
    const listing = new Listing(copies, sources.wordsOf, options);
    const aligner = new PairAligner(proposals.common, isMass, sources, this.#weights);
    const alignAll = (pairs: Iterable<ArticlePair>) => {
      for (const [a, b] of pairs) if (copies.arePairable(a, b, options.pairable)) listing.add(aligner.align(a, b));
    };
    alignAll(candidatePairs(proposals));
    alignAll(massCandidates(proposals, isMass));
    listing.addCopies();
    const isFirst = (article: number) => copies.firstOf(article) === article;
    alignAll(siblings(listing.pairs, isFirst));
    if (options.within) this.#addWithin(listing, aligner);
    const listed = listing.sorted();
    return { ...listed, clusters: clusterPairs(listed.pairs, rankOf.length) };
  }

  #addWithin(listing: Listing, aligner: PairAligner): void {
    for (let article = 0; article < this.#kept.length; article++) {
      const { words, passages } = aligner.alignWithin(article);
      listing.addWithin(article, words, passages);
    }
  }
}
