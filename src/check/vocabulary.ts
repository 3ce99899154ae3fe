/** Numbers words in the order in which they come, so that notes hold numbers and compare by them. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  /** The numbers of different words, in order of size. */
  sorted(words: Iterable<string>): number[] {
    return Array.from(words, (word) => this.numberOf(word)).sort((a, b) => a - b);
  }
}

/** How many numbers two lists have in common, each in order of size and without repeats. */
export function inCommon(one: readonly number[], other: readonly number[]): number {
  let count = 0;
  for (let at = 0, across = 0; at < one.length && across < other.length;) {
    const left = one[at]!;
    const right = other[across]!;
    if (left === right) count++;
    if (left <= right) at++;
    if (right <= left) across++;
  }
  return count;
}
