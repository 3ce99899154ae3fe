import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { positions } from '../data/clubs.ts';
import { isNameWord, mayBeginPhrase, wordsOf } from '../recognise/segments.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word, givenName, isOnlyGiven, personSense, senseShift } from '../word-classes.ts';
import { beginsOther } from './known.ts';
import { nameLike, person, type Name } from './name.ts';

const position = WordTable.of(positions);
const owners = WordTable.of(['her', 'his']);
/** Names that a surname is looked for in; an article of thousands would take their square. */
const mostAsked = 200;
/** Nouns of persons that bodies are called by as well. */
const bodies = WordTable.of([
  ...new Set([
    ...called.bodyNouns,
    ...called.bodiesOfOthers,
    ...called.ownersAndMakers,
    ...called.trading,
    ...called.sidesOfDeals,
  ]),
]);

/**
 * “the forward Sipho Torvik”: two or three words that are nothing else, behind the noun of a person or with a last one that stands for somebody
 * elsewhere, are somebody’s whatever the model made of them.
 */
export function personsBehindNouns(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if (name.type === person || name.first === 0 || name.last - name.first < 2 || name.last - name.first > 3) continue;
    if (beginsOther(text, name.first)) continue;
    if (!isNothingElse(text, name) || !(isBehindPerson(text, name) || isKnownBySurname(text, name, names))) continue;
    all ??= names.slice();
    all[n] = nameLike(name, { type: person });
  }
  return all ?? names;
}

/** Does the last of the words stand alone for somebody in the article? */
function isKnownBySurname({ hash }: Text, { last }: Name, names: readonly Name[]): boolean {
  const asked = Math.min(names.length, mostAsked);
  for (let n = 0; n < asked; n++) {
    const { type, first, last: end } = names[n];
    if (type === person && end - first === 1 && hash[first] === hash[last - 1]) return true;
  }
  return false;
}

function isBehindPerson({ hash, kind, flags, sentenceOf }: Text, { first, last }: Name): boolean {
  // “His agent, Pal Torvik,”: a comma between where the noun is somebody’s, and one behind.
  const apposed =
    kind[first - 1] === Kind.comma && kind[last] === Kind.comma && first > 2 && owners.has(hash[first - 3]);
  const noun = apposed ? first - 2 : first - 1;
  // “Harwich Town’s Jude Bellford”
  if (kind[noun] === Kind.possessive) return isOnlyGiven(wordsOf()[first]);
  if (kind[noun] !== Kind.word || (flags[noun] & Flag.capital) !== 0) return false;
  if (sentenceOf[noun] !== sentenceOf[first] || bodies.has(hash[noun])) return false;
  if (position.has(hash[noun])) return true;
  const word = wordsOf()[noun];
  return (word & Word.officeHead) !== 0 || word >>> senseShift === personSense;
}

/** Is none of the words a common one, a body’s or a place’s, and do they begin no name that is known? */
function isNothingElse(text: Text, { first, last }: Name): boolean {
  const words = wordsOf();
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (text.kind[i] !== Kind.word || !isNameWord(i) || (text.flags[i] & Flag.allCapitals) !== 0) return false;
    if ((word & (Word.surname | givenName)) === 0 && word >>> senseShift !== 0) return false;
    if ((word & others) !== 0) return false;
  }
  return !mayBeginPhrase(text, first) || vocabulary().phrases.longestAt(text, first, last) >> 8 < 2;
}

const others =
  Word.functionWord |
  Word.demonym |
  Word.calendar |
  Word.commonCapital |
  Word.officeModifier |
  Word.organisationTail |
  Word.organisationHead |
  Word.placeTail |
  Word.placeHead;
