import type { DuplicatePair, Passage } from '../model/index.ts';
import type { ArticleWords } from './article-words.ts';
import { Common, type CommonRuns } from './common-runs.ts';
import { passagesOf, type WordPassage } from './passages.ts';
import { PassageColumns } from './passage-columns.ts';
import { relationOf } from './relation.ts';
import { SeedTable, SharedRuns } from './shared-runs.ts';

/** Words of an article by its number. An answer is good until the next call but one. */
export type WordsOf = (article: number) => ArticleWords;

/** What alignment tells of two articles: what they are to each other, and the passages they share, in words. */
export interface AlignedPair {
  readonly pair: DuplicatePair;
  readonly left: ArticleWords;
  readonly right: ArticleWords;
  readonly passages: readonly WordPassage[];
}

/** Aligns pairs of articles that come sorted by the first; leaves out those that share no passage. */
export class PairAligner {
  readonly #common: CommonRuns;
  readonly #table = new SeedTable();
  readonly #runs = new SharedRuns();
  #left: ArticleWords | null = null;
  #leftArticle = -1;
  #leftCommon = new Uint8Array(4096);
  #rightCommon = new Uint8Array(4096);
  /** Number of the left article's words before each that are in no common run. */
  #telling = new Int32Array(4097);

  constructor(common: CommonRuns) {
    this.#common = common;
  }

  align(a: number, b: number, wordsOf: WordsOf): AlignedPair | null {
    if (a !== this.#leftArticle) this.#turnTo(a, wordsOf(a));
    const left = this.#left!;
    const right = wordsOf(b);
    this.#table.runsIn(right, this.#runs);
    const passages = passagesOf(left, right, this.#runs, this.#telling);
    if (passages.length === 0) return null;
    if (this.#rightCommon.length < right.count) this.#rightCommon = new Uint8Array(right.count * 2);
    this.#common.mark(right.hash, right.count, this.#rightCommon);
    const containmentA = coverage(left, this.#leftCommon, passages, 'left', 'leftEnd');
    const containmentB = coverage(right, this.#rightCommon, passages, 'right', 'rightEnd');
    const pair: DuplicatePair = {
      a,
      b,
      relation: relationOf(containmentA, containmentB, haveSameWords(left, right)),
      similarity: Math.max(containmentA, containmentB),
      containmentA,
      containmentB,
      words: passages.reduce((sum, { same }) => sum + same, 0),
    };
    return { pair, left, right, passages };
  }

  #turnTo(article: number, words: ArticleWords): void {
    this.#leftArticle = article;
    this.#left = words;
    this.#table.fill(words);
    if (this.#leftCommon.length < words.count) {
      this.#leftCommon = new Uint8Array(words.count * 2);
      this.#telling = new Int32Array(words.count * 2 + 1);
    }
    this.#common.mark(words.hash, words.count, this.#leftCommon);
    for (let i = 0; i < words.count; i++)
      this.#telling[i + 1] = this.#telling[i] + (this.#leftCommon[i] === Common.no ? 1 : 0);
  }
}

export interface Aligned {
  readonly pairs: DuplicatePair[];
  readonly passages: PassageColumns;
}

/** Aligns all candidates, which come sorted by first, then second article. Passages come out in the order of the contract. */
export function alignCandidates(
  candidates: Iterable<readonly [a: number, b: number]>,
  aligner: PairAligner,
  wordsOf: WordsOf,
  { whole = false }: { readonly whole?: boolean },
): Aligned {
  const pairs: DuplicatePair[] = [];
  const passages = new PassageColumns();
  /** Passages of one first article, whose order is known when its last pair is. */
  let pending: Passage[] = [];
  const settle = () => {
    for (const passage of pending.sort(byPlace)) passages.add(passage);
    pending = [];
  };
  for (const [a, b] of candidates) {
    if (pending.length > 0 && pending[0].a.article !== a) settle();
    const aligned = aligner.align(a, b, wordsOf);
    if (!aligned) continue;
    pairs.push(aligned.pair);
    if (!whole) pending.push(...passagesOfPair(aligned));
  }
  settle();
  return { pairs, passages };
}

function byPlace(x: Passage, y: Passage): number {
  return x.a.start - y.a.start || x.a.end - y.a.end || x.b.article - y.b.article || x.b.start - y.b.start;
}

function passagesOfPair({ pair: { a, b }, left, right, passages }: AlignedPair): Passage[] {
  return passages.map((passage) => {
    const words = passage.leftEnd - passage.left + passage.rightEnd - passage.right;
    return {
      a: { article: a, start: left.start[passage.left], end: left.end[passage.leftEnd - 1] },
      b: { article: b, start: right.start[passage.right], end: right.end[passage.rightEnd - 1] },
      similarity: (2 * passage.same) / words,
      kind: passage.same * 2 === words ? 'verbatim' : 'edited',
    };
  });
}

function haveSameWords(left: ArticleWords, right: ArticleWords): boolean {
  if (left.count !== right.count) return false;
  for (let i = 0; i < left.count; i++) if (left.hash[i] !== right.hash[i]) return false;
  return true;
}

let covered = new Uint8Array(4096);

/** Share of an article's letters outside boilerplate that its passages cover. */
function coverage(
  { letters, count }: ArticleWords,
  common: Uint8Array,
  passages: readonly WordPassage[],
  from: 'left' | 'right',
  to: 'leftEnd' | 'rightEnd',
): number {
  if (covered.length < count) covered = new Uint8Array(count * 2);
  covered.fill(0, 0, count);
  for (const passage of passages) covered.fill(1, passage[from], passage[to]);
  let all = 0;
  let inside = 0;
  for (let i = 0; i < count; i++) {
    if (common[i] === Common.boilerplate) continue;
    all += letters[i];
    if (covered[i] !== 0) inside += letters[i];
  }
  return all === 0 ? 0 : inside / all;
}
