/** Words that may stand for each other: each is compared once with those that share a group with it, however many names have it. */
export class AlikeWords {
  readonly #groupsOf: (word: string) => readonly (string | number)[];
  readonly #areAlike: (a: string, b: string) => boolean;
  readonly #words = new Map<string | number, string[]>();
  readonly #groups = new Map<string, readonly (string | number)[]>();
  readonly #like = new Map<string, readonly string[]>();

  /** Words without a group in common are never alike. */
  constructor(groupsOf: (word: string) => readonly (string | number)[], areAlike: (a: string, b: string) => boolean) {
    this.#groupsOf = groupsOf;
    this.#areAlike = areAlike;
  }

  /** Returns the groups of the word. */
  enter(word: string): readonly (string | number)[] {
    let groups = this.#groups.get(word);
    if (groups !== undefined) return groups;
    groups = this.#groupsOf(word);
    this.#groups.set(word, groups);
    for (const group of groups) {
      const words = this.#words.get(group);
      if (words) words.push(word);
      else this.#words.set(group, [word]);
    }
    return groups;
  }

  /** The word, which was entered, and all others that are alike, once all are entered. */
  like(word: string): readonly string[] {
    let like = this.#like.get(word);
    if (like === undefined) {
      const found = new Set([word]);
      for (const group of this.#groups.get(word)!)
        for (const other of this.#words.get(group)!) if (this.#areAlike(word, other)) found.add(other);
      like = [...found];
      this.#like.set(word, like);
    }
    return like;
  }
}
