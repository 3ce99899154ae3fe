import { ArticlePairs, pairsThat } from './article-pairs.ts';
import { CommonRuns, type CommonRunsColumns } from './common-runs.ts';
import {
  Records,
  tagBits,
  type PartitionShare,
  type RecordsOptions,
  type RecordsPart,
  type Scratch,
  type SortedRecords,
} from './records.ts';

/** Fingerprints that stand in so many articles are turns of phrase or boilerplate and propose no pairs. */
export const commonFrom = 16;
/** A fingerprint that so few articles have tells more. */
const rareUpTo = 4;
/** A pair is aligned from this weight on. */
const leastWeight = 3;
/** Weight of a fingerprint that two articles share: of a rare one whose neighbours are shared too, of another such one, and of one alone. */
const weights = { rareInContext: 3, inContext: 2, bare: 1 } as const;

/** An article so much of whose fingerprints many others have is a copy of what they copy; its words are not boilerplate. */
export const massShare = 0.6;
/** Share of an article's common fingerprints that it has in common with the first article that has them. */
const leastMassShare = 0.3;

/** Articles of a fingerprint record are numbered with so many bits. */
export const articleBits = 22;
const articleMask = (1 << articleBits) - 1;

/** Words before and behind a fingerprint's run that are its context. */
const contextWords = 3;
/** Bits that tell those of either side: the high ones stand in a record's value above the article, the others in its tag. */
const highBits = (32 - articleBits) / 2;
const lowBits = tagBits / 2;
const contextBits = highBits + lowBits;
const lowMask = (1 << lowBits) - 1;
/** Bits of a hash below the tag. */
const hashBits = 32 - tagBits;
const hashMask = (1 << hashBits) - 1;
/** Of the value's and the tag's bits in a row, those that tell the words before … */
const beforeMask = (((1 << highBits) - 1) << (highBits + tagBits)) | (lowMask << lowBits);
/** … and behind. */
const behindMask = (((1 << highBits) - 1) << tagBits) | lowMask;

/**
 * Writes what stands around each of the `kept` runs of `length` words at `positions`: the high bits into `values`, with `article` in the bits
 * below, the low ones into `tags`.
 */
export function contextsAt(
  words: Int32Array,
  count: number,
  positions: Uint32Array,
  kept: number,
  length: number,
  article: number,
  values: Uint32Array,
  tags: Uint8Array,
): void {
  for (let i = 0; i < kept; i++) {
    const at = positions[i];
    const next = at + length;
    const before = at < contextWords ? 0 : mixed(words[at - 1], words[at - 2], words[at - 3]);
    const behind = next + contextWords > count ? 0 : mixed(words[next], words[next + 1], words[next + 2]);
    values[i] = ((((before >>> lowBits) << highBits) | (behind >>> lowBits)) << articleBits) | article;
    tags[i] = ((before & lowMask) << lowBits) | (behind & lowMask);
  }
}

function mixed(near: number, middle: number, far: number): number {
  return (
    Math.imul(Math.imul(Math.imul(near, 0x2c1b3c6d) + middle, 0x2c1b3c6d) + far, 0x85ebca6b) >>> (32 - contextBits)
  );
}

let members = new Uint32Array(1024);
let contexts = new Uint32Array(1024);

/** What the join of all fingerprints tells. */
export interface Proposals {
  /** Pairs of articles that share a fingerprint: key and value are articles in order of id, the smaller one first; the weight above the value's article. */
  readonly pairs: Records;
  /** For articles that share a common fingerprint, each with the first of them. */
  readonly massPairs: Records;
  /** Fingerprints too common to propose pairs. */
  readonly common: CommonRuns;
  /** Number of an article's fingerprints that are too common. */
  readonly commonOf: Uint32Array;
}

/** Joins fingerprints (key: hash, value and tag: context and article in order of reading). `rankOf` numbers these in order of id. */
export function proposePairs(
  fingerprints: Records,
  rankOf: Uint32Array,
  options: RecordsOptions,
  share?: PartitionShare,
): Proposals {
  const pairs = new Records(options);
  const massPairs = new Records(options);
  const common = new CommonRuns();
  const commonOf = new Uint32Array(rankOf.length);
  const proposals = { pairs, massPairs, common, commonOf };
  for (const part of fingerprints.repeated(share)) joinPart(part, rankOf, proposals);
  return proposals;
}

function joinPart({ count, keys, values, part }: SortedRecords, rankOf: Uint32Array, proposals: Proposals): void {
  for (let from = 0; from < count;) {
    const hash = keys[from] & hashMask;
    let to = from + 1;
    while (to < count && (keys[to] & hashMask) === hash) to++;
    if (to - from > 1) {
      const articles = distinctRanks(keys, values, from, to, rankOf);
      if (articles < commonFrom) pairUp(articles, proposals.pairs);
      else joinFirst(articles, part, hash, proposals);
    }
    from = to;
  }
}

