export { findBoilerplate } from './boilerplate.ts';
export { readWordHashes, readWords, viewWords, wordBytes, type ArticleWords } from './article-words.ts';
export { findFingerprints } from './fingerprints.ts';
export { DuplicateFinder, type Found, type LinkDuplicatesOptions as DuplicateOptions } from './finder.ts';
export { HashedWords } from './hashed-words.ts';
export { linkDuplicates } from './link.ts';
export type { Scratch } from './records.ts';
export { WholeFinder, type WholeFound } from './whole-finder.ts';
