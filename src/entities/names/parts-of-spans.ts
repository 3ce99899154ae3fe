import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { isKnownPlace } from '../known-places.ts';
import { PhraseTable } from '../phrase-table.ts';
import { vocabulary } from '../vocabulary.ts';
import { Known, Word, classMask, givenName, isOnlyGiven, senseShift } from '../word-classes.ts';
import { isFirmTail, isTailToken, typeOf } from './known.ts';
import { organisation, other, person, place } from './name.ts';
import { resultInside } from './scorelines.ts';
import { titleInside } from './after-honorifics.ts';
import { mayBePerson } from './post-nominals.ts';

const and = hashWord('and');
const of = hashWord('of');
/** Houses of learning, whose word stands first or last: the University of Torvik and Marsh University. */
const houses = WordTable.of(['college', 'hospital', 'university']);
const officers = WordTable.of(called.officers);
const leader = hashWord('leader');
const parliamentary = WordTable.of(['majority', 'minority', 'opposition']);
const parties = WordTable.of(called.partyWords);
const chambers = WordTable.of(['assembly', 'congress', 'house', 'senate']);
/** What deals with several fields: the Department of Ports and Harbours. */
const fields = WordTable.of(['bureau', 'committee', 'department', 'ministry', 'office']);
const led = PhraseTable.of(called.ledBodies.map((body) => [body, 0]));

/** “an Oscar for | Zarnite”: where a work begins that won the prize; the Torvik Prize for Poetry is one name. Else -1. */
function prizedWork({ hash, flags }: Text, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++)
    if (hash[i] === forWord && prizes.has(hash[i - 1]))
      return prizeFields.has(hash[i + 1]) || (flags[i + 1] & Flag.capital) === 0 ? -1 : i + 1;
  return -1;
}

const prizes = WordTable.of(called.prizesForWorks);
const prizeFields = WordTable.of(called.fieldsOfPrizes);

/** Cuts a span at what begins another name: the parts, or null for one name. */
export function partsOf(text: Text, span: NameSpan): readonly NameSpan[] | null {
  const { first, last } = span;
  if (last - first === 1) return null;
  const title = titleInside(text, span);
  if (title >= 0)
    return [
      { first, last: title, type: organisation },
      { first: title, last, type: person },
    ];
  if (isPair(text, span))
    return [
      { first, last: first + 2, type: person },
      { first: first + 3, last, type: person },
    ];
  const prized = span.type === other ? prizedWork(text, first, last) : -1;
  if (prized >= 0)
    return [
      { first, last: prized - 1, type: other },
      { first: prized, last, type: other },
    ];
  const result = last - first > 4 ? resultInside(text, first, last) : -1;
  if (result >= 0)
    return [
      { first, last: result, type: organisation },
      { first: result + 3, last, type: organisation },
    ];
  if (isChamber(text, span))
    return [
      { first, last: first + 1, type: organisation },
      { first: first + 1, last, type: organisation },
    ];
  if (isHousehold(text, span))
    return [
      { first, last: first + 1, type: person },
      { first: first + 1, last, type: organisation },
    ];
  const body = span.type === organisation ? beforeOfficer(text, first, last) : null;
  if (body !== null) return [body];
  const initials = span.type !== person && last - first > 3 ? initialsIn(text, first, last) : -1;
  if (initials >= 0) return [{ first: initials, last, type: person }];
  if (areChambers(text, span))
    return [
      { first, last: first + 1, type: organisation },
      { first: first + 2, last, type: organisation },
    ];
  if (isBodyOfLetters(text, span))
    return [
      { first, last: first + 1, type: organisation },
      { first: first + 2, last, type: organisation },
    ];
  const member = memberOf(text, span);
  if (member !== null) return [member];
  const owner = ownerIn(text, span);
  if (owner >= 0)
    return [
      { first, last: owner, type: organisation },
      { first: owner + 1, last, type: organisation },
    ];
  const article = last - first > 2 ? articleOfNext(text, first, last) : -1;
  if (article >= 0)
    return [
      { first, last: article, type: organisation },
      { first: article + 1, last, type: span.type },
    ];
  if (isPartyAtSeat(text, span))
    return [
      { first, last: first + 1, type: organisation },
      { first: first + 1, last, type: place },
    ];
  if (isForOther(text, span))
    return [
      { first, last: first + 1, type: organisation },
      { first: first + 2, last, type: place },
    ];
  const lead = movementOf(text, span);
  if (lead >= 0)
    return [
      { first, last: lead, type: organisation },
      { first: lead + 1, last, type: person },
    ];
  const holder = holderOfSeat(text, span);
  if (holder >= 0)
    return [
      { first, last: holder, type: place },
      { first: holder, last, type: person },
    ];
  if (isMemberOf(text, span))
    return [
      { first, last: first + 2, type: person },
      { first: first + 3, last, type: organisation },
    ];
  const join = span.type === organisation && last - first > 3 ? joinOfTwo(text, first, last) : -1;
  return join < 0
    ? null
    : [
        { first, last: join, type: organisation },
        { first: join + 1, last, type: organisation },
      ];
}

