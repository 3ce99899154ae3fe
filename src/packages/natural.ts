import { createRequire } from 'node:module';

// By sub-path, as natural's main module loads database drivers and prints to stdout; and only at the first call, as most articles spell
// every name in one way and need neither.
const load = createRequire(import.meta.url);

interface Phonetics {
  process(word: string): [string, string];
}

let distance: ((a: string, b: string) => number) | null = null;
let phonetics: Phonetics | null = null;

/** Likeness of two words between 0 and 1 (Winkler 1990), with more weight on how they begin. */
export function jaroWinkler(a: string, b: string): number {
  // Not the folder's index: its other measures load underscore.
  distance ??= load('natural/lib/natural/distance/jaro-winkler_distance.js') as (a: string, b: string) => number;
  return distance(a, b);
}

/** How a word may sound: primary and secondary key (Philips 2000). */
export function doubleMetaphone(word: string): readonly [string, string] {
  if (phonetics === null) {
    const DoubleMetaphone = load('natural/lib/natural/phonetics/double_metaphone.js') as new () => Phonetics;
    phonetics = new DoubleMetaphone();
  }
  return phonetics.process(word);
}

interface PorterStemmer {
  stem(word: string): string;
}

let porter: PorterStemmer | null = null;

/** The word without its endings (Porter 1980); lower case. */
export function stem(word: string): string {
  // Not the folder's index: it loads the stemmers of sixteen languages.
  porter ??= load('natural/lib/natural/stemmers/porter_stemmer.js') as PorterStemmer;
  return porter.stem(word);
}
