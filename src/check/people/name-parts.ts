import { editDistance } from '../../packages/natural-distance.ts';

/** The words of a name, without full stops and quotation marks, in small letters and without accents; whatever apostrophes a house sets. */
export function nameParts(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/'s$|["“”]/gu, '')
    .split(/[\s\u00a0-]+|[.,]/u)
    .filter(Boolean);
}

/**
 * Are two names of one person the same but for the spelling of one word? “Sergei Antonov”, “Sergey Antonov”; “Evgeni”, “Yevgeny”. The word has
 * four letters or more; plural and possessive s is no spelling.
 */
export function differInSpelling(a: string, b: string): boolean {
  const different = onePartApart(nameParts(a), nameParts(b));
  return (
    different !== undefined && !(ownLetter.test(a + b) && areWrittenOut(...different)) && isSpellingOf(...different)
  );
}

/** The one word in which two names of as many words differ. */
export function onePartApart(left: readonly string[], right: readonly string[]): readonly [string, string] | undefined {
  if (left.length !== right.length) return undefined;
  const different = left.flatMap((part, at) => (part === right[at] ? [] : [[part, right[at]!] as const]));
  return different.length === 1 ? different[0] : undefined;
}

/** Letters that an outlet without them writes out. */
const ownLetter = /[äåæöøœüß]/iu;

/** Sæther and Saether, Müllner and Muellner: one spelling in two houses, as with accents. */
function areWrittenOut(one: string, other: string): boolean {
  const [a, b] = [one, other].map((part) =>
    part
      .replace(/ae|æ/gu, 'a')
      .replace(/oe|œ|ø/gu, 'o')
      .replace(/ue/gu, 'u')
      .replace(/ß/gu, 'ss'),
  );
  return a === b;
}

/** One letter in shorter words, two in words of six letters or more. */
export function isSpellingOf(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || one === `${other}s` || other === `${one}s`) return false;
  const edits = editDistance(one, other);
  return edits <= (shorter >= 6 ? 2 : 1) && (one[0] === other[0] || shorter >= 6);
}