/** “Torvik Movement | of Lena Marsh”: where “of” stands between what somebody leads and who it is, or -1. */
function movementOf(text: Text, { first, last, type }: NameSpan): number {
  const at = last - 3;
  if (type !== organisation || at <= first || text.hash[at] !== of || !movements.has(text.hash[at - 1])) return -1;
  return isOnlyGiven(wordsOf()[at + 1]) ? at : -1;
}

const movements = WordTable.of(['alliance', 'campaign', 'coalition', 'government', 'movement', 'party']);

/** “the Mayor of | Brigg | Lena Marsh”: where the first name of who holds the seat begins behind its place, or -1. */
function holderOfSeat({ hash }: Text, { first, last, type }: NameSpan): number {
  if (type !== person || first < 2 || last - first < 3 || hash[first - 1] !== of || !seats.has(hash[first - 2]))
    return -1;
  const words = wordsOf();
  if ((words[first] & givenName) !== 0) return -1;
  return isOnlyGiven(words[first + 1]) ? first + 1 : -1;
}

/** Offices held in a town or land. */
const seats = WordTable.of(['archbishop', 'bishop', 'dean', 'governor', 'mayor', 'president', 'provost', 'sheriff']);

/** “Lena Marsh | of Right and Order”: somebody in full, and the body; “Grace Church of Torvik” is one body. */
const isMemberOf = (text: Text, { first, last, type }: NameSpan): boolean =>
  type === organisation &&
  last - first > 3 &&
  text.hash[first + 2] === of &&
  isOnlyGiven(wordsOf()[first]) &&
  mayBePerson(text, first, first + 2);

/** “Lena Marsh | -Tom Hale”: the two of a race or deal, each with a first name. */
const isPair = ({ kind }: Text, { first, last }: NameSpan): boolean =>
  last - first === 5 &&
  kind[first + 2] === Kind.hyphen &&
  isOnlyGiven(wordsOf()[first]) &&
  isOnlyGiven(wordsOf()[first + 3]) &&
  !isOnlyGiven(wordsOf()[first + 1]);

/** “from Torvano | for Norway”: a word that nothing can be for, and a place. */
const isForOther = (text: Text, { first, last, type }: NameSpan): boolean =>
  type === organisation &&
  text.hash[first + 1] === forWord &&
  (wordsOf()[first] & ~Word.surname & classMask) === 0 &&
  wordsOf()[first] >>> senseShift === 0 &&
  isKnownPlace(text, first + 2, last);

/** “SNP | Westminster leader”: a party by its letters, and where its members sit. */
const isPartyAtSeat = (text: Text, { first, last, type }: NameSpan): boolean =>
  type === organisation &&
  last - first === 2 &&
  leaders.has(text.hash[last]) &&
  (text.flags[first] & Flag.allCapitals) !== 0 &&
  vocabulary().listed.longestAt(text, first, first + 1) >> 8 === 1 &&
  isKnownPlace(text, first + 1, last);

