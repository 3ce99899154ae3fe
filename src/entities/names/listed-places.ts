import type { Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { placePlurals } from '../data/called-words.ts';
import { wordsOf } from '../recognise/segments.ts';
import { Word, givenName } from '../word-classes.ts';
import { nameLike, person, place, type Name } from './name.ts';

const and = hashWord('and');

/** “homes in Torvik and Marsh”: one surname that nobody in the article bears, joined to a place behind a preposition of place, is another place. */
export function asPlacesBeside(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  let surnames: Set<number> | null = null;
  for (let n = 1; n < names.length; n++) {
    const name = names[n];
    if (name.type !== person || !mayBePlace(name) || name.honorific !== null) continue;
    const before = (all ?? names)[n - 1];
    if (before.type !== place || before.last + 1 !== name.first || text.hash[before.last] !== and) continue;
    if (before.first === 0) continue;
    if ((wordsOf()[before.first - 1] & Word.placePreposition) === 0 && !isOfPlaces(text, before.first)) continue;
    // “in Torvik and Marsh said”
    if ((wordsOf()[name.last] & Word.reportingVerb) !== 0) continue;
    surnames ??= bearers(text, names);
    if (surnames.has(text.hash[name.first])) continue;
    (all ??= names.slice())[n] = nameLike(name, { type: place });
  }
  return all ?? names;
}

/** One surname, or two words of which the first is nobody’s. */
const mayBePlace = ({ first, last }: Name): boolean =>
  last - first === 1 || (last - first === 2 && (wordsOf()[first] & givenName) === 0);

/** “the villages of Torvik and” */
const isOfPlaces = ({ hash }: Text, first: number): boolean =>
  first > 1 && hash[first - 1] === of && plurals.has(hash[first - 2]);

const of = hashWord('of');
const plurals = WordTable.of(placePlurals);

/** The surnames and first names of those named in full or addressed. */
function bearers({ hash }: Text, names: readonly Name[]): Set<number> {
  const found = new Set<number>();
  for (const { type, first, last, honorific } of names) {
    if (type !== person || (last - first === 1 && honorific === null)) continue;
    found.add(hash[first]);
    found.add(hash[last - 1]);
  }
  return found;
}
