import { isContent, type Utterances } from './utterances.ts';

/** A pair of content words that more utterances share than this says nothing about them ("prime minister"). */
const mostSharing = 64;

const hashBits = 2 ** 27;
const pairBase = 2 ** 26;

/**
 * Pairs of utterances worth comparing: they share two content words in a row (function words between them don’t count), or, being a single
 * word, that word and the speaker. Sorted; `[a, b]` with a < b. Sort-based, so that no map of pairs is kept.
 */
export function candidatePairs(utterances: Utterances): (readonly [number, number])[] {
  const keys = keysOf(utterances);
  const pairs: number[] = [];
  for (let from = 0; from < keys.length;) {
    const hash = Math.floor(keys[from] / pairBase);
    let to = from + 1;
    while (to < keys.length && Math.floor(keys[to] / pairBase) === hash) to++;
    if (to - from <= mostSharing)
      for (let i = from; i < to; i++)
        for (let j = i + 1; j < to; j++) {
          const a = keys[i] % pairBase;
          const b = keys[j] % pairBase;
          if (a !== b) pairs.push(a * pairBase + b);
        }
    from = to;
  }
  const sorted = Float64Array.from(pairs).sort();
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) found.push([Math.floor(sorted[i] / pairBase), sorted[i] % pairBase]);
  return found;
}

/** Hash and utterance of each key, in one sorted array of doubles. */
function keysOf({ count, starts, words, speaker }: Utterances): Float64Array {
  const keys: number[] = [];
  for (let u = 0; u < count; u++) {
    let before = 0;
    let content = 0;
    for (let i = starts[u]; i < starts[u + 1]; i++) {
      if (!isContent(words[i])) continue;
      if (content > 0) keys.push(keyOf(Math.imul(before, 0x9e3779b1) ^ words[i], u));
      before = words[i];
      content++;
    }
    if (content === 1 && speaker[u] >= 0) keys.push(keyOf(Math.imul(before, 0x85ebca6b) ^ speaker[u], u));
  }
  return Float64Array.from(keys).sort();
}

function keyOf(hash: number, utterance: number): number {
  return ((hash >>> 0) % hashBits) * pairBase + utterance;
}
