import { comparedHash, countsByItself, hashDigitUnits, isCompared, isJoined, kindTable } from '../align/index.ts';
import { Flag, Kind, type Block, type Text, type TextUnits } from '../model/index.ts';
import { skimText, type Tokens } from '../text/index.ts';

/** Bits of `ArticleWords.begins`. */
export const Begins = { sentence: 1, line: 2 } as const;

/** The words of an article outside furniture, as duplicates compare them. */
export interface ArticleWords {
  readonly count: number;
  /** Hash of the word as compared (`align/compared-words.ts`). */
  readonly hash: Int32Array;
  /** Offsets into the article's text of the word with the marks and brackets, stops and commas glued to it. */
  readonly start: Int32Array | Uint16Array;
  readonly end: Int32Array | Uint16Array;
  /** Letters and digits of the word; 255 for more. */
  readonly letters: Uint8Array;
  /** What begins with the word: `Begins`. */
  readonly begins: Uint8Array;
}

/** A text's length from which the offsets into it take four bytes. */
const wideFrom = 1 << 16;

/** Bytes of the words of a text of so many code units laid out in one buffer; see `viewWords`. */
export function wordBytes(count: number, characters: number): number {
  return count * (characters < wideFrom ? 10 : 14);
}

/** The columns of `count` words in a buffer of `wordBytes(count, characters)`. */
export function viewWords(buffer: ArrayBuffer, count: number, characters: number): ArticleWords {
  const isWide = characters >= wideFrom;
  const Offsets = isWide ? Int32Array : Uint16Array;
  const ends = count * (isWide ? 8 : 6);
  const letters = count * (isWide ? 12 : 8);
  return {
    count,
    hash: new Int32Array(buffer, 0, count),
    start: new Offsets(buffer, count * 4, count),
    end: new Offsets(buffer, ends, count),
    letters: new Uint8Array(buffer, letters, count),
    begins: new Uint8Array(buffer, letters + count, count),
  };
}

/** Kinds of the marks, brackets and signs that are glued before a word … */
const opens = kindTable(Kind.mark, Kind.open, Kind.currency);
/** … and behind one. */
const closes = kindTable(
  Kind.stop, Kind.question, Kind.exclamation, Kind.comma, Kind.semicolon, Kind.colon, Kind.ellipsis, Kind.mark, Kind.close,
); // prettier-ignore

let columns = roomFor(4096);

function roomFor(count: number): ArticleWords {
  return viewWords(new ArrayBuffer(wordBytes(count, wideFrom)), count, wideFrom);
}

/** The words of an article's text, in the buffer `spare` where that is large enough. */
export function readWords(text: TextUnits, spare?: ArrayBuffer): ArticleWords {
  const { tokens, blocks } = skimText(text);
  return wordColumns(tokens, blocks, text.length, spare);
}

/**
 * Writes the hashes of an article's words alone, those that `readWords` finds, and returns their number: all that fingerprints need, at a
 * third of the time. `hash` has room for one per token.
 */
export function readWordHashes(text: Text, hash: Int32Array): number {
  const { blocks, kind, hash: tokenHash, count: tokens } = text;
  let count = 0;
  let token = 0;
  for (let block = 0; block < blocks.length; block++) {
    const { last } = blocks[block];
    if (blocks[block].kind !== 'paragraph') {
      token = Math.max(token, last);
      continue;
    }
    for (; token < last; token++) {
      const here = kind[token];
      if (isCompared[here] === 0) continue;
      const own = tokenHash[token];
      if (here === Kind.word && countsByItself(own)) {
        hash[count++] = own;
        continue;
      }
      hash[count++] = comparedHash(text, token);
      if (token + 1 < tokens && isJoined(text, token)) token++;
    }
  }
  return count;
}

/** The tokens tell which of them are words among words, and save making a string of the text for the few numbers in it. */
function wordColumns(text: Tokens, blocks: readonly Block[], characters: number, spare?: ArrayBuffer): ArticleWords {
  if (columns.count < text.count) columns = roomFor(text.count * 2);
  const { hash, start, end, letters, begins } = columns;
  const { kind, flags, hash: tokenHash, start: tokenStart, end: tokenEnd } = text;
  const { count: tokens, turns, turnCount, units } = text;
  let turn = 0;
  let count = 0;
  let begun = 0;
  let block = -1;
  let blockEnd = 0;
  for (let token = 0; token < tokens; token++) {
    if (token >= blockEnd) {
      blockEnd = blocks[++block].last;
      begun |= Begins.line;
      if (blocks[block].kind !== 'paragraph') {
        token = blockEnd - 1;
        continue;
      }
    }
    if ((flags[token] & Flag.sentenceStart) !== 0) begun |= Begins.sentence;
    const here = kind[token];
    if (isCompared[here] === 0) continue;
    const own = tokenHash[token];
    const isPlain = here === Kind.word && countsByItself(own);
    if (isPlain) hash[count] = own;
    else if (here === Kind.number) hash[count] = hashDigitUnits(units, tokenStart[token], tokenEnd[token]);
    else hash[count] = comparedHash(text, token);
    begins[count] = begun;
    begun = 0;
    let first = token;
    while (first > 0 && (flags[first] & Flag.spaceBefore) === 0 && opens[kind[first - 1]] !== 0) first--;
    start[count] = tokenStart[first];
    const begin = tokenStart[token];
    if (token + 1 < tokens && (kind[token + 1] === Kind.possessive || (!isPlain && isJoined(text, token)))) {
      token++;
      if ((flags[token] & Flag.sentenceStart) !== 0) begun = Begins.sentence;
    }
    const length = tokenEnd[token] - begin;
    letters[count] = length < 255 ? length : 255;
    let last = token;
    while (last + 1 < tokens && (flags[last + 1] & Flag.spaceBefore) === 0 && closes[kind[last + 1]] !== 0) last++;
    end[count++] = tokenEnd[last];
    while (turn < turnCount && turns[turn] <= token) turn++;
    if (turn === turnCount || kind[token] >= Kind.dotted) continue;
    const lone = loneWords(text, token + 1, Math.min(turns[turn], blockEnd) - 1, count);
    token += lone;
    count += lone;
  }
  return exactly(count, characters, spare);
}

/**
 * Puts words among words from a token on behind the first `count`, up to one that may count by another hash; returns their number. To them nothing is
 * glued, and no sentence begins with them.
 */
function loneWords(
  { kind, hash: tokenHash, start: tokenStart, end: tokenEnd }: Tokens,
  first: number,
  last: number,
  count: number,
): number {
  const { hash, start, end, letters, begins } = columns;
  let token = first;
  for (let at = count; token < last && kind[token] === Kind.word && countsByItself(tokenHash[token]); token++, at++) {
    const from = tokenStart[token];
    const to = tokenEnd[token];
    hash[at] = tokenHash[token];
    begins[at] = 0;
    start[at] = from;
    letters[at] = to - from < 255 ? to - from : 255;
    end[at] = to;
  }
  return token - first;
}

/** A copy of the first `count` words of the columns, in one buffer. */
function exactly(count: number, characters: number, spare?: ArrayBuffer): ArticleWords {
  const bytes = wordBytes(count, characters);
  const buffer = spare && spare.byteLength >= bytes ? spare : new ArrayBuffer(bytes);
  const words = viewWords(buffer, count, characters);
  words.hash.set(columns.hash.subarray(0, count));
  words.start.set(columns.start.subarray(0, count));
  words.end.set(columns.end.subarray(0, count));
  words.letters.set(columns.letters.subarray(0, count));
  words.begins.set(columns.begins.subarray(0, count));
  return words;
}
