import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { nameLike, place, type Name } from './name.ts';

const upon = hashWord('upon');
const on = hashWord('on');
const co = hashWord('co');
const down = hashWord('down');
const capitals = WordTable.of(['dc', 'district']);

/** “Washington, D.C.”: one place, comma and all. Other towns and their states are two. */
export function joinedPlaces(text: Text, names: readonly Name[]): Name[] {
  const { kind, hash } = text;
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && name.last <= before.last) continue;
    const end = name.type === place ? placeEnd(text, name) : name.last;
    // “Bexley upon Ouse”
    if (
      before?.type === place &&
      before.last + 1 === name.first &&
      hash[before.last] === upon &&
      name.honorific === null
    )
      joined[joined.length - 1] = nameLike(before, { last: end });
    else if (end > name.last) joined.push(nameLike(name, { last: end }));
    else if (
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

/** “Co Down”, whose second word is a small one elsewhere; else as below. */
function placeEnd(text: Text, { first, last }: Name): number {
  const county = last - first === 1 && text.hash[first] === co && text.hash[last] === down;
  return county && (text.flags[last] & Flag.capital) !== 0 ? last + 1 : onWater(text, last);
}

/** “Bexley-upon-Ouse”: the end of the name of a place that goes on so, also where the water is no name of its own. */
function onWater({ hash, kind, flags }: Text, last: number): number {
  const joins =
    kind[last] === Kind.hyphen && kind[last + 2] === Kind.hyphen && (hash[last + 1] === upon || hash[last + 1] === on);
  return joins && (flags[last + 3] & Flag.capital) !== 0 ? last + 4 : last;
}
