import type { DuplicateCluster, DuplicatePair } from '../model/index.ts';
import type { ArticlePairs } from './article-pairs.ts';
import { bitsFor, candidatePairs, contextsAt, massCandidates, massShare, proposePairs } from './candidates.ts';
import { clusterPairs } from './clusters.ts';
import { Copies } from './copies.ts';
import { PairEstimator } from './estimate-pairs.ts';
import { runWords } from './fingerprints.ts';
import type { HashedWords } from './hashed-words.ts';
import { withInferred } from './inferred-pairs.ts';
import { PairListing, type PairListingOptions } from './pair-listing.ts';
import { Records, type RecordsMemory, type Scratch } from './records.ts';
import { Seeds } from './seeds.ts';
import { Sketches } from './sketches.ts';

export interface WholeFound {
  /** Sorted by `a`, then `b`. */
  readonly pairs: readonly DuplicatePair[];
  readonly clusters: readonly DuplicateCluster[];
  readonly notes: readonly string[];
}

/** Tells which articles are duplicates by their fingerprints alone: `add` every article's words, then `link`. No words are kept. */
export class WholeFinder {
  readonly #options: RecordsMemory;
  readonly #fingerprints: Records;
  readonly #sketches: Sketches;
  readonly #seeds = new Seeds();
  readonly #copies = new Copies();
  #count = 0;

  /** `sketches` is where the fingerprints of each article are kept. */
  constructor(options: RecordsMemory, sketches: Scratch) {
    this.#options = options;
    this.#fingerprints = new Records({ ...options, keyBits: 32 });
    this.#sketches = new Sketches(sketches);
  }

  /** The next article, numbered in order of adding. */
  add({ hash, count }: Pick<HashedWords, 'hash' | 'count'>): void {
    const article = this.#count++;
    const seeds = this.#seeds;
    seeds.read(hash, count);
    const { fingerprint, position, value, tag } = seeds;
    // The last seeds may be too near the end for a fingerprint.
    let fingerprints = seeds.count;
    while (fingerprints > 0 && fingerprint[fingerprints - 1] === 0) fingerprints--;
    contextsAt(hash, count, position, fingerprints, runWords, article, value, tag);
    this.#fingerprints.addTagged(fingerprint, tag, value, fingerprints);
    this.#sketches.add(seeds.sketch);
    this.#copies.add(article, hash, count, null);
  }

  /** `rankOf` numbers the articles in order of id; the answer goes by these numbers. */
  link(rankOf: Uint32Array, options: PairListingOptions): WholeFound {
    const copies = this.#copies;
    copies.seal(rankOf);
    const added = new Uint32Array(rankOf.length);
    for (let article = 0; article < rankOf.length; article++) added[rankOf[article]] = article;
    const firstOf = rankOf.map((rank) => copies.firstOf(rank));
    const proposals = proposePairs(this.#fingerprints, firstOf, { ...this.#options, keyBits: bitsFor(rankOf.length) });
    const isMass = (article: number) =>
      proposals.commonOf[article] >= Math.max(1, this.#sketches.countOf(added[article]) * massShare);
    const estimator = new PairEstimator(proposals.common, isMass, this.#sketches, added);
    const estimate = (a: number, b: number) =>
      copies.arePairable(a, b, options.pairable) ? estimator.estimate(a, b) : null;
    const estimated: DuplicatePair[] = [];
    const estimateAll = ({ first, second, count }: ArticlePairs) => {
      for (let i = 0; i < count; i++) {
        const pair = estimate(first[i], second[i]);
        if (pair !== null) estimated.push(pair);
      }
    };
    estimateAll(candidatePairs(proposals));
    estimateAll(massCandidates(proposals, isMass));
    const listing = new PairListing(copies, options);
    for (const pair of withInferred(estimated, estimate)) listing.add(pair);
    listing.addCopies((article) => copies.wordsIn(added[article]));
    const pairs = listing.sorted();
    return { pairs, clusters: clusterPairs(pairs, rankOf.length), notes: listing.notes };
  }
}
