export { findFingerprints } from './fingerprints.ts';
export { linkDuplicates, type DuplicateOptions } from './link.ts';
