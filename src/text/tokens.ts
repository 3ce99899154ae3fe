import { Flag, Kind, TextUnits, type TokenColumns } from '../model/index.ts';
import { Class, classOf, foldOf } from './characters.ts';
import { hashOfUnits, hashPrime, hashSeed, hashUnit } from './fold.ts';
import { WordTable } from './word-table.ts';
import { topLevelDomains } from './top-level-domains.ts';

/** The tokens of a text; see `Text` for what each array holds. */
export interface Tokens extends TokenColumns {
  /** The text's code units with zeros behind them; good until the next text is read. */
  readonly units: Uint16Array;
  /**
   * The tokens that a line begins with and those that are no words or numbers, in order, the first `turnCount` of the array: six tokens in
   * seven are words inside a line, and who looks for sentences and lines can pass over them. Good until the next text is read.
   */
  readonly turns: Int32Array;
  readonly turnCount: number;
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
let turns = new Int32Array(0);
let turnCount = 0;

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
  turns = grow(turns, new Int32Array(capacity));
}

function put(from: number, to: number, tokenKind: number, tokenFlags: number, tokenHash: number): void {
  if (count === capacity) reserve(count + 1);
  if (tokenKind >= Kind.dotted || (tokenFlags & Flag.lineBefore) !== 0) turns[turnCount++] = count;
  start[count] = from;
  end[count] = to;
  kind[count] = tokenKind;
  flags[count] = tokenFlags;
  hash[count++] = tokenHash;
}

/** The text being read: its units, and where it ends. */
let units = new Uint16Array(0);
let length = 0;

const ownUnits = new TextUnits();

/** Splits a text into tokens in one pass over its code units; see `Kind` for where it splits. */
export function tokenise(source: string): Tokens {
  ownUnits.readString(source);
  readTokens(ownUnits);
  // Side by side in one stretch of memory: five allocations cost more than the copying.
  const memory = new ArrayBuffer(count * 15);
  const tokens = {
    source,
    units,
    turns,
    turnCount,
    count,
    start: new Int32Array(memory, 0, count),
    end: new Int32Array(memory, count * 4, count),
    kind: new Uint8Array(memory, count * 14, count),
    flags: new Uint16Array(memory, count * 12, count),
    hash: new Int32Array(memory, count * 8, count),
  };
  tokens.start.set(start.subarray(0, count));
  tokens.end.set(end.subarray(0, count));
  tokens.kind.set(kind.subarray(0, count));
  tokens.flags.set(flags.subarray(0, count));
  tokens.hash.set(hash.subarray(0, count));
  return tokens;
}

/**
 * The tokens of a text, in arrays that the next call writes over: for who reads them once and keeps none. `source` is the text as a string,
 * where there is one.
 */
export function tokeniseInPlace(text: TextUnits, source: string | null = null): Tokens {
  readTokens(text);
  return new PassingTokens(text, source);
}

/** Tokens as they lie in the arrays that all texts share. Of the text a string is made only if somebody asks for it. */
class PassingTokens implements Tokens {
  readonly units = units;
  readonly turns = turns;
  readonly turnCount = turnCount;
  readonly count = count;
  readonly start = start.subarray(0, count);
  readonly end = end.subarray(0, count);
  readonly kind = kind.subarray(0, count);
  readonly flags = flags.subarray(0, count);
  readonly hash = hash.subarray(0, count);
  readonly #text: TextUnits;
  #source: string | null;

  constructor(text: TextUnits, source: string | null) {
    this.#text = text;
    this.#source = source;
  }

  get source(): string {
    this.#source ??= this.#text.slice(0, this.#text.length);
    return this.#source;
  }
}

function readTokens(text: TextUnits): void {
  ({ units, length } = text);
  count = 0;
  turnCount = 0;
  reserve(Math.min(length + 2, roomAtFirst));
  const read = units;
  const last = length;
  let space: number = Flag.spaceBefore | Flag.lineBefore;
  let at = 0;
  while (at < last) {
    at = readPlainWords(read, at, last, space);
    if (at >= last) break;
    // Behind a plain word stands what is none, or white space that was passed over.
    space = spaceHere;
    const unit = read[at];
    const unitClass = classOf[unit];
    if (unitClass === Class.space) {
      space |= Flag.spaceBefore;
      at++;
    } else if (unitClass === Class.line) {
      space = behindLine(space);
      at += unit === 0x0d && read[at + 1] === 0x0a ? 2 : 1;
    } else {
      if (isLetter(unitClass)) at = readWord(at, space);
      else if (unitClass === Class.digit) at = readNumber(at, space);
      else if (unit === 0x40) at = readAt(at, space);
      else at = readSign(at, unitClass, space);
      space = 0;
    }
  }
}

const commaHash = hashUnit(0x2c);
const stopHash = hashUnit(0x2e);

/** The white space before where `readPlainWords` stopped. */
let spaceHere = 0;

/**
 * Reads on over most of a text: words of small letters of ASCII, the first one perhaps a capital, behind which stands what can be no part
 * of them; spaces and line feeds; commas and full stops. Returns where something else begins.
 */
