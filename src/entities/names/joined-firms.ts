import { Flag, Kind, type Text } from '../../model/index.ts';
import { isKnownPlace } from '../known-places.ts';
import { isNameWord } from '../recognise/segments.ts';
import { nameLike, organisation, person, place, type Name } from './name.ts';

/** “Corbin & Shaw”, “Hale & Sons”: two names with an ampersand between are one firm, unless the first is somebody’s in full or both are places. */
export function joinedFirms(text: Text, names: readonly Name[]): Name[] {
  const { sentenceOf, source, start, flags } = text;
  const joined: Name[] = [];
  for (let n = 0; n < names.length; n++) {
    const name = withPartner(text, names[n], names[n + 1]);
    const before = joined.at(-1);
    const sign = name.first - 1;
    if (
      sign < 1 ||
      source[start[sign]] !== '&' ||
      (flags[sign] & Flag.spaceBefore) === 0 ||
      sentenceOf[sign - 1] !== sentenceOf[name.first] ||
      name.honorific !== null
    )
      joined.push(name);
    else if (before === undefined || before.last < sign)
      joined.push(isLoneWord(text, sign - 1) ? firmFrom(name, sign - 1) : name);
    else if (
      before.last === sign &&
      !(before.type === place && name.type === place && isOnMap(text, before, name)) &&
      (before.type !== person || before.last - before.first === 1)
    )
      joined[joined.length - 1] = nameLike(before, { last: name.last, type: organisation });
    else joined.push(name);
  }
  return joined;
}

/** “Tyne & Wear”: is one of the two a place that is known? */
const isOnMap = (text: Text, before: Name, { first, last }: Name): boolean =>
  isKnownPlace(text, before.first, before.last) || isKnownPlace(text, first, last);

/** “Corbin & Shaw” where only Corbin was taken for a name, and no more capitals follow. */
function withPartner({ flags, kind, source, start }: Text, name: Name, next: Name | undefined): Name {
  const { first, last, honorific } = name;
  if (source[start[last]] !== '&' || (flags[last] & flags[last + 1] & Flag.spaceBefore) === 0) return name;
  if (last - first > 1 || honorific !== null || !isNameWord(last + 1) || kind[last + 1] !== Kind.word) return name;
  if (isNameWord(last + 2) || (next !== undefined && next.first <= last + 1)) return name;
  return nameLike(name, { last: last + 2, type: organisation });
}

/** Is token `i`, which no name covers, the only word with a capital before the sign? */
function isLoneWord({ kind, flags }: Text, i: number): boolean {
  if (!isNameWord(i) || kind[i] !== Kind.word) return false;
  return i === 0 || (flags[i] & Flag.sentenceStart) !== 0 || !isNameWord(i - 1);
}

/** “Brown & Hale” where only Hale was taken for a name. */
function firmFrom({ last, title }: Name, first: number): Name {
  return { first, last, type: organisation, honorific: null, title };
}
