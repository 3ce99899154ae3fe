import { comparedHash, isCompared, isJoined } from '../align/index.ts';
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

let columns = viewWords(new ArrayBuffer(wordBytes(4096)), 4096);

export function articleWords(text: Text): ArticleWords {
  if (columns.count < text.count) columns = viewWords(new ArrayBuffer(wordBytes(text.count * 2)), text.count * 2);
  const { hash, start, end, letters, begins } = columns;
  const { kind, flags, sentenceOf, blockOf } = text;
  let count = 0;
  let sentence = -1;
  let block = -1;
  for (let token = 0; token < text.count; token++) {
    if (!isCompared(kind[token]) || (flags[token] & Flag.furniture) !== 0) continue;
    const from = token;
    hash[count] = comparedHash(text, token);
    begins[count] = 0;
    if (sentenceOf[token] !== sentence) begins[count] |= Begins.sentence;
    if (blockOf[token] !== block) begins[count] |= Begins.line;
    sentence = sentenceOf[token];
    block = blockOf[token];
    if (token + 1 < text.count && (isJoined(text, token) || kind[token + 1] === Kind.possessive)) token++;
    letters[count] = Math.min(255, text.end[token] - text.start[from]);
    start[count] = text.start[firstGlued(text, from)];
    end[count++] = text.end[lastGlued(text, token)];
  }
  return exactly(count);
}

/** A copy of the first `count` words of the columns, in one buffer. */
function exactly(count: number): ArticleWords {
  const words = viewWords(new ArrayBuffer(wordBytes(count)), count);
  words.hash.set(columns.hash.subarray(0, count));
  words.start.set(columns.start.subarray(0, count));
  words.end.set(columns.end.subarray(0, count));
  words.letters.set(columns.letters.subarray(0, count));
  words.begins.set(columns.begins.subarray(0, count));
  return words;
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
