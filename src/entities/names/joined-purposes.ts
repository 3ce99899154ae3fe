import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isKnownPlace } from '../known-places.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, givenName } from '../word-classes.ts';
import { nameLike, organisation, other, person, place, type Name } from './name.ts';

const fieldsForPlaces = WordTable.of(called.fieldsForPlaces);
const purposeful = WordTable.of(called.purposeful);
const forWord = hashWord('for');
const of = hashWord('of');
const on = hashWord('on');
/** Bodies by what they deal with: the Panel on Ports. */
const dealing = WordTable.of(called.dealingBodies);
/** Bodies of a state by their field: the Ohio Division of Ports. */
const withFields = WordTable.of(['bureau', 'department', 'dept', 'division', 'ministry', 'office']);
/** Longest purpose that no name covers, in tokens. */
const longest = 5;

/** “Torvik Center | for Ports and Harbours Research”: a body with what it is for, whether or not that was taken for a name by itself. */
export function joinedPurposes(text: Text, names: readonly Name[]): readonly Name[] {
  let joined: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const field =
      name.type === place || isKnownPlace(text, name.first, name.last) ? fieldBefore(text, name) : name.first;
    if (field < name.first) {
      joined ??= names.slice(0, n);
      if (joined.length > 0 && joined[joined.length - 1].last > field) joined.pop();
      joined.push(nameLike(name, { first: field, type: organisation }));
      continue;
    }
    const end = purposeEnd(text, name, n + 1 < names.length ? names[n + 1] : undefined);
    if (end === name.last) {
      joined?.push(name);
      continue;
    }
    joined ??= names.slice(0, n);
    joined.push(nameLike(name, { last: end, type: organisation }));
    while (n + 1 < names.length && names[n + 1].first < end) n++;
  }
  return joined ?? names;
}

/** “Transport for | Torvia”: the field, with a capital inside a sentence, of a body that has a country or town to serve, or the place’s own beginning. */
function fieldBefore({ hash, kind, flags, sentenceOf }: Text, { first }: Name): number {
  const field = first - 2;
  if (field < 1 || hash[first - 1] !== forWord || !fieldsForPlaces.has(hash[field])) return first;
  if (kind[field] !== Kind.word || sentenceOf[field] !== sentenceOf[first] || isNameWord(field - 1)) return first;
  return (flags[field] & Flag.capital) !== 0 ? field : first;
}

/** “for the Protection of Torvia” */
const isAimOf = ({ hash, sentenceOf }: Text, last: number, next: Name): boolean =>
  hash[last] === forWord &&
  hash[last + 1] === the &&
  next.first === last + 2 &&
  (next.type === organisation || next.type === other) &&
  hash[next.first + 1] === of &&
  sentenceOf[next.first] === sentenceOf[last];

/** “the Ferry Foundation | of Wales”: a body of a land by its last word. */
const isOfLand = (text: Text, last: number, { first, type, last: end }: Name): boolean =>
  type === place &&
  text.hash[last] === of &&
  first === last + 1 &&
  ofLands.has(text.hash[last - 1]) &&
  isKnownPlace(text, first, end);

const ofLands = WordTable.of(called.bodiesOfLands);
const the = hashWord('the');

function purposeEnd(text: Text, { first, last, type }: Name, next: Name | undefined): number {
  const { hash, count, sentenceOf } = text;
  const at = last + 1;
  // “the Alliance of Forces | for the Protection of Torvia”
  if (type === organisation && next !== undefined && isAimOf(text, last, next)) return next.last;
  if (type === organisation && next !== undefined && last - first > 1 && isOfLand(text, last, next)) return next.last;
  const ofField = hash[last] === of && withFields.has(hash[last - 1]);
  if (
    (hash[last] !== forWord && hash[last] !== on && !ofField) ||
    at >= count ||
    last - first < 2 ||
    (type !== organisation && type !== place)
  )
    return last;
  if (
    !(ofField || (hash[last] === on ? dealing : purposeful).has(hash[last - 1])) ||
    sentenceOf[at] !== sentenceOf[first] ||
    !isNameWord(at)
  )
    return last;
  if ((wordsOf()[at] & (Word.calendar | Word.demonym | givenName | Word.surname)) !== 0) return last;
  if (next !== undefined && next.first === at) {
    const field = next.type === organisation || next.type === other;
    return field && next.honorific === null ? next.last : last;
  }
  if (next !== undefined && next.type === person && next.first < at + longest) return last;
  let end = at + 1;
  while (end < count && end < at + longest && isNameWord(end) && text.kind[end] === Kind.word) end++;
  // “the Conference on Torvik’s disease”
  if (hash[last] === on && text.kind[end] === Kind.possessive) return last;
  return next !== undefined && next.first < end ? last : end;
}
