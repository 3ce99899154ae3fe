import type { Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { nameLike, person, place, type Name } from './name.ts';

const and = hashWord('and');

/** “homes in Torvik and Marsh”: one surname that nobody in the article bears, joined to a place behind a preposition of place, is another place. */
export function asPlacesBeside(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  let surnames: Set<number> | null = null;
  for (let n = 1; n < names.length; n++) {
    const name = names[n];
    if (name.type !== person || name.last - name.first !== 1 || name.honorific !== null) continue;
    const before = (all ?? names)[n - 1];
    if (before.type !== place || before.last + 1 !== name.first || text.hash[before.last] !== and) continue;
    if (before.first === 0 || (wordsOf()[before.first - 1] & Word.placePreposition) === 0) continue;
    // “in Torvik and Marsh said”
    if ((wordsOf()[name.last] & Word.reportingVerb) !== 0) continue;
    surnames ??= bearers(text, names);
    if (surnames.has(text.hash[name.first])) continue;
    (all ??= names.slice())[n] = nameLike(name, { type: place });
  }
  return all ?? names;
}

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
