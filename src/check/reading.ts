import { Flag, Kind, type Block, type Span, type Text } from '../model/index.ts';

/** The token as written. */
export function tokenText({ source, start, end }: Text, token: number): string {
  return source.slice(start[token], end[token]);
}

export function isWord({ kind }: Text, token: number): boolean {
  return kind[token] === Kind.word || kind[token] === Kind.alphanumeric || kind[token] === Kind.dotted;
}

/** Does the token stand right behind the one before it, with nothing between? */
export function touchesBefore({ flags, count }: Text, token: number): boolean {
  return token > 0 && token < count && (flags[token] & Flag.spaceBefore) === 0;
}

export function startsLine({ flags }: Text, token: number): boolean {
  return (flags[token] & Flag.lineBefore) !== 0;
}

/** Tokens `[first, last)` as a stretch of the source. */
export function spanOf({ start, end }: Text, first: number, last: number): Span {
  return { start: start[first], end: end[Math.max(first, last - 1)] };
}

export function sentenceTokens({ sentences }: Text, sentence: number): { first: number; last: number } {
  return { first: sentences[sentence], last: sentences[sentence + 1] };
}

/** The sentence around a token; the last one around what is behind all of them. */
export function sentenceAround(text: Text, token: number): Span {
  const { first, last } = sentenceTokens(text, text.sentenceOf[Math.min(token, text.count - 1)]);
  return spanOf(text, first, last);
}

export function blockAround({ blocks, blockOf }: Text, token: number): Block | undefined {
  return blocks[blockOf[token]];
}

/** The last word of the tokens `[first, last)`, or -1. */
export function lastWordIn(text: Text, first: number, last: number): number {
  for (let token = last - 1; token >= first; token--) if (isWord(text, token)) return token;
  return -1;
}

/** Words of a stretch, lower case, with straight apostrophes; `U.S.` is `us`. */
export function wordsOf(stretch: string): string[] {
  return (
    stretch
      .toLowerCase()
      .replace(/[’‘ʼ]/g, "'")
      .match(/[\p{L}\p{N}](?:[\p{L}\p{N}'.]*[\p{L}\p{N}])?/gu) ?? []
  ).map((word) => (/^(?:\p{L}\.)+\p{L}$/u.test(word) ? word.replaceAll('.', '') : word));
}

/** A stretch in a message: in quotation marks, its middle left out when it is long. */
export function inMarks(stretch: string, longest = 60): string {
  const plain = stretch.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return `“${plain}”`;
  const head = plain.slice(0, Math.ceil(longest * 0.6)).replace(/\s\S*$/, '');
  const tail = plain.slice(plain.length - Math.floor(longest * 0.3)).replace(/^\S*\s/, '');
  return `“${head} … ${tail}”`;
}
