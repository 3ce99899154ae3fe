import { Flag, Kind } from '../model/index.ts';
import { Class, classOf, foldOf } from './characters.ts';
import { hashPrime, hashSeed, hashUnit, hashUnits } from './fold.ts';
import { WordTable } from './word-table.ts';
import { topLevelDomains } from './top-level-domains.ts';

/** The tokens of a text; see `Text` for what each array holds. */
export interface Tokens {
  readonly source: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint16Array;
  readonly hash: Int32Array;
}

const domains = WordTable.of(topLevelDomains);

// One set of buffers for all articles, grown as needed and copied out: allocating for the worst case (a token per unit) each time costs
// more than the tokenising.
let capacity = 0;
let start = new Int32Array(0);
let end = new Int32Array(0);
let kind = new Uint8Array(0);
let flags = new Uint16Array(0);
let hash = new Int32Array(0);
let count = 0;

function reserve(wanted: number): void {
  if (wanted <= capacity) return;
  capacity = Math.max(wanted, capacity * 2, 4096);
  const grow = <A extends Int32Array | Uint8Array | Uint16Array>(from: A, to: A): A => {
    to.set(from);
    return to;
  };
  start = grow(start, new Int32Array(capacity));
  end = grow(end, new Int32Array(capacity));
  kind = grow(kind, new Uint8Array(capacity));
  flags = grow(flags, new Uint16Array(capacity));
  hash = grow(hash, new Int32Array(capacity));
}

function put(from: number, to: number, tokenKind: number, tokenFlags: number, tokenHash: number): void {
  if (count === capacity) reserve(count + 1);
  start[count] = from;
  end[count] = to;
  kind[count] = tokenKind;
  flags[count] = tokenFlags;
  hash[count++] = tokenHash;
}

// The text's code units with a 0 behind them: a string is read unit by unit at twice the cost of an array, as each reading asks anew how
// the string is stored, and where it ends.
let units = new Uint16Array(0);
let bytes = Buffer.alloc(0);
const keptUnits = 1 << 22;

function readUnits(source: string): void {
  const { length } = source;
  if (length >= units.length) {
    units = new Uint16Array(Math.max(length + 1, units.length * 2, 16_384));
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(source, 'utf16le');
  units[length] = 0;
}

/** Splits a text into tokens in one pass over its code units; see `Kind` for where it splits. */
export function tokenise(source: string): Tokens {
  const found = tokeniseInPlace(source);
  // Side by side in one stretch of memory: five allocations cost more than the copying.
  const memory = new ArrayBuffer(count * 15);
  const tokens = {
    source,
    count,
    start: new Int32Array(memory, 0, count),
    end: new Int32Array(memory, count * 4, count),
    kind: new Uint8Array(memory, count * 14, count),
    flags: new Uint16Array(memory, count * 12, count),
    hash: new Int32Array(memory, count * 8, count),
  };
  tokens.start.set(found.start);
  tokens.end.set(found.end);
  tokens.kind.set(found.kind);
  tokens.flags.set(found.flags);
  tokens.hash.set(found.hash);
  return tokens;
}

/** The tokens of a text, in arrays that the next call writes over: for who reads them once and keeps none. */
export function tokeniseInPlace(source: string): Tokens {
  count = 0;
  reserve(Math.min(source.length + 2, roomAtFirst));
  const length = source.length;
  readUnits(source);
  const read = units;
  let space: number = Flag.spaceBefore | Flag.lineBefore;
  let at = 0;
  while (at < length) {
    const unit = read[at];
    if (unit === 0x20) {
      space |= Flag.spaceBefore;
      at++;
      continue;
    }
    if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) {
      const next = readPlainWord(source, at, unit, space);
      at = next === at ? readWord(source, at, space) : next;
      space = 0;
      continue;
    }
    const unitClass = classOf[unit];
    if (unitClass === Class.space) {
      space |= Flag.spaceBefore;
      at++;
    } else if (unitClass === Class.line) {
      space |=
        (space & Flag.lineBefore) === 0 ? Flag.spaceBefore | Flag.lineBefore : Flag.spaceBefore | Flag.blankBefore;
      at += unit === 0x0d && read[at + 1] === 0x0a ? 2 : 1;
    } else {
      if (isLetter(unitClass)) at = readWord(source, at, space);
      else if (unitClass === Class.digit) at = readNumber(source, at, space);
      else if (unit === 0x40) at = readAt(source, at, space);
      else at = readSign(source, at, unitClass, space);
      space = 0;
    }
  }
  if (read.length > keptUnits) units = new Uint16Array(0);
  return {
    source,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    flags: flags.subarray(0, count),
    hash: hash.subarray(0, count),
  };
}

