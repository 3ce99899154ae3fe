import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { certainHonorifics } from '../data/honorifics.ts';
import { changingModifiers, rulers } from '../data/offices.ts';
import type { NameSpan } from '../recognise/index.ts';
import { wordsOf } from '../recognise/segments.ts';
import { isKnownPlace } from '../known-places.ts';
import { vocabulary } from '../vocabulary.ts';
import { Known, Word, anyHonorific, classMask, givenName, senseShift } from '../word-classes.ts';
import { addressesPerson, honorificBefore, isTanSri } from './after-honorifics.ts';
import { beginsOther, isTold, listedEnd, listedType } from './known.ts';
import { organisation, other, person, place, type Name, type TokenSpan } from './name.ts';
import { beforePostNominals, isPostNominal, mayBePerson } from './post-nominals.ts';

const the = hashWord('the');
const of = hashWord('of');
const state = hashWord('state');
const certain = WordTable.of(certainHonorifics);
const ruler = WordTable.of(rulers);
const trading = WordTable.of(called.trading);
const unitSigns = WordTable.of(called.unitSigns);
const changing = WordTable.of(changingModifiers);
const continents = WordTable.of(['europe', 'asia', 'africa', 'america']);
const compass = WordTable.of(['eastern', 'western', 'northern', 'southern', 'central']);

const office = Word.officeHead | Word.officeModifier;

const partyLetters = WordTable.of(['d', 'i', 'r']);

/** “(R-Ohio)”, “Ann Cole, D-Calif.”: the state behind the letter of a party. */
function behindParty({ hash, kind, start, end }: Text, first: number, last: number): number {
  const isTag = last - first > 2 && end[first] - start[first] === 1 && partyLetters.has(hash[first]);
  return isTag && kind[first + 1] === Kind.hyphen ? first + 2 : first;
}

/**
 * A span without what does not belong to the name: article, honorific, possessive, the words of an office. With its honorific, and with the type
 * that `data/` knows. Null when no name is left: a demonym, a weekday, a title.
 */
export function withEdges(text: Text, span: NameSpan): Name | null {
  const { kind, hash, flags, count } = text;
  const words = wordsOf();
  let { first, last, type } = span;
  const isWord = (i: number) => kind[i] <= Kind.dotted;
  while (first < last && kind[first] !== Kind.number && (!isWord(first) || hash[first] === the)) first++;
  while (last > first && !isWord(last - 1) && kind[last - 1] !== Kind.stop) last--;
  if (type !== person) first = behindParty(text, first, last);
  last = listedEnd(text, first, last);
  last = beforePostNominals(text, first, last);
  if (
    type !== person &&
    last - first > 1 &&
    last < count &&
    isPostNominal(hash[last]) &&
    mayBePerson(text, first, last)
  )
    type = person;
  first = behindHonorific(text, first, last);
  // “Insurer Fairlow”
  if (last - first > 1 && (flags[first] & Flag.sentenceStart) !== 0 && trading.has(hash[first])) first++;
  while (last - first > 1 && changing.has(hash[first])) first++;
  if (last - first > 1 && certain.has(hash[first])) type = person;
  if ((type === organisation || type === place) && last - first > 1 && rules(text, first, last)) type = person;
  if (type === organisation && last - first === 2 && isHolder(text, first)) {
    first++;
    type = person;
  }
  if (type === person) {
    first = behindOffice(text, first, last);
  } else if (hash[first] === state && first > 0 && hash[first - 1] === of && last - first > 1) {
    // “Secretary of State Lena Marsh”, taken in one.
    first++;
    type = person;
  }
  if (type !== person) {
    last = beforeTitle(text, first, last);
    first = behindOfficeOf(text, first, last);
  }
  // “US Defence” before Secretary is a country and what the office is for.
  const titled = last < count && (words[last] & Word.officeHead) !== 0 && (flags[last] & Flag.capital) !== 0;
  if (titled && (type === organisation || type === other))
    while (last > first && (words[last - 1] & Word.officeModifier) !== 0) last--;
  if (first >= last || isNoName(text, first, last, type)) return null;

  if (type === person) first = initialsBefore(text, first);
  const honorific = honorificBefore(text, first);
  type = typeTold(text, first, last, type, honorific);
  const before = first - 1;
  if (before >= 0 && beginsOther(text, before) && honorific === null)
    return { first: before, last, type: other, honorific, title: null };
  if (first > 0 && last - first === 1 && compass.has(hash[first - 1]) && continents.has(hash[first])) first--;
  return { first, last, type, honorific, title: null };
}

