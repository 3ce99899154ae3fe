export { findFingerprints } from './fingerprints.ts';
export { linkDuplicates, type DuplicateOptions } from './link.ts';
export type { Scratch } from './records.ts';