/** Tokens that there is room for before any was read; more is made as they come. */
const roomAtFirst = 1 << 16;

/**
 * Most words: small letters of ASCII, the first one perhaps a capital, and behind them what can be no part of a word. Returns where it
 * ends, or `from` for a word that `readWord` must look at.
 */
function readPlainWord(source: string, from: number, first: number, space: number): number {
  const read = units;
  let wordHash = Math.imul(hashSeed ^ (first | 0x20), hashPrime);
  let at = from + 1;
  let unit = read[at];
  while (unit >= 0x61 && unit <= 0x7a) {
    wordHash = Math.imul(wordHash ^ unit, hashPrime);
    unit = read[++at];
  }
  const ends =
    unit === 0x20 || unit === 0x2c || unit === 0x0a || (unit === 0x2e && at > from + 1 && isSpaceAt(source, at + 1));
  if (!ends && at < source.length) return from;
  put(from, at, Kind.word, (first & 0x20) === 0 ? space | Flag.capital : space, wordHash);
  return at;
}

function isLetter(unitClass: number): boolean {
  return unitClass === Class.lower || unitClass === Class.upper;
}

const isLetterAt = (source: string, at: number): boolean =>
  at < source.length && isLetter(classOf[source.charCodeAt(at)]);
const isDigitAt = (source: string, at: number): boolean =>
  at < source.length && classOf[source.charCodeAt(at)] === Class.digit;

function isSpaceAt(source: string, at: number): boolean {
  if (at >= source.length) return true;
  const unitClass = classOf[source.charCodeAt(at)];
  return unitClass === Class.space || unitClass === Class.line;
}

/** A word from its first letter: letters, inner apostrophes, digits behind letters; and the ’s behind it as a token of its own. */
function readWord(source: string, from: number, space: number): number {
  const read = units;
  let at = from;
  let capitals = 0;
  let marks = 0;
  let digits = 0;
  let seen = 0;
  let possessive = false;
  let wordHash = hashSeed;
  let next = read[at];
  for (;;) {
    // Small letters of ASCII, nearly all there is, are their own folded form and need no table.
    while (next >= 0x61 && next <= 0x7a) {
      wordHash = Math.imul(wordHash ^ next, hashPrime);
      next = read[++at];
    }
    const unitClass = classOf[next];
    if (unitClass === Class.upper) capitals++;
    else if (unitClass === Class.digit) digits++;
    else if (unitClass === Class.apostrophe && joinsLetters(source, at)) {
      if (isLoneS(source, at + 1)) {
        possessive = true;
        break;
      }
      marks++;
    } else if (unitClass !== Class.lower) break;
    seen |= next;
    const folded = foldOf[next];
    if (folded !== 0) wordHash = Math.imul(wordHash ^ folded, hashPrime);
    next = read[++at];
  }
  const capital = classOf[read[from]] === Class.upper;
  const letters = at - from - marks - digits;
  let wordKind: number = digits > 0 ? Kind.alphanumeric : Kind.word;
  let wordFlags = space;
  if (capital) wordFlags |= Flag.capital;
  if (seen > 127) wordFlags |= Flag.nonAscii;
  if (capitals > 1 && capitals === letters) wordFlags |= Flag.allCapitals;
  else if (capitals > (capital ? 1 : 0)) wordFlags |= Flag.mixedCase;

  if (next === 0x2e) {
    const dotted = letters === 1 && digits === 0 ? endOfDotted(source, from) : 0;
    const domain = dotted > 0 ? 0 : endOfDomain(source, at, from);
    if (dotted > 0) {
      wordKind = Kind.dotted;
      if (capital) wordFlags |= Flag.allCapitals;
    } else if (domain > 0) wordKind = Kind.address;
    if (dotted + domain > 0) {
      at = dotted + domain;
      wordHash = hashUnits(source, from, at);
    }
  } else if (next === 0x3a && source.charCodeAt(at + 1) === 0x2f && source.charCodeAt(at + 2) === 0x2f) {
    at = endOfAddress(source, at + 3);
    wordKind = Kind.address;
    wordHash = hashUnits(source, from, at);
  }
  put(from, at, wordKind, wordFlags, wordHash);
  if (!possessive) possessive = wordKind === Kind.dotted && joinsLetters(source, at) && isLoneS(source, at + 1);
  if (possessive) {
    put(at, at + 2, Kind.possessive, 0, hashUnits(source, at, at + 2));
    at += 2;
  }
  return at;
}

