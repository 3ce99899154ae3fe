import { comparedWords, diffWords } from '../../align/index.ts';
import { rootsOf } from '../../packages/compromise.ts';
import { Kind, type Span } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import { tokenText } from '../reading.ts';
import type { RuleArticle } from '../rule-article.ts';

/** A word of a stretch, where it stands, and what it counts as in a comparison (see `align/`: spelling and notation make no difference). */
export interface Word extends Span {
  /** In small letters, with straight apostrophes. */
  readonly word: string;
  readonly hash: number;
  /** Three dots or a bracket stand between this word and the one before it: what was left out or put in is marked. */
  readonly afterCut: boolean;
}

/** The words of some stretches of an article, in order. */
export function readWords({ text }: RuleArticle, stretches: readonly Span[]): Word[] {
  const words: Word[] = [];
  for (const { start, end } of stretches) {
    const first = tokenAt(text, start);
    const compared = comparedWords(text, first, tokenAt(text, end));
    let previous = first;
    for (let index = 0; index < compared.count; index++) {
      const token = compared.token[index];
      words.push({
        word: foldedWord(tokenText(text, token)),
        hash: compared.hash[index],
        start: text.start[token],
        end: text.end[token],
        // Between the parts of a quotation that is interrupted something may be left out.
        afterCut: cutBetween(text.kind, previous, token) || (index === 0 && words.length > 0),
      });
      previous = token;
    }
  }
  return words;
}

/** In small letters, with straight apostrophes. */
export function foldedWord(written: string): string {
  return written.toLowerCase().replace(/[’‘]/gu, "'");
}

function cutBetween(kind: Uint8Array, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (kind[token] === Kind.ellipsis || kind[token] === Kind.open) return true;
  return false;
}

/** Where two wordings part: words `[a.first, a.last)` of the one against `[b.first, b.last)` of the other. One of them may be empty. */
export interface Difference {
  readonly a: Range;
  readonly b: Range;
}

export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Comparison {
  /** Words that stand in both, in order. */
  readonly matched: number;
  /** Differences between the first and the last matched word: what is left off at the ends is a cut. */
  readonly inside: readonly Difference[];
  /** From the first matched word of each to behind the last one; empty where nothing matches. */
  readonly a: Range;
  readonly b: Range;
}

export function compareWordings(a: readonly Word[], b: readonly Word[]): Comparison {
  return compareHashes(hashesOf(a), hashesOf(b));
}

export function compareHashes(a: Int32Array, b: Int32Array): Comparison {
  const edits = diffWords(a, b);
  const from = edits.findIndex(({ kind }) => kind === 'same');
  const to = edits.findLastIndex(({ kind }) => kind === 'same');
  const none = { first: 0, last: 0 };
  if (from < 0) return { matched: 0, inside: [], a: none, b: none };
  const between = edits.slice(from, to + 1);
  const [first, last] = [between[0]!, between.at(-1)!];
  return {
    matched: between.reduce((sum, { kind, left, leftEnd }) => sum + (kind === 'same' ? leftEnd - left : 0), 0),
    inside: between
      .filter(({ kind }) => kind !== 'same')
      .map(({ left, leftEnd, right, rightEnd }) => ({
        a: { first: left, last: leftEnd },
        b: { first: right, last: rightEnd },
      })),
    a: { first: first.left, last: last.leftEnd },
    b: { first: first.right, last: last.rightEnd },
  };
}

function hashesOf(words: readonly Word[]): Int32Array {
  const hashes = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) hashes[at] = words[at]!.hash;
  return hashes;
}

/** The hashes of a wording, sorted: what `haveInCommon` takes. */
export function sortedHashes(words: readonly Word[]): Int32Array {
  return hashesOf(words).sort();
}

/**
 * Have two wordings so many words in common, in any order? Then `matched` of their comparison can be as much. An utterance may have thousands of
 * wordings, and a comparison takes a hundred times as long as to see that it is in vain.
 */
export function haveInCommon(one: Int32Array, other: Int32Array, fewest: number): boolean {
  // So many on each side may be without a match.
  let spare = one.length - fewest;
  let spareAcross = other.length - fewest;
  let at = 0;
  let across = 0;
  while (spare >= 0 && spareAcross >= 0) {
    if (at === one.length || across === other.length) return true;
    const left = one[at];
    const right = other[across];
    if (left <= right) at++;
    if (right <= left) across++;
    if (left < right) spare--;
    else if (right < left) spareAcross--;
  }
  return false;
}

/** Do two stretches say the same in other forms of the same words? Contraction, tense and number make no difference. */
export function sameRoots(a: string, b: string): boolean {
  return a === b || (!haveOtherRoots(a, b) && rootsOf(a).join(' ') === rootsOf(b).join(' '));
}

/** Words that begin unlike their dictionary form, or stand for two: all such of the 100,000 that compromise and natural list. */
const irregular: ReadonlySet<string> = new Set(
  (
    'alot am are arent ate bad be been being best better brb cannot cant coulda couldnt dont dun dunno eat gimme go gonna good gotta gtg hasnt ' +
    'howd im imma imo irl is isnt ive musta outta rn shoulda shouldnt tbh tis tryna twas wanna was wasnt went were whatd whend whered wont ' +
    'worse worst woulda wouldnt'
  ).split(' '),
);

const plainWord = /^[a-z]+$/u;

/**
 * Can it be told by the number of words and their first letters that two stretches, in small letters and without marks, say something else? So it
 * can for most, and dictionary forms take a long time. What both begin and end with makes no difference.
 */
export function haveOtherRoots(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before++;
  let behind = 0;
  while (behind < shorter - before && one.at(-1 - behind) === other.at(-1 - behind)) behind++;
  const left = one.slice(before, one.length - behind);
  const right = other.slice(before, other.length - behind);
  if ([...left, ...right].some((word) => irregular.has(word) || !plainWord.test(word))) return false;
  return left.length !== right.length || left.some((word, at) => word[0] !== right[at][0]);
}

/** The stretch of the words of a range, with `around` words of its neighbours on both sides. */
export function stretchOf(words: readonly Word[], { first, last }: Range, around = 0): Span {
  const from = Math.max(0, Math.min(first - around, words.length - 1));
  const to = Math.min(words.length - 1, Math.max(from, last - 1 + around));
  return { start: words[from]!.start, end: words[to]!.end };
}

export function wordsText(words: readonly Word[], { first, last }: Range): string {
  return words
    .slice(first, last)
    .map(({ word }) => word)
    .join(' ');
}

/** What makes two wordings the same one. */
export function wordingKey(words: readonly Word[]): string {
  return words.map(({ hash }) => hash).join(' ');
}
