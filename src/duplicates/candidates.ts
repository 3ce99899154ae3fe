import { CommonRuns } from './common-runs.ts';
import type { Records } from './records.ts';

/** Fingerprints that stand in so many articles are turns of phrase or boilerplate and propose no pairs. */
export const commonFrom = 25;
/** A pair that shares one fingerprint is aligned only if so few articles have it; else it takes two. */
const rareUpTo = 4;

let members = new Uint32Array(1024);

/**
 * Joins fingerprints (key: hash, value: article in order of reading) into pairs of articles that share one: adds a record to `pairs`
 * (key and value: article in order of id, the smaller one first) for each, two for a rare one. Returns the fingerprints too common for that.
 */
export function proposePairs(fingerprints: Records, rankOf: Uint32Array, pairs: Records): CommonRuns {
  const common = new CommonRuns();
  for (const { count, keys, values } of fingerprints.sorted(0)) {
    for (let from = 0; from < count;) {
      const hash = keys[from];
      let to = from + 1;
      while (to < count && keys[to] === hash) to++;
      if (to - from > 1) {
        const articles = distinctRanks(values, from, to, rankOf);
        if (articles >= commonFrom) common.add(hash);
        else pairUp(articles, pairs);
      }
      from = to;
    }
  }
  return common;
}

/** Fills `members` with the different articles among `values[from, to)`, in order of id, and returns their number. */
function distinctRanks(values: Uint32Array, from: number, to: number, rankOf: Uint32Array): number {
  if (members.length < to - from) members = new Uint32Array((to - from) * 2);
  let count = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    if (values[i] === last) continue;
    last = values[i];
    members[count++] = rankOf[last];
  }
  if (count >= commonFrom) return count;
  for (let i = 1; i < count; i++) {
    const member = members[i];
    let at = i;
    for (; at > 0 && members[at - 1] > member; at--) members[at] = members[at - 1];
    members[at] = member;
  }
  return count;
}

function pairUp(count: number, pairs: Records): void {
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      pairs.add(members[i], members[j]);
      if (count <= rareUpTo) pairs.add(members[i], members[j]);
    }
}

/** The pairs that were proposed twice or more, sorted by first, then second article. */
export function* candidatePairs(pairs: Records, articleBits: number): Generator<readonly [a: number, b: number]> {
  for (const { count, keys, values } of pairs.sorted(articleBits)) {
    for (let from = 0; from < count;) {
      let to = from + 1;
      while (to < count && keys[to] === keys[from] && values[to] === values[from]) to++;
      if (to - from >= 2) yield [keys[from], values[from]];
      from = to;
    }
  }
}