/**
 * Is the apostrophe at `at` between two letters part of the word? A mark that also opens quotations (‘ `) only before the tail of a
 * contraction: shouldn‘t, but not said‘We.
 */
function joinsLetters(source: string, at: number): boolean {
  if (!isLetterAt(source, at + 1)) return false;
  const unit = source.charCodeAt(at);
  if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07) return true;
  let tail = at + 1;
  while (tail < at + 4 && classOf[source.charCodeAt(tail)] === Class.lower) tail++;
  return !isLetterAt(source, tail);
}

function isLoneS(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return (unit === 0x73 || unit === 0x53) && !isLetterAt(source, at + 1);
}

/** End of single letters with full stops between (U.S. J.K. a.m.) that begin at `from`, or 0. */
function endOfDotted(source: string, from: number): number {
  let at = from;
  let letters = 0;
  while (isLetterAt(source, at) && !isLetterAt(source, at + 1)) {
    letters++;
    at++;
    if (source.charCodeAt(at) !== 0x2e) break;
    at++;
  }
  if (letters < 2) return 0;
  // U.S.Army: the last stop belongs to the letters before it, the word after it stands alone.
  return at;
}

/** End of a web address without scheme (metro.example.co.uk/page) whose first word ends at `dot`, or 0. */
function endOfDomain(source: string, dot: number, from: number): number {
  let at = dot;
  let known = false;
  let labels = 0;
  while (source.charCodeAt(at) === 0x2e && (isLetterAt(source, at + 1) || isDigitAt(source, at + 1))) {
    let label = at + 1;
    while (
      classOf[source.charCodeAt(label)] === Class.lower ||
      isDigitAt(source, label) ||
      (source.charCodeAt(label) === 0x2d && isLetterAt(source, label + 1))
    )
      label++;
    if (isLetterAt(source, label)) break;
    known = domains.has(hashUnits(source, at + 1, label));
    labels++;
    at = label;
  }
  if (labels === 0 || !(known || isWww(source, from))) return 0;
  const unit = source.charCodeAt(at);
  return unit === 0x2f || unit === 0x3f || unit === 0x3a ? endOfAddress(source, at) : at;
}

function isWww(source: string, from: number): boolean {
  return source.startsWith('www.', from);
}

/** End of an address: at white space, a bracket or a quotation mark, without the punctuation of the sentence around it. */
function endOfAddress(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const unitClass = classOf[source.charCodeAt(at)];
    if (
      unitClass === Class.space ||
      unitClass === Class.line ||
      unitClass === Kind.mark ||
      unitClass === Class.apostrophe ||
      unitClass === Kind.open ||
      unitClass === Kind.close
    )
      break;
    at++;
  }
  while (at > from) {
    const unitClass = classOf[source.charCodeAt(at - 1)];
    if (
      unitClass !== Class.dot &&
      unitClass !== Kind.comma &&
      unitClass !== Kind.colon &&
      unitClass !== Kind.semicolon &&
      unitClass !== Kind.question &&
      unitClass !== Kind.exclamation
    )
      break;
    at--;
  }
  return at;
}

