import { Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { clubTails } from '../data/clubs.ts';
import { isKnownPlace } from '../known-places.ts';
import { nameLike, organisation, place, type Name } from './name.ts';
import { isOnSport } from './sides.ts';

const tails = WordTable.of(clubTails);

/** “Penmarsh Town”, where an article is on sport: a club, and no town, unless the whole is known as one (Kansas City). */
export function asClubs(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if (name.type !== place || !isClubName(text, name)) continue;
    if (all === null && !isOnSport(text)) return names;
    all ??= names.slice();
    all[n] = nameLike(name, { type: organisation });
  }
  return all ?? names;
}

/** Two words or more, of which the last is one that clubs have. */
export function isClubName(text: Text, { first, last }: Name): boolean {
  if (last - first < 2 || text.kind[last - 1] !== Kind.word || !tails.has(text.hash[last - 1])) return false;
  return !isKnownPlace(text, first, last);
}
