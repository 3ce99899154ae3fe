export { findBoilerplate } from './boilerplate.ts';
export type { ArticleWords, HashedArticle } from './article-words.ts';
export { findFingerprints } from './fingerprints.ts';
export { PairAligner, type AlignedPair, type AlignmentBasis, type Sources } from './align-pairs.ts';
export { AlignedNumbers, alignedPairs } from './aligned-numbers.ts';
export type { ArticlePairs } from './article-pairs.ts';
export { adoptProposals, proposalsPart, type Proposals, type ProposalsPart } from './candidates.ts';
export { CommonRuns, type CommonRunsColumns } from './common-runs.ts';
export {
  DuplicateFinder,
  type FinderPart,
  type Found,
  type LinkDuplicatesOptions as DuplicateOptions,
} from './finder.ts';
export { HashedWords } from './hashed-words.ts';
export { linkDuplicates } from './link.ts';
export { UnpackedWords, type PackedWords } from './packed-words.ts';
export { readWordHashes, readWords } from './read-words.ts';
export { RecentWords } from './recent-words.ts';
export { passagesIn, type PassageColumns, type PassageNumbers } from './passage-columns.ts';
export type { PartitionShare, RecordsPart, Scratch } from './records.ts';
export { WholeFinder, type WholeFound } from './whole-finder.ts';
export { WordWeights } from './word-weights.ts';
