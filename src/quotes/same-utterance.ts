import { alignWords } from '../align/index.ts';
import { isContent, type Utterances } from './utterances.ts';

/** Shares of the shorter side’s words that must stand in the longer one, in order. */
const enough = {
  /** Words in marks on both sides, whoever speaks: the same sentence given to two people is a finding. */
  marked: 0.75,
  /** The same speaker, in marks. */
  sameSpeaker: 0.6,
  /** The same speaker at ten words or more: a copy with words changed for others of their meaning. */
  spun: 0.5,
  /** One side reports (tense, pronouns and order change): content words of the shorter side, the same speaker. */
  reported: 0.65,
} as const;

/** How much two quotes are the same utterance, 0 for not at all; over 0 they are. */
export function sameUtterance(utterances: Utterances, a: number, b: number): number {
  const { starts, words, speaker, marked, within, article } = utterances;
  if (within[a] === b || within[b] === a || (within[a] >= 0 && within[a] === within[b])) return 0;
  const same = speaker[a] >= 0 && speaker[a] === speaker[b];
  const differ = speaker[a] >= 0 && speaker[b] >= 0 && !same;
  const left = words.subarray(starts[a], starts[a + 1]);
  const right = words.subarray(starts[b], starts[b + 1]);
  const shorter = Math.min(left.length, right.length);
  if (shorter === 0) return 0;
  const both = marked[a] === 1 && marked[b] === 1;
  const least = leastShare(shorter, both, same);
  if (least > 1 || !mayShare(left, right, least * shorter)) return 0;
  const { match, same: matched } = alignWords(left, right);
  const share = matched / shorter;
  const content = contentMatched(left, match);
  if (shorter <= 4) {
    // A phrase of few words tells something only whole and in another article: of one speaker, or where nobody else is named for it.
    if (share < 1 || article[a] === article[b] || !isRun(match)) return 0;
    if (same) return content.matched > 0 ? share : 0;
    return both && content.matched >= 2 && left.length === right.length && !differ ? share : 0;
  }
  if (both && content.matched >= 3) {
    if (share >= enough.marked && (!differ || content.matched >= 4)) return share;
    if (same && (share >= enough.sameSpeaker || (shorter >= 10 && share >= enough.spun))) return share;
  }
  if (!both && same && content.matched >= 3) {
    const contents = Math.min(content.of, contentWords(right));
    if (content.matched / contents >= enough.reported) return content.matched / contents;
  }
  return 0;
}

/** Share of the shorter side below which nothing makes two quotes one; over 1 where nothing does at all. */
function leastShare(shorter: number, both: boolean, sameSpeaker: boolean): number {
  if (shorter <= 4) return 1;
  if (both) return !sameSpeaker ? enough.marked : shorter >= 10 ? enough.spun : enough.sameSpeaker;
  return sameSpeaker ? 0 : 2;
}

/**
 * Can so many words stand in both, in order? Judged without the order: each word of the one side that the other has at all. Most pairs share
 * two words and no more, and aligning costs the product of what differs.
 */
function mayShare(left: Int32Array, right: Int32Array, fewest: number): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let misses = short.length - fewest;
  for (let i = 0; i < short.length && misses >= 0; i++) if (!long.includes(short[i])) misses--;
  return misses >= 0;
}

function contentMatched(left: Int32Array, match: Int32Array): { matched: number; of: number } {
  let matched = 0;
  let of = 0;
  for (let i = 0; i < left.length; i++) {
    if (!isContent(left[i])) continue;
    of++;
    if (match[i] >= 0) matched++;
  }
  return { matched, of };
}

function contentWords(words: Int32Array): number {
  let count = 0;
  for (const word of words) if (isContent(word)) count++;
  return count;
}

/** Do the matched words stand side by side on both sides? */
function isRun(match: Int32Array): boolean {
  let last = -1;
  let at = -1;
  for (let i = 0; i < match.length; i++) {
    if (match[i] < 0) continue;
    if (last >= 0 && (match[i] !== last + 1 || i !== at + 1)) return false;
    last = match[i];
    at = i;
  }
  return true;
}
