import { doubleMetaphone, jaroWinkler } from '../../packages/natural.ts';

/** Winkler’s likeness from which two surnames that sound the same are one spelt in two ways. */
const likeness = 0.92;

/**
 * Letters that are written in several ways, longest first: those of Nordic and German names where a newsroom has none of its own (Sæther and
 * Saether; Øyvind, folded to oyvind, and Oeyvind), and those of romanised Cyrillic, Arabic, Chinese and Korean names.
 */
const romanisations: readonly (readonly [RegExp, string])[] = [
  [/æ|ae/g, 'a'],
  [/œ|oe/g, 'o'],
  [/ue/g, 'u'],
  [/ß/g, 's'],
  [/þ/g, 'th'],
  [/sch|sh|sz/g, 's'],
  [/tch|ch|cz|tsch/g, 'c'],
  [/kh|gh|qh/g, 'h'],
  [/dh|th/g, 'd'],
  [/ph/g, 'f'],
  [/zh|dj|dzh/g, 'j'],
  [/ou|oo/g, 'u'],
  [/iy|yi|ij|yy|ii|y/g, 'i'],
  [/ei|ie|ay|ai/g, 'e'],
  [/ck|q|c(?=[aou])/g, 'k'],
  [/w/g, 'v'],
  [/[-'’]/g, ''],
  [/(.)\1+/g, '$1'],
];

const keys = new Map<string, string>();

/** The word with such letters written in one way: zelenskyy, zelenskiy and zelensky give the same. */
function romanised(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = romanisations.reduce((rest, [pattern, letter]) => rest.replace(pattern, letter), word);
    if (keys.size > 50_000) keys.clear();
    keys.set(word, key);
  }
  return key;
}

/** First letters that romanisations exchange: Gaddafi and Qaddafi, Yeltsin and Eltsin. */
const exchanged = ['cghkq', 'eijy', 'sz', 'fvw', 'dt', 'uo'];
const sounds = new Map(exchanged.flatMap((letters) => [...letters].map((letter) => [letter, letters[0]] as const)));

/** The letter that stands for all that a name may begin with when it is spelt in another way. */
export function soundOfInitial(word: string): string {
  const initial = word[0] ?? '';
  return sounds.get(initial) ?? initial;
}

/** Letters that no romanisation changes: two spellings of one name have the same of them. */
const lasting = lettersIn('blmnrx');

/** Are two folded words, with these letters, one name spelt in two ways? */
export function sameSpelling(a: string, b: string, ofA = lettersIn(a), ofB = lettersIn(b)): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 3) return false;
  if (a.charCodeAt(0) !== b.charCodeAt(0) && soundOfInitial(a) !== soundOfInitial(b)) return false;
  if (mayBeRomanised(ofA, ofB) && romanised(a) === romanised(b)) return true;
  if (mostLikeness(a, ofA, b, ofB) < likeness) return false;
  if (a.charCodeAt(0) !== b.charCodeAt(0) || jaroWinkler(a, b) < likeness) return false;
  const [first, second] = doubleMetaphone(a);
  const [third, fourth] = doubleMetaphone(b);
  return first === third || first === fourth || second === third;
}

/** Are two folded words one name by its romanisations alone? */
export function sameRomanised(a: string, b: string): boolean {
  return mayBeRomanised(lettersIn(a), lettersIn(b)) && romanised(a) === romanised(b);
}

function mayBeRomanised(lettersOfA: number, lettersOfB: number): boolean {
  return ((lettersOfA ^ lettersOfB) & lasting) === 0;
}

/** The letters of a word as a set of bits; all others than a to z share bit 0. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 0x60;
    letters |= letter > 0 && letter <= 26 ? 1 << letter : 1;
  }
  return letters;
}

/** No less than Winkler’s likeness of two words, from what letters they have and how they begin: most pairs need no closer look. */
function mostLikeness(a: string, ofA: number, b: string, ofB: number): number {
  const shared = Math.min(a.length - bitCount(ofA & ~ofB), b.length - bitCount(ofB & ~ofA));
  const jaro = (shared / a.length + shared / b.length + 1) / 3;
  let prefix = 0;
  while (prefix < 4 && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  // A hair more, as sums of fractions may end a hair apart.
  return jaro + prefix * 0.1 * (1 - jaro) + 1e-9;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
