import { comparedWords, diffWords } from '../align/index.ts';
import { rootsOf } from '../packages/compromise.ts';
import { Kind, type Span } from '../model/index.ts';
import { tokenAt } from '../text/index.ts';
import { tokenText } from './reading.ts';
import type { RuleArticle } from './rule.ts';

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
        word: tokenText(text, token)
          .toLowerCase()
          .replace(/[’‘]/gu, "'"),
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
  const edits = diffWords(hashesOf(a), hashesOf(b));
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

const sortedHashes = new WeakMap<readonly Word[], Int32Array>();

/**
 * How many words two wordings have in common, in any order: what `matched` of their comparison can be at most. An utterance may have thousands of
 * wordings, and a comparison takes fifty times as long.
 */
export function commonWords(a: readonly Word[], b: readonly Word[]): number {
  const [one, other] = [sortedHashesOf(a), sortedHashesOf(b)];
  let common = 0;
  let at = 0;
  let across = 0;
  while (at < one.length && across < other.length) {
    if (one[at] === other[across]) {
      common++;
      at++;
      across++;
    } else if (one[at] < other[across]) at++;
    else across++;
  }
  return common;
}

function sortedHashesOf(words: readonly Word[]): Int32Array {
  const known = sortedHashes.get(words);
  if (known) return known;
  const sorted = hashesOf(words).sort();
  sortedHashes.set(words, sorted);
  return sorted;
}

/** Do two stretches say the same in other forms of the same words? Contraction, tense and number make no difference. */
export function sameRoots(a: string, b: string): boolean {
  return rootsOf(a).join(' ') === rootsOf(b).join(' ');
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
