import type { DuplicatePair } from '../model/index.ts';
import { listedCopies, type Copies } from './copies.ts';

export interface PairListingOptions {
  /** Which articles are compared with each other; all by default. */
  readonly pairable?: (a: number, b: number) => boolean;
}

/** Lists pairs of articles, those of their copies with them. */
export class PairListing {
  readonly pairs: DuplicatePair[] = [];
  readonly notes: string[] = [];
  readonly #copies: Copies;
  readonly #pairable: (a: number, b: number) => boolean;

  constructor(copies: Copies, { pairable = () => true }: PairListingOptions) {
    this.#copies = copies;
    this.#pairable = pairable;
  }

  /** What two articles are to each other, and so are all of the same words as either; `put` is told of each pair listed. */
  add(pair: DuplicatePair, put?: (pair: DuplicatePair, a: number, b: number) => void): void {
    for (const a of this.#copies.listed(pair.a)) {
      for (const b of this.#copies.listed(pair.b)) {
        if (this.#pairable(a, b)) {
          const isOwn = a === pair.a && b === pair.b;
          const listed = a > b ? turned(pair, b, a) : isOwn ? pair : { ...pair, a, b };
          this.pairs.push(listed);
          put?.(listed, a, b);
        }
      }
    }
  }

  /** The pairs of articles with the same words. */
  addCopies(wordsIn: (article: number) => number, put?: (pair: DuplicatePair) => void): void {
    for (const group of this.#copies.groups()) {
      const firsts = group.length > listedCopies ? 1 : group.length;
      if (firsts === 1)
        this.notes.push(`${group.length} articles have the same words; each is paired with the first of them only`);
      const shares = { similarity: 1, containmentA: 1, containmentB: 1, words: wordsIn(group[0]) };
      for (let i = 0; i < firsts; i++) {
        for (let j = i + 1; j < group.length; j++) {
          if (!this.#pairable(group[i], group[j])) continue;
          const pair: DuplicatePair = { a: group[i], b: group[j], relation: 'identical', ...shares };
          this.pairs.push(pair);
          put?.(pair);
        }
      }
    }
  }

  /** By `a`, then `b`. */
  sorted(): readonly DuplicatePair[] {
    return this.pairs.sort((x, y) => x.a - y.a || x.b - y.b);
  }
}

function turned({ containmentA, containmentB, ...pair }: DuplicatePair, a: number, b: number): DuplicatePair {
  return { ...pair, a, b, containmentA: containmentB, containmentB: containmentA };
}
