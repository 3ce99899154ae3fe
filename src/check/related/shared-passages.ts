import type { DuplicateLinks, DuplicatePair, Passage } from '../../model/index.ts';
import { groupBy } from '../group-by.ts';

const read = new WeakMap<DuplicateLinks, ReadonlyMap<number, readonly Passage[]>>();

const none: readonly Passage[] = [];

/** The passages of a pair of articles, in the order of the first. A corpus has as many pairs as passages: each is looked up. */
export function passagesOf(duplicates: DuplicateLinks, { a, b }: Pick<DuplicatePair, 'a' | 'b'>): readonly Passage[] {
  const byPair =
    read.get(duplicates) ?? groupBy(duplicates.passages, (passage) => keyOf(passage.a.article, passage.b.article));
  read.set(duplicates, byPair);
  return byPair.get(keyOf(a, b)) ?? none;
}

const keyOf = (a: number, b: number): number => a * 2 ** 26 + b;