function readPlainWords(read: Uint16Array, from: number, last: number, spaceBefore: number): number {
  let starts = start;
  let ends = end;
  let kinds = kind;
  let marks = flags;
  let hashes = hash;
  let turning = turns;
  let room = capacity;
  let made = count;
  let space = spaceBefore;
  let at = from;
  while (at < last) {
    const first = read[at];
    if (made === room) {
      count = made;
      reserve(made + 1);
      starts = start;
      ends = end;
      kinds = kind;
      marks = flags;
      hashes = hash;
      turning = turns;
      room = capacity;
    }
    const small = first | 0x20;
    if ((small - 0x61) >>> 0 < 26) {
      let wordHash = Math.imul(hashSeed ^ small, hashPrime);
      let to = at + 1;
      let unit = read[to];
      while ((unit - 0x61) >>> 0 < 26) {
        wordHash = Math.imul(wordHash ^ unit, hashPrime);
        unit = read[++to];
      }
      const isWhole =
        unit === 0x20 || unit === 0x2c || unit === 0x0a || (unit === 0x2e && to > at + 1 && isSpaceAt(to + 1));
      if (!isWhole && to < last) break;
      starts[made] = at;
      ends[made] = to;
      kinds[made] = Kind.word;
      marks[made] = small === first ? space : space | Flag.capital;
      if ((space & Flag.lineBefore) !== 0) turning[turnCount++] = made;
      hashes[made++] = wordHash;
      at = to;
      space = 0;
      if (unit !== 0x20) continue;
      space = Flag.spaceBefore;
      at++;
    } else if (first === 0x20) {
      space |= Flag.spaceBefore;
      at++;
    } else if (first === 0x0a) {
      space = behindLine(space);
      at++;
    } else if (first === 0x2c || (first === 0x2e && read[at + 1] !== 0x2e)) {
      starts[made] = at;
      ends[made] = ++at;
      kinds[made] = first === 0x2c ? Kind.comma : Kind.stop;
      turning[turnCount++] = made;
      marks[made] = space;
      hashes[made++] = first === 0x2c ? commaHash : stopHash;
      space = 0;
    } else break;
  }
  count = made;
  spaceHere = space;
  return at;
}

/** The white space before what follows a line's end. */
function behindLine(space: number): number {
  return (
    space | ((space & Flag.lineBefore) === 0 ? Flag.spaceBefore | Flag.lineBefore : Flag.spaceBefore | Flag.blankBefore)
  );
}

/** Tokens that there is room for before any was read; more is made as they come. */
const roomAtFirst = 1 << 16;

function isLetter(unitClass: number): boolean {
  return unitClass === Class.lower || unitClass === Class.upper;
}

const isLetterAt = (at: number): boolean => at < length && isLetter(classOf[units[at]]);
const isDigitAt = (at: number): boolean => at < length && classOf[units[at]] === Class.digit;

function isSpaceAt(at: number): boolean {
  if (at >= length) return true;
  const unitClass = classOf[units[at]];
  return unitClass === Class.space || unitClass === Class.line;
}

/** A word from its first letter: letters, inner apostrophes, digits behind letters; and the ’s behind it as a token of its own. */
function readWord(from: number, space: number): number {
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
    else if (unitClass === Class.apostrophe && joinsLetters(at)) {
      if (isLoneS(at + 1)) {
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
    const dotted = letters === 1 && digits === 0 ? endOfDotted(from) : 0;
    const domain = dotted > 0 ? 0 : endOfDomain(at, from);
    if (dotted > 0) {
      wordKind = Kind.dotted;
      if (capital) wordFlags |= Flag.allCapitals;
    } else if (domain > 0) wordKind = Kind.address;
    if (dotted + domain > 0) {
      at = dotted + domain;
      wordHash = hashOfUnits(units, from, at);
    }
  } else if (next === 0x3a && units[at + 1] === 0x2f && units[at + 2] === 0x2f) {
    at = endOfAddress(at + 3);
    wordKind = Kind.address;
    wordHash = hashOfUnits(units, from, at);
  }
  put(from, at, wordKind, wordFlags, wordHash);
  if (!possessive) possessive = wordKind === Kind.dotted && joinsLetters(at) && isLoneS(at + 1);
  if (possessive) {
    put(at, at + 2, Kind.possessive, 0, hashOfUnits(units, at, at + 2));
    at += 2;
  }
  return at;
}

/**
 * Is the apostrophe at `at` between two letters part of the word? A mark that also opens quotations (‘ `) only before the tail of a
 * contraction: shouldn‘t, but not said‘We.
 */
function joinsLetters(at: number): boolean {
  if (!isLetterAt(at + 1)) return false;
  const unit = units[at];
  if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07) return true;
  let tail = at + 1;
  while (tail < at + 4 && classOf[units[tail]] === Class.lower) tail++;
  return !isLetterAt(tail);
}

function isLoneS(at: number): boolean {
  const unit = units[at];
  return (unit === 0x73 || unit === 0x53) && !isLetterAt(at + 1);
}

