import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { certainHonorifics } from '../data/honorifics.ts';
import { positions } from '../data/clubs.ts';
import { changingModifiers, rulers } from '../data/offices.ts';
import type { NameSpan } from '../recognise/index.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { isKnownPlace } from '../known-places.ts';
import { PhraseTable } from '../phrase-table.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word, anyHonorific, classMask, givenName, isOnlyGiven, personSense, senseShift } from '../word-classes.ts';
import { addressesPerson, honorificBefore, isAddressed, isTitleOfTwo } from './after-honorifics.ts';
import { beginsOther, isTold, listedBeginning, listedEnd, listedType, tellsBody } from './known.ts';
import { organisation, other, person, place, type Name, type TokenSpan } from './name.ts';
import { isNoName } from './no-names.ts';
import { isPrizeOf } from './prizes.ts';
import { beforePostNominals, isPostNominal, mayBePerson } from './post-nominals.ts';

const the = hashWord('the');
const missions = WordTable.of(called.missions);
const river = hashWord('river');
const forWord = hashWord('for');
const shares = hashWord('shares');
const waters = WordTable.of(called.watersAndHills);
const of = hashWord('of');
const lady = hashWord('lady');
const justice = hashWord('justice');
const inFull = PhraseTable.of(called.officesInFull.map((office) => [office, 0]));
const lastOfOffice = WordTable.of([
  ...new Set(called.officesInFull.map((office) => office.slice(office.lastIndexOf(' ') + 1))),
]);
const certain = WordTable.of(certainHonorifics);
/** Of a party: “Congress MPs”. */
const members = WordTable.of(['meps', 'mlas', 'mps', 'msps', 'mss', 'tds']);
const peers = WordTable.of(['baroness', 'lady', 'lord', 'viscount']);
const ruler = WordTable.of(rulers);
const trading = WordTable.of(called.trading);
const owners = WordTable.of(called.ownersAndMakers);
const firmPlurals = WordTable.of(called.firmPlurals);
const changing = WordTable.of(changingModifiers);
const position = WordTable.of(positions);
const continents = WordTable.of(['europe', 'asia', 'africa', 'america']);
const ladies = WordTable.of(called.ladiesInFull);
const compass = WordTable.of(['eastern', 'western', 'northern', 'southern', 'central']);

const office = Word.officeHead | Word.officeModifier;

/** “Nasdaq Composite | 0.1%”, “Ada Quist | 317 runs”: a share or what somebody counts is no part of a name. “Apollo 11” keeps its number. */
function beforeNumber(text: Text, first: number, last: number): number {
  const { kind, source, start, end } = text;
  const number = last - 1;
  if (number <= first) return last;
  // “Bosch | 22,000”: what has a mark of thousands counts something.
  const share =
    kind[last] === Kind.percent || hasThousands(text, number) || source.slice(start[number], end[number]).includes('.');
  if (share) return number;
  const words = wordsOf();
  const full = number - first === 2 && (words[first] & givenName) !== 0 && (words[number - 1] & Word.surname) !== 0;
  return full && words[number - 1] >>> senseShift === 0 ? number : last;
}

const hasThousands = ({ source, start, end }: Text, i: number): boolean => source.slice(start[i], end[i]).includes(',');

const partyLetters = WordTable.of(['d', 'i', 'r']);

