import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** What a token is. Words are split at hyphens and before a final ’s; digits and letters after them are two tokens (`3` `bn`). */
export const Kind = {
  /** Letters, with inner apostrophes: don’t, O’Brien, Elysée. */
  word: 1,
  /** Digits with inner thousands commas and decimal point: 100,000 2.5 14. */
  number: 2,
  /** Letters followed by digits without a gap: G7 M25 No10. */
  alphanumeric: 3,
  /** Single letters with full stops between: U.S. D.C. J.K. a.m. */
  dotted: 4,
  /** The ’s split off a word. */
  possessive: 5,
  /** A web or e-mail address, whole. */
  address: 6,
  stop: 7,
  question: 8,
  exclamation: 9,
  comma: 10,
  semicolon: 11,
  colon: 12,
  /** A hyphen inside a word or number: make-or-break. */
  hyphen: 13,
  /** An en or em dash, a hyphen between spaces, or two hyphens. */
  dash: 14,
  ellipsis: 15,
  /** Any quotation mark, curly, straight, low or angled, and an apostrophe that is not inside a word. */
  mark: 16,
  /** An opening bracket of any kind. */
  open: 17,
  close: 18,
  currency: 19,
  percent: 20,
  slash: 21,
  /** Any other visible character. */
  symbol: 22,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Bits of `Text.flags`. */
export const Flag = {
  /** White space stands before the token (also at the start of the text). */
  spaceBefore: 1,
  /** A line end stands before the token (also at the start of the text). */
  lineBefore: 2,
  /** A blank line stands before the token. */
  blankBefore: 4,
  /** The first letter is a capital. */
  capital: 8,
  /** All letters are capitals, two or more. */
  allCapitals: 16,
  /** A capital after the first letter, but not all: McDonald, iPhone. */
  mixedCase: 32,
  /** First token of its sentence. */
  sentenceStart: 64,
  /** In a caption, credit, image line, boilerplate, headline or front matter. */
  furniture: 128,
  /** Inside a pair of quotation marks. */
  quoted: 256,
  /** A token with a letter outside ASCII. */
  nonAscii: 512,
} as const;

export type BlockKind = 'headline' | 'paragraph' | 'caption' | 'credit' | 'boilerplate' | 'image' | 'front-matter';

/** A stretch of an article of one kind. Blocks may nest (a credit in a caption), never cross; sorted by start, outer first. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Tokens `[first, last)`. */
  readonly first: number;
  readonly last: number;
}

/**
 * Marked stretches: what stands between an opening quotation mark and its close, in order of `open`. A paragraph that opens a mark and
 * leaves it open is a stretch of its own whose `close` is the token after the paragraph's last one and whose `closed` is 0.
 */
export interface Marks {
  readonly count: number;
  /** Token of the opening mark. */
  readonly open: Int32Array;
  /** Token of the closing mark; where there is none, the token after the last one inside. */
  readonly close: Int32Array;
  /** 1 where a closing mark stands. */
  readonly closed: Uint8Array;
  /** The stretch of the paragraph before which this one continues (its mark was left open and is set again here), or -1. */
  readonly continues: Int32Array;
  /** The stretch this one lies in, or -1. */
  readonly within: Int32Array;
}

/**
 * A text as tokens. Token `i` is `source.slice(start[i], end[i])`; no substring is made until somebody prints it.
 * All arrays over tokens have `count` entries.
 */
export interface TokenColumns {
  readonly source: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint16Array;
  /** Hash of the folded word (`hashWord` in `text/fold.ts`): lower case, no accents, straight apostrophe, no dots. */
  readonly hash: Int32Array;
}

/** An article read once. */
export interface Text extends TokenColumns {
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** First token of each sentence, with `count` as a last entry: sentence `s` is `[sentences[s], sentences[s + 1])`. */
  readonly sentences: Int32Array;
  readonly sentenceCount: number;
  /** Innermost block of each token. */
  readonly blockOf: Int32Array;
  readonly marks: Marks;
}
