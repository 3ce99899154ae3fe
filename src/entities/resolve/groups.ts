import { Flag, Kind, type Gender, type Text } from '../../model/index.ts';
import { continueHash, hashWord } from '../../text/index.ts';
import {
  beginsOther,
  isArticleWord,
  isClubName,
  isFirmTail,
  isNameWord,
  organisation,
  person,
  place,
  wordsOf,
  type Name,
} from '../names/index.ts';
import { isKnownPlace } from '../known-places.ts';
import { vocabulary } from '../vocabulary.ts';
import { Known, Word, personSense, senseShift } from '../word-classes.ts';
import { formOf, type Form } from './forms.ts';
import { genderOfHonorific, genderOfTitle, isKnighted } from './gender.ts';
import { HashLists } from './hash-lists.ts';

/** The names of an article that have the same words, whatever their case, accents and dots. */
export interface Group {
  /** Of the first of them; of a person, the first that is not in capitals as bylines are. Names are compared by its key. */
  readonly written: Form;
  readonly type: number;
  /** Indices of the names. */
  readonly names: number[];
  /** Has one of them an honorific? */
  readonly addressed: boolean;
  /** What the honorifics tell, or null. */
  readonly gender: Gender;
  /** Is one of them called Sir or Dame? They go with first names. */
  readonly knighted: boolean;
}

/** A last word that only places have: River, but not Park or House. */
const kinds = Word.placeTail | Word.organisationTail | Word.surname;

/** Groups found so far, by the hash of their words. */
const byWords = new HashLists();

/** Groups with more words first, then in order of the text: who is named in full is known before the surname alone. */
export function groupByWords(text: Text, names: readonly Name[]): Group[] {
  byWords.clear();
  const gathered: number[][] = [];
  const hashes: number[] = [];
  for (let index = 0; index < names.length; index++) {
    const words = wordsHash(text, names[index]);
    const entry = byWords.first(words);
    if (entry >= 0) gathered[byWords.valueAt(entry)].push(index);
    else {
      byWords.add(words, gathered.length);
      hashes.push(words);
      gathered.push([index]);
    }
  }
  let surnames: Set<number> | null = null;
  const isSurname = (hash: number) => (surnames ??= surnamesIn(text, names)).has(hash);
  const groups: Group[] = [];
  for (let i = 0; i < gathered.length; i++) {
    const indices = gathered[i];
    const written = names[bestWritten(text, names, indices)];
    const { first, last } = written;
    const word = last - first === 1 ? text.hash[first] : 0;
    const type =
      isPlaceName(text, first, last) &&
      !(isClubName(text, written) && haveType(names, indices, organisation)) &&
      !(word !== 0 && isSomebodys(names, indices) && isSurname(word))
        ? place
        : typeOf(text, names, indices, word, isSurname);
    groups.push(groupOf(text, names, indices, formOf(text, first, last, hashes[i]), type));
  }
  return longestFirst(groups);
}

/** A group of some names that are written like this. */
export function groupOf(text: Text, names: readonly Name[], indices: number[], written: Form, type: number): Group {
  let addressed = false;
  let gender: Gender = null;
  let knighted = false;
  for (let i = 0; i < indices.length; i++) {
    const { honorific, title } = names[indices[i]];
    if (title !== null) gender ??= genderOfTitle(text, title);
    if (honorific === null) continue;
    addressed = true;
    gender ??= genderOfHonorific(honorific);
    knighted ||= isKnighted(text, honorific);
  }
  return { written, type, names: indices, addressed, gender, knighted };
}

/** In the order they came where they have as many words. */
function longestFirst(groups: readonly Group[]): Group[] {
  const ends: number[] = [0];
  for (const { written } of groups) {
    while (ends.length <= written.words) ends.push(0);
    ends[written.words]++;
  }
  for (let words = ends.length - 2; words >= 0; words--) ends[words] += ends[words + 1];
  const sorted = groups.slice();
  for (let i = groups.length - 1; i >= 0; i--) sorted[--ends[groups[i].written.words]] = groups[i];
  return sorted;
}

function bestWritten({ flags }: Text, names: readonly Name[], indices: readonly number[]): number {
  if (names[indices[0]].type !== person) return indices[0];
  for (const index of indices) {
    const { first, last } = names[index];
    if ((flags[first] & flags[last - 1] & Flag.allCapitals) === 0) return index;
  }
  return indices[0];
}

