import { CommonRuns } from './common-runs.ts';
import type { Records } from './records.ts';

/** Fingerprints that stand in so many articles are turns of phrase or boilerplate and propose no pairs. */
export const commonFrom = 16;
/** A fingerprint that so few articles have tells more. */
const rareUpTo = 4;
/** A pair is aligned from this weight on. */
const leastWeight = 3;
/** Weight of a fingerprint that two articles share: of a rare one whose neighbours are shared too, of another such one, and of one alone. */
const weights = { rareInContext: 3, inContext: 2, bare: 1 } as const;

/** Articles of a fingerprint record are numbered with so many bits; the bits above tell the words around (`contextAt`). */
export const articleBits = 22;
const articleMask = (1 << articleBits) - 1;
const contextBits = (32 - articleBits) / 2;
const contextMask = (1 << contextBits) - 1;

/** Words before and behind a fingerprint's run that are its context. */
const contextWords = 3;

/** The bits of a record's value that tell the words before and behind the run of `length` words that begins at `at`. */
export function contextAt(words: Int32Array, count: number, at: number, length: number): number {
  const before = at < contextWords ? 0 : mixed(words[at - 1], words[at - 2], words[at - 3]);
  const next = at + length;
  const behind = next + contextWords > count ? 0 : mixed(words[next], words[next + 1], words[next + 2]);
  return ((before << contextBits) | behind) << articleBits;
}

function mixed(near: number, middle: number, far: number): number {
  return (
    Math.imul(Math.imul(Math.imul(near, 0x2c1b3c6d) + middle, 0x2c1b3c6d) + far, 0x85ebca6b) >>> (32 - contextBits)
  );
}

let members = new Uint32Array(1024);
let contexts = new Uint32Array(1024);

/**
 * Joins fingerprints (key: hash, value: context and article in order of reading) into pairs of articles that share one: adds a record to
 * `pairs` for each (key and value: article in order of id, the smaller one first; weight above the value's article). Returns the
 * fingerprints too common for that.
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
  if (members.length < to - from) {
    members = new Uint32Array((to - from) * 2);
    contexts = new Uint32Array((to - from) * 2);
  }
  let count = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    const article = values[i] & articleMask;
    if (article === last) continue;
    last = article;
    contexts[count] = values[i] >>> articleBits;
    members[count++] = rankOf[article];
  }
  if (count >= commonFrom) return count;
  for (let i = 1; i < count; i++) {
    const member = members[i];
    const context = contexts[i];
    let at = i;
    for (; at > 0 && members[at - 1] > member; at--) {
      members[at] = members[at - 1];
      contexts[at] = contexts[at - 1];
    }
    members[at] = member;
    contexts[at] = context;
  }
  return count;
}

function pairUp(count: number, pairs: Records): void {
  const inContext = count <= rareUpTo ? weights.rareInContext : weights.inContext;
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const differs = contexts[i] ^ contexts[j];
      const shared = differs >>> contextBits === 0 || (differs & contextMask) === 0;
      pairs.add(members[i], (shared ? inContext : weights.bare) * (articleMask + 1) + members[j]);
    }
}

/** The pairs of enough weight, sorted by first, then second article. */
export function* candidatePairs(pairs: Records): Generator<readonly [a: number, b: number]> {
  for (const { count, keys, values } of pairs.sorted(articleBits)) {
    for (let from = 0; from < count;) {
      const article = values[from] & articleMask;
      let weight = 0;
      let to = from;
      for (; to < count && keys[to] === keys[from] && (values[to] & articleMask) === article; to++)
        weight += values[to] >>> articleBits;
      if (weight >= leastWeight) yield [keys[from], article];
      from = to;
    }
  }
}
