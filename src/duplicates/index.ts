import type { DuplicateLinks, Fingerprints, Store, Text } from '../model/index.ts';

export interface DuplicateOptions {
  /** Also passages that stand twice in one article. */
  readonly within?: boolean;
  /** Scores only, no passages. */
  readonly whole?: boolean;
}

/** Fingerprints of one article's word runs outside furniture. */
export function findFingerprints(text: Text): Fingerprints {
  void text;
  return { version: 1, words: 0, hashes: new Uint32Array(0), positions: new Uint32Array(0) };
}

/** Shared passages, pairs and clusters of a corpus. */
export function linkDuplicates(store: Store, options: DuplicateOptions = {}): DuplicateLinks {
  void store;
  void options;
  return { pairs: [], clusters: [], passages: [], boilerplate: [], notes: [] };
}
