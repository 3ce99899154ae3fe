/** Two articles by their numbers, the smaller one first. */
export type ArticlePair = readonly [a: number, b: number];

/** A list of pairs of articles, 8 bytes each. */
export class ArticlePairs {
  count = 0;
  first = new Uint32Array(1024);
  second = new Uint32Array(1024);

  add(a: number, b: number): void {
    if (this.count === this.first.length) this.#grow();
    this.first[this.count] = a;
    this.second[this.count++] = b;
  }

  #grow(): void {
    const { first, second } = this;
    this.first = new Uint32Array(first.length * 2);
    this.second = new Uint32Array(first.length * 2);
    this.first.set(first);
    this.second.set(second);
  }
}

/** The pairs of a list that `isWanted`. */
export function pairsThat(pairs: ArticlePairs, isWanted: (a: number, b: number) => boolean): ArticlePairs {
  const { first, second, count } = pairs;
  const wanted = new ArticlePairs();
  for (let i = 0; i < count; i++) if (isWanted(first[i], second[i])) wanted.add(first[i], second[i]);
  return wanted;
}
