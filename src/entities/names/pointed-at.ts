import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { person, type Name } from './name.ts';

const the = hashWord('the');
const compass = WordTable.of(['east', 'north', 'south', 'west']);

/**
 * “The West”, where somebody in the article is called West: countries, whom it would be counted with. Any other surname may stand so for its
 * bearer (both the Hale and Ito camps, the Hale we knew).
 */
export function withoutPointedAt(text: Text, names: readonly Name[]): readonly Name[] {
  let left: Name[] | null = null;
  let surnames: ReadonlySet<number> | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if (isPointedAt(text, name) && (surnames ??= surnamesIn(text, names)).has(text.hash[name.first]))
      left ??= names.slice(0, n);
    else left?.push(name);
  }
  return left ?? names;
}

function isPointedAt({ hash, kind, flags, count }: Text, { first, last, honorific }: Name): boolean {
  if (last - first !== 1 || honorific !== null || !compass.has(hash[first])) return false;
  if (first === 0 || hash[first - 1] !== the) return false;
  return last >= count || (kind[last] === Kind.word ? (flags[last] & Flag.capital) === 0 : kind[last] !== Kind.hyphen);
}

/** The directions that somebody is called by, with a first name or a form of address. */
function surnamesIn(text: Text, names: readonly Name[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const name of names)
    if (name.type === person && compass.has(text.hash[name.last - 1]) && !isPointedAt(text, name))
      found.add(text.hash[name.last - 1]);
  return found;
}
