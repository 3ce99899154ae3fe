import type { Fingerprints, Text } from '../model/index.ts';
import { readWordHashes } from './read-words.ts';

/** Changes whenever the same text gets other fingerprints. */
const version = 1;

/** Words in a fingerprint's run. */
export const runWords = 6;
/** Of so many runs in a row at least one is kept, so a shared stretch of `runWords + window - 1` words is always seen. */
export const window = 7;

const base = 0x2c1b3c6d;
/** What the first word of a run is multiplied by. */
const lead = power(base, runWords - 1);

let runs = new Int32Array(4096);

/** `number` to the power of `exponent`, modulo 2^32. */
function power(number: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, number);
  return result;
}

/** Finaliser of MurmurHash3 (Appleby): neighbouring runs get unlike hashes, as choosing the least one needs. */
export function scramble(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Hashes of all runs of `runWords` words, by where they begin (Karp and Rabin 1987). The array is used again by the next call. */
export function eachRun(words: Int32Array, count: number): Int32Array {
  const last = count - runWords;
  if (runs.length <= last) runs = new Int32Array((last + 1) * 2);
  let rolling = 0;
  for (let i = 0; i < runWords - 1 && i < count; i++) rolling = (Math.imul(rolling, base) + words[i]) | 0;
  for (let i = 0; i <= last; i++) {
    rolling = (Math.imul(rolling, base) + words[i + runWords - 1]) | 0;
    runs[i] = scramble(rolling);
    rolling = (rolling - Math.imul(words[i], lead)) | 0;
  }
  return runs;
}

/**
 * Writes the fingerprints of the words into `hashes` and `positions` (room for one each per word) and returns their number: hashes of
 * runs, thinned by robust winnowing (Schleimer, Wilkerson, Aiken 2003).
 */
export function fingerprint(words: Int32Array, count: number, hashes: Uint32Array, positions: Uint32Array): number {
  const last = count - runWords;
  if (last < 0) return 0;
  if (runs.length <= last) runs = new Int32Array((last + 1) * 2);
  const read = runs;
  const first = Math.min(window - 1, last);
  let kept = 0;
  let least = -1;
  let leastHash = 0;
  let rolling = 0;
  for (let i = 0; i < runWords - 1; i++) rolling = (Math.imul(rolling, base) + words[i]) | 0;
  for (let i = 0; i <= last; i++) {
    rolling = (Math.imul(rolling, base) + words[i + runWords - 1]) | 0;
    const hash = scramble(rolling);
    read[i] = hash;
    rolling = (rolling - Math.imul(words[i], lead)) | 0;
    if (i < first) continue;
    if (least >= 0 && least > i - window) {
      // A later run as small does not replace the earlier one: repeats then give few fingerprints.
      if (hash >= leastHash) continue;
      least = i;
      leastHash = hash;
    } else {
      least = Math.max(0, i - window + 1);
      leastHash = read[least];
      for (let at = least + 1; at <= i; at++) {
        const other = read[at];
        if (other > leastHash) continue;
        least = at;
        leastHash = other;
      }
    }
    hashes[kept] = leastHash;
    positions[kept++] = least;
  }
  return kept;
}

// Used again for each article: memory that is asked for is cleared first.
let words = new Int32Array(0);
let hashes = new Uint32Array(0);
let positions = new Uint32Array(0);

/** Fingerprints of one article's word runs outside furniture. */
export function findFingerprints(text: Text): Fingerprints {
  if (words.length < text.count) {
    words = new Int32Array(text.count * 2);
    hashes = new Uint32Array(text.count * 2);
    positions = new Uint32Array(text.count * 2);
  }
  const count = readWordHashes(text, words);
  const kept = fingerprint(words, count, hashes, positions);
  return { version, words: count, hashes: hashes.slice(0, kept), positions: positions.slice(0, kept) };
}
