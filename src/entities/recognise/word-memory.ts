import { vocabulary } from '../vocabulary.ts';

/** Words kept. They fit in the processor’s near cache, while the vocabulary’s tables don’t. */
const memoryBits = 12;
const mask = (1 << memoryBits) - 1;

/**
 * Numbers of the words met last by their hash, as most words of a text are the same few: hash and number by turns. A later word takes the place
 * of an earlier one.
 */
function memoryOf(numberOf: (hash: number) => number): (hash: number) => number {
  const entries = new Int32Array(2 << memoryBits);
  // Else the hash 0 would be found where nothing was kept.
  entries[0] = -1;
  return (hash) => {
    const at = (hash & mask) << 1;
    if (entries[at] !== hash) {
      entries[at + 1] = numberOf(hash);
      entries[at] = hash;
    }
    return entries[at + 1];
  };
}

/** Bits of `Word`. */
export const rememberedWord = memoryOf((hash) => vocabulary().words.get(hash));

const beginsPhrase = 256;
/** The company of a word: its cluster, with `beginsPhrase` where a known phrase begins with it. */
const rememberedCompany = memoryOf((hash) => {
  const { clusters, phrases } = vocabulary();
  return clusters.get(hash) | (phrases.begins(hash) ? beginsPhrase : 0);
});

export const rememberedCluster = (hash: number): number => rememberedCompany(hash) & (beginsPhrase - 1);
export const beginsKnownPhrase = (hash: number): boolean => rememberedCompany(hash) >= beginsPhrase;