/** The type that a name’s honorific, the data or the words beside it tell, else the one it has. */
function typeTold(text: Text, first: number, last: number, type: number, honorific: TokenSpan | null): number {
  if (honorific !== null && addressesPerson(honorific)) return person;
  const listed = listedType(text, first, last, type);
  if (listed >= 0) return listed;
  if (last - first > 1 && beginsOther(text, first)) return other;
  return type !== person && isTold(text, first) ? organisation : type;
}

/** “Duke of Torvik”, “Recorder of Hull”, taken for a place: the place behind an office that one person holds. No bridge or team that is called so. */
function behindOfficeOf({ hash, flags }: Text, first: number, last: number): number {
  const words = wordsOf();
  if (last - first !== 3 || (words[first] & Word.heldByOne) === 0 || hash[first + 1] !== of) return first;
  const tail = Word.organisationTail | Word.placeTail;
  return (flags[first + 2] & Flag.capital) !== 0 && (words[last - 1] & tail) === 0 ? first + 2 : first;
}

/** What somebody’s name begins with of titles, forms of address and the words of an office doesn’t belong to it. */
function behindOffice(text: Text, from: number, last: number): number {
  const { kind, hash } = text;
  const words = wordsOf();
  let first = from;
  while (last - first > 1 && ruler.has(hash[first])) first++;
  while (last - first > 1) {
    const isTitle = last - first > 2 && isTanSri(text, first);
    const isAddress =
      (words[first] & anyHonorific) !== 0 && (certain.has(hash[first]) || (words[first] & givenName) === 0);
    if (!isTitle && !isAddress) break;
    first += isTitle ? 2 : 1;
  }
  while (last - first > 1 && kind[first] === Kind.stop) first++;
  while (last - first > 1 && (words[first] & office) !== 0 && (words[first] & (givenName | Word.surname)) === 0)
    first++;
  // “Substitute Ada Quist”
  return last - first > 2 && meansPerson(words[first]) && (words[first + 1] & givenName) !== 0 ? first + 1 : first;
}

/** “Sentencing Mrs Quist”: what stands before such a form of address was written with a capital for another reason. */
function behindHonorific({ hash, kind }: Text, first: number, last: number): number {
  for (let i = last - 2; i > first; i--)
    if (certain.has(hash[i]) && kind[i] === Kind.word && (hash[i - 1] !== the || i - 1 === first)) return i;
  return first;
}

/** WordNet’s number for nouns that mean persons, as `senseShift` says. */
const personSense = 19;

/** A word that is nobody’s name and means a person: substitute, widow. */
function meansPerson(word: number): boolean {
  return word >>> senseShift === personSense && (word & (givenName | Word.surname)) === 0;
}

/** “Ohio Gov. | Dale Quist”, “Navy Capt. | Quist”: where a title ends the name of a place or body and a name follows, it ends before the title. */
function beforeTitle(text: Text, first: number, last: number): number {
  const { kind, flags, count } = text;
  const words = wordsOf();
  const behind = last < count && kind[last] === Kind.stop ? last + 1 : last;
  if (behind >= count || kind[behind] !== Kind.word || (flags[behind] & Flag.capital) === 0) return last;
  const tail = kind[last - 1] === Kind.stop ? last - 1 : last;
  let end = tail;
  while (end - first > 1 && kind[end - 1] === Kind.word && (words[end - 1] & anyHonorific) !== 0) end--;
  return end < tail && (isKnownPlace(text, first, end) || (words[end - 1] & Word.organisationTail) !== 0) ? end : last;
}

