import type { DuplicatePair } from '../model/index.ts';
import type { ArticleWords, HashedArticle } from './article-words.ts';
import { chainRuns } from './chains.ts';
import { Common, type CommonRuns } from './common-runs.ts';
import { quoted, quotedWords } from './quoted-words.ts';
import { passagesOf, type WordPassage } from './passages.ts';
import { relationOf } from './relation.ts';
import { rewrittenSentences, sharesVocabulary } from './rewritten.ts';
import { SeedTable, SharedRuns } from './shared-runs.ts';
import type { WordWeights } from './word-weights.ts';

/** What alignment needs to know of a corpus besides words. */
export interface AlignmentBasis {
  readonly common: CommonRuns;
  /** Is the article a copy of what many articles copy? By number in order of id. */
  readonly isMass: (article: number) => boolean;
  readonly weights: WordWeights;
}

/** Words and text of an article by its number. Words may be overwritten after a hundred later calls for other articles. */
export interface Sources {
  /** Its words as far as most comparisons go. */
  readonly hashesOf: (article: number) => HashedArticle;
  readonly wordsOf: (article: number) => ArticleWords;
  readonly textOf: (article: number) => string;
}

/** A passage with its places in both texts: where it begins, and behind its end. */
export interface PlacedPassage extends WordPassage {
  readonly leftStart: number;
  readonly leftStop: number;
  readonly rightStart: number;
  readonly rightStop: number;
}

/** Share of an article in passages from which the rest of it may be the same in other words. */
const maybeRewritten = 0.25;

/** What alignment tells of two articles: what they are to each other, and the passages they share. */
export interface AlignedPair {
  readonly pair: DuplicatePair;
  readonly passages: readonly PlacedPassage[];
  /** Their sentences are to be compared by who has the texts. */
  readonly isOpen: boolean;
}

/** Aligns pairs of articles that come sorted by the first; leaves out those that share no passage. */
export class PairAligner {
  readonly #common: AlignmentBasis['common'];
  readonly #isMass: AlignmentBasis['isMass'];
  readonly #hashesOf: Sources['hashesOf'];
  readonly #wordsOf: Sources['wordsOf'];
  readonly #textOf: Sources['textOf'] | null;
  readonly #weights: WordWeights;
  readonly #table = new SeedTable();
  readonly #runs = new SharedRuns();
  #left: ArticleWords | null = null;
  #leftArticle = -1;
  #leftCommon = new Uint8Array(4096);
  #rightCommon = new Uint8Array(4096);
  /** Number of the left article's words before each that are in no common run. */
  #telling = new Int32Array(4097);

  /**
   * Common runs tell nothing, save in articles most of which is common runs (`isMass`). Without `textOf` pairs are left open whose sentences would be
   * compared.
   */
  constructor(
    { common, isMass, weights }: AlignmentBasis,
    {
      hashesOf,
      wordsOf,
      textOf = null,
    }: Pick<Sources, 'hashesOf' | 'wordsOf'> & { readonly textOf?: Sources['textOf'] | null },
  ) {
    this.#textOf = textOf;
    this.#weights = weights;
    this.#common = common;
    this.#isMass = isMass;
    this.#hashesOf = hashesOf;
    this.#wordsOf = wordsOf;
  }