const leaders = WordTable.of(called.leadersAtSeats);

const forWord = hashWord('for');

/** “Democratic | Senate”: a chamber, and who has its majority. */
const isChamber = ({ hash }: Text, { first, last }: NameSpan): boolean =>
  last - first === 2 && parties.has(hash[first]) && chambers.has(hash[first + 1]);

/** “Quist | White House”: whose it is, or was; the U.S. State Department is one body. */
function isHousehold(text: Text, { first, last }: NameSpan): boolean {
  if (last - first !== 3 || led.longestAt(text, first + 1, last) === 0) return false;
  const { flags, kind } = text;
  if (kind[first] !== Kind.word || (flags[first] & (Flag.capital | Flag.allCapitals)) !== Flag.capital) return false;
  return (wordsOf()[first] & Word.demonym) === 0 && !isKnownPlace(text, first, first + 1);
}

/** “U.N. | High Commissioner”, “Senate | Majority Leader”: the known body or place before the words of an office, or null. */
function beforeOfficer(text: Text, first: number, last: number): NameSpan | null {
  for (let i = first + 1; i < last - 2; i++)
    if (officers.has(text.hash[i]) && officeFields.has(text.hash[i + 1])) return beforeOfficer(text, first, i + 1);
  const sure = officers.has(text.hash[last - 1]);
  if (!sure && !endsAsOffice(text, last - 1)) return null;
  const known = vocabulary().phrases.longestAt(text, first, last);
  const type = typeOf[known & 255];
  if (known === 0 || known >> 8 === last - first || type === undefined) return null;
  const end = first + (known >> 8);
  if (!sure) for (let i = end; i < last; i++) if ((wordsOf()[i] & office) === 0) return null;
  return { first, last: end, type };
}

/** “Lagos State | Commissioner for Special Duties”: what the office is for goes on behind it. */
const officeFields = WordTable.of(['for', 'of']);
const office = Word.officeHead | Word.officeModifier;

/** Leader may be a paper’s last word as well. */
function endsAsOffice({ hash }: Text, i: number): boolean {
  if (hash[i] === leader) return parliamentary.has(hash[i - 1]);
  return (wordsOf()[i] & (Word.officeHead | Word.organisationTail | Word.officeModifier)) === Word.officeHead;
}

/** “NTSB | ’s Marine Office”: who it belongs to goes by letters, and no name has its letters inside. */
const isBodyOfLetters = ({ kind, flags, start, end }: Text, { first, last, type }: NameSpan): boolean =>
  type === organisation &&
  last - first > 3 &&
  kind[first + 1] === Kind.possessive &&
  (flags[first] & Flag.allCapitals) !== 0 &&
  end[first] - start[first] > 2 &&
  (flags[first + 2] & Flag.allCapitals) === 0;

/** “Metropolitan Police | ’s Flying Squad”: the possessive behind a body that is listed by itself, where the whole is not, or -1. */
function ownerIn({ hash, kind }: Text, { first, last, type }: NameSpan): number {
  if (type !== organisation || last - first < 3) return -1;
  // “the Government | ’s Ports Inspectorate”
  if (hash[first] === government && kind[first + 1] === Kind.possessive) return first + 1;
  for (let i = first + 2; i < last - 1; i++) {
    if (kind[i] !== Kind.possessive) continue;
    const known = vocabulary().listed.longestAt({ hash }, first, last);
    return known >> 8 === i - first && (known & 255) === Known.organisation ? i : -1;
  }
  return -1;
}

const government = hashWord('government');

/** “the Ohio | Republican”, “House | Republicans”: where who belongs to a party is from or sits, or null. */
function memberOf(text: Text, { first, last, type }: NameSpan): NameSpan | null {
  if (type === person || last - first < 2 || !partyMembers.has(text.hash[last - 1])) return null;
  if (vocabulary().phrases.longestAt(text, first, last) >> 8 === last - first) return null;
  if (isKnownPlace(text, first, last - 1)) return { first, last: last - 1, type: place };
  return last - first === 2 && chambers.has(text.hash[first]) ? { first, last: last - 1, type: organisation } : null;
}

