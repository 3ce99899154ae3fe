import { Flag, type Text } from '../../model/index.ts';
import { nameLike, organisation, person, place, type Name } from './name.ts';

/** “Corbin & Shaw”, “Hale & Sons”: two names with an ampersand between are one firm, unless the first is somebody’s in full or both are places. */
export function joinedFirms({ sentenceOf, source, start, flags }: Text, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const sign = name.first - 1;
    if (
      before !== undefined &&
      before.last === sign &&
      source[start[sign]] === '&' &&
      (flags[sign] & Flag.spaceBefore) !== 0 &&
      sentenceOf[before.first] === sentenceOf[name.first] &&
      name.honorific === null &&
      !(before.type === place && name.type === place) &&
      (before.type !== person || before.last - before.first === 1)
    )
      joined[joined.length - 1] = nameLike(before, { last: name.last, type: organisation });
    else joined.push(name);
  }
  return joined;
}
