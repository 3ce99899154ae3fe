import type { DuplicatePair } from '../model/index.ts';
import { relationOf } from './relation.ts';

/** Duplicates of one article that are compared with each other. */
const mostSiblings = 64;

interface Sibling {
  readonly article: number;
  /** Share of it that the article in the middle has, and the other way round. */
  readonly own: number;
  readonly middle: number;
}

/**
 * Adds what follows for two articles that are duplicates of a third one. What both share of the third they share with each other: two spun
 * copies of a story, in each of which every third word is another, have hardly a run of words in common. `estimate` tells what the two
 * articles show by themselves.
 */
export function withInferred(
  pairs: readonly DuplicatePair[],
  estimate: (a: number, b: number) => DuplicatePair | null,
): DuplicatePair[] {
  const known = new Map<number, DuplicatePair>();
  const siblingsOf = new Map<number, Sibling[]>();
  const put = (middle: number, sibling: Sibling) => {
    const others = siblingsOf.get(middle);
    if (others) others.push(sibling);
    else siblingsOf.set(middle, [sibling]);
  };
  for (const pair of pairs) {
    const { a, b, relation, containmentA, containmentB } = pair;
    known.set(pairKey(a, b), pair);
    if (relation === 'shared-passages') continue;
    put(a, { article: b, own: containmentB, middle: containmentA });
    put(b, { article: a, own: containmentA, middle: containmentB });
  }
  for (const siblings of siblingsOf.values()) {
    if (siblings.length > mostSiblings) continue;
    siblings.sort((x, y) => x.article - y.article);
    for (let later = 1; later < siblings.length; later++) inferWith(siblings, later, known, estimate);
  }
  return [...known.values()];
}

/** Infers what an article shares with those before it in the list. */
function inferWith(
  siblings: readonly Sibling[],
  later: number,
  known: Map<number, DuplicatePair>,
  estimate: (a: number, b: number) => DuplicatePair | null,
): void {
  const y = siblings[later];
  for (let earlier = 0; earlier < later; earlier++) {
    const x = siblings[earlier];
    const key = pairKey(x.article, y.article);
    const before = known.get(key) ?? estimate(x.article, y.article);
    const pair = closer(before, x, y);
    if (pair !== null) known.set(key, pair);
  }
}

/** The pair as estimated, or as it follows from the article in the middle where that tells of more. */
function closer(estimated: DuplicatePair | null, x: Sibling, y: Sibling): DuplicatePair | null {
  const both = x.middle + y.middle - 1;
  if (both <= 0) return estimated;
  const containmentA = Math.min(1, (both * x.own) / x.middle);
  const containmentB = Math.min(1, (both * y.own) / y.middle);
  const similarity = Math.max(containmentA, containmentB);
  if (estimated !== null && estimated.similarity >= similarity) return estimated;
  const relation = relationOf(containmentA, containmentB, false);
  if (relation === 'shared-passages') return estimated;
  const words = estimated?.words ?? 0;
  return { a: x.article, b: y.article, relation, similarity, containmentA, containmentB, words };
}

function pairKey(a: number, b: number): number {
  return a * 0x400000 + b;
}
