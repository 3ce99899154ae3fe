import type { DuplicateLinks, DuplicatePair, Passage } from '../model/index.ts';

const read = new WeakMap<DuplicateLinks, ReadonlyMap<number, readonly Passage[]>>();

const none: readonly Passage[] = [];

/** The passages of a pair of articles, in the order of the first. A corpus has as many pairs as passages: each is looked up. */
export function passagesOf(duplicates: DuplicateLinks, { a, b }: Pick<DuplicatePair, 'a' | 'b'>): readonly Passage[] {
  const byPair = read.get(duplicates) ?? groupByPair(duplicates.passages);
  read.set(duplicates, byPair);
  return byPair.get(keyOf(a, b)) ?? none;
}

function groupByPair(passages: readonly Passage[]): Map<number, Passage[]> {
  const byPair = new Map<number, Passage[]>();
  for (const passage of passages) {
    const key = keyOf(passage.a.article, passage.b.article);
    const known = byPair.get(key);
    if (known) known.push(passage);
    else byPair.set(key, [passage]);
  }
  return byPair;
}

const keyOf = (a: number, b: number): number => a * 2 ** 26 + b;