/** “(R-Ohio)”, “Ann Cole, D-Calif.”: the state behind the letter of a party. */
function behindParty({ hash, kind, start, end }: Text, first: number, last: number): number {
  const isTag = last - first > 2 && end[first] - start[first] === 1 && partyLetters.has(hash[first]);
  return isTag && kind[first + 1] === Kind.hyphen && kind[first + 2] !== Kind.number ? first + 2 : first;
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
  // “BMW | 1,200cc”
  if (last - first > 1 && kind[last - 1] === Kind.alphanumeric && hasThousands(text, last - 1)) last--;
  if (kind[last - 1] === Kind.number) {
    const end = beforeNumber(text, first, last);
    // What numbered products have a name like is a firm where the number counts something.
    if (end < last && type === other && hasThousands(text, end)) type = organisation;
    last = end;
  }
  // “I- | 95”, a road
  if (first > 1 && last - first === 1 && isRoadBefore(text, first))
    return { first: first - 2, last, type: place, honorific: null, title: null };
  // “Shares of | Torvik Infrastructure”
  if (last - first > 2 && hash[first] === shares && hash[first + 1] === of) first += 2;
  const seat = behindParty(text, first, last);
  if (seat > first) {
    first = seat;
    if (type !== other) type = place;
  }
  const whole = listedBeginning(text, first, last);
  if (whole < first) {
    first = whole;
    type = organisation;
  }
  last = listedEnd(text, first, last);
  last = beforePostNominals(text, first, last, type);
  if (
    type !== person &&
    last - first > 1 &&
    last < count &&
    isPostNominal(hash[last]) &&
    mayBePerson(text, first, last)
  )
    type = person;
  first = behindHonorific(text, first, last);
  // “Mr | Justice Torvik”
  if (last - first > 1 && hash[first] === justice && isAddressed(text, first)) first++;
  // “Insurer Fairlow”, “Insurers Fairlow”
  if (
    last - first > 1 &&
    (flags[first] & Flag.sentenceStart) !== 0 &&
    (trading.has(hash[first]) || firmPlurals.has(hash[first]) || (type === organisation && owners.has(hash[first])))
  )
    first++;
  while (last - first > 1 && changing.has(hash[first])) first++;
  // “the Minority | NDC”
  if (last - first === 2 && halves.has(hash[first]) && (flags[last - 1] & Flag.allCapitals) !== 0) first++;
  if (type !== person && isInitialledAuthor(text, first, last)) type = person;
  if (last - first > 1 && certain.has(hash[first])) type = person;
  if ((type === organisation || type === place) && last - first > 1 && rules(text, first, last)) type = person;
  if (
    type !== person &&
    ((last - first === 2 && isOfficer(text, first)) || (last - first === 3 && isRankOfTwo(text, first)))
  ) {
    first++;
    type = person;
  } else if (type === organisation && last - first === 2 && (isHolder(text, first) || isPeer(text, first))) {
    first++;
    type = person;
  }
  if (type !== person && last - first > 1 && endsOffice(text, first)) {
    first++;
    type = person;
  }
  // “Secretary of State | for Health”
  if (hash[first] === forWord && (flags[first] & Flag.capital) === 0) {
    first = behindField(first, last);
    if (first === last) return null;
    type = person;
  }
  if (type !== person && last - first > 1 && members.has(hash[last - 1])) last--;
  if (type === person) {
    first = behindOffice(text, first, last);
    // “Ada Quist Miss the Mark”, in a headline: no name ends with a form of address
    if (last - first > 2 && certain.has(hash[last - 1])) last--;
  }
  if (type !== person) {
    last = beforeTitle(text, first, last);
    first = behindOfficeOf(text, first, last);
  }
  // “US Defence” before Secretary is a country and what the office is for.
  const titled = last < count && (words[last] & Word.officeHead) !== 0 && (flags[last] & Flag.capital) !== 0;
  if (titled && (type === organisation || type === other) && !isPartyOf(text, first, last))
    while (last > first && (words[last - 1] & Word.officeModifier) !== 0) last--;
  if (
    first >= last ||
    (isNoName(text, first, last, type) && !(type === person && isNameWord(first) && isAddressed(text, first)))
  )
    return null;

  // “Three | Coast Guard cutters”
  if (
    type === organisation &&
    last - first > 2 &&
    (flags[first] & Flag.sentenceStart) !== 0 &&
    few.has(hash[first]) &&
    listedType(text, first + 1, last, type) === organisation
  )
    first++;
  // “Torvik Valley Provincial | traffic officer”
  if (type === place && last - first > 1 && scopes.has(hash[last - 1]) && (flags[last] & Flag.capital) === 0) last--;
  // “Torvik County Sheriff’s Office | Deputy”
  if (type === organisation && last - first > 3 && deputy.has(hash[last - 1]) && tellsBody(text, last - 2)) last--;
  // “Ivorian | Marie-Josee Torvik”
  if (type === person && last - first > 2 && isPeopleBefore(first)) first++;
  if (type === person) first = initialsBefore(text, first);
  const honorific = honorificBefore(text, first);
  type = typeTold(text, first, last, type, honorific);
  const before = first - 1;
  if (before >= 0 && beginsOther(text, before) && honorific === null)
    return { first: before, last, type: other, honorific, title: null };
  // “Springfield, Mo. | (AP)”
  if (type === place && last - first === 1 && isShortState(text, first)) last++;
  if (type === organisation && isCounted(text, first, last)) first -= 2;
  if (first > 0 && last - first === 1 && compass.has(hash[first - 1]) && continents.has(hash[first])) first--;
  return { first, last, type, honorific, title: null };
}

