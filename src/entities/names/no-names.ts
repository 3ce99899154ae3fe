import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { wordsOf } from '../recognise/segments.ts';
import { vocabulary } from '../vocabulary.ts';
import { Known, Word, anyHonorific } from '../word-classes.ts';
import { person } from './name.ts';
import { isParty } from './parties.ts';

/** Heads of offices that hardly end the name of anything else. */
const officers = WordTable.of(called.officers);
const unitSigns = WordTable.of(called.unitSigns);
const eponymous = WordTable.of(called.eponymous);
const seats = WordTable.of(called.seatsByLetters);
const behindOffices = WordTable.of(['for', 'of']);
const standing = WordTable.of(called.standing);
const independent = hashWord('independent');
const ward = hashWord('ward');
const councillor = hashWord('councillor');
const office = Word.officeHead | Word.officeModifier;

/** “Liberal Democrats”: words of peoples and parties that are listed as a name together. */
function isListedBody(text: Text, first: number, last: number): boolean {
  return last - first > 1 && vocabulary().listed.longestAt(text, first, last) >> 8 === last - first;
}

/**
 * Only demonyms and weekdays, a people or creed (“Yoruba”), an abbreviation that names nobody, the words of an office (“National Security Adviser”,
 * “Commissioner of Police”) or of address (“Lt Gen”).
 */
export function isNoName(text: Text, first: number, last: number, type: number): boolean {
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
  if (((common || title) && !isListedBody(text, first, last)) || address)
    return last - first > 1 || !isParty(text, first);
  if (text.kind[last] === Kind.possessive && eponymous.has(text.hash[last + 1])) return last - first === 1;
  if (last - first === 1) {
    if (unitSigns.has(text.hash[first]) || seats.has(text.hash[first]) || isPartOfNumber(text, last)) return true;
    if (text.hash[first] === ward && text.hash[last] === councillor) return true;
    if (type !== person && (isPluralOfLetters(text, first) || standsAlone(text, first))) return true;
  } else if (type !== person && isOffice(text, first, last)) return true;
  const known = vocabulary().phrases.longestAt(text, first, last);
  if (type !== person && known >> 8 === last - first && (known & 255) === Known.people)
    return last - first > 1 || !isParty(text, first);
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

/** “PVCs”, “NGOs”: things that are counted. */
function isPluralOfLetters({ kind, flags, source, start, end }: Text, i: number): boolean {
  if (kind[i] !== Kind.word || (flags[i] & Flag.mixedCase) === 0 || source[end[i] - 1] !== 's') return false;
  const length = end[i] - start[i] - 1;
  if (length < 2) return false;
  for (let k = 0; k < length; k++) if (!isCapital(source.charCodeAt(start[i] + k))) return false;
  return true;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** “Independent senator Ada Quist”: who belongs to no party. */
const standsAlone = ({ hash }: Text, i: number): boolean => hash[i] === independent && standing.has(hash[i + 1]);

/** “Police Public Relations Officer”, “Minister of State for Ports”: an office at either end, and no name that is known. */
function isOffice(text: Text, first: number, last: number): boolean {
  const { hash } = text;
  const heads = officers.has(hash[last - 1]);
  const begins = officers.has(hash[first]) && last - first > 2 && behindOffices.has(hash[first + 1]);
  return (heads || begins) && vocabulary().phrases.longestAt(text, first, last) >> 8 !== last - first;
}
