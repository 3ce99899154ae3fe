import { matchRange } from '../align/index.ts';
import { Begins, type ArticleWords } from './article-words.ts';
import { manyTelling } from './chains.ts';
import type { SharedRuns } from './shared-runs.ts';

/** A passage of two articles in words: `[left, leftEnd)` stands against `[right, rightEnd)`. */
export interface WordPassage {
  left: number;
  leftEnd: number;
  right: number;
  rightEnd: number;
  /** Words that both sides have, in order. */
  same: number;
  /** Those of them that do not stand in a phrase or boilerplate that many articles have. */
  telling: number;
}

/** Fewest words that both sides of a passage share. */
const fewestWords = 10;
/** Fewest words in the runs of a chain that stand in no common run. */
const leastTelling = 5;
/** Equal words less the price of differing ones that a passage needs to stand for itself … */
const leastScore = 8;
const differencePrice = 0.8;
/** … unless so many words are equal. */
const longPassage = 60;
/** Share of the shorter article in such passages from which looser ones are believed too. */
const looseFrom = 0.25;
/** A sentence of which less is matched was not copied with the ones around it. */
const leastShare = 0.4;
/** A sentence at the end of a passage of which so much is matched belongs to it whole. */
const snapShare = 0.5;
/** Behind the last run of a chain, words that differ are skipped as long as so few of them are not made up for by equal ones. */
const patience = 6;
/** Furthest that a single step of that goes. */
const widestStep = 5;

let match = new Int32Array(4096);
let poorLeft = new Uint8Array(4096);
let poorRight = new Uint8Array(4096);
let pairLeft = new Int32Array(4096);
let pairRight = new Int32Array(4096);

/**
 * The passages that two articles share, from the runs that they share and the chains of these; sorted by `left`. `telling[i]` is the number of the left article's
 * words before `i` that stand in no common run.
 */
export function passagesOf(
  left: ArticleWords,
  right: ArticleWords,
  runs: SharedRuns,
  chains: readonly (readonly number[])[],
  telling: Int32Array,
): WordPassage[] {
  const found: WordPassage[] = [];
  if (chains.length === 0) return found;
  reserve(left.count, right.count);
  for (const chain of chains) {
    if (!isPromising(runs, chain, telling)) continue;
    const pairs = matchChain(left, right, runs, chain);
    if (pairs < fewestWords) continue;
    for (const passage of split(left, right, pairs, telling)) if (!overlaps(found, passage)) found.push(passage);
  }
  return believable(found, left.count, right.count).sort((a, b) => a.left - b.left || a.right - b.right);
}

/** Are the runs of a chain enough for a passage: `manyTelling` words, or fewer that make up most of it? */
function isPromising({ left, right, length }: SharedRuns, chain: readonly number[], telling: Int32Array): boolean {
  let words = 0;
  let equal = 0;
  for (const run of chain) {
    words += telling[left[run] + length[run]] - telling[left[run]];
    equal += length[run];
  }
  const first = chain[0];
  const last = chain[chain.length - 1];
  const span = Math.max(left[last] - left[first], right[last] - right[first]) + length[last];
  return words >= leastTelling && (words >= manyTelling || equal * 2 >= span);
}

/**
 * Passages that are more than a turn of phrase with other words in it ("It is not about the …, it is about the …"): mostly equal words, or so
 * many that no turn of phrase is as long. Where these cover much of an article, the looser ones beside them are copies too.
 */
function believable(found: readonly WordPassage[], left: number, right: number): WordPassage[] {
  const isStrong = (passage: WordPassage) =>
    passage.telling >= longPassage || passage.telling - differing(passage) * differencePrice >= leastScore;
  const strong = found.filter(isStrong);
  const words = strong.reduce((sum, { telling }) => sum + telling, 0);
  return words >= Math.min(left, right) * looseFrom ? [...found] : strong;
}

function differing({ left, leftEnd, right, rightEnd, same }: WordPassage): number {
  return Math.max(leftEnd - left, rightEnd - right) - same;
}

function reserve(left: number, right: number): void {
  if (match.length < left) {
    match = new Int32Array(left * 2);
    poorLeft = new Uint8Array(left * 2);
    pairLeft = new Int32Array(left * 2);
    pairRight = new Int32Array(left * 2);
  }
  if (poorRight.length < right) poorRight = new Uint8Array(right * 2);
}

/** Does most of the passage stand in one found before, on either side? */
function overlaps(found: readonly WordPassage[], { left, leftEnd, right, rightEnd }: WordPassage): boolean {
  return found.some(
    (other) =>
      (Math.min(leftEnd, other.leftEnd) - Math.max(left, other.left)) * 2 > leftEnd - left ||
      (Math.min(rightEnd, other.rightEnd) - Math.max(right, other.right)) * 2 > rightEnd - right,
  );
}

