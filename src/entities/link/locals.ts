import { doubled } from '../../model/index.ts';

/**
 * The local entities of nodes, each a chain in the order of articles. A corpus has as many of them as names in all articles, so they are
 * columns of numbers: as lists of pairs they took six times the memory.
 */
export class Locals {
  #article = new Int32Array(1024);
  #number = new Int32Array(1024);
  #next = new Int32Array(1024);
  #count = 0;

  /** Appends to the chain that ends with `last`, or begins one where that is -1; returns its place. */
  append(last: number, article: number, number: number): number {
    const place = this.#count++;
    if (place === this.#article.length) {
      this.#article = doubled(this.#article);
      this.#number = doubled(this.#number);
      this.#next = doubled(this.#next);
    }
    this.#article[place] = article;
    this.#number[place] = number;
    this.#next[place] = -1;
    if (last >= 0) this.#next[last] = place;
    return place;
  }

  article(place: number): number {
    return this.#article[place];
  }

  /** The number of the entity in its article. */
  number(place: number): number {
    return this.#number[place];
  }

  /** The place of the next one of the chain, -1 behind the last. */
  next(place: number): number {
    return this.#next[place];
  }
}
