import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { teamNicknames } from '../data/clubs.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { vocabulary } from '../vocabulary.ts';
import { isOfState } from './state-letters.ts';
import { Known, Word, anyHonorific, givenName, senseShift } from '../word-classes.ts';
import { person, place } from './name.ts';
import { isPaper } from './capital-articles.ts';
import { isChamber, isParty } from './parties.ts';
import { isPostNominal } from './post-nominals.ts';

/** Heads of offices that hardly end the name of anything else. */
const officers = WordTable.of(called.officers);
const unitSigns = WordTable.of(called.unitSigns);
const eponymous = WordTable.of(called.eponymous);
const sterling = hashWord('sterling');

/** “Sterling rose 0.2% to $1.27”: money at the head of a sentence that tells its price. */
function isMoney({ hash, kind, flags, sentenceOf, count }: Text, i: number): boolean {
  if (hash[i] !== sterling || (flags[i] & Flag.sentenceStart) === 0) return false;
  for (let k = i + 1; k < count && k < i + priceReach && sentenceOf[k] === sentenceOf[i]; k++)
    if (kind[k] === Kind.currency || kind[k] === Kind.percent || hash[k] === cent) return true;
  return false;
}

/** How far behind money its price may stand, in tokens: “Sterling has dropped by almost 0.8 per cent”. */
const priceReach = 9;
const cent = hashWord('cent');

/** Degrees Celsius, Fahrenheit and whoever else a scale is called by. */
const degrees = WordTable.of(['degree', 'degrees']);
const seats = WordTable.of(called.seatsByLetters);
const head = hashWord('head');
const behindOffices = WordTable.of(['for', 'of']);
const standing = WordTable.of(called.standing);
const graded = WordTable.of(called.graded);
const independent = hashWord('independent');
const councillorsOf = WordTable.of(called.councillorsOf);
const councillor = WordTable.of(['councillor', 'councillors']);
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
    return last - first > 1 || !(isParty(text, first) || isSea(text, first, type) || isPaper(text, first));
  if (text.kind[last] === Kind.possessive && eponymous.has(text.hash[last + 1])) return last - first === 1;
  if (isBeforeSum(text, last) || isGrade(text, first, last)) return true;
  if (last - first === 1) {
    if (
      unitSigns.has(text.hash[first]) ||
      isDegree(text, first) ||
      isMoney(text, first) ||
      (first > 0 && degrees.has(text.hash[first - 1])) ||
      seats.has(text.hash[first]) ||
      isPartOfNumber(text, last) ||
      isHonour(text, first)
    )
      return true;
    if (councillorsOf.has(text.hash[first]) && councillor.has(text.hash[last])) return true;
    if (
      type !== person &&
      (isPluralOfLetters(text, first) ||
        isManyOf(text, first) ||
        standsAlone(text, first) ||
        isPortfolio(text, first) ||
        isOtherSide(text, first) ||
        isRankBefore(text, first) ||
        isThingOf(text, first))
    )
      return true;
  } else if (
    type !== person &&
    (isOffice(text, first, last) || isFieldOfOffice(text, first, last) || areFields(text, first, last))
  )
    return true;
  if (last - first === 1 && type === person && isOfTown(text, first)) return true;
  const known = vocabulary().phrases.longestAt(text, first, last);
  // “Sri Lankan”
  if (last - first > 1 && known >> 8 === last - first && (known & 255) === Known.demonym) return true;
  if (type !== person && known >> 8 === last - first && (known & 255) === Known.people)
    return last - first > 1 || !(isParty(text, first) || isChamber(text, first) || teams.has(text.hash[first]));
  if (last - first > 1 || (words[first] & Word.commonCapital) === 0 || isOfState(text, first)) return false;
  // AIDS, which the gazetteer has as a notion
  return (
    known === 0 ||
    ((text.flags[first] & Flag.allCapitals) !== 0 && vocabulary().listed.longestAt(text, first, last) === 0)
  );
}

