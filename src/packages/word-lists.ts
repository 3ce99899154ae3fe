import { listedWords } from './natural-lexicon.ts';
import { lexiconWords } from './compromise.ts';
import { laidOutWords, readLaidOut } from './package-file.ts';
import { isPackable, PackedWords, packWords } from './word-table.ts';

const Listed = { natural: 1, word: 2, acronym: 4 } as const;

let packed: PackedWords | null | undefined;

/** As the build laid them out, or null outside the bundle, where the packages themselves are asked. */
function laidOut(): PackedWords | null {
  if (packed === undefined) {
    const bytes = readLaidOut(laidOutWords);
    packed = bytes && new PackedWords(bytes);
  }
  return packed;
}

/** The bits of a word, or null where the packages themselves are to be asked. */
function bitsOf(word: string): number | null {
  const bits = laidOut()?.bitsOf(word) ?? null;
  return bits === 0 && !isPackable(word) ? null : bits;
}

/**
 * Is this lower-case word one of the 90,000 that natural's part-of-speech lexicon lists? The list comes from old newspapers, with their slips:
 * what it lacks may be new, what it has may be rare.
 */
export function isListedWord(word: string): boolean {
  const bits = bitsOf(word);
  return bits === null ? listedWords().has(word) : (bits & Listed.natural) !== 0;
}

/** What compromise's lexicon of common words and their forms holds this lower-case word for: a word, an acronym such as “dea”, or nothing. */
export function knownAs(word: string): 'word' | 'acronym' | null {
  const bits = bitsOf(word);
  if (bits === null) return lexiconWords().get(word) ?? null;
  return (bits & Listed.acronym) !== 0 ? 'acronym' : (bits & Listed.word) !== 0 ? 'word' : null;
}

/** Does either list have this lower-case word? What neither has is a name, new, or a slip. */
export const isInAnyList = (word: string): boolean => knownAs(word) !== null || isListedWord(word);

/** Both lists, for the build. */
export function layOutWords(): Uint8Array {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number) => isPackable(word) && bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const word of listedWords()) add(word, Listed.natural);
  for (const [word, kind] of lexiconWords()) add(word, Listed[kind]);
  return packWords(bits);
}
