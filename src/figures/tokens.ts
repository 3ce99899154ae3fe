import { Flag, Kind, type Text } from '../model/index.ts';

/** Does token `at` stand without white space behind the one before it? */
export function isGlued(text: Text, at: number): boolean {
  return at > 0 && at < text.count && (text.flags[at] & Flag.spaceBefore) === 0;
}

export function isCapitalised(text: Text, at: number): boolean {
  return (text.flags[at] & (Flag.capital | Flag.mixedCase)) !== 0;
}

/** A hyphen or dash of any length. */
export function isDash(text: Text, at: number): boolean {
  return text.kind[at] === Kind.hyphen || text.kind[at] === Kind.dash;
}

/** A hyphen with nothing between it and its neighbours: `3-billion`. */
export function isInnerHyphen(text: Text, at: number): boolean {
  return at < text.count && isDash(text, at) && isGlued(text, at) && isGlued(text, at + 1);
}

export function isWord(text: Text, at: number): boolean {
  return text.kind[at] === Kind.word;
}

/** Last code unit of a token, in lower case if it is an ASCII letter. */
export function lastUnit({ source, end }: Text, at: number): number {
  return source.charCodeAt(end[at] - 1) | 0x20;
}

export function lengthOf({ start, end }: Text, at: number): number {
  return end[at] - start[at];
}

/** The token behind the last one of the sentence that `at` stands in. */
export function endOfSentence(text: Text, at: number): number {
  return text.sentences[text.sentenceOf[at] + 1];
}

export function startOfSentence(text: Text, at: number): number {
  return text.sentences[text.sentenceOf[at]];
}
