import { foldOf } from './characters.ts';

/** FNV-1a over code units (Fowler, Noll, Vo; offset basis and prime of the 32-bit variant), with folded units instead of bytes. */
export const hashSeed = 0x811c9dc5 | 0;
export const hashPrime = 0x01000193;

const dot = 0x2e;

/** The folded form of a word: lower case, without accents, soft hyphens and dots, with straight apostrophes. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const unit = foldOf[word.charCodeAt(i)];
    if (unit !== 0 && unit !== dot) folded += String.fromCharCode(unit);
  }
  return folded;
}

/** The hash that `Text.hash` holds for a token spelt like this. */
export function hashWord(word: string): number {
  return hashUnits(word, 0, word.length);
}

/** Hash of the folded units of `source.slice(start, end)`, without making that substring. */
export function hashUnits(source: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let i = start; i < end; i++) {
    const unit = foldOf[source.charCodeAt(i)];
    if (unit !== 0 && unit !== dot) hash = Math.imul(hash ^ unit, hashPrime);
  }
  return hash;
}

/** The same for units in an array. */
export function hashOfUnits(units: Uint16Array, start: number, end: number): number {
  let hash = hashSeed;
  for (let i = start; i < end; i++) {
    const unit = foldOf[units[i]];
    if (unit !== 0 && unit !== dot) hash = Math.imul(hash ^ unit, hashPrime);
  }
  return hash;
}

/** The same for a text of one unit. */
export function hashUnit(unit: number): number {
  const folded = foldOf[unit];
  return folded === 0 || folded === dot ? hashSeed : Math.imul(hashSeed ^ folded, hashPrime);
}

/** The hash of the word that `hash` is of with these letters behind it. */
export function continueHash(hash: number, letters: string): number {
  let longer = hash;
  for (let i = 0; i < letters.length; i++) longer = Math.imul(longer ^ foldOf[letters.charCodeAt(i)], hashPrime);
  return longer;
}

/** The inverse of `hashPrime` modulo 2^32, by which a step of the hash is undone. */
const inversePrime = 0x359c449b;

/** The hash of the word that `hash` is of without these letters at its end: `continueHash` undone. */
export function shortenHash(hash: number, letters: string): number {
  let shorter = hash;
  for (let i = letters.length - 1; i >= 0; i--)
    shorter = Math.imul(shorter, inversePrime) ^ foldOf[letters.charCodeAt(i)];
  return shorter;
}
