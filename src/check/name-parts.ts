import { editsBetween } from './nearest.ts';

/** The words of a name, without full stops, in small letters and without accents. */
export function nameParts(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .split(/[\s\u00a0-]+|[.,]/u)
    .filter(Boolean);
}

/**
 * Are two names the same but for the spelling of one word? “Sergei Antonov”, “Sergey Antonov”. The word has four letters or more, begins with the same
 * letter and differs by one letter in five at most, or two of one sound; plural and possessive s is no spelling.
 */
export function differInSpelling(a: string, b: string): boolean {
  const [left, right] = [nameParts(a), nameParts(b)];
  if (left.length !== right.length) return false;
  const different = left.flatMap((part, at) => (part === right[at] ? [] : [[part, right[at]!] as const]));
  if (different.length !== 1) return false;
  const [one, other] = different[0]!;
  return isSpellingOf(one, other);
}

export function isSpellingOf(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || one[0] !== other[0]) return false;
  if (one === `${other}s` || other === `${one}s`) return false;
  return editsBetween(one, other) <= (shorter >= 6 ? 2 : 1);
}
