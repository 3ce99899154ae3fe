import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { nameLike, organisation, type Name } from './name.ts';

const houses = WordTable.of(called.housesOfOwners);
const trades = WordTable.of(called.tradesOfHouses);
const venues = WordTable.of(['bar', 'cafe', 'centre', 'club', 'hall', 'house', 'room', 'rooms', 'shop']);

/** “Torvik’s | Diner”: a house called after its owner, of which the model saw the owner. */
export function withHousesOfOwners(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash, kind, flags } = text;
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const house = name.last + 1;
    const named = houses.has(hash[house]) || (trades.has(hash[house]) && venues.has(hash[house + 1]));
    if (kind[name.last] !== Kind.possessive || !named || name.honorific !== null) {
      all?.push(name);
      continue;
    }
    if ((flags[house] & (Flag.capital | Flag.allCapitals | Flag.sentenceStart)) !== Flag.capital) {
      all?.push(name);
      continue;
    }
    all ??= names.slice(0, n);
    // What goes on behind the house was taken for a name as well: Torvik’s | Bar Harwich.
    const goesOn = n + 1 < names.length && names[n + 1].first <= house;
    const end = houses.has(hash[house]) ? house + 1 : house + 2;
    all.push(nameLike(name, { last: goesOn ? Math.max(end, names[n + 1].last) : end, type: organisation }));
    if (goesOn) n++;
  }
  return all ?? names;
}
