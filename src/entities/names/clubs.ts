import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { clubHeads, clubTails } from '../data/clubs.ts';
import { isKnownPlace } from '../known-places.ts';
import { nameLike, organisation, place, type Name } from './name.ts';
import { isOnSport } from './sides.ts';

const tails = WordTable.of(clubTails);

/** “Penmarsh Town”, where an article is on sport: a club, and no town, unless the whole is known as one (Kansas City). */
export function asClubs(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  let towns: Set<number> | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if ((name.type !== place && name.type !== organisation) || !isClubName(text, name)) continue;
    if (towns === null && !isOnSport(text)) return names;
    (towns ??= new Set()).add(keyOf(text, townOf(text, name)));
    if (name.type === place) (all ??= names.slice())[n] = nameLike(name, { type: organisation });
  }
  return towns === null ? names : withShortNames(text, all ?? names, towns);
}

/** “beat Penmarsh”, where the article tells of Penmarsh Town: the club again, but in, at and near it the town. */
function withShortNames(text: Text, names: readonly Name[], towns: ReadonlySet<number>): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if (name.type !== place || !towns.has(keyOf(text, name)) || isInTown(text, name)) continue;
    (all ??= names.slice())[n] = nameLike(name, { type: organisation });
  }
  return all ?? names;
}

/** What is in, at or from a town, or based in it; before a comma and another place it is the town as well. */
const isInTown = ({ hash, kind }: Text, { first, last }: Name): boolean =>
  (first > 0 && inTowns.has(hash[first - 1])) || kind[last] === Kind.hyphen;

const inTowns = WordTable.of(['around', 'in', 'near', 'outside']);

/** The words of a club’s name without the one that tells of a club. */
const townOf = (text: Text, name: Name): Name =>
  isHead(text, name.first) ? nameLike(name, { first: name.first + 1 }) : nameLike(name, { last: name.last - 1 });

/** FC, SC: letters that clubs begin with. */
const isHead = ({ hash, flags }: Text, i: number): boolean => heads.has(hash[i]) && (flags[i] & Flag.allCapitals) !== 0;

const heads = WordTable.of(clubHeads);

function keyOf({ hash }: Text, { first, last }: Name): number {
  let key = hashWord('');
  for (let i = first; i < last; i++) key = Math.imul(key, 31) + hash[i];
  return key;
}

/** Two words or more, of which the last is one that clubs have, or the first are letters that they begin with. */
export function isClubName(text: Text, { first, last }: Name): boolean {
  if (last - first < 2 || text.kind[last - 1] !== Kind.word) return false;
  if (!tails.has(text.hash[last - 1]) && !isHead(text, first)) return false;
  return !isKnownPlace(text, first, last);
}
