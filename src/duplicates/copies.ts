import { NumberColumn } from './number-column.ts';
import { slotOf, type WordWeights } from './word-weights.ts';

/** Of larger groups only the pairs with the first article are listed: 10,000 copies of one article would make 50 million pairs. */
export const listedCopies = 50;

/** Two hashes of all words of each article, and their number. */
export interface CopiesPart {
  readonly low: Uint32Array<ArrayBuffer>;
  readonly high: Uint32Array<ArrayBuffer>;
  readonly words: Uint32Array<ArrayBuffer>;
}

/** Articles of the same words, told by two hashes of all of them. */
export class Copies {
  readonly #low = new NumberColumn();
  readonly #high = new NumberColumn();
  readonly #words = new NumberColumn();
  /** First article of the same words, by article; both in order of id. */
  #first = new Uint32Array(0);
  readonly #groups = new Map<number, number[]>();

  /**
   * The words of an article, numbered in order of reading. They are counted for `weights`, if there are any, on the way: reaching for the counts of rare words, far
   * apart in memory, takes no time of its own between the multiplications, each of which waits for the one before.
   */
  add(article: number, hash: Int32Array, count: number, weights: WordWeights | null): void {
    let low = 0x811c9dc5 | 0;
    let high = 0x2c1b3c6d | 0;
    if (weights === null) {
      for (let i = 0; i < count; i++) {
        low = Math.imul(low ^ hash[i], 0x01000193);
        high = (Math.imul(high, 0x85ebca6b) + hash[i]) | 0;
      }
    } else {
      const { counts } = weights;
      for (let i = 0; i < count; i++) {
        const word = hash[i];
        low = Math.imul(low ^ word, 0x01000193);
        high = (Math.imul(high, 0x85ebca6b) + word) | 0;
        counts[slotOf(word)]++;
      }
      weights.total += count;
    }
    this.#low.put(article, low >>> 0);
    this.#high.put(article, high >>> 0);
    this.#words.put(article, count);
  }

  /** What was added. */
  part(): CopiesPart {
    return { low: this.#low.numbers(), high: this.#high.numbers(), words: this.#words.numbers() };
  }

  /** Takes what was added in another thread, which read other articles. */
  merge({ low, high, words }: CopiesPart): void {
    this.#low.merge(low);
    this.#high.merge(high);
    this.#words.merge(words);
  }

  /** Number of an article's words, by its number in order of reading. */
  wordsIn(article: number): number {
    return this.#words.at(article);
  }

  /** Groups the articles once all are added. Empty articles are copies of nothing. */
  seal(rankOf: Uint32Array): void {
    const count = this.#low.length;
    const order = new Uint32Array(count);
    for (let article = 0; article < count; article++) order[rankOf[article]] = article;
    this.#first = Uint32Array.from({ length: count }, (_, rank) => rank);
    // A table of ranks, each plus one, at the slot that its hashes lead to or at the next free one.
    let size = 1024;
    while (size < count * 2) size *= 2;
    const known = new Uint32Array(size);
    for (let rank = 0; rank < count; rank++) {
      const article = order[rank];
      if (this.#words.at(article) === 0) continue;
      let slot = this.#low.at(article) & (size - 1);
      while (known[slot] !== 0 && !this.#areSame(order[known[slot] - 1], article)) slot = (slot + 1) & (size - 1);
      if (known[slot] === 0) known[slot] = rank + 1;
      else this.#put(known[slot] - 1, rank);
    }
  }

  #areSame(one: number, other: number): boolean {
    return this.#low.at(one) === this.#low.at(other) && this.#high.at(one) === this.#high.at(other);
  }

  #put(first: number, rank: number): void {
    this.#first[rank] = first;
    const group = this.#groups.get(first);
    if (group) group.push(rank);
    else this.#groups.set(first, [first, rank]);
  }

  /** The article that stands for all of the same words: the first of them by id. */
  firstOf(rank: number): number {
    return this.#first[rank];
  }

  /** The articles of the same words as this first one; of a large group only it itself, as its copies are compared with it alone. */
  listed(first: number): readonly number[] {
    const group = this.#groups.get(first);
    return group && group.length <= listedCopies ? group : [first];
  }

  /** May any copy of `a` be compared with any of `b`? */
  arePairable(a: number, b: number, pairable?: (a: number, b: number) => boolean): boolean {
    if (!pairable || pairable(a, b)) return true;
    return this.listed(a).some((x) => this.listed(b).some((y) => pairable(x, y)));
  }

  groups(): Iterable<readonly number[]> {
    return this.#groups.values();
  }
}
