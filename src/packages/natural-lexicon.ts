import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let words: ReadonlySet<string> | undefined;

/**
 * Is this lower-case word one of the 90,000 that natural's part-of-speech lexicon lists? The list comes from old newspapers, with their slips:
 * what it lacks may be new, what it has may be rare. Read when first asked for (40 ms).
 */
export function isListedWord(word: string): boolean {
  words ??= new Set(
    Object.keys(require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json') as object),
  );
  return words.has(word);
}
