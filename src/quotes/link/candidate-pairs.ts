import { doubled } from '../../model/index.ts';
import type { Utterances } from './utterances.ts';

/** A pair of content words that more utterances share than this says nothing about them ("prime minister"). */
const mostSharing = 64;

/**
 * Which utterances are worth comparing: they share two content words in a row (function words between them don’t count), or, being a single
 * word, that word and the speaker. What two share is a key; keys stand in order of utterance, and again in groups of equal ones.
 */
export class Candidates {
  /** Keys of utterance `u`: `[keyStarts[u], keyStarts[u + 1])`. */
  readonly #keyStarts: Int32Array;
  readonly #groupOf: Int32Array;
  /** Utterances with the key of group `g`, ascending: `owners[groupStarts[g] … groupStarts[g + 1])`. */
  readonly #groupStarts: Int32Array;
  readonly #owners: Int32Array;
  /** Where each key stands in its group. */
  readonly #places: Int32Array;
  /** The last utterance that each one was found for. */
  readonly #foundFor: Int32Array;
  #found: Int32Array<ArrayBuffer> = new Int32Array(256);
  /** How many the last call of `behind` found. */
  count = 0;

  constructor(utterances: Utterances) {
    const { hashes, starts } = keysOf(utterances);
    const { count, groupOf } = groupEqual(hashes);
    this.#keyStarts = starts;
    this.#groupOf = groupOf;
    this.#groupStarts = startsOf(groupOf, count);
    this.#owners = new Int32Array(hashes.length);
    this.#places = new Int32Array(hashes.length);
    this.#foundFor = new Int32Array(utterances.count).fill(-1);
    const next = this.#groupStarts.slice();
    for (let u = 0; u < utterances.count; u++)
      for (let key = starts[u]; key < starts[u + 1]; key++) {
        const place = next[groupOf[key]]++;
        this.#places[key] = place;
        this.#owners[place] = u;
      }
  }

  /** Those behind utterance `u` that share a key with it, as many as `count` tells; good until the next call. */
  behind(u: number): Int32Array {
    const [keyStarts, groupOf, groupStarts] = [this.#keyStarts, this.#groupOf, this.#groupStarts];
    const [owners, places, foundFor] = [this.#owners, this.#places, this.#foundFor];
    let count = 0;
    for (let key = keyStarts[u]; key < keyStarts[u + 1]; key++) {
      const end = groupStarts[groupOf[key] + 1];
      if (end - groupStarts[groupOf[key]] > mostSharing) continue;
      for (let at = places[key] + 1; at < end; at++) {
        const other = owners[at];
        if (other === u || foundFor[other] === u) continue;
        foundFor[other] = u;
        if (count === this.#found.length) this.#found = doubled(this.#found);
        this.#found[count++] = other;
      }
    }
    this.count = count;
    return this.#found;
  }
}

interface Keys {
  readonly hashes: Int32Array;
  /** As in `Candidates`. */
  readonly starts: Int32Array;
}

function keysOf({ count, contentStarts, contents, speaker }: Utterances): Keys {
  // An utterance has a key less than content words, or one for a single word.
  const hashes = new Int32Array(contents.length);
  const starts = new Int32Array(count + 1);
  let keys = 0;
  for (let u = 0; u < count; u++) {
    const [first, end] = [contentStarts[u], contentStarts[u + 1]];
    for (let i = first + 1; i < end; i++) hashes[keys++] = Math.imul(contents[i - 1], 0x9e3779b1) ^ contents[i];
    if (end - first === 1 && speaker[u] >= 0) hashes[keys++] = Math.imul(contents[first], 0x85ebca6b) ^ speaker[u];
    starts[u + 1] = keys;
  }
  return { hashes: hashes.subarray(0, keys), starts };
}

/** Numbers equal hashes by a table with open addresses: what order the groups have doesn’t matter, and sorting takes ten times as long. */
function groupEqual(hashes: Int32Array): { count: number; groupOf: Int32Array } {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const hashOf = new Int32Array(hashes.length + 1);
  const groupOf = new Int32Array(hashes.length);
  let count = 0;
  for (let key = 0; key < hashes.length; key++) {
    const hash = hashes[key];
    let slot = (Math.imul(hash, 0x9e3779b1) ^ (hash >>> 15)) & (size - 1);
    // Slots hold the group's number counted from 1.
    while (slots[slot] !== 0 && hashOf[slots[slot]] !== hash) slot = (slot + 1) & (size - 1);
    if (slots[slot] === 0) {
      slots[slot] = ++count;
      hashOf[count] = hash;
    }
    groupOf[key] = slots[slot] - 1;
  }
  return { count, groupOf };
}

function startsOf(groupOf: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let key = 0; key < groupOf.length; key++) starts[groupOf[key] + 1]++;
  for (let group = 0; group < count; group++) starts[group + 1] += starts[group];
  return starts;
}
