import { Flag, Kind, type Text } from '../../model/index.ts';
import { wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { nameLike, other, type Name } from './name.ts';

/** Longest title in marks, in tokens. */
const longest = 8;

/** “Woman Mending | a Net”: a title in marks, of which the beginning was found, up to where the marks close. */
export function toMarkedEnds(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const { type, first, last } = names[n];
    if (type !== other || first === 0 || text.kind[first - 1] !== Kind.mark || text.kind[last] === Kind.mark) continue;
    const end = closeOf(text, first, last);
    if (end === last || (n + 1 < names.length && names[n + 1].first < end)) continue;
    (all ??= names.slice())[n] = nameLike(names[n], { last: end });
  }
  return all ?? names;
}

/** Behind the last word before the closing mark, where only capitals and small words of grammar stand between; else `last`. */
function closeOf({ kind, flags, count }: Text, first: number, last: number): number {
  const words = wordsOf();
  let capital = false;
  for (let i = last; i < count && i < first + longest; i++) {
    if (kind[i] === Kind.mark) return capital ? i : last;
    if (kind[i] !== Kind.word) return last;
    capital = (flags[i] & (Flag.capital | Flag.mixedCase)) !== 0;
    if (!capital && (words[i] & (Word.functionWord | Word.particle | Word.connector)) === 0) return last;
  }
  return last;
}