/** What the join of one thread's share of the fingerprints tells, for another thread. */
export interface ProposalsPart {
  readonly pairs: RecordsPart;
  readonly massPairs: RecordsPart;
  readonly common: CommonRunsColumns;
  readonly commonOf: Uint32Array;
}

export function proposalsPart({ pairs, massPairs, common, commonOf }: Proposals): ProposalsPart {
  return { pairs: pairs.part(), massPairs: massPairs.part(), common: common.columns(), commonOf };
}

/** Adds what another thread's share tells; `scratch` reads the file that it put records into. */
export function adoptProposals(own: Proposals, part: ProposalsPart, scratch: Scratch): void {
  own.pairs.adopt(part.pairs, scratch);
  own.massPairs.adopt(part.massPairs, scratch);
  own.common.merge(part.common);
  for (let article = 0; article < own.commonOf.length; article++) own.commonOf[article] += part.commonOf[article];
}

/** Fills `members` with the different articles among `values[from, to)` and returns their number; in order of id unless they are too many. */
function distinctRanks(keys: Uint32Array, values: Uint32Array, from: number, to: number, rankOf: Uint32Array): number {
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
    contexts[count] = ((values[i] >>> articleBits) << tagBits) | (keys[i] >>> hashBits);
    members[count++] = rankOf[article];
  }
  return count < commonFrom ? sortMembers(count) : dropRepeats(count);
}

/** Sorts few members by insertion and drops repeated ones: copies count as one article. */
function sortMembers(count: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const member = members[i];
    const context = contexts[i];
    let at = kept;
    while (at > 0 && members[at - 1] > member) at--;
    if (at > 0 && members[at - 1] === member) continue;
    for (let k = kept; k > at; k--) {
      members[k] = members[k - 1];
      contexts[k] = contexts[k - 1];
    }
    members[at] = member;
    contexts[at] = context;
    kept++;
  }
  return kept;
}

function dropRepeats(count: number): number {
  members.subarray(0, count).sort();
  let kept = 0;
  for (let i = 0; i < count; i++) if (kept === 0 || members[i] !== members[kept - 1]) members[kept++] = members[i];
  // Few different articles after all; which of their contexts agree is forgotten.
  contexts.fill(0, 0, kept);
  return kept;
}

/** Pairs each article that has a common fingerprint (`hash`, without the bits that its part tells) with the first of them. */
function joinFirst(count: number, part: number, hash: number, { common, massPairs, commonOf }: Proposals): void {
  common.add(((part << hashBits) | hash) >>> 0);
  for (let i = 0; i < count; i++) {
    commonOf[members[i]]++;
    if (i > 0) massPairs.add(members[0], (articleMask + 1 + members[i]) >>> 0);
  }
}

function pairUp(count: number, pairs: Records): void {
  const inContext = count <= rareUpTo ? weights.rareInContext : weights.inContext;
  for (let i = 0; i < count; i++)
    for (let j = i + 1; j < count; j++) {
      const differs = contexts[i] ^ contexts[j];
      const shared = (differs & beforeMask) === 0 || (differs & behindMask) === 0;
      pairs.add(members[i], (shared ? inContext : weights.bare) * (articleMask + 1) + members[j]);
    }
}

/** The pairs worth aligning, sorted by first, then second article. */
export function candidatePairs({ pairs }: Proposals): ArticlePairs {
  const candidates = new ArticlePairs();
  for (const part of pairs.sorted(pairs.keyBits)) addWeighty(part, null, candidates);
  return candidates;
}

/**
 * Pairs of articles that are copies of what many articles copy, each with the first one it shares much with. `isMass` tells the articles
 * most of whose fingerprints are common.
 */
export function massCandidates({ massPairs, commonOf }: Proposals, isMass: (article: number) => boolean): ArticlePairs {
  const shared = new ArticlePairs();
  for (const part of massPairs.sorted(massPairs.keyBits)) addWeighty(part, commonOf, shared);
  return pairsThat(shared, (a, b) => isMass(a) && isMass(b));
}

/** Adds the pairs of enough weight: `leastWeight`, else `leastMassShare` of the fingerprints that the second article has in common with others. */
function addWeighty({ count, keys, values }: SortedRecords, commonOf: Uint32Array | null, pairs: ArticlePairs): void {
  for (let from = 0; from < count;) {
    const article = values[from] & articleMask;
    let weight = 0;
    let to = from;
    for (; to < count && keys[to] === keys[from] && (values[to] & articleMask) === article; to++)
      weight += values[to] >>> articleBits;
    const least = commonOf === null ? leastWeight : commonOf[article] * leastMassShare;
    if (weight >= least) pairs.add(keys[from], article);
    from = to;
  }
}

/** Bits that number `count` articles. */
export function bitsFor(count: number): number {
  return Math.max(1, 32 - Math.clz32(count - 1));
}
