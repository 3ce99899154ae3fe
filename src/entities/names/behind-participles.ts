import { Flag, type Text } from '../../model/index.ts';
import { wordsOf } from '../recognise/segments.ts';
import { classMask, isOnlyGiven } from '../word-classes.ts';
import { nameLike, person, type Name } from './name.ts';

/** Most names that a surname is looked for in. */
const mostAsked = 200;

/** “Tattooed | Torvik”, “Disgraced | Ada Quist”: at the head of a sentence a word that ends as participles do and is nobody’s name, before somebody who is named without it. */
export function behindParticiples(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const { type, first, last, honorific } = names[n];
    if (type !== person || honorific !== null || last - first < 2 || !isParticiple(text, first)) continue;
    const inFull = last - first > 2 && isOnlyGiven(wordsOf()[first + 1]);
    if (!inFull && !(last - first === 2 && isNamedElsewhere(text, names, n))) continue;
    (all ??= names.slice())[n] = nameLike(names[n], { first: first + 1 });
  }
  return all ?? names;
}

const isParticiple = ({ source, end, flags }: Text, i: number): boolean =>
  (flags[i] & Flag.sentenceStart) !== 0 && source.startsWith('ed', end[i] - 2) && (wordsOf()[i] & classMask) === 0;

/** Is the last word somebody’s by itself, or the end of another full name? */
function isNamedElsewhere({ hash }: Text, names: readonly Name[], index: number): boolean {
  const { first, last } = names[index];
  for (let n = 0; n < names.length && n < mostAsked; n++) {
    const other = names[n];
    if (n === index || other.type !== person || hash[other.last - 1] !== hash[last - 1]) continue;
    if (hash[other.last - 2] !== hash[first] || other.last - other.first < 2) return true;
  }
  return false;
}
