import { matchRange } from '../../align/index.ts';
import type { Utterances } from './utterances.ts';

/** Shares of the shorter side’s words that must stand in the longer one, in order. */
const enough = {
  /** Words in marks on both sides, whoever speaks: the same sentence given to two people is a finding. */
  marked: 0.75,
  /** The same speaker, in marks. */
  sameSpeaker: 0.6,
  /** The same speaker at ten words or more: a copy with words changed for others of their meaning. */
  spun: 0.5,
  /** The same speaker, in marks: of five words or more nearly all on both sides, where too few of them tell something … */
  nearlyWhole: 0.7,
  /** … or of six or more nearly all of the shorter one. */
  nearlyAll: 0.85,
  /** One side reports (tense, pronouns and order change): content words of the shorter side, the same speaker. */
  reported: 0.65,
} as const;

/** Words up to which a quote is a phrase that several utterances may hold. */
export const phrase = 4;

/** Words from which the same sentence, word for word, is hardly two people’s own. */
const sentence = 7;

const tableSize = 1 << 16;
const tableMask = tableSize - 1;

/** What is looked at of an utterance, side by side in memory: most looks are at one far from the last, and end there. */
const Row = {
  start: 0,
  end: 1,
  contents: 2,
  contentsEnd: 3,
  speaker: 4,
  within: 5,
  article: 6,
  marked: 7,
  size: 8,
} as const;

/** Compares one utterance with many. */
export class Comparison {
  readonly #utterances: Utterances;
  readonly #rows: Int32Array;
  /** By hash: the last utterance compared that has a word of this hash, counted from 1. Two words may share a place, so it says too much. */
  readonly #table = new Int32Array(tableSize);
  /** For a word, by its index: the one that it was last aligned with. */
  readonly #match: Int32Array;
  #one = -1;

  constructor(utterances: Utterances) {
    this.#utterances = utterances;
    this.#rows = rowsOf(utterances);
    this.#match = new Int32Array(utterances.words.length);
  }

  /** Can two utterances be the same, as far as who speaks and whether it stands in marks go? */
  fits(a: number, b: number): boolean {
    const rows = this.#rows;
    const [rowA, rowB] = [a * Row.size, b * Row.size];
    const speaker = rows[rowA + Row.speaker];
    return (
      (speaker >= 0 && speaker === rows[rowB + Row.speaker]) ||
      (rows[rowA + Row.marked] & rows[rowB + Row.marked]) === 1
    );
  }

  /** How much two utterances that fit, `a` < `b`, are the same, 0 for not at all; over 0 they are. Quickest with one `a` after another. */
  likeness(a: number, b: number): number {
    const rows = this.#rows;
    const [rowA, rowB] = [a * Row.size, b * Row.size];
    const [withinA, withinB] = [rows[rowA + Row.within], rows[rowB + Row.within]];
    if (withinA === b || withinB === a || (withinA >= 0 && withinA === withinB)) return 0;
    const lengthA = rows[rowA + Row.end] - rows[rowA + Row.start];
    const lengthB = rows[rowB + Row.end] - rows[rowB + Row.start];
    const shorter = Math.min(lengthA, lengthB);
    if (shorter === 0) return 0;
    const [speakerA, speakerB] = [rows[rowA + Row.speaker], rows[rowB + Row.speaker]];
    const same = speakerA >= 0 && speakerA === speakerB;
    const differ = speakerA >= 0 && speakerB >= 0 && !same;
    const both = (rows[rowA + Row.marked] & rows[rowB + Row.marked]) === 1;
    const isPhrase = shorter <= phrase;
    // A phrase of few words tells something only whole and in another article: of one speaker, or where nobody else is named for it.
    if (isPhrase) {
      if (rows[rowA + Row.article] === rows[rowB + Row.article]) return 0;
      return (same || (both && !differ && lengthA === lengthB)) && this.#holds(a, b, same ? 1 : 2) ? 1 : 0;
    }
    if (!this.#mayBeSame(a, b, shorter, both, same)) return 0;
    const { matched, contents } = this.#align(a, b);
    const share = matched / shorter;
    if (contents < 3) {
      const isNearlyWhole =
        (matched >= 5 && matched >= enough.nearlyWhole * Math.max(lengthA, lengthB)) ||
        (matched >= 6 && share >= enough.nearlyAll);
      return both && same && contents === 2 && isNearlyWhole ? share : 0;
    }
    if (both) {
      const whole = matched === lengthA && matched === lengthB && matched >= sentence;
      if (share >= enough.marked && (!differ || contents >= 4 || whole)) return share;
      return same && share >= enoughOfOne(shorter) ? share : 0;
    }
    const reported = contents / this.#fewerContents(a, b);
    return reported >= enough.reported ? reported : 0;
  }

  /** How many words of `a` stand in `b` in the same order, and how many of them tell utterances apart. */
  #align(a: number, b: number): { matched: number; contents: number } {
    const { starts, words, isContent } = this.#utterances;
    const match = this.#match;
    const [start, end] = [starts[a], starts[a + 1]];
    match.fill(-1, start, end);
    matchRange(words, start, end, words, starts[b], starts[b + 1], match);
    let matched = 0;
    let contents = 0;
    for (let i = start; i < end; i++) {
      if (match[i] < 0) continue;
      matched++;
      contents += isContent[i];
    }
    return { matched, contents };
  }

  /**
   * Have they words enough in common, whatever their order? Most pairs share two words and no more, and aligning costs the product of what
   * differs.
   */
  #mayBeSame(a: number, b: number, shorter: number, both: boolean, same: boolean): boolean {
    const { words, contents } = this.#utterances;
    const rows = this.#rows;
    const row = b * Row.size;
    if (this.#one !== a) this.#enter(a);
    const shared = this.#countShared(contents, rows[row + Row.contents], rows[row + Row.contentsEnd]);
    if (shared < (both && same ? 2 : 3)) return false;
    if (!both) return shared / this.#fewerContents(a, b) >= enough.reported;
    return (
      this.#countShared(words, rows[row + Row.start], rows[row + Row.end]) / shorter >=
      (same ? enoughOfOne(shorter) : enough.marked)
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
    return this.#rows[u * Row.size + Row.contentsEnd] - this.#rows[u * Row.size + Row.contents];
  }
}

function rowsOf({ count, starts, contentStarts, speaker, within, article, marked }: Utterances): Int32Array {
  const rows = new Int32Array(count * Row.size);
  for (let u = 0, row = 0; u < count; u++, row += Row.size) {
    rows[row + Row.start] = starts[u];
    rows[row + Row.end] = starts[u + 1];
    rows[row + Row.contents] = contentStarts[u];
    rows[row + Row.contentsEnd] = contentStarts[u + 1];
    rows[row + Row.speaker] = speaker[u];
    rows[row + Row.within] = within[u];
    rows[row + Row.article] = article[u];
    rows[row + Row.marked] = marked[u];
  }
  return rows;
}

/** The share that is enough of two marked utterances of one speaker. */
function enoughOfOne(shorter: number): number {
  return shorter >= 10 ? enough.spun : enough.sameSpeaker;
}