/** “Labour | MP”, “Labor | Leader”: a field that is a party as well, before who sits for it. */
const isPartyOf = ({ hash }: Text, first: number, last: number): boolean =>
  last - first === 1 && labour.has(hash[first]) && (members.has(hash[last]) || sitting.has(hash[last]));

const labour = WordTable.of(['labor', 'labour']);
/** Who sits for a party, in capitals before a name. */
const sitting = WordTable.of(called.sitting);

/** “, Mo.”: a state of America by the first letters, with its stop. */
const isShortState = ({ hash, kind, flags }: Text, i: number): boolean =>
  i > 0 &&
  kind[i - 1] === Kind.comma &&
  kind[i + 1] === Kind.stop &&
  (flags[i + 1] & Flag.spaceBefore) === 0 &&
  shortStates.has(hash[i]);

const shortStates = WordTable.of(called.shortStates);

/** The word of a people before a first name, which it may be itself: German, Roman. */
const isPeopleBefore = (first: number): boolean =>
  (wordsOf()[first] & (Word.demonym | givenName)) === Word.demonym && isOnlyGiven(wordsOf()[first + 1]);

const deputy = WordTable.of(['captain', 'deputy', 'detective', 'lieutenant', 'sergeant']);
const few = WordTable.of(['eight', 'five', 'four', 'nine', 'seven', 'six', 'ten', 'three', 'two']);
const scopes = WordTable.of(['divisional', 'provincial', 'regional']);
/** “I-”, “US-” glued to a number. */
const isRoadBefore = ({ hash, kind, flags }: Text, number: number): boolean =>
  kind[number] === Kind.number &&
  kind[number - 1] === Kind.hyphen &&
  lettered.has(hash[number - 2]) &&
  (flags[number] & Flag.spaceBefore) === 0 &&
  (flags[number - 2] & (Flag.capital | Flag.allCapitals)) !== 0;

const lettered = WordTable.of(called.letteredRoads);
const halves = WordTable.of(['majority', 'minority']);

/** “AS Torvik”: two letters that are listed as nothing, and a surname. */
function isInitialledAuthor(text: Text, first: number, last: number): boolean {
  const { start, end, flags, kind } = text;
  if (last - first !== 2 || end[first] - start[first] !== 2 || (flags[first] & Flag.allCapitals) === 0) return false;
  if (kind[first] !== Kind.word || (flags[first + 1] & (Flag.capital | Flag.allCapitals)) !== Flag.capital)
    return false;
  const word = wordsOf()[first + 1];
  if ((word & Word.surname) === 0 || (word & (Word.organisationTail | Word.placeTail | Word.officeHead)) !== 0)
    return false;
  if (word >>> senseShift !== 0 && word >>> senseShift !== personSense) return false;
  return (
    vocabulary().phrases.longestAt(text, first, last) === 0 && listedType(text, first, first + 1, organisation) < 0
  );
}

