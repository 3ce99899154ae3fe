import { Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { listedType, tellsBody } from './known.ts';
import { nameLike, organisation, place, type Name } from './name.ts';

const and = hashWord('and');
const council = hashWord('council');
const kinds = WordTable.of(called.councilsOfKinds);
const houses = WordTable.of(['hospital', 'infirmary']);
const apart = WordTable.of(['between', 'both', 'from']);

/**
 * “Hale and Torvik Parish Council”, “Torvik and Marsh Hospital”: a council or a hospital of two places, which the model takes for a place and a body.
 * “Between Hale and Torvik District Council” there are two.
 */
export function jointBodies(text: Text, names: readonly Name[]): readonly Name[] {
  let joined: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const before = n === 0 ? undefined : joined === null ? names[n - 1] : joined.at(-1);
    if (before === undefined || !isJoint(text, before, names[n])) {
      joined?.push(names[n]);
      continue;
    }
    joined ??= names.slice(0, n);
    joined[joined.length - 1] = nameLike(before, { last: names[n].last, type: organisation });
  }
  return joined ?? names;
}

function isJoint(text: Text, before: Name, { first, last, type }: Name): boolean {
  const { hash, kind, sentenceOf } = text;
  if (type !== organisation || before.last + 1 !== first || hash[before.last] !== and) return false;
  if (before.honorific !== null || sentenceOf[before.first] !== sentenceOf[first] || last - first < 2) return false;
  const tail = kind[last - 1] === Kind.word ? hash[last - 1] : 0;
  const isCouncil = tail === council && last - first > 2 && kinds.has(hash[last - 2]);
  if (!isCouncil && !houses.has(tail)) return false;
  if (before.first > 0 && apart.has(hash[before.first - 1])) return false;
  // “Unison and Torvik Parish Council”, “Torvik Hospital and Marsh Hospital”
  if (before.type === organisation && (tellsBody(text, before.last - 1) || isListed(text, before))) return false;
  return before.type === place ? before.last - before.first < 3 : before.last - before.first < 4;
}

const isListed = (text: Text, { first, last, type }: Name): boolean =>
  listedType(text, first, last, type) === organisation;