/** Endings that make the word for a people of a country’s name: Dravia, Dravian. */
const endings = ['n', 'an', 'ian'];

/** A place by its last word, or one word for which the article also has the word for its people. */
function isPlaceName(text: Text, first: number, last: number): boolean {
  const { hash } = text;
  if (last - first > 1)
    return (
      !isBodyOf(text, first, last) &&
      (wordsOf()[last - 1] & kinds) === Word.placeTail &&
      !isFirmTail(text, last - 1) &&
      !beginsOther(text, first) &&
      !isListedOtherwise(text, first, last)
    );
  if (isNameWord(first))
    for (const ending of endings) if (isArticleWord(continueHash(hash[first], ending))) return true;
  return false;
}

/** “World Trade Council of Tarn County”: the word before “of” tells the kind. */
function isBodyOf({ hash }: Text, first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i++)
    if (hash[i] === of) return (wordsOf()[i - 1] & (Word.organisationTail | Word.organisationHead)) !== 0;
  return false;
}

const of = hashWord('of');

/** Was each of the names taken for somebody’s? “Halian” tells of Hale’s followers as “Dravian” does of the people of Dravia. */
const isSomebodys = (names: readonly Name[], indices: readonly number[]): boolean => haveType(names, indices, person);

/** Federal Reserve, Islamic State: the gazetteer has the whole name, and not as a place. */
function isListedOtherwise(text: Text, first: number, last: number): boolean {
  const known = vocabulary().phrases.longestAt(text, first, last);
  return known >> 8 === last - first && !isKnownPlace(text, first, last);
}

/** The hash of a name’s words; hyphens, dots and other signs between them don’t count. */
function wordsHash({ hash, kind }: Text, { first, last }: Name): number {
  let words = 0;
  for (let i = first; i < last; i++)
    if (kind[i] <= Kind.possessive) words = (Math.imul(words ^ hash[i], 0x01000193) + 1) | 0;
  return words;
}

/** Last words of persons named in full, and the plurals of those that are no common words: “the Quists”, but the Browns are a team. */
function surnamesIn({ hash }: Text, names: readonly Name[]): Set<number> {
  const surnames = new Set<number>();
  const words = wordsOf();
  for (const { type, first, last } of names) {
    if (type !== person || last - first === 1 || (words[last - 1] & Word.generation) !== 0) continue;
    surnames.add(hash[last - 1]);
    if (isNoCommonWord(words[last - 1])) surnames.add(continueHash(hash[last - 1], 's'));
  }
  return surnames;
}

/** The surnames of the well known are nouns for persons to WordNet. */
function isNoCommonWord(word: number): boolean {
  const sense = word >>> senseShift;
  return sense === 0 || (sense === personSense && (word & Word.officeHead) === 0);
}

/**
 * One type for the same words: what most of them were taken for; with an honorific, or as somebody’s surname, rather a person. `word` is the
 * hash of a name in one word, else 0.
 */
function typeOf(
  text: Text,
  names: readonly Name[],
  indices: readonly number[],
  word: number,
  isSurname: (hash: number) => boolean,
): number {
  const { type: only } = names[indices[0]];
  if (haveType(names, indices, only))
    return (only === organisation || only === place) && word !== 0 && isSurname(word) && isUnknown(text, names, indices)
      ? person
      : only;
  const votes = [0, 0, 0, 0];
  for (const index of indices) votes[names[index].type] += names[index].honorific === null ? 1 : 3;
  if (votes[person] > 0 && word !== 0 && isSurname(word)) votes[person] += 2;
  return votes.indexOf(Math.max(...votes));
}

/** Are the names, of one word, no known place’s or body’s, and none behind “in”? */
function isUnknown(text: Text, names: readonly Name[], indices: readonly number[]): boolean {
  const { first, last } = names[indices[0]];
  const known = vocabulary().phrases.longestAt(text, first, last) & 255;
  if (isKnownPlace(text, first, last) || known === Known.organisation || known === Known.other) return false;
  const words = wordsOf();
  for (const index of indices) {
    const before = names[index].first - 1;
    if (before >= 0 && (words[before] & Word.placePreposition) !== 0) return false;
  }
  return true;
}

function haveType(names: readonly Name[], indices: readonly number[], type: number): boolean {
  for (const index of indices) if (names[index].type !== type) return false;
  return true;
}