/** End of single letters with full stops between (U.S. J.K. a.m.) that begin at `from`, or 0. */
function endOfDotted(from: number): number {
  let at = from;
  let letters = 0;
  while (isLetterAt(at) && !isLetterAt(at + 1)) {
    letters++;
    at++;
    if (units[at] !== 0x2e) break;
    at++;
  }
  if (letters < 2) return 0;
  // U.S.Army: the last stop belongs to the letters before it, the word after it stands alone.
  return at;
}

/** End of a web address without scheme (metro.example.co.uk/page) whose first word ends at `dot`, or 0. */
function endOfDomain(dot: number, from: number): number {
  let at = dot;
  let known = false;
  let labels = 0;
  while (units[at] === 0x2e && (isLetterAt(at + 1) || isDigitAt(at + 1))) {
    let label = at + 1;
    while (
      classOf[units[label]] === Class.lower ||
      isDigitAt(label) ||
      (units[label] === 0x2d && isLetterAt(label + 1))
    )
      label++;
    if (isLetterAt(label)) break;
    known = domains.has(hashOfUnits(units, at + 1, label));
    labels++;
    at = label;
  }
  if (labels === 0 || !(known || isWww(from))) return 0;
  const unit = units[at];
  return unit === 0x2f || unit === 0x3f || unit === 0x3a ? endOfAddress(at) : at;
}

function isWww(from: number): boolean {
  return units[from] === 0x77 && units[from + 1] === 0x77 && units[from + 2] === 0x77 && units[from + 3] === 0x2e;
}

/** End of an address: at white space, a bracket or a quotation mark, without the punctuation of the sentence around it. */
function endOfAddress(from: number): number {
  let at = from;
  while (at < length) {
    const unitClass = classOf[units[at]];
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
    const unitClass = classOf[units[at - 1]];
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
function readNumber(from: number, space: number): number {
  let at = from;
  for (;;) {
    while (isDigitAt(at)) at++;
    const unit = units[at];
    if (unit === 0x2e && isDigitAt(at + 1)) at++;
    else if (unit === 0x2c && groupsDigits(at + 1)) at++;
    else break;
  }
  put(from, at, Kind.number, space, hashOfUnits(units, from, at));
  return at;
}

const mostPairs = 6;

/** Three digits and no fourth (100,000), or pairs of digits up to a group of three (1,00,000); "22,24,26" is a list. */
function groupsDigits(at: number): boolean {
  for (let pair = 0; pair < mostPairs; pair++, at += 3) {
    if (!isDigitAt(at) || !isDigitAt(at + 1)) return false;
    if (isDigitAt(at + 2)) return !isDigitAt(at + 3);
    if (units[at + 2] !== 0x2c) return false;
  }
  return false;
}

/** An @: with the word after it an address; an e-mail address takes in what stands glued before it, a handle stands alone. */
function readAt(from: number, space: number): number {
  let at = from + 1;
  if (!isLetterAt(at) && !isDigitAt(at)) {
    put(from, at, Kind.symbol, space, hashOfUnits(units, from, at));
    return at;
  }
  at = endOfAddress(at);
  let first = from;
  let addressFlags = space;
  while (count > 0 && (addressFlags & Flag.spaceBefore) === 0 && isAddressPiece(kind[count - 1], start[count - 1])) {
    count--;
    first = start[count];
    addressFlags = flags[count] & (Flag.spaceBefore | Flag.lineBefore | Flag.blankBefore);
  }
  while (turnCount > 0 && turns[turnCount - 1] >= count) turnCount--;
  put(first, at, Kind.address, addressFlags, hashOfUnits(units, first, at));
  return at;
}

function isAddressPiece(pieceKind: number, from: number): boolean {
  const unit = units[from];
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
function readSign(from: number, unitClass: number, space: number): number {
  const unit = units[from];
  let at = from + 1;
  let signKind = unitClass;
  if (unitClass === Class.dot) {
    while (units[at] === 0x2e) at++;
    signKind = at - from >= 3 ? Kind.ellipsis : Kind.stop;
    if (signKind === Kind.stop) at = from + 1;
  } else if (unitClass === Class.dash) {
    signKind = Kind.dash;
    if (unit === 0x2d) {
      while (units[at] === 0x2d) at++;
      const free = (space & Flag.spaceBefore) !== 0 && isSpaceAt(at);
      if (at - from === 1 && !free) signKind = Kind.hyphen;
    }
  } else if (unitClass === Class.apostrophe) {
    // ``TeX'' marks are two units, and so is what some programs make of them: ’’.
    if ((unit === 0x60 || unit === 0x27 || unit === 0x2019) && units[at] === unit) at++;
    signKind = Kind.mark;
  } else if (unitClass === Class.highSurrogate) {
    const low = units[at];
    if (low >= 0xdc00 && low < 0xe000) at++;
    signKind = Kind.symbol;
  }
  put(from, at, signKind, space, at === from + 1 ? hashUnit(unit) : hashOfUnits(units, from, at));
  return at;
}