/** “under the Baltic.”, which has a noun behind it where it only says whose coast. */
function isSea({ hash, kind, flags }: Text, i: number, type: number): boolean {
  if (type !== place || i === 0 || hash[i - 1] !== the || vocabulary().listed.longestAt({ hash }, i, i + 1) === 0)
    return false;
  return (
    kind[i + 1] !== Kind.word || ((wordsOf()[i + 1] & Word.functionWord) !== 0 && (flags[i + 1] & Flag.capital) === 0)
  );
}

const the = hashWord('the');

/** “120C” */
const isDegree = ({ kind, flags, start, end }: Text, i: number): boolean =>
  i > 0 && kind[i - 1] === Kind.number && end[i] - start[i] === 1 && (flags[i] & Flag.spaceBefore) === 0;

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

/** “NZ$9.70”: the letters say whose dollars they are. */
function isBeforeSum({ source, end, kind, flags, count }: Text, last: number): boolean {
  if (last + 1 >= count || kind[last + 1] !== Kind.number) return false;
  // “(US $5m)”, but “gave the US $5m”
  if ((flags[last] & Flag.spaceBefore) !== 0) return kind[last - 2] === Kind.open && kind[last] === Kind.currency;
  const sign = source.charCodeAt(end[last - 1]);
  return sign === dollarSign || sign === poundSign;
}

const dollarSign = 0x24;
const poundSign = 0xa3;

/** “Band D”, “Category 4” */
function isGrade({ hash, kind, start, end }: Text, first: number, last: number): boolean {
  if (last - first !== 2 || !graded.has(hash[first])) return false;
  return end[last - 1] - start[last - 1] === 1 && (kind[first + 1] === Kind.word || kind[first + 1] === Kind.number);
}

/** “PVCs”, “NGOs”: things that are counted. */
function isPluralOfLetters({ kind, flags, source, start, end }: Text, i: number): boolean {
  if (kind[i] !== Kind.word || (flags[i] & Flag.mixedCase) === 0 || source[end[i] - 1] !== 's') return false;
  const length = end[i] - start[i] - 1;
  if (length < 2) return false;
  for (let k = 0; k < length; k++) if (!isCapital(source.charCodeAt(start[i] + k))) return false;
  return true;
}

