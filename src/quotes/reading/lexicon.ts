import { hashWord } from '../../text/index.ts';

/**
 * A table of a few thousand words that is asked about every token of a text. Each word lies in one of two slots that its hash names (cuckoo
 * hashing, Pagh and Rodler 2004), so that a look-up reads both and takes no branch: about half the words of a text are known ones, and a
 * processor that guesses wrong every other time costs more than the second read. Foreign words give 0, as in `WordTable`.
 */
export interface Lexicon {
  /** Hash and number of the word in each slot; the number is its place in the list, counted from 1. */
  readonly slots: Int32Array;
  readonly mask: number;
}

/** Turns of pushing words out of their slots after which the table is taken as too small. */
const mostMoves = 500;

export function lexiconOf(words: readonly string[]): Lexicon {
  const hashes = words.map(hashWord);
  if (new Set(hashes).size < words.length) throw new Error('two words of the lexicon have one hash');
  let size = 16;
  while (size < words.length * 2) size *= 2;
  for (; ; size *= 2) {
    const lexicon = { slots: new Int32Array(size * 2), mask: size - 1 };
    if (hashes.every((hash, index) => place(lexicon, hash, index + 1))) return lexicon;
  }
}

function place({ slots, mask }: Lexicon, hash: number, word: number): boolean {
  let slot = hash & mask;
  for (let moves = 0; moves < mostMoves; moves++) {
    const at = slot * 2;
    const [movedHash, moved] = [slots[at], slots[at + 1]];
    slots[at] = hash;
    slots[at + 1] = word;
    if (moved === 0) return true;
    hash = movedHash;
    word = moved;
    slot = (hash & mask) === slot ? (hash >>> 13) & mask : hash & mask;
  }
  return false;
}

/** Number of the word with this hash, 0 for none. */
export function wordAt({ slots, mask }: Lexicon, hash: number): number {
  const a = (hash & mask) * 2;
  const b = ((hash >>> 13) & mask) * 2;
  const offA = slots[a] ^ hash;
  const offB = slots[b] ^ hash;
  // (off | -off) >> 31 is 0 where the slot holds the hash, else -1.
  return (slots[a + 1] & ~((offA | -offA) >> 31)) | (slots[b + 1] & ~((offB | -offB) >> 31));
}
