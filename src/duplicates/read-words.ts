import { comparedHash, countsByItself, hashDigitUnits, isCompared, isJoined, kindTable } from '../align/index.ts';
import { Flag, Kind, type Block, type Text, type TextUnits } from '../model/index.ts';
import { skimText, type Tokens } from '../text/index.ts';
import { Begins } from './article-words.ts';
import { PackedWords, putPlace } from './packed-words.ts';

/** Kinds of the marks, brackets and signs that are glued before a word … */
const opens = kindTable(Kind.mark, Kind.open, Kind.currency);
/** … and behind one. */
const closes = kindTable(
  Kind.stop, Kind.question, Kind.exclamation, Kind.comma, Kind.semicolon, Kind.colon, Kind.ellipsis, Kind.mark, Kind.close,
); // prettier-ignore

const packed = new PackedWords();

/** The words of an article's text, in memory that the next call uses again. */
export function readWords(text: TextUnits): PackedWords {
  const { tokens, blocks } = skimText(text);
  packed.begin(tokens.count);
  pack(tokens, blocks);
  return packed;
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

/** The tokens tell which words are words among words, and save making a string of the text for the few numbers in it. */
function pack(text: Tokens, blocks: readonly Block[]): void {
  const { hash, bytes } = packed;
  const { kind, flags, hash: tokenHash, start: tokenStart, end: tokenEnd } = text;
  const { count: tokens, turns, turnCount, units } = text;
  let turn = 0;
  let count = 0;
  let at = packed.placesFrom;
  /** Where the word before ends. */
  let before = 0;
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
    if (isPlain) hash[count++] = own;
    else if (here === Kind.number) hash[count++] = hashDigitUnits(units, tokenStart[token], tokenEnd[token]);
    else hash[count++] = comparedHash(text, token);
    const begins = begun;
    begun = 0;
    let first = token;
    while (first > 0 && (flags[first] & Flag.spaceBefore) === 0 && opens[kind[first - 1]] !== 0) first--;
    const begin = tokenStart[token];
    if (token + 1 < tokens && (kind[token + 1] === Kind.possessive || (!isPlain && isJoined(text, token)))) {
      token++;
      if ((flags[token] & Flag.sentenceStart) !== 0) begun = Begins.sentence;
    }
    const letters = tokenEnd[token] - begin;
    let last = token;
    while (last + 1 < tokens && (flags[last + 1] & Flag.spaceBefore) === 0 && closes[kind[last + 1]] !== 0) last++;
    at = putPlace(bytes, at, begins, tokenStart[first] - before, letters, tokenEnd[last] - tokenStart[first]);
    before = tokenEnd[last];
    while (turn < turnCount && turns[turn] <= token) turn++;
    if (turn === turnCount || kind[token] >= Kind.dotted) continue;
    const lone = packLone(text, token + 1, Math.min(turns[turn], blockEnd) - 1, count, at, before);
    if (lone === 0) continue;
    token += lone;
    count += lone;
    at = loneEnd;
    before = tokenEnd[token];
  }
  packed.end(count, at);
}

/** Behind the places that `packLone` wrote. */
let loneEnd = 0;

/**
 * Packs words among words from a token on behind the first `count`, up to one that may count by another hash; returns their number. To them nothing is
 * glued, and no sentence begins with them.
 */
function packLone(
  { kind, hash: tokenHash, start: tokenStart, end: tokenEnd }: Tokens,
  first: number,
  last: number,
  count: number,
  placesFrom: number,
  endBefore: number,
): number {
  const { hash, bytes } = packed;
  let token = first;
  let place = placesFrom;
  let before = endBefore;
  for (let at = count; token < last && kind[token] === Kind.word && countsByItself(tokenHash[token]); token++, at++) {
    hash[at] = tokenHash[token];
    const from = tokenStart[token];
    const to = tokenEnd[token];
    place = putPlace(bytes, place, 0, from - before, to - from, to - from);
    before = to;
  }
  loneEnd = place;
  return token - first;
}