/** Word pairs of a chain into `pairLeft` and `pairRight`: its runs, what matches in the gaps between, and on at both ends. */
function matchChain(left: ArticleWords, right: ArticleWords, runs: SharedRuns, chain: readonly number[]): number {
  const first = chain[0];
  let count = extendBack(left, right, runs.left[first], runs.right[first]);
  let at = runs.left[first];
  let across = runs.right[first];
  for (const run of chain) {
    const toLeft = runs.left[run];
    const toRight = runs.right[run];
    if (toLeft > at && toRight > across) count = matchGap(left, right, at, toLeft, across, toRight, count);
    // A run that begins inside the one before gives up its beginning.
    const skip = Math.max(0, at - toLeft, across - toRight);
    for (let k = skip; k < runs.length[run]; k++) count = addPair(count, toLeft + k, toRight + k);
    at = Math.max(at, toLeft + runs.length[run]);
    across = Math.max(across, toRight + runs.length[run]);
  }
  return extendForth(left, right, at, across, count);
}

/** Word pairs of a gap between two runs, whose first and last words differ. */
function matchGap(
  left: ArticleWords,
  right: ArticleWords,
  at: number,
  toLeft: number,
  across: number,
  toRight: number,
  count: number,
): number {
  // Most gaps are a word for a word, or have one word on a side.
  if (toLeft - at === 1) {
    for (let j = across; j < toRight; j++) if (right.hash[j] === left.hash[at]) return addPair(count, at, j);
    return count;
  }
  if (toRight - across === 1) {
    for (let i = at; i < toLeft; i++) if (left.hash[i] === right.hash[across]) return addPair(count, i, across);
    return count;
  }
  match.fill(-1, at, toLeft);
  matchRange(left.hash, at, toLeft, right.hash, across, toRight, match);
  for (let i = at; i < toLeft; i++) if (match[i] >= 0) count = addPair(count, i, match[i]);
  return count;
}

function addPair(count: number, left: number, right: number): number {
  pairLeft[count] = left;
  pairRight[count] = right;
  return count + 1;
}

/** Goes on from words that match over single words that differ. Greedy: takes the nearest place where two words in a row agree again. */
function extendForth(left: ArticleWords, right: ArticleWords, at: number, across: number, count: number): number {
  let debt = 0;
  let kept = count;
  while (at < left.count && across < right.count) {
    if (left.hash[at] === right.hash[across]) {
      count = addPair(count, at++, across++);
      debt = Math.max(0, debt - 1);
      if (debt === 0) kept = count;
      continue;
    }
    const step = nextAgreement(left, right, at, across, 1);
    if (step === 0) break;
    const stepLeft = step >> 4;
    const stepRight = step & 15;
    debt += Math.max(stepLeft, stepRight);
    if (debt > patience) break;
    at += stepLeft;
    across += stepRight;
  }
  return kept;
}

function extendBack(left: ArticleWords, right: ArticleWords, at: number, across: number): number {
  let debt = 0;
  let count = 0;
  let kept = 0;
  at--;
  across--;
  while (at >= 0 && across >= 0) {
    if (left.hash[at] === right.hash[across]) {
      count = addPair(count, at--, across--);
      debt = Math.max(0, debt - 1);
      if (debt === 0) kept = count;
      continue;
    }
    const step = nextAgreement(left, right, at, across, -1);
    if (step === 0) break;
    debt += Math.max(step >> 4, step & 15);
    if (debt > patience) break;
    at -= step >> 4;
    across -= step & 15;
  }
  reverse(pairLeft, kept);
  reverse(pairRight, kept);
  return kept;
}

function reverse(numbers: Int32Array, count: number): void {
  for (let i = 0, j = count - 1; i < j; i++, j--) {
    const number = numbers[i];
    numbers[i] = numbers[j];
    numbers[j] = number;
  }
}

/** Steps on both sides (left × 16 + right) to the nearest two words that agree, going in `direction`; 0 for none near. */
function nextAgreement(left: ArticleWords, right: ArticleWords, at: number, across: number, direction: 1 | -1): number {
  const { hash } = left;
  for (let sum = 1; sum <= widestStep * 2; sum++) {
    for (let step = Math.max(0, sum - widestStep); step <= Math.min(sum, widestStep); step++) {
      const i = at + step * direction;
      const j = across + (sum - step) * direction;
      const i2 = i + direction;
      const j2 = j + direction;
      if (i2 < 0 || j2 < 0 || i2 >= left.count || j2 >= right.count) continue;
      if (hash[i] === right.hash[j] && hash[i2] === right.hash[j2]) return step * 16 + (sum - step);
    }
  }
  return 0;
}

/** Cuts the word pairs where a sentence of one side has no counterpart, and snaps what is left to sentences. */
function split(left: ArticleWords, right: ArticleWords, pairs: number, before: Int32Array): WordPassage[] {
  if (pairs === 0) return [];
  markPoor(left, pairLeft, pairs, poorLeft);
  markPoor(right, pairRight, pairs, poorRight);
  const passages: WordPassage[] = [];
  let from = -1;
  let to = -1;
  let same = 0;
  let telling = 0;
  for (let k = 0; k < pairs; k++) {
    const here = pairLeft[k];
    if (poorLeft[here] !== 0 || poorRight[pairRight[k]] !== 0) continue;
    if (from < 0) from = k;
    else if (parts(to, k)) {
      if (same >= fewestWords) addPassage(left, right, from, to, same, telling, passages);
      same = 0;
      telling = 0;
      from = k;
    }
    to = k;
    same++;
    telling += before[here + 1] - before[here];
  }
  if (same >= fewestWords) addPassage(left, right, from, to, same, telling, passages);
  return passages;
}

