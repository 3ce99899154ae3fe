/** What a stretch of a page's text is. */
export const BlockKind = {
  text: 0,
  /** In `h1` to `h6`; `Block.level` tells which. */
  heading: 1,
  caption: 2,
  /** The first of a list's item. */
  item: 3,
  /** A cell of a table, with nothing but text in it. */
  cell: 4,
} as const;

/** A stretch of text that stands on lines of its own: a paragraph, a heading, a caption. */
export interface Block {
  readonly text: string;
  readonly kind: number;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** The element that holds it, as an index of `Page.nodes`. */
  readonly node: number;
  /** Characters that are no spaces, and how many of these are in links. */
  readonly letters: number;
  readonly linked: number;
  /** For a cell the elements that are its row and its table, as indices of `Page.nodes`; else 0. */
  readonly row: number;
  readonly table: number;
  /** Where it begins in the source. */
  readonly at: number;
}

/** An element that stands on lines of its own. Its blocks are `[first, last)` of the page's. */
export interface Node {
  /** Index of the one that holds it; -1 for the page. */
  readonly parent: number;
  readonly name: string;
  /** `Hint` bits. */
  readonly hints: number;
  readonly first: number;
  last: number;
}

/** What a page tells of itself outside of its text, in the order of the source. */
export interface PageHead {
  readonly title: string;
  readonly language: string | null;
  /** `name`, `property` or `itemprop` of a `<meta>` in lower case, with its content. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  /** Where a browser says that it saved the page from. */
  readonly savedFrom: string | null;
  readonly linkedData: readonly string[];
  /** `datetime` of `<time>` elements, with the number of blocks before each. */
  readonly times: readonly { readonly value: string; readonly before: number; readonly published: boolean }[];
  /** Texts of elements that are marked as the author's name. */
  readonly authors: readonly string[];
}

export interface Page {
  readonly nodes: readonly Node[];
  readonly blocks: readonly Block[];
  readonly head: PageHead;
  /** It has more elements than are read. */
  readonly tooLarge: boolean;
}

/** No article comes near; the memory that reading takes is bounded by it. */
export const mostElements = 2_000_000;
