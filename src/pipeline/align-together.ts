import {
  adoptProposals,
  alignedPairs,
  PairAligner,
  type AlignedPair,
  type AlignmentBasis,
  type ArticlePairs,
  type DuplicateFinder,
  type DuplicateOptions,
  type Found,
  type Proposals,
} from '../duplicates/index.ts';
import type { DuplicateHands } from './duplicate-hands.ts';
import { alignBatches, type SharedFingerprints } from './duplicate-threads.ts';
import { ScratchFile } from './scratch.ts';
import type { SpooledArticles } from './spooled-articles.ts';

/**
 * Links what all threads have read, with all of them joining fingerprints (those of each worker, then of this thread) and aligning pairs. The same as
 * `DuplicateFinder.link`.
 */
export async function linkTogether(
  finder: DuplicateFinder,
  ranks: Uint32Array,
  store: SpooledArticles,
  options: DuplicateOptions,
  hands: DuplicateHands,
  fingerprints: readonly SharedFingerprints[],
): Promise<Found> {
  const proposals = await proposedTogether(finder, finder.seal(ranks), hands, fingerprints);
  const { added } = store.numbers();
  let aligner: PairAligner | null = null;
  const begin = (basis: AlignmentBasis): PairAligner => {
    const { common, weights } = basis;
    const isMass = Uint8Array.from(added, (_, rank) => (basis.isMass(rank) ? 1 : 0));
    const words = { wordCounts: weights.counts, wordTotal: weights.total, words: store.words.share() };
    hands.tell({ common: common.columns(), isMass, ...words, added });
    aligner = new PairAligner(basis, store);
    return aligner;
  };
  const linking = finder.linking(ranks, proposals, store, options, begin);
  let step = linking.next([]);
  while (!step.done) step = linking.next(await alignedTogether(step.value, aligner!, hands));
  return step.value;
}

async function proposedTogether(
  finder: DuplicateFinder,
  firstOf: Uint32Array,
  hands: DuplicateHands,
  fingerprints: readonly SharedFingerprints[],
): Promise<Proposals> {
  const own: Proposals[] = [];
  const joined = await hands.join(fingerprints, firstOf, (share) => own.push(finder.propose(firstOf, share)));
  for (const part of joined) adoptProposals(own[0], part.proposals, ScratchFile.of(part.records));
  return own[0];
}

/** Aligns pairs in all threads; what they left open in this one. In the order of the pairs, without strangers. */
async function alignedTogether(
  pairs: ArticlePairs,
  aligner: PairAligner,
  hands: DuplicateHands,
): Promise<Iterable<AlignedPair | null>> {
  const toAlign = { pairs: inShared(pairs), next: new Int32Array(new SharedArrayBuffer(4)) };
  const batches = [...(await hands.align(toAlign, () => alignBatches(toAlign, aligner)))];
  batches.sort(([a], [b]) => a - b);
  return closed(
    batches.map(([, numbers]) => numbers),
    aligner,
  );
}

function* closed(batches: readonly Float64Array[], aligner: PairAligner): Generator<AlignedPair | null> {
  for (const numbers of batches)
    for (const aligned of alignedPairs(numbers))
      yield aligned.isOpen ? aligner.align(aligned.pair.a, aligned.pair.b) : aligned;
}

function inShared({ first, second, count }: ArticlePairs): Uint32Array<SharedArrayBuffer> {
  const shared = new Uint32Array(new SharedArrayBuffer(count * 8));
  for (let i = 0; i < count; i++) {
    shared[i * 2] = first[i];
    shared[i * 2 + 1] = second[i];
  }
  return shared;
}
