import type { DuplicatePair } from '../model/index.ts';
import { placed, type AlignedPair, type PlacedPassage, type Sources } from './align-pairs.ts';
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
    const { pair, passages } = aligned;
    if (this.#whole) {
      this.#pairs.add(pair);
      return;
    }
    this.#pairs.add(pair, (listed, a, b) => {
      const isOwn = a === pair.a && b === pair.b;
      const own = isOwn ? passages : this.#placedElsewhere(passages, a, b);
      for (const passage of own) this.#addPassage(listed, listed.a === a ? passage : turnedPassage(passage));
    });
  }

  /** The passages in copies, which have the same words at other places. */
  #placedElsewhere(passages: readonly WordPassage[], a: number, b: number): PlacedPassage[] {
    const [left, right] = [this.#wordsOf(a), this.#wordsOf(b)];
    return passages.map((passage) => placed(passage, left, right));
  }

  #addPassage({ a, b }: Pick<DuplicatePair, 'a' | 'b'>, passage: PlacedPassage): void {
    const words = passage.leftEnd - passage.left + passage.rightEnd - passage.right;
    this.#passages.add({
      a: { article: a, start: passage.leftStart, end: passage.leftStop },
      b: { article: b, start: passage.rightStart, end: passage.rightStop },
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
    this.#addPassage(pair, placed(whole, this.#wordsOf(a), this.#wordsOf(b)));
  }

  /** Passages that stand twice in one article; they make no pair. */
  addWithin(article: number, words: ArticleWords, passages: readonly WordPassage[]): void {
    const pair = { a: article, b: article };
    for (const passage of passages) this.#addPassage(pair, placed(passage, words, words));
  }

  sorted(): Listed {
    return { pairs: this.#pairs.sorted(), passages: this.#passages.sort(), notes: this.#pairs.notes };
  }
}

function turnedPassage(passage: PlacedPassage): PlacedPassage {
  return {
    left: passage.right,
    leftEnd: passage.rightEnd,
    right: passage.left,
    rightEnd: passage.leftEnd,
    same: passage.same,
    telling: passage.telling,
    leftStart: passage.rightStart,
    leftStop: passage.rightStop,
    rightStart: passage.leftStart,
    rightStop: passage.leftStop,
  };
}