/** “101st | Airborne Division”: which of its kind, a number with its ending. */
function isCounted({ kind, hash, flags }: Text, first: number, last: number): boolean {
  if (first < 2 || kind[first - 2] !== Kind.number || !ordinalEndings.has(hash[first - 1])) return false;
  if ((flags[first - 1] & Flag.spaceBefore) !== 0) return false;
  for (let i = first; i < last; i++) if (counted.has(hash[i])) return true;
  return false;
}

const counted = WordTable.of(called.countedBodies);
const ordinalEndings = WordTable.of(['nd', 'rd', 'st', 'th']);

/** “for Health | Ada Quist”: where behind a field the first name of who holds the office begins; `last` where none does. */
function behindField(first: number, last: number): number {
  const words = wordsOf();
  for (let i = first + 1; i + 1 < last; i++) if (isOnlyGiven(words[i])) return i;
  return last;
}

/** The type that a name’s honorific, the data or the words beside it tell, else the one it has. */
function typeTold(text: Text, first: number, last: number, type: number, honorific: TokenSpan | null): number {
  if (honorific !== null && addressesPerson(text, honorific)) return person;
  if (type === person && last - first === 1 && isPrize(text, first)) return other;
  const listed = listedType(text, first, last, type);
  if (listed === organisation && isTownOf(text, first, last)) return place;
  if (listed >= 0) return listed;
  if (type !== place && isBehindThe(text, first)) {
    const whole = listedType(text, first - 1, last, type);
    if (whole >= 0) return whole;
  }
  if (last - first > 1 && beginsOther(text, first)) return other;
  if (last - first === 1 && text.kind[first] === Kind.dotted && dottedStates.has(text.hash[first])) return place;
  if (last - first === 2 && isWater(text, first)) return place;
  if (last - first > 1 && missions.has(text.hash[last - 1])) return organisation;
  if (type === place && last - first > 1 && isBodyByWords(text, first, last)) return organisation;
  if (type === other && last - first === 3 && text.source[text.start[first + 1]] === '&') return organisation;
  return type !== person && isTold(text, first) ? organisation : type;
}

/** “won the Oscar”, “Oscar winner”: what is awarded by a first name or surname, with an article before it or the noun behind. */
const isPrize = (text: Text, i: number): boolean =>
  isPrizeOf(text, i) ||
  ((prizeNouns.has(text.hash[i + 1]) || (i > 0 && prizeArticles.has(text.hash[i - 1]))) &&
    listedType(text, i, i + 1, other) === other);

const prizeNouns = WordTable.of(called.prizeNouns);
const prizeArticles = WordTable.of(['a', 'an', 'the']);

/** “Torvik Bay Health Board”, “Bureau of Zarnology”: several words with a body’s at an end, and no place’s, that are on no map. */
function isBodyByWords(text: Text, first: number, last: number): boolean {
  const words = wordsOf();
  if (isKnownPlace(text, first, last) || (words[last - 1] & Word.placeTail) !== 0) return false;
  if ((words[first] & Word.organisationHead) !== 0 && text.hash[first + 1] === of) return true;
  return ruling.has(text.hash[last - 1]);
}

/** Bodies that have no house of the same name. */
const ruling = WordTable.of([...called.tailsOfFields, 'authority', 'corporation', 'trust']);

/** N.Y., S.D. */
const dottedStates = WordTable.of(called.dottedStates);

/** “of Chelsea, Massachusetts”: a club’s town with its state behind it. */
function isTownOf(text: Text, first: number, last: number): boolean {
  const { hash, kind } = text;
  if (last - first > 1 || first === 0 || kind[last] !== Kind.comma || !isKnownPlace(text, last + 1, last + 2))
    return false;
  return hash[first - 1] === of || (wordsOf()[first - 1] & Word.placePreposition) !== 0;
}