/** “Police Public Relations | Officer”, but “Republican National Committee | Chairman”. */
function isBeforeOfficer({ hash, flags }: Text, first: number, last: number): boolean {
  const words = wordsOf();
  if ((flags[last] & Flag.capital) === 0 || !officers.has(hash[last]) || (words[first] & office) === 0) return false;
  for (let i = first; i < last; i++)
    if ((words[i] & office) === 0 && (words[i] & (Word.organisationTail | Word.organisationHead)) !== 0) return false;
  return true;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** “appointed MBE”: two letters may be a town’s as well (KC). */
const isHonour = ({ hash, flags, start, end }: Text, i: number): boolean =>
  isPostNominal(hash[i]) && (flags[i] & Flag.allCapitals) !== 0 && end[i] - start[i] > 2;

/** “Deputies said”, “former Premiers”: several who hold an office, by its noun. */
const isManyOf = ({ hash }: Text, i: number): boolean => holders.has(hash[i]);

const holders = WordTable.of(called.holdersOfOffices);

/** “Minister of | Labour”: what the office is for, be it a party elsewhere. */
const isPortfolio = ({ hash }: Text, i: number): boolean =>
  i > 1 && behindOffices.has(hash[i - 1]) && ministers.has(hash[i - 2]) && wordsOf()[i] >>> senseShift !== 0;

const ministers = WordTable.of(['minister', 'ministers', 'secretary']);

/** “Leader of Opposition in”: whom the other side of a parliament calls so. */
function isOtherSide({ hash }: Text, i: number): boolean {
  if (hash[i] !== opposition || i < 3) return false;
  const before = hash[i - 1] === the ? i - 2 : i - 1;
  return hash[before] === of && leaders.has(hash[before - 1]);
}

const opposition = hashWord('opposition');
const leaders = WordTable.of(['leader', 'leaders']);

/** “Shell of a crab”: a common word at the head of a sentence, whatever firm is called so. */
const isThingOf = ({ hash, flags }: Text, i: number): boolean =>
  (flags[i] & Flag.sentenceStart) !== 0 &&
  hash[i + 1] === of &&
  (hash[i + 2] === article || hash[i + 2] === an) &&
  wordsOf()[i] >>> senseShift !== 0;

const of = hashWord('of');
const article = hashWord('a');
const an = hashWord('an');

/** “Independent senator Ada Quist”: who belongs to no party. */
const standsAlone = ({ hash }: Text, i: number): boolean => hash[i] === independent && standing.has(hash[i + 1]);

/** “Director of | Corporate Communications”: what an office is for, in common words that tell of no body. */
function isFieldOfOffice({ hash, flags }: Text, first: number, last: number): boolean {
  if (first < 2 || !behindOffices.has(hash[first - 1]) || !(officers.has(hash[first - 2]) || hash[first - 2] === head))
    return false;
  if ((flags[first - 2] & Flag.capital) === 0 || vocabulary().phrases.longestAt({ hash }, first, last) >> 8 !== 0)
    return false;
  const words = wordsOf();
  for (let i = first; i < last; i++)
    if (words[i] >>> senseShift === 0 || (words[i] & (givenName | Word.surname)) !== 0) return false;
  return fieldEnds.has(hash[last - 1]);
}

/** “the commissioner for | Ports and Strategy”: common words, “and” between them, that an office is for. */
function areFields({ hash, kind }: Text, first: number, last: number): boolean {
  if (first < 2 || !behindOffices.has(hash[first - 1]) || !officers.has(hash[first - 2])) return false;
  if (vocabulary().phrases.longestAt({ hash }, first, last) >> 8 !== 0) return false;
  let listed = false;
  for (let i = first; i < last; i++)
    if (hash[i] === and) listed = true;
    else if (kind[i] !== Kind.word || !isCommon(wordsOf()[i])) return false;
  return listed;
}

const and = hashWord('and');
const isCommon = (word: number): boolean =>
  (word >>> senseShift !== 0 || (word & (Word.officeModifier | Word.commonCapital)) !== 0) &&
  (word & (givenName | Word.surname | Word.organisationHead)) === 0;

/** “AIG | Ada Torvik”: letters of a rank right before somebody’s name. */
const isRankBefore = (text: Text, i: number): boolean =>
  ranks.has(text.hash[i]) &&
  (text.flags[i] & Flag.allCapitals) !== 0 &&
  isNameWord(i + 1) &&
  isNameWord(i + 2) &&
  isSomebodys(text, i + 1) &&
  ((wordsOf()[i + 1] | wordsOf()[i + 2]) & (Word.organisationTail | Word.placeTail | office)) === 0;

const ranks = WordTable.of(called.ranksInLetters);
const teams = WordTable.of(teamNicknames);

/** A first name or surname, or a word that is nothing else. */
const isSomebodys = ({ hash }: Text, i: number): boolean =>
  (wordsOf()[i] & (givenName | Word.surname)) !== 0 ||
  (wordsOf()[i] === 0 && vocabulary().phrases.longestAt({ hash }, i, i + 1) === 0);

/** “Torvikians”, “Torvikites”: the people of a town, by a word that is no other. */
function isOfTown({ source, end, start, flags, hash }: Text, i: number): boolean {
  if (wordsOf()[i] !== 0 || (flags[i] & Flag.allCapitals) !== 0 || end[i] - start[i] < shortestTownsfolk) return false;
  if (!source.startsWith('ians', end[i] - 4) && !source.startsWith('siders', end[i] - 6)) return false;
  return vocabulary().phrases.longestAt({ hash }, i, i + 1) === 0;
}

/** In letters. */
const shortestTownsfolk = 8;

/** Last words of what departments of a firm or a state deal with. */
const fieldEnds = WordTable.of(called.fieldsOfOffices);

/** “Police Public Relations Officer”, “Minister of State for Ports”: an office at either end, and no name that is known. */
function isOffice(text: Text, first: number, last: number): boolean {
  const { hash } = text;
  const heads = officers.has(hash[last - 1]) || isBeforeOfficer(text, first, last);
  const begins =
    (officers.has(hash[first]) || hash[first] === head) && last - first > 2 && behindOffices.has(hash[first + 1]);
  return (heads || begins) && vocabulary().phrases.longestAt(text, first, last) >> 8 !== last - first;
}
