import { createRequire } from 'node:module';

// By sub-path, as natural's main module loads database drivers and prints to stdout; and only at the first call, as most articles spell
// every name in one way and need neither.
const load = createRequire(import.meta.url);

interface Distance {
  JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}
interface Phonetics {
  DoubleMetaphone: new () => { process(word: string): [string, string] };
}

let distance: Distance | null = null;
let phonetics: InstanceType<Phonetics['DoubleMetaphone']> | null = null;

/** Likeness of two words between 0 and 1 (Winkler 1990), with more weight on how they begin. */
export function jaroWinkler(a: string, b: string): number {
  distance ??= load('natural/lib/natural/distance/index.js') as Distance;
  return distance.JaroWinklerDistance(a, b);
}

/** How a word may sound: primary and secondary key (Philips 2000). */
export function doubleMetaphone(word: string): readonly [string, string] {
  if (phonetics === null) {
    const { DoubleMetaphone } = load('natural/lib/natural/phonetics/index.js') as Phonetics;
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