/** Adds the passage of the pairs `from` to `to`, snapped to sentences, unless too little of these is the same. */
function addPassage(
  left: ArticleWords,
  right: ArticleWords,
  from: number,
  to: number,
  same: number,
  telling: number,
  passages: WordPassage[],
): void {
  const passage = snap(left, right, from, to, same, telling);
  const shorter = Math.min(passage.leftEnd - passage.left, passage.rightEnd - passage.right);
  if (same >= leastShare * shorter) passages.push(passage);
}

/** Does a sentence without counterpart lie between the pairs `before` and `after`? One that was rewritten on the spot does not part. */
function parts(before: number, after: number): boolean {
  let poorHere = 0;
  let poorThere = 0;
  for (let i = pairLeft[before] + 1; i < pairLeft[after]; i++) poorHere += poorLeft[i];
  for (let j = pairRight[before] + 1; j < pairRight[after]; j++) poorThere += poorRight[j];
  if (poorHere + poorThere === 0) return false;
  return Math.max(poorHere, poorThere) > Math.min(poorHere, poorThere) * 1.5 + 3;
}

/** Marks the words of each sentence between the first and the last pair of which too little is matched. */
function markPoor({ begins, count }: ArticleWords, paired: Int32Array, pairs: number, poor: Uint8Array): void {
  const first = sentenceStart(begins, paired[0]);
  const last = sentenceEnd(begins, count, paired[pairs - 1]);
  let k = 0;
  for (let from = first; from < last;) {
    const to = sentenceEnd(begins, count, from);
    const k0 = k;
    while (k < pairs && paired[k] < to) k++;
    const matched = k - k0;
    // A long run at the edge is kept though the rest of its sentence differs: a quotation in another frame.
    const edge = from === first || to === last;
    const isPoor = matched < (to - from) * leastShare && !(edge && matched >= fewestWords);
    poor.fill(isPoor ? 1 : 0, from, to);
    from = to;
  }
}

function sentenceStart(begins: Uint8Array, at: number): number {
  while (at > 0 && (begins[at] & Begins.sentence) === 0) at--;
  return at;
}

function sentenceEnd(begins: Uint8Array, count: number, at: number): number {
  at++;
  while (at < count && (begins[at] & Begins.sentence) === 0) at++;
  return at;
}

/** The passage of the pairs `from` to `to`, widened to whole sentences where most of these is matched on both sides. */
function snap(
  left: ArticleWords,
  right: ArticleWords,
  from: number,
  to: number,
  same: number,
  telling: number,
): WordPassage {
  const passage: WordPassage = {
    left: pairLeft[from],
    leftEnd: pairLeft[to] + 1,
    right: pairRight[from],
    rightEnd: pairRight[to] + 1,
    same,
    telling,
  };
  const leftStart = snappedStart(left, pairLeft, from, to);
  const rightStart = snappedStart(right, pairRight, from, to);
  if (leftStart >= 0 && rightStart >= 0) {
    passage.left = leftStart;
    passage.right = rightStart;
  }
  const leftEnd = snappedEnd(left, pairLeft, from, to);
  const rightEnd = snappedEnd(right, pairRight, from, to);
  if (leftEnd >= 0 && rightEnd >= 0) {
    passage.leftEnd = leftEnd;
    passage.rightEnd = rightEnd;
  }
  return passage;
}

/** Where the sentence of the first pair begins, if most of it is matched; else -1. */
function snappedStart({ begins, count }: ArticleWords, paired: Int32Array, from: number, to: number): number {
  const start = sentenceStart(begins, paired[from]);
  return mostlyPaired(paired, from, to, start, sentenceEnd(begins, count, paired[from])) ? start : -1;
}

/** Where the sentence of the last pair ends, if most of it is matched; else -1. */
function snappedEnd({ begins, count }: ArticleWords, paired: Int32Array, from: number, to: number): number {
  const end = sentenceEnd(begins, count, paired[to]);
  return mostlyPaired(paired, from, to, sentenceStart(begins, paired[to]), end) ? end : -1;
}

/** Is at least `snapShare` of the words `[start, end)`, in which the first or the last of the pairs lies, among the pairs `[from, to]`? */
function mostlyPaired(paired: Int32Array, from: number, to: number, start: number, end: number): boolean {
  let matched = 0;
  if (paired[from] >= start) for (let k = from; k <= to && paired[k] < end; k++) matched++;
  else for (let k = to; k >= from && paired[k] >= start; k--) matched++;
  return matched >= (end - start) * snapShare;
}
