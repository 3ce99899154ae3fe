import { radixSort } from './radix-sort.ts';

/** Fingerprints that stand in more articles are common phrases or boilerplate and propose no pairs. */
export const commonFrom = 25;
/** A pair that shares one fingerprint is aligned only if so few articles have it; else it takes two. */
const rareUpTo = 4;

/** Pairs of articles worth aligning, sorted by `a`, then `b`; `a` < `b`. */
export interface Candidates {
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** Fingerprints that propose no pairs, as too many articles have them. */
  readonly common: readonly number[];
}

/** Joins fingerprints (hash and article columns, articles rising) into candidate pairs. */
export function findCandidates(hashes: Uint32Array, articles: Uint32Array, count: number): Candidates {
  [hashes, articles] = radixSort(hashes, articles, count, 32, new Uint32Array(count), new Uint32Array(count));
  const a: number[] = [];
  const b: number[] = [];
  const members: number[] = [];
  const common: number[] = [];
  for (let from = 0; from < count;) {
    let to = from;
    members.length = 0;
    while (to < count && hashes[to] === hashes[from]) {
      if (members.at(-1) !== articles[to]) members.push(articles[to]);
      to++;
    }
    if (members.length >= commonFrom) common.push(hashes[from]);
    from = to;
    if (members.length < 2 || members.length >= commonFrom) continue;
    for (let i = 0; i < members.length; i++)
      for (let j = i + 1; j < members.length; j++) {
        a.push(members[i]);
        b.push(members[j]);
        if (members.length <= rareUpTo) {
          a.push(members[i]);
          b.push(members[j]);
        }
      }
  }
  return { ...countedTwice(Uint32Array.from(a), Uint32Array.from(b)), common };
}

function countedTwice(a: Uint32Array, b: Uint32Array): Omit<Candidates, 'common'> {
  const count = a.length;
  const spare = [new Uint32Array(count), new Uint32Array(count)] as const;
  [b, a] = radixSort(b, a, count, 32, spare[0], spare[1]);
  const free = b === spare[0] ? spare : spare;
  [a, b] = radixSort(a.slice(), b.slice(), count, 32, free[0], free[1]);
  let kept = 0;
  for (let from = 0; from < count;) {
    let to = from;
    while (to < count && a[to] === a[from] && b[to] === b[from]) to++;
    if (to - from >= 2) {
      a[kept] = a[from];
      b[kept++] = b[from];
    }
    from = to;
  }
  return { count: kept, a, b };
}
