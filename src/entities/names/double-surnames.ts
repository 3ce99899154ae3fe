import { Kind, type Text } from '../../model/index.ts';
import { nameLike, person, type Name } from './name.ts';

/** “Quist-Hale” of whom the article names Ada Quist-Hale in full, where the model took two surnames for a body’s or a place’s name. */
export function withDoubleSurnames(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  let surnames: ReadonlySet<number> | null = null;
  for (let n = 0; n < names.length; n++) {
    const { type, first, last } = names[n];
    if (type === person || last - first !== 3 || text.kind[first + 1] !== Kind.hyphen) continue;
    if (!(surnames ??= surnamesIn(text, names)).has(pairOf(text, last))) continue;
    all ??= names.slice();
    all[n] = nameLike(names[n], { type: person });
  }
  return all ?? names;
}

/** The surnames with a hyphen of those whom the article names in full. */
function surnamesIn(text: Text, names: readonly Name[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { type, first, last } of names)
    if (type === person && last - first > 3 && text.kind[last - 2] === Kind.hyphen && text.kind[last - 4] === Kind.word)
      found.add(pairOf(text, last));
  return found;
}

/** The two words around the hyphen of a name that ends before `last`. */
const pairOf = ({ hash }: Text, last: number): number => Math.imul(hash[last - 3], 31) ^ hash[last - 1];
