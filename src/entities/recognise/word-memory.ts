import { vocabulary } from '../vocabulary.ts';

/** An entry: the word’s hash, its bits of `Word`, its cluster, and 1 when a known phrase begins with it. */
const entryShift = 2;
/** Entries kept. They fit in the processor’s near cache, while the vocabulary’s tables don’t. */
const entryBits = 12;
const entryMask = (1 << entryBits) - 1;

const entries = new Int32Array(1 << (entryBits + entryShift));
// Else the hash 0 would be found where nothing was kept.
entries[0] = -1;

/** Offsets in an entry. */
export const Entry = { word: 1, cluster: 2, begins: 3 } as const;

/**
 * Where in the array that `wordMemory` gives the entry of a word begins: what the vocabulary says of it, from the words met last, as most words
 * of a text are the same few. A later word takes the place of an earlier one.
 */
export function rememberedWord(hash: number): number {
  const at = (hash & entryMask) << entryShift;
  if (entries[at] !== hash) lookUp(hash, at);
  return at;
}

export const wordMemory = (): Int32Array => entries;

function lookUp(hash: number, at: number): void {
  const { words, clusters, phrases } = vocabulary();
  entries[at] = hash;
  entries[at + Entry.word] = words.get(hash);
  entries[at + Entry.cluster] = clusters.get(hash);
  entries[at + Entry.begins] = phrases.begins(hash) ? 1 : 0;
}
