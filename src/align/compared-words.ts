import { Kind, type TokenColumns } from '../model/index.ts';
import { foldOf } from '../text/characters.ts';
import { hashPrime, hashSeed, hashWord } from '../text/fold.ts';
import { WordTable } from '../text/index.ts';
import { numberWords, scaleLetters } from './number-words.ts';
import { spellingFamilies } from './spelling-variants.ts';

/**
 * The words of a stretch as they are compared: punctuation and the possessive ’s left out; one hash for both spellings of a word (labour,
 * labor; organise, organize), for "two" and 2, "per cent" and %, bn and billion.
 */
export interface ComparedWords {
  readonly count: number;
  readonly hash: Int32Array;
  /** Token of each word in its `Text`; of two words compared as one ("per cent") the first. */
  readonly token: Int32Array;
}

/** A bit for each hash modulo its size: set where a word of this hash may count by another one. 8 kB, so that it stays near. */
const unusual = new Int32Array(1 << 11);
const unusualMask = (1 << 16) - 1;

function putUnusual(hash: number): void {
  unusual[(hash & unusualMask) >>> 5] |= 1 << (hash & 31);
}

const per = hashWord('per');
const cent = hashWord('cent');
const percent = hashWord('percent');

putUnusual(per);
putUnusual(cent);
for (const letters of Object.keys(scaleLetters)) putUnusual(hashWord(letters));
const standIns = new WordTable(spellingStandIns());
const scales = new WordTable(
  Object.entries(scaleLetters).map(([letters, scale]) => [letters, hashWord(scale)] as const),
);

function spellingStandIns(): Map<string, number> {
  const table = new Map<string, number>();
  for (const { stems, endings } of spellingFamilies)
    for (const stem of stems)
      for (const [british, american] of endings) table.set(stem + british, hashWord(stem + american));
  for (const [word, digits] of Object.entries(numberWords)) table.set(word, hashDigits(digits, 0, digits.length));
  for (const word of table.keys()) putUnusual(hashWord(word));
  return table;
}

/** Does a word of this hash count by it wherever it stands, whatever is around it? So do nearly all. */
export function countsByItself(hash: number): boolean {
  return ((unusual[(hash & unusualMask) >>> 5] >>> (hash & 31)) & 1) === 0;
}

/** Unlike `hashWord` it keeps the decimal point (2.5 is not 25) and drops thousands commas. */
function hashDigits(source: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at++) {
    const unit = foldOf[source.charCodeAt(at)];
    if (unit !== 0x2c && unit !== 0) hash = Math.imul(hash ^ unit, hashPrime);
  }
  return hash;
}

/** The same for digits that stand in an array of code units. */
export function hashDigitUnits(units: Uint16Array, start: number, end: number): number {
  let hash = hashSeed;
  for (let at = start; at < end; at++) {
    const unit = foldOf[units[at]];
    if (unit !== 0x2c && unit !== 0) hash = Math.imul(hash ^ unit, hashPrime);
  }
  return hash;
}

/** What of a text tells its compared words. */
export type ComparedText = Pick<TokenColumns, 'source' | 'count' | 'start' | 'end' | 'kind' | 'hash'>;

/** The compared words of the tokens `[first, last)`. */
export function comparedWords(text: ComparedText, first = 0, last = text.count): ComparedWords {
  const hash = new Int32Array(last - first);
  const token = new Int32Array(last - first);
  const count = readComparedHashes(text, first, last, hash, 0, token);
  return { count, hash: hash.slice(0, count), token: token.slice(0, count) };
}

/**
 * Writes the hashes of the compared words of the tokens `[first, last)` into `hash` from index `at` on, and their tokens into `token`. Returns
 * the index behind the last one.
 */
export function readComparedHashes(
  text: ComparedText,
  first: number,
  last: number,
  hash: Int32Array,
  at: number,
  token: Int32Array | null = null,
): number {
  for (let i = first; i < last; i++) {
    const kind = text.kind[i];
    if (isCompared[kind] === 0) continue;
    if (token !== null) token[at] = i;
    const own = text.hash[i];
    const isPlain = kind === Kind.word && countsByItself(own);
    hash[at++] = isPlain ? own : comparedHash(text, i);
    if (!isPlain && i + 1 < last && isJoined(text, i)) i++;
  }
  return at;
}

/** A 1 for each of the kinds. */
export function kindTable(...kinds: readonly Kind[]): Uint8Array {
  const table = new Uint8Array(32);
  for (const kind of kinds) table[kind] = 1;
  return table;
}

/** Which kinds of token are words when compared. */
export const isCompared = kindTable(Kind.word, Kind.number, Kind.alphanumeric, Kind.dotted, Kind.address, Kind.percent);

/** Are the token and the next one compared as one word, "per cent"? */
export function isJoined({ hash }: ComparedText, i: number): boolean {
  return hash[i] === per && hash[i + 1] === cent;
}

/** The hash that a word of this own hash counts by; `behindNumber` where it stands right behind digits. */
export function countedHash(own: number, behindNumber: boolean): number {
  const scale = behindNumber ? scales.get(own) : 0;
  return scale || standIns.get(own) || own;
}

/** The hash of "per cent" and %. */
export const percentHash = percent;

/** Are these two words, one behind the other, compared as one? */
export function arePercent(before: number, word: number): boolean {
  return before === per && word === cent;
}

/** The hash that a token counts by when compared; see `isCompared` and `isJoined`. */
export function comparedHash(text: ComparedText, i: number): number {
  const { kind, hash } = text;
  const own = hash[i];
  if (kind[i] === Kind.word) {
    const scale = i > 0 && kind[i - 1] === Kind.number ? scales.get(own) : 0;
    if (scale !== 0) return scale;
    if (own === per && i + 1 < text.count && isJoined(text, i)) return percent;
    return standIns.get(own) || own;
  }
  if (kind[i] === Kind.number) return hashDigits(text.source, text.start[i], text.end[i]);
  return kind[i] === Kind.percent ? percent : own;
}