/** “in The | Hague”: an article in capitals, as in what is listed with it. */
const isBehindThe = ({ hash, flags }: Text, first: number): boolean =>
  first > 0 && hash[first - 1] === the && (flags[first - 1] & (Flag.capital | Flag.sentenceStart)) === Flag.capital;

/** “the River Sel”, “Lough Torvi” */
const isWater = ({ hash, kind }: Text, first: number): boolean =>
  waters.has(hash[first]) &&
  kind[first + 1] === Kind.word &&
  (hash[first] !== river || (first > 0 && hash[first - 1] === the));

/** “Leader of the | Opposition Lena Marsh”, “Secretary of | State Lena Marsh”, taken in one, but “emails of | State Department staff” */
function endsOffice(text: Text, last: number): boolean {
  if (!lastOfOffice.has(text.hash[last])) return false;
  for (let first = last - 2; first >= 0 && first > last - longestOffice; first--)
    if (inFull.longestAt(text, first, last + 1) >> 8 === last + 1 - first) return true;
  return false;
}

/** In words. */
const longestOffice = 4;

/** “Duke of Torvik”, “Recorder of Hull”, taken for a place: the place behind an office that one person holds. No bridge or team that is called so. */
function behindOfficeOf(text: Text, first: number, last: number): number {
  const { hash, flags } = text;
  const words = wordsOf();
  if (last - first < 3 || (words[first] & Word.heldByOne) === 0 || hash[first + 1] !== of) return first;
  // “Speaker of the | House”
  if (last - first === 4 && hash[first + 2] === the && (words[last - 1] & Word.organisationTail) !== 0) return last - 1;
  // “Governor of Torvik State”; the “Prince of Wales Bridge” is one place.
  if (last - first > 3) return !ruler.has(hash[first]) && isPlaceByName(text, first + 2, last) ? first + 2 : first;
  const tail = Word.organisationTail | Word.placeTail;
  return (flags[first + 2] & Flag.capital) !== 0 && (words[last - 1] & tail) === 0 ? first + 2 : first;
}

const isPlaceByName = (text: Text, first: number, last: number): boolean =>
  isKnownPlace(text, first, last) ||
  (wordsOf()[last - 1] & (Word.placeTail | Word.organisationTail)) === Word.placeTail;

/** What somebody’s name begins with of titles, forms of address and the words of an office doesn’t belong to it. */
function behindOffice(text: Text, from: number, last: number): number {
  const { kind, hash } = text;
  const words = wordsOf();
  let first = from;
  if (last - first > 1 && isParticiple(text, first)) first++;
  while (last - first > 1 && ruler.has(hash[first])) first++;
  // “Det | Con Quist”
  if (last - first > 1 && first > 0 && isTitleOfTwo(text, first - 1)) first++;
  while (last - first > 1) {
    const isTitle = last - first > 2 && isTitleOfTwo(text, first);
    const isAddress =
      (words[first] & anyHonorific) !== 0 && (certain.has(hash[first]) || (words[first] & givenName) === 0);
    if (!isTitle && !isAddress) break;
    first += isTitle ? 2 : 1;
  }
  while (last - first > 1 && kind[first] === Kind.stop) first++;
  if (last - first === 2 && hash[first] === lady && !ladies.has(hash[first + 1])) first++;
  while (last - first > 1 && (words[first] & office) !== 0 && (!isNameToo(words[first]) || isInitial(text, first + 1)))
    first++;
  // “Substitute Ada Quist”
  if (last - first > 2 && position.has(hash[first]) && (text.flags[first] & Flag.sentenceStart) !== 0) return first + 1;
  return last - first > 2 && meansPerson(words[first]) && (words[first + 1] & givenName) !== 0 ? first + 1 : first;
}

/** “Sentencing | Quist, the judge”: what is done to somebody, at the head of a sentence; Fleming and Manning are called so. */
const isParticiple = ({ source, start, end, flags }: Text, i: number): boolean =>
  (flags[i] & (Flag.sentenceStart | Flag.allCapitals)) === Flag.sentenceStart &&
  end[i] - start[i] >= shortestParticiple &&
  source.startsWith('ing', end[i] - 3) &&
  !isNameToo(wordsOf()[i]);