const partyMembers = WordTable.of(called.partyMembers);

/** “told the Tarn Post | the Board”: the article of the next name, behind who is told, or -1. */
function articleOfNext({ hash, flags }: Text, first: number, last: number): number {
  const told = hash[first] === the ? first - 1 : first - 2;
  if (told < 0 || !telling.has(hash[told]) || hash[told + 1] !== the) return -1;
  for (let i = told + 3; i < last - 1; i++)
    if (hash[i] === the && (flags[i] & Flag.capital) === 0 && (flags[i - 1] & Flag.capital) !== 0) return i;
  return -1;
}

const the = hashWord('the');
const telling = WordTable.of(called.tellingVerbs);

/** “Tarn Ventures | and Hale & Shaw”: the “and” behind a body that is whole by itself, or -1. */
function joinOfTwo(text: Text, first: number, last: number): number {
  const { hash, kind } = text;
  const { listed } = vocabulary();
  for (let i = first + 1; i < last - 1; i++) {
    if (hash[i] !== and || !isNameWord(i + 1) || fields.has(hash[first])) continue;
    const known = listed.longestAt(text, first, i);
    const whole =
      (known >> 8 === i - first && (known & 255) === Known.organisation) ||
      (isFirm(text, first, i) && !(isTailToken(text, last - 1) && !isFirmTail(text, last - 1)));
    const second = listed.longestAt(text, i + 1, last);
    const isKnown =
      second >> 8 === last - i - 1 &&
      last - i > 2 &&
      (second & 255) === Known.organisation &&
      !isKnownPlace(text, first, i);
    if (
      (whole || isKnown || isInstitute(text, first, i, last) || areHouses(text, first, i, last)) &&
      kind[i - 1] === Kind.word &&
      listed.longestAt(text, first, last) >> 8 !== last - first
    )
      return i;
  }
  return -1;
}

/** “Torvik Institute | and Hexley”: a body by its last word, and one word that tells no field. */
function isInstitute({ kind }: Text, first: number, and: number, last: number): boolean {
  const words = wordsOf();
  const other = words[last - 1];
  if (last - and !== 2 || and - first < 2 || kind[last - 1] !== Kind.word) return false;
  if (other >>> senseShift !== 0 && (other & (Word.surname | givenName)) === 0) return false;
  for (let i = first; i < and; i++) if ((words[i] & Word.connector) !== 0) return false;
  const body = Word.organisationTail | Word.organisationHead;
  return (words[and - 1] & Word.organisationTail) !== 0 && (words[first] & body) === 0;
}

/** “University of Torvik | and Marsh University”: each has the word for itself, which the model may have left out at the end. */
const areHouses = ({ hash }: Text, first: number, join: number, last: number): boolean =>
  houses.has(hash[first]) &&
  hash[first + 1] === of &&
  ((houses.has(hash[last - 1]) && last - join > 2) || (houses.has(hash[last]) && isNameWord(last)));

/** “Tarn Ventures”, but no “Institute of Ports and Shipping”. */
function isFirm(text: Text, first: number, last: number): boolean {
  if (!isFirmTail(text, last - 1)) return false;
  for (let i = first; i < last; i++) if (!isNameWord(i)) return false;
  return true;
}

/** “House and Senate” */
const areChambers = ({ hash }: Text, { first, last }: NameSpan): boolean =>
  last - first === 3 && hash[first + 1] === and && chambers.has(hash[first]) && chambers.has(hash[first + 2]);

/** “Opposition | V D Torvik”: where two initials before a last name begin, or -1. */
function initialsIn({ start, end, kind }: Text, first: number, last: number): number {
  const at = last - 3;
  const isInitial = (i: number) => kind[i] === Kind.word && end[i] - start[i] === 1;
  return at > first && isInitial(at) && isInitial(at + 1) && end[last - 1] - start[last - 1] > 2 ? at : -1;
}