/** Digits with thousands commas (Indian grouping too) and decimal points; 1.2.3 and 14.02.2025 stay one token. */
function readNumber(source: string, from: number, space: number): number {
  let at = from;
  for (;;) {
    while (isDigitAt(source, at)) at++;
    const unit = source.charCodeAt(at);
    if (unit === 0x2e && isDigitAt(source, at + 1)) at++;
    else if (unit === 0x2c && groupsDigits(source, at + 1)) at++;
    else break;
  }
  put(from, at, Kind.number, space, hashUnits(source, from, at));
  return at;
}

const mostPairs = 6;

/** Three digits and no fourth (100,000), or pairs of digits up to a group of three (1,00,000); "22,24,26" is a list. */
function groupsDigits(source: string, at: number): boolean {
  for (let pair = 0; pair < mostPairs; pair++, at += 3) {
    if (!isDigitAt(source, at) || !isDigitAt(source, at + 1)) return false;
    if (isDigitAt(source, at + 2)) return !isDigitAt(source, at + 3);
    if (source.charCodeAt(at + 2) !== 0x2c) return false;
  }
  return false;
}

/** An @: with the word after it an address; an e-mail address takes in what stands glued before it, a handle stands alone. */
function readAt(source: string, from: number, space: number): number {
  let at = from + 1;
  if (!isLetterAt(source, at) && !isDigitAt(source, at)) {
    put(from, at, Kind.symbol, space, hashUnits(source, from, at));
    return at;
  }
  at = endOfAddress(source, at);
  let first = from;
  let addressFlags = space;
  while (
    count > 0 &&
    (addressFlags & Flag.spaceBefore) === 0 &&
    isAddressPiece(source, kind[count - 1], start[count - 1])
  ) {
    count--;
    first = start[count];
    addressFlags = flags[count] & (Flag.spaceBefore | Flag.lineBefore | Flag.blankBefore);
  }
  put(first, at, Kind.address, addressFlags, hashUnits(source, first, at));
  return at;
}

function isAddressPiece(source: string, pieceKind: number, from: number): boolean {
  const unit = source.charCodeAt(from);
  return (
    pieceKind === Kind.word ||
    pieceKind === Kind.number ||
    pieceKind === Kind.alphanumeric ||
    pieceKind === Kind.stop ||
    pieceKind === Kind.hyphen ||
    pieceKind === Kind.dotted ||
    unit === 0x5f ||
    unit === 0x2b
  );
}

/** Any other visible sign. */
function readSign(source: string, from: number, unitClass: number, space: number): number {
  const unit = source.charCodeAt(from);
  let at = from + 1;
  let signKind = unitClass;
  if (unitClass === Class.dot) {
    while (source.charCodeAt(at) === 0x2e) at++;
    signKind = at - from >= 3 ? Kind.ellipsis : Kind.stop;
    if (signKind === Kind.stop) at = from + 1;
  } else if (unitClass === Class.dash) {
    signKind = Kind.dash;
    if (unit === 0x2d) {
      while (source.charCodeAt(at) === 0x2d) at++;
      const free = (space & Flag.spaceBefore) !== 0 && isSpaceAt(source, at);
      if (at - from === 1 && !free) signKind = Kind.hyphen;
    }
  } else if (unitClass === Class.apostrophe) {
    // ``TeX'' marks are two units.
    if ((unit === 0x60 || unit === 0x27) && source.charCodeAt(at) === unit) at++;
    signKind = Kind.mark;
  } else if (unitClass === Class.highSurrogate) {
    const low = source.charCodeAt(at);
    if (low >= 0xdc00 && low < 0xe000) at++;
    signKind = Kind.symbol;
  }
  put(from, at, signKind, space, at === from + 1 ? hashUnit(unit) : hashUnits(source, from, at));
  return at;
}
