import { menOnly, womenOnly } from '../data/gendered-names.ts';
import { nicknames } from '../data/nicknames.ts';
import { parseName, type PersonName } from './parse.ts';
import { lettersIn, sameRomanised, sameSpelling } from './spelling.ts';

export interface Comparison {
  readonly same: boolean;
  /** Why: “same name”, “initial”, “nickname”, “spelling”, “middle name”, “surname only”; or what differs: “surname”, “given name” … */
  readonly reason: string;
}

const groupsOf = new Map<string, Set<number>>();
nicknames.forEach((row, index) => {
  for (const name of row) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(index));
});

/**
 * Do two names of persons, without honorifics, fit one person? Parts are compared, not strings: surnames must be equal or one spelling of
 * each other, given names equal, an initial, a short form or a spelling of each other, and nothing may speak against it.
 */
export function compareNames(a: string, b: string): Comparison {
  return compareParts(parseName(a), parseName(b));
}

export function compareParts(a: PersonName, b: PersonName): Comparison {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return otherGeneration;
  const surname = compareSurnames(a.surname, b.surname, a.letters, b.letters);
  if (surname === null) return shortened(a, b) ?? shortened(b, a) ?? otherSurname;
  if (a.given.length === 0 || b.given.length === 0) return { same: true, reason: 'surname only' };
  const given = compareGiven(a, b);
  if (given === null) return otherGivenName;
  const reason = given === 'same name' ? surname : given;
  // A spelling of the surname and an initial together are too little.
  if (surname === 'spelling' && given === 'initial') return otherSurname;
  return { same: true, reason };
}

/** “Pablo Ruiz” and “Pablo Ruiz Vega”: the second of two surnames left out. */
function shortened(short: PersonName, long: PersonName): Comparison | null {
  const first = long.given.at(-1);
  if (long.given.length < 2 || first !== short.surname || first.length < 4 || short.given.length === 0) return null;
  return compareGiven(short, { ...long, given: long.given.slice(0, -1) }) === 'same name'
    ? { same: true, reason: 'double surname' }
    : null;
}

// One answer for all: a name is compared with many, and most differ.
const otherSurname: Comparison = { same: false, reason: 'surname' };
const otherGivenName: Comparison = { same: false, reason: 'given name' };
const otherGeneration: Comparison = { same: false, reason: 'generation' };

/** How two surnames, with these letters, agree, or null. */
export function compareSurnames(
  a: string,
  b: string,
  lettersOfA = lettersIn(a),
  lettersOfB = lettersIn(b),
): string | null {
  if (a === b) return 'same name';
  // Luna-Reyes and Reyes; Diaz Barragan and Barragan share the last word already.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 3 && long.includes('-') && long.split('-').includes(short)) return 'double surname';
  if (sameSpelling(a, b, lettersOfA, lettersOfB)) return 'spelling';
  const shareConsonants = ((lettersOfA ^ lettersOfB) & consonants) === 0;
  return shareConsonants && areNicknames(a, b) && consonantsOf(a) === consonantsOf(b) ? 'spelling' : null;
}

const consonants = lettersIn('bcdfghjklmnpqrstvwxz');

/** Mohammed and Muhammad: a list says that they are one name, and their letters that they are no short forms. */
function consonantsOf(word: string): string {
  return word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}

function compareGiven(a: PersonName, b: PersonName): string | null {
  const called = a.nicknames.length + b.nicknames.length > 0;
  const first = likeGiven(a.given[0], b.given[0]) ?? (called ? byNickname(a, b) : null);
  const areSingle = a.given.length === 1 && b.given.length === 1;
  if (areSingle) return first;
  if (first !== null) return middlesFit(a.given.slice(1), b.given.slice(1)) ? first : null;
  // “H. Morgan Ellery” and “Morgan Ellery”: known by the middle name.
  if (skipsFirst(a.given, b.given) || skipsFirst(b.given, a.given)) return 'middle name';
  return null;
}

function byNickname(a: PersonName, b: PersonName): string | null {
  const given = (one: PersonName, two: PersonName) =>
    one.nicknames.some((name) => two.given.some((part) => likeGiven(name, part) !== null));
  return given(a, b) || given(b, a) ? 'nickname' : null;
}

function skipsFirst(long: readonly string[], short: readonly string[]): boolean {
  return (
    long.length > short.length &&
    short[0].length > 1 &&
    long.slice(1).some((part) => part.length > 1 && likeGiven(part, short[0]) !== null)
  );
}

/**
 * Middle names fit when the shorter list is found in the longer one in order; without any they always do. A full name may skip some before
 * it, an initial may not: George W. is not George H. W.
 */
function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  return short.every((part) => {
    const found = part.length === 1 ? at : long.findIndex((one, index) => index >= at && one === part);
    const index = found < 0 ? at : found;
    at = index + 1;
    return index < long.length && likeGiven(part, long[index]) !== null;
  });
}

/** How two given names agree, or null. */
function likeGiven(a: string, b: string): string | null {
  if (a === b) return 'same name';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : null;
  if (areNicknames(a, b)) return 'nickname';
  if (a[0] !== b[0] || areManAndWoman(a, b)) return null;
  if (sameRomanised(a, b) || sameSpelling(a, b)) return 'spelling';
  // Olszewski the younger: Johnny beside John Anthony stays a nickname; Pat beside Patrick is one by its letters.
  if (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return 'nickname';
  return null;
}

const men: ReadonlySet<string> = new Set(menOnly);
const women: ReadonlySet<string> = new Set(womenOnly);

/** Eric is no spelling of Erica, and Paul not short for Paula. */
function areManAndWoman(a: string, b: string): boolean {
  return (men.has(a) && women.has(b)) || (women.has(a) && men.has(b));
}

/** Is the folded word a given name that has other forms? */
export const isNickname = (word: string): boolean => groupsOf.has(word);

/** Do two folded given names stand for each other: Elizabeth and Liz? */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  const others = groups && groupsOf.get(b);
  if (!groups || !others) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** Do two folded given names agree, in either order? */
export function areAlike(a: string, b: string): boolean {
  return likeGiven(a, b) !== null || likeGiven(b, a) !== null;
}

/** Numbers of which two given names that are alike have one in common: for the letter that one begins with, and for its nicknames. */
export function groupsOfGiven(word: string): number[] {
  return [word.charCodeAt(0), ...[...(groupsOf.get(word) ?? [])].map((group) => firstGroup + group)];
}

/** Above all code units. */
const firstGroup = 1 << 16;
