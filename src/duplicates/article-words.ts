import { comparedHash, countsByItself, hashDigitUnits, isCompared, isJoined, kindTable } from '../align/index.ts';
import { Flag, Kind, type Block, type Text, type TextUnits } from '../model/index.ts';
import { skimText, type Tokens } from '../text/index.ts';

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

/** Kinds of the marks, brackets and signs that are glued before a word … */
const opens = kindTable(Kind.mark, Kind.open, Kind.currency);
/** … and behind one. */
const closes = kindTable(
  Kind.stop, Kind.question, Kind.exclamation, Kind.comma, Kind.semicolon, Kind.colon, Kind.ellipsis, Kind.mark, Kind.close,
); // prettier-ignore

let columns = roomFor(4096);

function roomFor(count: number): ArticleWords {
  return {
    count,
    hash: new Int32Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    letters: new Uint8Array(count),
    begins: new Uint8Array(count),
  };
}

/** The words of an article's text, in columns that the next call uses again. */
export function readWords(text: TextUnits): ArticleWords {
  const { tokens, blocks } = skimText(text);
  const count = wordColumns(tokens, blocks);
  const { hash, start, end, letters, begins } = columns;
  return { count, hash, start, end, letters, begins };
}

/** Words to keep. */
export function copiedWords({ count, hash, start, end, letters, begins }: ArticleWords): ArticleWords {
  return {
    count,
    hash: hash.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    letters: letters.slice(0, count),
    begins: begins.slice(0, count),
  };
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

/** Writes the words into the columns and returns their number. The tokens tell which of them are words among words, and save making a string of the text for the few numbers in it. */
function wordColumns(text: Tokens, blocks: readonly Block[]): number {
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
  return count;
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
