import type { DuplicatePair } from '../model/index.ts';
import type { AlignedPair, Sources } from './align-pairs.ts';
import type { ArticleWords } from './article-words.ts';
import type { Copies } from './copies.ts';
import { PairListing, type PairListingOptions } from './pair-listing.ts';
import { PassageColumns } from './passage-columns.ts';
import type { WordPassage } from './passages.ts';

export interface Listed {
  /** Sorted by `a`, then `b`. */
  readonly pairs: readonly DuplicatePair[];
  /** Sorted by first, then second place. */
  readonly passages: PassageColumns;
  readonly notes: readonly string[];
}

export interface ListingOptions extends PairListingOptions {
  /** Scores only, no passages. */
  readonly whole?: boolean;
}

/** Lists what alignment found, for the articles aligned and for their copies. */
export class Listing {
  readonly #pairs: PairListing;
  readonly #passages = new PassageColumns();
  readonly #wordsOf: Sources['wordsOf'];
  readonly #whole: boolean;

  constructor(copies: Copies, wordsOf: Sources['wordsOf'], { whole = false, ...options }: ListingOptions) {
    this.#pairs = new PairListing(copies, options);
    this.#wordsOf = wordsOf;
    this.#whole = whole;
  }

  get pairs(): readonly DuplicatePair[] {
    return this.#pairs.pairs;
  }

  /** What two articles share, and so do all of the same words as either. */
  add(aligned: AlignedPair | null): void {
    if (!aligned) return;
    const { pair, left, right, passages } = aligned;
    if (this.#whole) {
      this.#pairs.add(pair);
      return;
    }
    this.#pairs.add(pair, (listed, a, b) => {
      const wordsA = a === pair.a ? left : this.#wordsOf(a);
      const wordsB = b === pair.b ? right : this.#wordsOf(b);
      if (listed.a === a) this.#addPassages(listed, wordsA, wordsB, passages);
      else this.#addPassages(listed, wordsB, wordsA, passages.map(turnedPassage));
    });
  }

  #addPassages(
    { a, b }: DuplicatePair,
    left: ArticleWords,
    right: ArticleWords,
    passages: readonly WordPassage[],
  ): void {
    for (const passage of passages) this.#addPassage(a, b, left, right, passage);
  }

  #addPassage(a: number, b: number, left: ArticleWords, right: ArticleWords, passage: WordPassage): void {
    const words = passage.leftEnd - passage.left + passage.rightEnd - passage.right;
    this.#passages.add({
      a: { article: a, start: left.start[passage.left], end: left.end[passage.leftEnd - 1] },
      b: { article: b, start: right.start[passage.right], end: right.end[passage.rightEnd - 1] },
      similarity: (2 * passage.same) / words,
      kind: passage.same * 2 === words ? 'verbatim' : 'edited',
    });
  }

  /** The pairs of articles with the same words. */
  addCopies(): void {
    const wordsIn = (article: number) => this.#wordsOf(article).count;
    if (this.#whole) this.#pairs.addCopies(wordsIn);
    else this.#pairs.addCopies(wordsIn, (pair) => this.#addCopy(pair));
  }

  #addCopy(pair: DuplicatePair): void {
    const { a, b, words } = pair;
    const whole = { left: 0, leftEnd: words, right: 0, rightEnd: words, same: words, telling: words };
    this.#addPassages(pair, this.#wordsOf(a), this.#wordsOf(b), [whole]);
  }

  /** Passages that stand twice in one article; they make no pair. */
  addWithin(article: number, words: ArticleWords, passages: readonly WordPassage[]): void {
    for (const passage of passages) this.#addPassage(article, article, words, words, passage);
  }

  sorted(): Listed {
    return { pairs: this.#pairs.sorted(), passages: this.#passages.sort(), notes: this.#pairs.notes };
  }
}

function turnedPassage({ left, leftEnd, right, rightEnd, ...passage }: WordPassage): WordPassage {
  return { ...passage, left: right, leftEnd: rightEnd, right: left, rightEnd: leftEnd };
}
