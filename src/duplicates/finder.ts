import type { DuplicateCluster } from '../model/index.ts';
import { PairAligner, type AlignedPair, type AlignmentBasis, type Sources } from './align-pairs.ts';
import type { HashedArticle } from './article-words.ts';
import { pairsThat, type ArticlePairs } from './article-pairs.ts';
import {
  bitsFor,
  candidatePairs,
  contextsAt,
  massCandidates,
  massShare,
  proposePairs,
  type Proposals,
} from './candidates.ts';
import { clusterPairs } from './clusters.ts';
import { Copies, type CopiesPart } from './copies.ts';
import { fingerprint, runWords } from './fingerprints.ts';
import { Listing, type Listed, type ListingOptions } from './listing.ts';
import { NumberColumn } from './number-column.ts';
import { Records, type PartitionShare, type RecordsMemory, type RecordsPart, type Scratch } from './records.ts';
import { siblings } from './siblings.ts';
import { WordWeights } from './word-weights.ts';

export interface LinkDuplicatesOptions extends ListingOptions {
  /** Also passages that stand twice in one article. */
  readonly within?: boolean;
}

export interface Found extends Listed {
  readonly clusters: readonly DuplicateCluster[];
}

/** What one thread read of a corpus, for another one. */
export interface FinderPart {
  readonly fingerprints: RecordsPart;
  /** Number of each article's fingerprints. */
  readonly kept: Uint32Array<ArrayBuffer>;
  readonly copies: CopiesPart;
  /** How often words occur, as `WordWeights` counts them. */
  readonly wordCounts: Uint32Array<ArrayBuffer>;
  readonly words: number;
}

/** Pairs to align, then what came of them in the same order; strangers are null or left out. */
export type Alignments = Generator<ArticlePairs, Found, Iterable<AlignedPair | null>>;

let hashes = new Uint32Array(4096);
let positions = new Uint32Array(4096);
let values = new Uint32Array(4096);
let tags = new Uint8Array(4096);

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

  /** An article by its number in order of reading. */
  add({ hash, count }: HashedArticle, article: number): void {
    if (hashes.length < count) {
      hashes = new Uint32Array(count * 2);
      positions = new Uint32Array(count * 2);
      values = new Uint32Array(count * 2);
      tags = new Uint8Array(count * 2);
    }
    const kept = fingerprint(hash, count, hashes, positions);
    contextsAt(hash, count, positions, kept, runWords, article, values, tags);
    this.#fingerprints.addTagged(hashes, tags, values, kept);
    this.#kept.put(article, kept);
    this.#copies.add(article, hash, count, this.#weights);
  }

  /** Fingerprints of what was added. */
  fingerprints(): RecordsPart {
    return this.#fingerprints.part();
  }

  /** All that was added. No article may be added afterwards. */
  part(): FinderPart {
    return {
      fingerprints: this.#fingerprints.part(),
      kept: this.#kept.numbers(),
      copies: this.#copies.part(),
      wordCounts: this.#weights.counts,
      words: this.#weights.total,
    };
  }

  /** Takes what another thread added, of other articles; `scratch` reads the file that it put records into. */
  adopt({ fingerprints, kept, copies, wordCounts, words }: FinderPart, scratch: Scratch): void {
    this.#fingerprints.adopt(fingerprints, scratch);
    this.#kept.merge(kept);
    this.#copies.merge(copies);
    this.#weights.merge(wordCounts, words);
  }

  /** `rankOf` numbers the articles in order of id; `sources` and the answer go by these numbers. */
  link(rankOf: Uint32Array, sources: Sources, options: LinkDuplicatesOptions): Found {
    let aligner: PairAligner | null = null;
    const proposals = this.propose(this.seal(rankOf));
    const begin = (basis: AlignmentBasis) => (aligner = new PairAligner(basis, sources));
    const linking = this.linking(rankOf, proposals, sources, options, begin);
    function* aligned({ first, second, count }: ArticlePairs): Generator<AlignedPair | null> {
      for (let i = 0; i < count; i++) yield aligner!.align(first[i], second[i]);
    }
    let step = linking.next([]);
    while (!step.done) step = linking.next(aligned(step.value));
    return step.value;
  }

  /** Numbers the articles in order of id. Returns, by number in order of reading, the first article of the same words. */
  seal(rankOf: Uint32Array): Uint32Array {
    this.#copies.seal(rankOf);
    return rankOf.map((rank) => this.#copies.firstOf(rank));
  }

  /** The pairs that fingerprints propose, or one thread's share of them. `firstOf` is what `seal` returned, here or in another thread. */
  propose(firstOf: Uint32Array, share?: PartitionShare): Proposals {
    return proposePairs(this.#fingerprints, firstOf, { ...this.#options, keyBits: bitsFor(firstOf.length) }, share);
  }

  /** Takes fingerprints of another thread alone, to join them with these. */
  adoptFingerprints(fingerprints: RecordsPart, scratch: Scratch): void {
    this.#fingerprints.adopt(fingerprints, scratch);
  }

  /** `link` after `seal` and `propose`, for who aligns pairs elsewhere. `begin` is told what that takes, and gives an aligner for what is done here. */
  *linking(
    rankOf: Uint32Array,
    proposals: Proposals,
    sources: Sources,
    options: LinkDuplicatesOptions,
    begin: (basis: AlignmentBasis) => PairAligner,
  ): Alignments {
    const copies = this.#copies;
    const keptOf = new Uint32Array(rankOf.length);
    for (let article = 0; article < rankOf.length; article++) keptOf[rankOf[article]] = this.#kept.at(article);
    const isMass = (article: number) => proposals.commonOf[article] >= Math.max(1, keptOf[article] * massShare);
    const listing = new Listing(copies, sources.wordsOf, options);
    const aligner = begin({ common: proposals.common, isMass, weights: this.#weights });
    const { pairable: mayPair } = options;
    const pairable = (pairs: ArticlePairs) =>
      mayPair ? pairsThat(pairs, (a, b) => copies.arePairable(a, b, mayPair)) : pairs;
    for (const aligned of yield pairable(candidatePairs(proposals))) listing.add(aligned);
    for (const aligned of yield pairable(massCandidates(proposals, isMass))) listing.add(aligned);
    listing.addCopies();
    const isFirst = (article: number) => copies.firstOf(article) === article;
    for (const aligned of yield pairable(siblings(listing.pairs, isFirst))) listing.add(aligned);
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