/** “Emperor Tovald”: a ruler’s title and words that tell of no body and no place. */
function rules(text: Text, first: number, last: number): boolean {
  const words = wordsOf();
  const other = Word.organisationTail | Word.organisationHead | Word.placeTail | Word.placeHead | Word.connector;
  if (!ruler.has(text.hash[first])) return false;
  for (let i = first + 1; i < last; i++) if (text.kind[i] !== Kind.word || (words[i] & other) !== 0) return false;
  return vocabulary().phrases.longestAt(text, first, last) >> 8 !== last - first;
}

/** “Justice Quist”: the word of an office and a surname, or what is no word otherwise, which the gazetteer does not have as one name. */
function isHolder(text: Text, first: number): boolean {
  const words = wordsOf();
  const surname = words[first + 1];
  if ((words[first] & Word.officeHead) === 0 || (words[first] & Word.rank) !== 0) return false;
  if (surname >>> senseShift !== 0 || ((surname & classMask) !== 0 && (surname & Word.surname) === 0)) return false;
  if ((surname & (Word.organisationTail | Word.placeTail | office)) !== 0) return false;
  return vocabulary().phrases.longestAt(text, first, first + 2) >> 8 !== 2;
}

/** Most initials before one name, for the same reason as the most honorifics. */
const mostInitials = 6;

/** “A.”, “J.K.” and “H. G.” before the words of a name belong to it. */
function initialsBefore({ kind, flags, start, end, sentenceOf }: Text, first: number): number {
  let from = first;
  for (let count = 0; from > 0 && count < mostInitials; count++) {
    const at = kind[from - 1] === Kind.stop ? from - 2 : from - 1;
    if (at < 0 || sentenceOf[at] !== sentenceOf[first] || (flags[at] & Flag.capital) === 0) break;
    const initial =
      kind[at] === Kind.dotted || (kind[at] === Kind.word && end[at] - start[at] === 1 && at === from - 2);
    if (!initial) break;
    from = at;
  }
  return from;
}

/** “Liberal Democrats”: words of peoples and parties that are listed as a name together. */
function isListedBody(text: Text, first: number, last: number): boolean {
  return last - first > 1 && vocabulary().listed.longestAt(text, first, last) >> 8 === last - first;
}

/** Only demonyms and weekdays, a people or creed (“Yoruba”), an abbreviation that names nobody, the words of an office (“National Security Adviser”) or of address (“Lt Gen”). */
function isNoName(text: Text, first: number, last: number, type: number): boolean {
  const words = wordsOf();
  let common = true;
  let title = type !== person && (words[last - 1] & Word.officeHead) !== 0 && last - first > 1;
  let address = last - first > 1;
  for (let i = first; i < last; i++) {
    if (text.kind[i] > Kind.dotted) continue;
    if ((words[i] & (Word.demonym | Word.calendar)) === 0) common = false;
    if ((words[i] & (office | Word.demonym | Word.connector)) === 0) title = false;
    if ((words[i] & anyHonorific) === 0) address = false;
  }
  if ((common && !isListedBody(text, first, last)) || title || address) return true;
  if (last - first === 1 && (unitSigns.has(text.hash[first]) || isPartOfNumber(text, last))) return true;
  const known = vocabulary().phrases.longestAt(text, first, last);
  if (type !== person && known >> 8 === last - first && (known & 255) === Known.people) return true;
  return last - first === 1 && (words[first] & Word.commonCapital) !== 0 && known === 0;
}

/** “N45,000”, “Sh1.5 billion”: digits go on behind what was taken for a name. */
function isPartOfNumber({ kind, flags, count }: Text, last: number): boolean {
  return (
    last + 1 < count &&
    kind[last - 1] === Kind.alphanumeric &&
    (kind[last] === Kind.comma || kind[last] === Kind.stop) &&
    kind[last + 1] === Kind.number &&
    ((flags[last] | flags[last + 1]) & Flag.spaceBefore) === 0
  );
}
