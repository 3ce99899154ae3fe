import { Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { nameLike, place, type Name } from './name.ts';

const capitals = WordTable.of(['dc', 'district']);

/** “Washington, D.C.”: one place, comma and all. Other towns and their states are two. */
export function joinedPlaces({ kind, hash }: Text, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (
      before?.type === place &&
      kind[before.last] === Kind.comma &&
      before.last + 1 === name.first &&
      capitals.has(hash[name.first])
    )
      joined[joined.length - 1] = nameLike(before, { last: name.last });
    else joined.push(name);
  }
  return joined;
}
