import type { DuplicatePair } from '../model/index.ts';
import type { AlignedPair, Sources } from './align-pairs.ts';
import type { ArticleWords } from './article-words.ts';
import { listedCopies, type Copies } from './copies.ts';
import { PassageColumns } from './passage-columns.ts';
import type { WordPassage } from './passages.ts';

export interface Listed {
  /** Sorted by `a`, then `b`. */
  readonly pairs: readonly DuplicatePair[];
  /** Sorted by first, then second place. */
  readonly passages: PassageColumns;
  readonly notes: readonly string[];
}

export interface ListingOptions {
  /** Scores only, no passages. */
  readonly whole?: boolean;
  /** Which articles are compared with each other; all by default. */
  readonly pairable?: (a: number, b: number) => boolean;
}

/** Lists what alignment found, for the articles aligned and for their copies. */
export class Listing {
  readonly pairs: DuplicatePair[] = [];
  readonly #passages = new PassageColumns();
  readonly #copies: Copies;
  readonly #wordsOf: Sources['wordsOf'];
  readonly #whole: boolean;
  readonly #pairable: (a: number, b: number) => boolean;
  readonly #notes: string[] = [];

  constructor(copies: Copies, wordsOf: Sources['wordsOf'], { whole = false, pairable = () => true }: ListingOptions) {
    this.#copies = copies;
    this.#wordsOf = wordsOf;
    this.#whole = whole;
    this.#pairable = pairable;
  }

  /** What two articles share, and so do all of the same words as either. */
  add(aligned: AlignedPair | null): void {
    if (!aligned) return;
    const { pair, left, right, passages } = aligned;
    for (const a of this.#copies.listed(pair.a)) {
      for (const b of this.#copies.listed(pair.b)) {
        const wordsA = a === pair.a ? left : this.#wordsOf(a);
        const wordsB = b === pair.b ? right : this.#wordsOf(b);
        if (a < b) this.#put({ ...pair, a, b }, wordsA, wordsB, passages);
        else this.#put(turned(pair, b, a), wordsB, wordsA, passages.map(turnedPassage));
      }
    }
  }

  #put(pair: DuplicatePair, left: ArticleWords, right: ArticleWords, passages: readonly WordPassage[]): void {
    if (!this.#pairable(pair.a, pair.b)) return;
    this.pairs.push(pair);
    if (!this.#whole) for (const passage of passages) this.#addPassage(pair.a, pair.b, left, right, passage);
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
    for (const group of this.#copies.groups()) {
      const firsts = group.length > listedCopies ? 1 : group.length;
      if (firsts === 1)
        this.#notes.push(`${group.length} articles have the same words; each is paired with the first of them only`);
      for (let i = 0; i < firsts; i++) {
        for (let j = i + 1; j < group.length; j++) this.#addCopy(group[i], group[j]);
      }
    }
  }

  #addCopy(a: number, b: number): void {
    const left = this.#wordsOf(a);
    const { count } = left;
    const shares = { similarity: 1, containmentA: 1, containmentB: 1, words: count };
    const whole = { left: 0, leftEnd: count, right: 0, rightEnd: count, same: count, telling: count };
    this.#put({ a, b, relation: 'identical', ...shares }, left, this.#wordsOf(b), [whole]);
  }

  /** Passages that stand twice in one article; they make no pair. */
  addWithin(article: number, words: ArticleWords, passages: readonly WordPassage[]): void {
    for (const passage of passages) this.#addPassage(article, article, words, words, passage);
  }

  sorted(): Listed {
    this.pairs.sort((x, y) => x.a - y.a || x.b - y.b);
    return { pairs: this.pairs, passages: this.#passages.sort(), notes: this.#notes };
  }
}

function turned({ containmentA, containmentB, ...pair }: DuplicatePair, a: number, b: number): DuplicatePair {
  return { ...pair, a, b, containmentA: containmentB, containmentB: containmentA };
}

function turnedPassage({ left, leftEnd, right, rightEnd, ...passage }: WordPassage): WordPassage {
  return { ...passage, left: right, leftEnd: rightEnd, right: left, rightEnd: leftEnd };
}
