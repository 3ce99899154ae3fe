import { comparedWords } from '../align/index.ts';
import { Flag, Kind, type Text } from '../model/index.ts';

/** Bits of `ArticleWords.begins`. */
export const Begins = { sentence: 1, line: 2 } as const;

/** The words of an article outside furniture, as duplicates compare them. */
export interface ArticleWords {
  readonly count: number;
  /** Hash of the word as compared (`align/compared-words.ts`). */
  readonly hash: Int32Array;
  /** Offsets into the article's text of the word with the marks and brackets, stops and commas glued to it. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Letters and digits of the word; 255 for more. */
  readonly letters: Uint8Array;
  /** What begins with the word: `Begins`. */
  readonly begins: Uint8Array;
}

/** Bytes of an article's words laid out in one buffer; see `viewWords`. */
export function wordBytes(count: number): number {
  return count * 14;
}

/** The columns of `count` words in a buffer of `wordBytes(count)`. */
export function viewWords(buffer: ArrayBuffer, count: number): ArticleWords {
  return {
    count,
    hash: new Int32Array(buffer, 0, count),
    start: new Int32Array(buffer, count * 4, count),
    end: new Int32Array(buffer, count * 8, count),
    letters: new Uint8Array(buffer, count * 12, count),
    begins: new Uint8Array(buffer, count * 13, count),
  };
}

export function articleWords(text: Text): ArticleWords {
  const compared = comparedWords(text);
  const { flags } = text;
  let count = 0;
  for (let i = 0; i < compared.count; i++) if ((flags[compared.token[i]] & Flag.furniture) === 0) count++;
  const words = viewWords(new ArrayBuffer(wordBytes(count)), count);
  let at = 0;
  let sentence = -1;
  let block = -1;
  for (let i = 0; i < compared.count; i++) {
    const token = compared.token[i];
    if ((flags[token] & Flag.furniture) !== 0) continue;
    // Of "per cent" the second word is the last.
    const last = i + 1 < compared.count ? lastOf(text, token, compared.token[i + 1]) : lastOf(text, token, text.count);
    words.hash[at] = compared.hash[i];
    words.start[at] = text.start[firstGlued(text, token)];
    words.end[at] = text.end[lastGlued(text, last)];
    words.letters[at] = Math.min(255, text.end[last] - text.start[token]);
    if (text.sentenceOf[token] !== sentence) words.begins[at] |= Begins.sentence;
    if (text.blockOf[token] !== block) words.begins[at] |= Begins.line;
    sentence = text.sentenceOf[token];
    block = text.blockOf[token];
    at++;
  }
  return words;
}

/** The last word token from `token` on before `next`, which is compared by itself: a word of two tokens, or the possessive ’s. */
function lastOf({ kind }: Text, token: number, next: number): number {
  if (token + 1 < next && (kind[token + 1] === Kind.word || kind[token + 1] === Kind.possessive)) return token + 1;
  return token;
}

/** The first of the opening marks, brackets and currency signs right before a token. */
function firstGlued({ kind, flags }: Text, token: number): number {
  while (token > 0 && (flags[token] & Flag.spaceBefore) === 0 && opens(kind[token - 1])) token--;
  return token;
}

/** The last of the stops, commas and closing marks right behind a token. */
function lastGlued({ kind, flags, count }: Text, token: number): number {
  while (token + 1 < count && (flags[token + 1] & Flag.spaceBefore) === 0 && closes(kind[token + 1])) token++;
  return token;
}

function opens(kind: number): boolean {
  return kind === Kind.mark || kind === Kind.open || kind === Kind.currency;
}

function closes(kind: number): boolean {
  return (
    (kind >= Kind.stop && kind <= Kind.colon) || kind === Kind.ellipsis || kind === Kind.mark || kind === Kind.close
  );
}
