import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { nameLike, organisation, person, place, type Name } from './name.ts';

const saint = WordTable.of(['saint', 'st']);
const bodies = WordTable.of(called.saintlyBodies);
const buildings = WordTable.of(called.saintlyBuildings);

/**
 * “St Oswald’s Hospice”, “St Mark’s church”, and “St Oswald’s” by itself: what is called after a saint has the possessive in its name. “St Oswald’s
 * bones” are somebody’s, as are Mr St John’s.
 */
export function withSaints(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash, kind } = text;
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const { first, last, honorific } = names[n];
    if (kind[last] !== Kind.possessive || !saint.has(hash[first]) || last - first > 3 || honorific !== null) continue;
    const whole = houseOf(text, names[n], n + 1 < names.length ? names[n + 1] : undefined);
    if (whole === null) continue;
    all ??= names.slice();
    all[n] = whole;
  }
  return all ?? names;
}

function houseOf(text: Text, name: Name, next: Name | undefined): Name | null {
  const { flags, hash, count } = text;
  let end = name.last + 1;
  if (next !== undefined && next.first === end) return null;
  while (end < count && isNameWord(end) && (flags[end] & Flag.sentenceStart) === 0) end++;
  const tail = end > name.last + 1 ? end - 1 : end;
  if (tail >= count) return null;
  const word = wordsOf()[tail];
  if (bodies.has(hash[tail]) || (tail < end && (word & Word.organisationTail) !== 0))
    return nameLike(name, { last: tail + 1, type: organisation });
  if (buildings.has(hash[tail]) || (tail < end && (word & Word.placeTail) !== 0))
    return nameLike(name, { last: tail + 1, type: place });
  // The chief executive of St Oswald’s.
  const ends = tail === end && text.kind[end] !== Kind.word && name.type !== person;
  return ends ? nameLike(name, { last: end }) : null;
}
