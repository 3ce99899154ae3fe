import { alignWords } from '../align/index.ts';
import type { Utterances } from './utterances.ts';

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

/** Words up to which a quote is a phrase that several utterances may hold. */
export const phrase = 4;

const tableSize = 1 << 16;
const tableMask = tableSize - 1;

/** Compares one utterance with many. */
export class Comparison {
  readonly #utterances: Utterances;
  /** By hash: the last utterance compared that has a word of this hash, counted from 1. Two words may share a place, so it says too much. */
  readonly #table = new Int32Array(tableSize);
  #one = -1;

  constructor(utterances: Utterances) {
    this.#utterances = utterances;
  }

  /** How much two utterances, `a` < `b`, are the same, 0 for not at all; over 0 they are. Quickest with one `a` after another. */
  likeness(a: number, b: number): number {
    const { starts, words, speaker, marked, within, article } = this.#utterances;
    if (within[a] === b || within[b] === a || (within[a] >= 0 && within[a] === within[b])) return 0;
    const lengthA = starts[a + 1] - starts[a];
    const lengthB = starts[b + 1] - starts[b];
    const shorter = Math.min(lengthA, lengthB);
    if (shorter === 0) return 0;
    const same = speaker[a] >= 0 && speaker[a] === speaker[b];
    const differ = speaker[a] >= 0 && speaker[b] >= 0 && !same;
    const both = marked[a] === 1 && marked[b] === 1;
    const isPhrase = shorter <= phrase;
    // A phrase of few words tells something only whole and in another article: of one speaker, or where nobody else is named for it.
    if (isPhrase && (article[a] === article[b] || !(same || (both && !differ && lengthA === lengthB)))) return 0;
    if (!both && !same) return 0;
    if (isPhrase) return this.#holds(a, b, same ? 1 : 2) ? 1 : 0;
    if (!this.#mayBeSame(a, b, shorter, both, same)) return 0;
    const left = words.subarray(starts[a], starts[a + 1]);
    const right = words.subarray(starts[b], starts[b + 1]);
    const { match, same: matched } = alignWords(left, right);
    const share = matched / shorter;
    const contents = this.#contentMatched(a, match);
    if (contents < 3) return 0;
    if (both) {
      if (share >= enough.marked && (!differ || contents >= 4)) return share;
      return same && share >= enoughOfOne(shorter) ? share : 0;
    }
    const reported = contents / this.#fewerContents(a, b);
    return reported >= enough.reported ? reported : 0;
  }

  /**
   * Have they words enough in common, whatever their order? Most pairs share two words and no more, and aligning costs the product of what
   * differs.
   */
  #mayBeSame(a: number, b: number, shorter: number, both: boolean, same: boolean): boolean {
    const { starts, words, contentStarts, contents } = this.#utterances;
    if (this.#one !== a) this.#enter(a);
    const shared = this.#countShared(contents, contentStarts[b], contentStarts[b + 1]);
    if (shared < 3) return false;
    if (!both) return shared / this.#fewerContents(a, b) >= enough.reported;
    return (
      this.#countShared(words, starts[b], starts[b + 1]) / shorter >= (same ? enoughOfOne(shorter) : enough.marked)
    );
  }

  #enter(a: number): void {
    const { starts, words } = this.#utterances;
    const table = this.#table;
    this.#one = a;
    for (let i = starts[a]; i < starts[a + 1]; i++) table[words[i] & tableMask] = a + 1;
  }

  #countShared(words: Int32Array, from: number, to: number): number {
    const table = this.#table;
    const entered = this.#one + 1;
    let shared = 0;
    for (let i = from; i < to; i++) if (table[words[i] & tableMask] === entered) shared++;
    return shared;
  }

  /** Does the longer of the two hold the words of the other side by side, of which so many tell something? */
  #holds(a: number, b: number, fewestContents: number): boolean {
    const { starts, words } = this.#utterances;
    const isShortA = starts[a + 1] - starts[a] <= starts[b + 1] - starts[b];
    const [short, long] = isShortA ? [a, b] : [b, a];
    if (this.#contents(short) < fewestContents) return false;
    const [from, to] = [starts[short], starts[short + 1]];
    const last = starts[long + 1] - (to - from);
    for (let at = starts[long]; at <= last; at++) {
      let i = from;
      while (i < to && words[i] === words[at + i - from]) i++;
      if (i === to) return true;
    }
    return false;
  }

  #fewerContents(a: number, b: number): number {
    return Math.min(this.#contents(a), this.#contents(b));
  }

  #contents(u: number): number {
    const { contentStarts } = this.#utterances;
    return contentStarts[u + 1] - contentStarts[u];
  }

  #contentMatched(a: number, match: Int32Array): number {
    const { starts, isContent } = this.#utterances;
    let matched = 0;
    for (let i = 0; i < match.length; i++) if (match[i] >= 0) matched += isContent[starts[a] + i];
    return matched;
  }
}

/** The share that is enough of two marked utterances of one speaker. */
function enoughOfOne(shorter: number): number {
  return shorter >= 10 ? enough.spun : enough.sameSpeaker;
}