  align(a: number, b: number): AlignedPair | null {
    const here = this.#hashesOf(a);
    if (a !== this.#leftArticle) this.#turnTo(a, here);
    this.#table.runsIn(this.#hashesOf(b), this.#runs);
    const chains = chainRuns(this.#runs, this.#telling);
    if (chains.length === 0) return null;
    const left = this.#wordsOf(a);
    const right = this.#wordsOf(b);
    this.#left = left;
    const passages = passagesOf(left, right, this.#runs, chains, this.#telling);
    if (passages.length === 0) return null;
    if (this.#rightCommon.length < right.count) this.#rightCommon = new Uint8Array(right.count * 2);
    this.#mark(b, right, this.#rightCommon);
    const pair = this.#judge(a, b, right, passages);
    const mayBeRewritten = pair.relation === 'shared-passages' && pair.similarity >= maybeRewritten;
    if (mayBeRewritten && sharesVocabulary(left, right, this.#weights)) {
      if (this.#textOf === null) return { pair, passages: [], isOpen: true };
      const rewritten = this.#rewrittenSentences(a, b, right, passages, this.#textOf);
      if (rewritten.length > 0) {
        const all = [...passages, ...rewritten];
        const widened = this.#judge(a, b, right, all);
        if (widened.relation !== 'shared-passages') return alignedPair(widened, left, right, all);
      }
    }
    return alignedPair(pair, left, right, passages);
  }

  /** What the articles are to each other by these passages. */
  #judge(a: number, b: number, right: ArticleWords, passages: readonly WordPassage[]): DuplicatePair {
    const left = this.#left!;
    const containmentA = coverage(left, this.#leftCommon, passages, 'left', 'leftEnd');
    const containmentB = coverage(right, this.#rightCommon, passages, 'right', 'rightEnd');
    return {
      a,
      b,
      relation: relationOf(containmentA, containmentB, haveSameWords(left, right)),
      similarity: Math.max(containmentA, containmentB),
      containmentA,
      containmentB,
      words: passages.reduce((sum, { same }) => sum + same, 0),
    };
  }

  /** None where nearly all that is shared stands in quotation marks: two reporters of one speech quote the same words. */
  #rewrittenSentences(
    a: number,
    b: number,
    right: ArticleWords,
    passages: readonly WordPassage[],
    textOf: Sources['textOf'],
  ): readonly WordPassage[] {
    const left = this.#left!;
    const [here, there] = [textOf(a), textOf(b)];
    const ownWords = Math.max(
      coverage(left, quotedWords(left, here), passages, 'left', 'leftEnd', quoted),
      coverage(right, quotedWords(right, there), passages, 'right', 'rightEnd', quoted),
    );
    return ownWords < maybeRewritten ? [] : rewrittenSentences(left, here, right, there, passages, this.#weights);
  }

  /** Passages that stand twice in one article. */
  alignWithin(article: number): { readonly words: ArticleWords; readonly passages: readonly WordPassage[] } {
    const words = this.#wordsOf(article);
    this.#turnTo(article, words);
    this.#table.runsWithin(this.#runs);
    const chains = chainRuns(this.#runs, this.#telling);
    const passages = passagesOf(words, words, this.#runs, chains, this.#telling).filter(
      ({ leftEnd, right }) => leftEnd <= right,
    );
    return { words, passages };
  }

  #mark(article: number, { hash, count }: HashedArticle, marks: Uint8Array): void {
    if (this.#isMass(article)) marks.fill(Common.no, 0, count);
    else this.#common.mark(hash, count, marks);
  }

  #turnTo(article: number, words: HashedArticle): void {
    this.#leftArticle = article;
    this.#table.fill(words);
    if (this.#leftCommon.length < words.count) {
      this.#leftCommon = new Uint8Array(words.count * 2);
      this.#telling = new Int32Array(words.count * 2 + 1);
    }
    this.#mark(article, words, this.#leftCommon);
    for (let i = 0; i < words.count; i++)
      this.#telling[i + 1] = this.#telling[i] + (this.#leftCommon[i] === Common.no ? 1 : 0);
  }
}

function alignedPair(
  pair: DuplicatePair,
  left: ArticleWords,
  right: ArticleWords,
  passages: readonly WordPassage[],
): AlignedPair {
  return { pair, passages: passages.map((passage) => placed(passage, left, right)), isOpen: false };
}

/** The passage with its places in the texts of these words. */
export function placed(passage: WordPassage, left: ArticleWords, right: ArticleWords): PlacedPassage {
  return {
    left: passage.left,
    leftEnd: passage.leftEnd,
    right: passage.right,
    rightEnd: passage.rightEnd,
    same: passage.same,
    telling: passage.telling,
    leftStart: left.start[passage.left],
    leftStop: left.end[passage.leftEnd - 1],
    rightStart: right.start[passage.right],
    rightStop: right.end[passage.rightEnd - 1],
  };
}

function haveSameWords(left: ArticleWords, right: ArticleWords): boolean {
  if (left.count !== right.count) return false;
  for (let i = 0; i < left.count; i++) if (left.hash[i] !== right.hash[i]) return false;
  return true;
}

let covered = new Uint8Array(4096);

/** Share of an article's letters outside what is marked as left out (boilerplate) that its passages cover. */
function coverage(
  { letters, count }: ArticleWords,
  marks: Uint8Array,
  passages: readonly WordPassage[],
  from: 'left' | 'right',
  to: 'leftEnd' | 'rightEnd',
  leftOut: number = Common.boilerplate,
): number {
  if (covered.length < count) covered = new Uint8Array(count * 2);
  covered.fill(0, 0, count);
  for (const passage of passages) covered.fill(1, passage[from], passage[to]);
  let all = 0;
  let inside = 0;
  for (let i = 0; i < count; i++) {
    if (marks[i] === leftOut) continue;
    all += letters[i];
    if (covered[i] !== 0) inside += letters[i];
  }
  return all === 0 ? 0 : inside / all;
}