/** In letters: Ying and Jiang are names, as is Xiaoling. */
const shortestParticiple = 7;

const isNameToo = (word: number): boolean => (word & (givenName | Word.surname)) !== 0;

/** “Justice | A. K. Quist”: before initials stands an office rather than a given name. */
function isInitial({ kind, flags, start, end }: Text, i: number): boolean {
  return (
    kind[i] === Kind.dotted || (kind[i] === Kind.word && end[i] - start[i] === 1 && (flags[i] & Flag.capital) !== 0)
  );
}

/** “Sentencing Mrs Quist”: what stands before such a form of address was written with a capital for another reason. */
function behindHonorific({ hash, kind }: Text, first: number, last: number): number {
  for (let i = last - 2; i > first; i--)
    if (certain.has(hash[i]) && kind[i] === Kind.word && (hash[i - 1] !== the || i - 1 === first)) return i;
  return first;
}

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

const policeRank = WordTable.of(called.policeRanks);

/** “PC Quist”: letters of a rank and a known surname, which “DC Comics” has not; what is listed as one name is none. */
function isOfficer({ hash, flags }: Text, first: number): boolean {
  if (!policeRank.has(hash[first]) || (flags[first] & Flag.allCapitals) === 0) return false;
  if ((flags[first + 1] & (Flag.capital | Flag.allCapitals)) !== Flag.capital) return false;
  if ((wordsOf()[first + 1] & Word.surname) === 0) return false;
  return vocabulary().phrases.longestAt({ hash }, first, first + 2) >> 8 !== 2;
}

/** “AIG Zarna Torvik”: letters of a rank, a first name and one more word that are nothing else. */
function isRankOfTwo(text: Text, first: number): boolean {
  const { hash, flags, kind } = text;
  if (!policeRank.has(hash[first]) || (flags[first] & Flag.allCapitals) === 0) return false;
  const words = wordsOf();
  for (let i = first + 1; i < first + 3; i++) {
    if (kind[i] !== Kind.word || (flags[i] & (Flag.capital | Flag.allCapitals)) !== Flag.capital) return false;
    if (
      (words[i] & (Word.surname | givenName)) === 0 &&
      ((words[i] & classMask) !== 0 || words[i] >>> senseShift !== 0)
    )
      return false;
  }
  return vocabulary().phrases.longestAt(text, first, first + 3) >> 8 < 2;
}

/** “Lord Quist”, taken for a body’s name. */
const isPeer = (text: Text, first: number): boolean =>
  peers.has(text.hash[first]) && !tellsBody(text, first + 1) && listedType(text, first, first + 2, organisation) < 0;

/** “Justice K Vinod Torvik”: an initial right behind an office or a form of address. */
const isBehindTitle = (at: number): boolean =>
  at > 0 && (wordsOf()[at - 1] & (Word.officeHead | anyHonorific)) !== 0 && isNameWord(at);

/** Most initials before one name, for the same reason as the most honorifics. */
const mostInitials = 6;

/** “A.”, “J.K.” and “H. G.” before the words of a name belong to it. */
function initialsBefore({ kind, flags, start, end, sentenceOf }: Text, first: number): number {
  let from = first;
  for (let count = 0; from > 0 && count < mostInitials; count++) {
    const at = kind[from - 1] === Kind.stop ? from - 2 : from - 1;
    if (at < 0 || sentenceOf[at] !== sentenceOf[first] || (flags[at] & Flag.capital) === 0) break;
    const single = kind[at] === Kind.word && end[at] - start[at] === 1;
    // “A K Quist” without stops
    const initial =
      kind[at] === Kind.dotted || (single && (at === from - 2 || end[from] - start[from] === 1 || isBehindTitle(at)));
    if (!initial) break;
    from = at;
  }
  return from;
}
