/** Bits of `ArticleWords.begins`. */
export const Begins = { sentence: 1, line: 2 } as const;

/** The words of an article outside furniture by their hashes. Columns may be longer than `count`. */
export interface HashedArticle {
  readonly count: number;
  /** Hash of the word as compared (`align/compared-words.ts`). */
  readonly hash: Int32Array;
}

/** The same words, as duplicates compare them. */
export interface ArticleWords extends HashedArticle {
  /** Offsets into the article's text of the word with the marks and brackets, stops and commas glued to it. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Letters and digits of the word; 255 for more. */
  readonly letters: Uint8Array;
  /** What begins with the word: `Begins`. */
  readonly begins: Uint8Array;
}
