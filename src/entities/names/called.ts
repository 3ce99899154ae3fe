import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { sayingVerbs } from '../data/context-words.ts';
import { mayBeginPhrase, wordsOf } from '../recognise/segments.ts';
import { vocabulary } from '../vocabulary.ts';
import { Known, Word, anyHonorific, givenName, isOnlyGiven, senseShift } from '../word-classes.ts';
import { isIndex } from './indices.ts';
import { articles, bodyBelongings, bodyNouns, isFirmTail, listedType, shortByLast, tellsBody } from './known.ts';
import { nameLike, organisation, other, person, place, type Name } from './name.ts';
import { isRoad } from './roads.ts';
import { isShareOrPence } from './words-inside.ts';

const teams = WordTable.of(called.teamTails);
const firmPlurals = WordTable.of(called.firmPlurals);
const behindBodies = WordTable.of(called.behindBodies);
const behindPlaces = WordTable.of(called.behindPlaces);
const placeBelongings = WordTable.of(called.placeBelongings);
const bodiesOfOthers = WordTable.of(called.bodiesOfOthers);
const placeNouns = WordTable.of(called.placeNouns);
const inBodies = WordTable.of(called.inBodies);
const namedThings = WordTable.of(called.namedThings);
const ofPlaces = WordTable.of(called.ofPlaces);
const bodiesAtWork = WordTable.of(called.bodiesAtWork);
const pricedVerbs = WordTable.of(called.pricedVerbs);
const pricesOfFirms = WordTable.of(called.pricesOfFirms);
const ownersAndMakers = WordTable.of(called.ownersAndMakers);
const headsOfBodies = WordTable.of(called.headsOfBodies);
const pacts = WordTable.of(called.pacts);
const schools = WordTable.of(called.schools);
const tribes = WordTable.of(called.tribes);
const partyHeads = WordTable.of(called.partyHeads);
const placePlurals = WordTable.of(called.placePlurals);
const and = hashWord('and');
const crossed = WordTable.of(called.crossing);
const the = hashWord('the');
const sidesOfDeals = WordTable.of(called.sidesOfDeals);
const bodiesOfPlaces = WordTable.of(called.bodiesOfPlaces);
const according = hashWord('according');
const to = hashWord('to');
const of = hashWord('of');
const at = hashWord('at');
const childrens = hashWord('children');
const lands = WordTable.of(called.lands);
const forWord = hashWord('for');
/** “the member for Torvik” */
const membersFor = WordTable.of(['councillor', 'member', 'mla', 'mp', 'ms', 'msp', 'td']);
const tying = WordTable.of(['at', 'in', 'of', 'with']);
const who = WordTable.of(['who', 'whom', 'whose']);
const single = WordTable.of(['has', 'is', 'was']);
const found = hashWord('found');
const founding = WordTable.of(['cofounded', 'founded']);
const telling = WordTable.of(called.tellingVerbs);
const endsHead = WordTable.of([
  'at',
  'based',
  'behind',
  'for',
  'from',
  'in',
  'listed',
  'of',
  'on',
  'owned',
  'run',
  'that',
  'which',
  'with',
]);
const determiners = WordTable.of(called.determiners);
const chief = hashWord('chief');
const chiefs = WordTable.of([
  'accountant',
  'creative',
  'economist',
  'executive',
  'financial',
  'operating',
  'technology',
]);
const foreign = hashWord('foreign');
const prime = hashWord('prime');
const central = hashWord('central');
const bank = hashWord('bank');
const ministers = WordTable.of(['minister', 'ministers', 'ministry', 'secretary']);
const whose = hashWord('whose');
const firmWorks = WordTable.of(called.firmWorks);
const start = hashWord('start');
const which = hashWord('which');
const crude = hashWord('crude');
const owning = WordTable.of(called.owning);
const up = hashWord('up');

/** Names that a surname is looked for in; an article of thousands would take their square. */
const mostAsked = 200;

/** Longest description between a name and the noun that it is called by, in tokens. */
const reach = 7;

/**
 * Names that the model took for somebody’s, for want of a known word, and that the article calls a body or place in so many words: “the
 * chipmaker Veltrix”, “Veltrix, a chipmaker”, “Veltrix’s shareholders”, “Shannon airport”. What it says in one place holds for all, unless
 * it speaks of somebody of that name, with a first name, an honorific or “who”.
 */
export function asCalled(text: Text, listed: readonly Name[]): readonly Name[] {
  types.clear();
  const names = asSurnamesOfTowns(text, asListedPlaces(text, listed));
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const short = name.type === organisation ? withoutTail(text, name, names) : null;
    if (short !== null)
      types.set(keyOf(text, short), bodiesOfPlaces.has(text.hash[name.last - 1]) ? place : organisation);
    const end = name.type === organisation ? shortByLast(text, name.first, name.last) : -1;
    if (end >= 0) types.set(text.hash[end], organisation);
    const type = typeCalled(text, name, names);
    if (type >= 0) types.set(keyOf(text, name), type);
  }
  return types.size === 0 ? names : retyped(text, names);
}

/** “Butler, Wayne and Ozark counties”: names in a row before what they all are, be they somebody’s elsewhere. */
function asListedPlaces(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 1; n < names.length; n++) {
    if (!placePlurals.has(text.hash[names[n].last])) continue;
    for (let k = n; k >= 0 && (k === n || isNextInRow(text, names[k], names[k + 1])); k--)
      if (names[k].type === person && names[k].honorific === null && isBare(names[k]))
        (all ??= names.slice())[k] = nameLike(names[k], { type: place });
  }
  return all ?? names;
}

/** One word, or two of which the first is nobody’s: Darling Downs. */
const isBare = ({ first, last }: Name): boolean =>
  last - first === 1 || (last - first === 2 && (wordsOf()[first] & givenName) === 0);

/** “Scarborough said”, where the article names Ada Scarborough: a town’s name with what only people do, and no place’s preposition before it. */
function asSurnamesOfTowns(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash, kind } = text;
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const { type, first, last } = names[n];
    if (type !== place || last - first > 1 || !saying.has(hash[last])) continue;
    const before = first - 1;
    if (before >= 0 && kind[before] === Kind.word && (wordsOf()[before] & Word.placePreposition) !== 0) continue;
    if (isSurname(text, names[n], names)) (all ??= names.slice())[n] = nameLike(names[n], { type: person });
  }
  return all ?? names;
}

const saying = WordTable.of(sayingVerbs);

/** Does nothing but a comma, “and” or both stand between two names? */
function isNextInRow({ hash, kind }: Text, { last }: Name, { first }: Name): boolean {
  if (first === last + 1) return kind[last] === Kind.comma || hash[last] === and;
  return first === last + 2 && kind[last] === Kind.comma && hash[last + 1] === and;
}

/** What the article shows each name of to be, by `keyOf`. */
const types = new Map<number, number>();

/** The type that the words around a name tell, or -1. */
function typeCalled(text: Text, name: Name, names: readonly Name[]): number {
  if (text.kind[name.first] === Kind.alphanumeric && name.last - name.first === 1 && isRoad(text, name.first))
    return place;
  if (isCrossed(text, name) || isStreet(text, name) || isSmallStreet(text, name) || isRiver(text, name)) return place;
  if (name.type === organisation) return isBehindBody(text, name) ? organisation : -1;
  if (!mayBeUnknown(text, name)) return -1;
  if (name.type === place && (isSurname(text, name, names) || isFirstName(text, name, names))) return person;
  if (name.last - name.first === 1 && isIndex(text, name.first)) return other;
  if (endsAsFirm(text, name) || isPriced(text, name) || isBank(text, name)) return organisation;
  return name.type === person ? calledType(text, name) : toldType(text, name);
}

function retyped(text: Text, names: readonly Name[]): Name[] {
  for (const name of names) {
    const key = text.hash[name.last - 1];
    if (types.has(key) && types.get(key) !== person && isSomebody(text, name)) types.delete(key);
  }
  const called: Name[] = [];
  for (const name of names) {
    const type = mayBeUnknown(text, name) ? types.get(keyOf(text, name)) : seatType(text, name);
    called.push(type === undefined || type === name.type ? name : nameLike(name, { type }));
  }
  return called;
}

/** Kinds of places and of courts, which no place is called by alone. */
const generic = WordTable.of(['county', 'crown', 'district', 'family', 'high', 'local', 'supreme']);

/** “Sevenholme”, taken for a body by its council: the place. */
function seatType(text: Text, name: Name): number | undefined {
  if (name.type !== organisation || tellsBody(text, name.last - 1)) return undefined;
  if (types.get(keyOf(text, name)) !== place || generic.has(text.hash[name.last - 1])) return undefined;
  return listedType(text, name.first, name.last, name.type) < 0 ? place : undefined;
}

/** A name of one word by that word, so that somebody’s surname is found by it; a longer one by all its words. */
function keyOf({ hash }: Text, { first, last }: Name): number {
  let key = hash[last - 1];
  for (let i = first; i < last - 1; i++) key = Math.imul(key, 31) + hash[i];
  return key;
}

/** Somebody of whom no more is known, or a place that is on no map. */
function mayBeUnknown(text: Text, { type, first, last, honorific }: Name): boolean {
  if (honorific !== null || last - first > 4 || type === organisation) return false;
  for (let i = first; i < last; i++) {
    const kind = text.kind[i];
    if (kind === Kind.word || kind === Kind.alphanumeric) continue;
    // “Bashar al-Torvik” is somebody’s full name, “Torvik-Hale” may be taken for a place.
    if (type !== place || (kind !== Kind.hyphen && kind !== Kind.possessive)) return false;
  }
  if (type !== place && last - first > 3) return false;
  return type !== place || !isOnMap(text, first, last);
}

function isOnMap(text: Text, first: number, last: number): boolean {
  const found = mayBeginPhrase(text, first) ? vocabulary().phrases.longestAt(text, first, last) : 0;
  const known = found & 255;
  return found >> 8 === last - first && (known === Known.country || known === Known.place || known === Known.town);
}

/** Is it the surname, hyphens and all, of somebody whom the article names in full? */
function isSurname({ hash, kind }: Text, { first, last }: Name, names: readonly Name[]): boolean {
  const length = last - first;
  for (let i = first + 1; i < last; i += 2) if (kind[i] !== Kind.hyphen) return false;
  const asked = Math.min(names.length, mostAsked);
  for (let n = 0; n < asked; n++) {
    const full = names[n];
    if (full.type !== person || full.last - full.first <= length) continue;
    let i = 1;
    while (i <= length && hash[full.last - i] === hash[last - i]) i++;
    if (i <= length) continue;
    // “Torvik” of “Bashar al-Torvik”, not of “Hale-Torvik”.
    const before = full.last - length - 1;
    if (kind[before] !== Kind.hyphen || (wordsOf()[before - 1] & Word.particle) !== 0) return true;
  }
  return false;
}

/** “Tahlia” of Tahlia Quist, where it is no longer name’s part: behind no “in”. */
function isFirstName({ hash }: Text, { first, last }: Name, names: readonly Name[]): boolean {
  if (last - first > 1 || (first > 0 && (wordsOf()[first - 1] & Word.placePreposition) !== 0)) return false;
  const asked = Math.min(names.length, mostAsked);
  for (let n = 0; n < asked; n++) {
    const full = names[n];
    if (full.type === person && full.last - full.first > 1 && hash[full.first] === hash[first]) return true;
  }
  return false;
}

/** "Eastgate" of "Eastgate Athletic": the name of a body without the word that tells which kind it is. */
function withoutTail(text: Text, name: Name, names: readonly Name[]): Name | null {
  const { first, last } = name;
  if (last - first < 2 || last - first > 4) return null;
  // "Corbin" of "Corbin & Shaw"
  if (text.source[text.start[first + 1]] === '&') {
    const short = nameLike(name, { last: first + 1 });
    return isSurname(text, short, names) ? null : short;
  }
  if (!tellsBody(text, last - 1)) return null;
  // Ada Quist of the “Ada Quist Foundation”
  if (last - first > 2 && (wordsOf()[first] & givenName) !== 0) return null;
  return isOnMap(text, first, last - 1) ? null : nameLike(name, { last: last - 1 });
}

/** “the leftist Torvia Humana”, “its right-wing Zarn Unida”: several words behind an article and what a party stands for; “the ruling Zarn Hale family” is none. */
function isOfCreed({ hash, kind, sentenceOf }: Text, first: number, last: number): boolean {
  const creed = first - 1;
  if (creed < 1 || sentenceOf[creed] !== sentenceOf[first] || clans.has(hash[last])) return false;
  const winged = kind[creed - 1] === Kind.hyphen && wings.has(hash[creed]);
  if (!winged && !creeds.has(hash[creed])) return false;
  for (let i = creed - 1; i >= 0 && i > creed - reach && (kind[i] === Kind.word || kind[i] === Kind.hyphen); i--)
    if (owners.has(hash[i])) return true;
  return false;
}

const creeds = WordTable.of(called.partyAdjectives);
const wings = WordTable.of(['center', 'centre', 'left', 'right', 'wing']);
const owners = WordTable.of(['her', 'his', 'its', 'the', 'their']);
const clans = WordTable.of(['clan', 'dynasty', 'family']);

/** “Al Torvik province”, “El Torvik district”: an article of Arabic or Spanish that is a first name too, before the noun of a place. */
const isDesertTown = ({ hash, flags }: Text, { first, last }: Name): boolean =>
  last - first === 2 &&
  desertArticles.has(hash[first]) &&
  behindPlaces.has(hash[last]) &&
  (flags[last] & Flag.capital) === 0;

const desertArticles = WordTable.of(['al', 'el', 'la', 'los']);

/** Is it told that the name is somebody’s? */
function isSomebody(text: Text, { type, first, last, honorific }: Name): boolean {
  const { hash, kind } = text;
  if (type !== person) return false;
  if (honorific !== null) return true;
  const words = wordsOf();
  if (last - first > 1 && (words[first] & givenName) !== 0 && !desertArticles.has(hash[first])) return true;
  if (first > 0 && (words[first - 1] & anyHonorific) !== 0) return true;
  // “President Quist”
  if (first > 0 && (words[first - 1] & Word.heldByOne) !== 0 && (text.flags[first - 1] & Flag.capital) !== 0)
    return true;
  const next = kind[last] === Kind.comma ? last + 1 : last;
  // “Zarnerys, whose quarry”
  if (hash[next] === whose && firmWorks.has(hash[next + 1])) return false;
  return who.has(hash[next]) || (next > last && kind[next] === Kind.number);
}

/** "the chipmaker Veltrix", "shares in Veltrix" */
function isBehindBody({ hash, kind, sentenceOf }: Text, { first, last }: Name): boolean {
  if (first === 0 || sentenceOf[first - 1] !== sentenceOf[first]) return false;
  if (bodyNouns.has(hash[first - 1])) return true;
  if (first < 2 || !tying.has(hash[first - 1])) return false;
  if (inBodies.has(hash[first - 2])) return true;
  // “the chair of Quist’s campaign”
  if (kind[last] === Kind.possessive) return false;
  return hash[first - 1] === at
    ? bodiesAtWork.has(hash[first - 2]) || headsOfBodies.has(hash[first - 2])
    : hash[first - 1] === of && headsOfBodies.has(hash[first - 2]);
}

/** "Fairlow Tarn slid 4%", "fell by 12p": what happens to a price, told in a share of it or in pence. */
function isPriced(text: Text, { last }: Name): boolean {
  const { hash, kind, count } = text;
  // “Ted Torvik shares fell”
  if (pricesOfFirms.has(hash[last])) return pricedVerbs.has(hash[last + 1]);
  if (!pricedVerbs.has(hash[last])) return false;
  let k = last + 1;
  while (k < count && k < last + 3 && kind[k] === Kind.word) k++;
  return k + 1 < count && kind[k] === Kind.number && isShareOrPence(text, k + 1);
}

/** “Zarniabank”: one word that ends so, and is nobody’s surname. */
const isBank = ({ source, start, end, flags }: Text, { first, last }: Name): boolean =>
  last - first === 1 &&
  end[first] - start[first] > shortestBank &&
  source.startsWith('bank', end[first] - 4) &&
  (flags[first] & Flag.allCapitals) === 0 &&
  (wordsOf()[first] & (Word.surname | givenName)) === 0;

/** In letters: Clydebank is on the map, a Burbank may not be. */
const shortestBank = 7;

function endsAsFirm(text: Text, { first, last }: Name): boolean {
  return last - first > 1 && (isFirmTail(text, last - 1) || teams.has(text.hash[last - 1]));
}

/** The type that the words around a name give it, or -1. */
function calledType(text: Text, name: Name): number {
  const { first, last } = name;
  const { hash, kind } = text;
  const words = wordsOf();
  const full = last - first > 1;
  if (full && (tribes.has(hash[first]) || partyHeads.has(hash[first]))) return organisation;
  if (isDesertTown(text, name)) return place;
  if (full && (words[first] & givenName) === 0 && isOfCreed(text, first, last)) return organisation;
  const given = full && (words[first] & givenName) !== 0;
  const apposed = apposedType(text, name);
  if (apposed >= 0) return apposed;
  if (full && isOfArticle(text, name)) return organisation;
  if (isByPaper(text, first)) return organisation;
  // “was published by Torvik”
  if (!given && first > 1 && hash[first - 1] === by && hash[first - 2] === published) return organisation;
  if (given) return isBareBody(text, first) || isCalledFirm(text, name) ? organisation : -1;
  // Meta is a surname too, but known as a body.
  const listed = !full && vocabulary().listed.longestAt(text, first, last) === ((1 << 8) | Known.organisation);
  const bearable = !listed && (words[last - 1] & (Word.surname | givenName)) !== 0;
  // “Zarnex, which owns”: nobody is “which”.
  if (!bearable && kind[last] === Kind.comma && hash[last + 1] === which && owning.has(hash[last + 2]))
    return organisation;
  // “The Zarn carries”: an article, and a verb, so nobody.
  const heads = first > 0 && (text.flags[first - 1] & Flag.sentenceStart) !== 0;
  const verb = words[last] >>> senseShift > lastNounSense || (heads && (words[last] & Word.reportingVerb) !== 0);
  if (!full && !bearable && verb && first > 0 && hash[first - 1] === the) return organisation;
  if (!bearable && kind[last] === Kind.comma && hash[last + 1] === whose && firmWorks.has(hash[last + 2]))
    return organisation;
  // Brent crude
  if (!full && hash[last] === crude) return other;
  if (!full && polls.has(hash[last]) && isPollsters(text, first)) return organisation;
  if (first > 0 && text.sentenceOf[first - 1] === text.sentenceOf[first]) {
    // "for his club Smith scored": a surname may begin a clause there.
    if (namedThings.has(hash[first - 1])) return other;
    // left to found Quillbox, told the Courier
    if (!full && !bearable && isFounded(text, first)) return organisation;
    if (!full && !bearable && isTold(text, first)) return organisation;
    if (isBehindBody(text, name) && (full || !bearable || tying.has(hash[first - 1]))) return organisation;
    if (firmPlurals.has(hash[first - 1]) && (full || !bearable)) return organisation;
    if (!full && !bearable && ownersAndMakers.has(hash[first - 1])) return organisation;
    if (!full && first > 1 && hash[first - 1] === forWord && membersFor.has(hash[first - 2])) return place;
    if (!full && !bearable && hash[first - 1] === of && first > 1 && ofPlaces.has(hash[first - 2])) return place;
  }
  if (kind[last] === Kind.possessive) {
    return ownerType(text, last + 1);
  }
  if (behindPlaces.has(hash[last]) && !full && (text.flags[last] & Flag.capital) === 0) return place;
  return behindBodies.has(hash[last]) && !bearable ? organisation : -1;
}

/** WordNet’s last number of nouns, as `senseShift` says; verbs have those above, up to 44. */
const lastNounSense = 29;

/** “Ada Quist of the Jan Torvik said”: nobody has an article before the full name and nothing behind it that it is of (the Ada Quist era). */
function isOfArticle({ hash, kind, sentenceOf }: Text, { first, last }: Name): boolean {
  if (first < 2 || hash[first - 1] !== the || hash[first - 2] !== of || sentenceOf[first - 2] !== sentenceOf[first])
    return false;
  // “the Prophet Torvik”
  if (wordsOf()[first] >>> senseShift !== 0 && (wordsOf()[first] & givenName) === 0) return false;
  return kind[last] === Kind.comma || kind[last] === Kind.stop || (wordsOf()[last] & Word.reportingVerb) !== 0;
}

/** “A Quist poll”, “the latest Quist survey”: nobody has an article or such an adjective before the surname. */
const isPollsters = ({ hash }: Text, first: number): boolean => first > 0 && beforePolls.has(hash[first - 1]);
const polls = WordTable.of(['poll', 'polling', 'survey']);
const beforePolls = WordTable.of(['a', 'an', 'fresh', 'latest', 'new', 'recent', 'separate']);

/** “Law firm Ada Quist Hale said”, “at retailer Tom Hale”: a noun without its article is tied to the name; “the firm Ada Quist runs” is not. */
function isBareBody({ hash, kind, flags, sentenceOf }: Text, first: number): boolean {
  const noun = first - 1;
  if (noun < 0 || !bodyNouns.has(hash[noun]) || sidesOfDeals.has(hash[noun]) || sentenceOf[noun] !== sentenceOf[first])
    return false;
  for (let i = noun; i > noun - 3; i--) {
    if (i < 0 || (flags[i] & Flag.sentenceStart) !== 0) return true;
    const before = i - 1;
    if (before < 0 || kind[before] !== Kind.word)
      return kind[before] !== Kind.possessive && kind[before] !== Kind.hyphen;
    if ((wordsOf()[before] & Word.functionWord) !== 0) return !determiners.has(hash[before]);
  }
  return false;
}

/** “the retailer Ada Quist said”: a noun that only firms are called by, before a name that nothing is told of but what firms say; “the firm Ada Quist founded” is hers. */
const isCalledFirm = ({ hash, kind, sentenceOf }: Text, { first, last }: Name): boolean =>
  first > 0 &&
  (firmNouns.has(hash[first - 1]) || trading.has(hash[first - 1])) &&
  sentenceOf[first - 1] === sentenceOf[first] &&
  (kind[last] === Kind.comma ||
    kind[last] === Kind.stop ||
    kind[last] === Kind.possessive ||
    announcing.has(hash[last]));

const trading = WordTable.of(called.trading.filter((noun) => !called.tradesOfPersons.includes(noun)));
const firmNouns = WordTable.of(
  ['airline', 'bank', 'chain', 'company', 'firm', 'group', 'retailer', 'supermarket'].filter(
    (noun) => !called.trading.includes(noun),
  ),
);
const announcing = WordTable.of(['announced', 'confirmed', 'reported', 'said', 'says']);

/** “founded Quillbox”, “left to found Quillbox”, but no “they found Zarnex in the cellar” */
const isFounded = ({ hash }: Text, first: number): boolean =>
  founding.has(hash[first - 1]) || (first > 1 && hash[first - 1] === found && hash[first - 2] === to);

/** “on Albert Quay”: a first name and what only streets are called. */
const isStreet = ({ hash, kind }: Text, { first, last, type, honorific }: Name): boolean =>
  type === person &&
  honorific === null &&
  last - first > 1 &&
  kind[last - 1] === Kind.word &&
  streets.has(hash[last - 1]);

const streets = WordTable.of(called.streetTails);

/** “a site on School Lane”: what only streets are on, and a first word that is nobody’s. */
const isSmallStreet = (text: Text, name: Name): boolean => {
  const { first, last, type } = name;
  return mayBeSmallStreet(text, name) && listedType(text, first, last, type) !== other;
};

const mayBeSmallStreet = ({ hash, kind }: Text, { first, last, type, honorific }: Name): boolean =>
  last - first === 2 &&
  first > 0 &&
  honorific === null &&
  kind[last - 1] === Kind.word &&
  smallStreets.has(hash[last - 1]) &&
  onStreets.has(hash[first - 1]) &&
  (type !== person || (wordsOf()[first] & givenName) === 0);

const smallStreets = WordTable.of(called.smallStreets);
const onStreets = WordTable.of(called.onStreets);

/** “the river Torv had risen” */
const isRiver = ({ hash, flags }: Text, { first, last, honorific }: Name): boolean =>
  last - first === 1 &&
  first > 1 &&
  honorific === null &&
  rivers.has(hash[first - 1]) &&
  (flags[first - 1] & Flag.capital) === 0 &&
  hash[first - 2] === the;

const rivers = WordTable.of(['canal', 'lake', 'loch', 'lough', 'river']);

/** “troops crossed the Torv” */
const isCrossed = ({ hash, sentenceOf }: Text, { first, last, honorific }: Name): boolean =>
  last - first === 1 &&
  first > 1 &&
  honorific === null &&
  hash[first - 1] === the &&
  crossed.has(hash[first - 2]) &&
  sentenceOf[first - 2] === sentenceOf[first];

/** “told the Courier”: somebody has no article, but a family (told the Torviks). */
const isTold = ({ hash, source, end }: Text, first: number): boolean =>
  first > 1 && articles.has(hash[first - 1]) && telling.has(hash[first - 2]) && source[end[first] - 1] !== 's';

/** The type of the owner of what is told at `owned`: “Orsenia’s government”, “Fairlow’s shareholders”; who has a chief of staff may be anybody. */
function ownerType({ hash }: Text, owned: number): number {
  if (hash[owned] === chief) return chiefs.has(hash[owned + 1]) ? organisation : -1;
  if (hash[owned] === foreign || hash[owned] === prime) return ministers.has(hash[owned + 1]) ? place : -1;
  if (placeBelongings.has(hash[owned]) || (hash[owned] === central && hash[owned + 1] === bank)) return place;
  return bodyBelongings.has(hash[owned]) ? organisation : -1;
}

/** The same for a place that is on no map: what its own words say, or a noun beside it. */
function toldType(text: Text, name: Name): number {
  const { hash } = text;
  const { first, last } = name;
  if (last - first > 1 && pacts.has(hash[last - 1])) return other;
  if (last - first > 1 && partyHeads.has(hash[first])) return organisation;
  if (last - first > 2 && name.type === place && isSchool(text, name)) return organisation;
  if (first > 1 && hash[first - 1] === to && hash[first - 2] === according) return organisation;
  if (isByPaper(text, first)) return organisation;
  if (isSinglePerson(text, name) || isMeeting(text, name)) return person;
  if (last - first === 1 && first > 0 && isFounded(text, first)) return organisation;
  const apposed = apposedType(text, name);
  return apposed < 0 && isBehindBody(text, name) ? organisation : apposed;
}

/** “Queen’s College Harwich” */
function isSchool({ hash }: Text, { first, last }: Name): boolean {
  for (let i = first + 1; i < last - 1; i++) if (schools.has(hash[i])) return true;
  return false;
}

/** “Joost de Wit, who has 19 goals”: clubs and crews, who have them, are many. */
function isSinglePerson({ hash, kind }: Text, { first, last }: Name): boolean {
  return last - first > 1 && kind[last] === Kind.comma && who.has(hash[last + 1]) && single.has(hash[last + 2]);
}

/** “seen by the Clarion” */
const isByPaper = ({ hash }: Text, first: number): boolean =>
  first > 2 && hash[first - 1] === the && hash[first - 2] === by && doneByPapers.has(hash[first - 3]);

const by = hashWord('by');
const published = hashWord('published');
const doneByPapers = WordTable.of(called.doneByPapers);

/** “Ada Lake met”, “Tom Hill says”: a first name that is no other word, a surname, and what no lake does. */
const isMeeting = ({ hash }: Text, { first, last, type }: Name): boolean =>
  type === place &&
  last - first === 2 &&
  isOnlyGiven(wordsOf()[first]) &&
  (wordsOf()[last - 1] & Word.surname) !== 0 &&
  ((wordsOf()[last] & Word.reportingVerb) !== 0 || meeting.has(hash[last]));

const meeting = WordTable.of(['joined', 'married', 'met']);

/** "Mazeron, the French energy group,", "its rival, Mazeron,": the noun that a comma ties to the name. */
function apposedType(text: Text, { first, last }: Name): number {
  const { hash, kind } = text;
  if (kind[last] === Kind.comma && articles.has(hash[last + 1])) {
    let head = -1;
    for (let i = last + 2; i < last + 2 + reach && i < text.count; i++) {
      // “a Harwich-based maker” goes on, “a maker based in Harwich” doesn’t.
      const ends = endsHead.has(hash[i]) && kind[i - 1] !== Kind.hyphen;
      if ((kind[i] !== Kind.word && kind[i] !== Kind.hyphen && kind[i] !== Kind.dotted) || ends) {
        // “Ada Quist, the agency’s head”, “Torvik House, the children’s hospice”, “Hale, the world’s oldest brewer”
        if (kind[i] !== Kind.possessive) break;
        head = -1;
        if (hash[i - 1] !== childrens && !lands.has(hash[i - 1])) break;
        continue;
      }
      head = i;
    }
    if (head >= 0) return isCraftOf(text, first, last, head) ? -1 : typeOfNoun(text, head);
  }
  const comma = first - 1;
  const closed = kind[last] === Kind.comma || kind[last] === Kind.stop;
  if (comma < 2 || kind[comma] !== Kind.comma || !closed || text.sentenceOf[comma] !== text.sentenceOf[first])
    return -1;
  if ((text.flags[comma - 1] & Flag.capital) !== 0) return -1;
  const head = headBefore(text, comma);
  const type = typeOfNoun(text, head);
  return type < 0 && last - first > 1 && (wordsOf()[head] & Word.officeHead) !== 0 ? person : type;
}

/** “George Quist, a saddle maker”, “Ada Quist, a parent”: what somebody with a first name is too; firms are the makers of something, or run travel. */
const isCraftOf = ({ hash }: Text, first: number, last: number, head: number): boolean =>
  last - first > 1 &&
  (wordsOf()[first] & givenName) !== 0 &&
  bodiesOfOthers.has(hash[head]) &&
  hash[head + 1] !== of &&
  !runByFirms.has(hash[head - 1]);

/** “a tour operator”: nobody is one alone, as a camera operator may be. */
const runByFirms = WordTable.of(called.runByFirms);

/** The head of the phrase that ends before token `end`: “the head | of the nuclear watchdog”, “a spokesman | for the state agency”, “its former rival”. */
function headBefore({ hash, kind, sentences, sentenceOf }: Text, end: number): number {
  const floor = Math.max(sentences[sentenceOf[end]], end - reach);
  let head = end - 1;
  for (let i = end - 1; i > floor && (kind[i] === Kind.word || kind[i] === Kind.possessive); i--)
    if (hash[i] === of || (hash[i] === forWord && (wordsOf()[i - 1] & Word.officeHead) !== 0)) head = i - 1;
  return head;
}

function typeOfNoun({ hash, kind }: Text, at: number): number {
  if (bodyNouns.has(hash[at]) || bodiesOfOthers.has(hash[at])) return organisation;
  // start-up
  if (at > 1 && kind[at - 1] === Kind.hyphen && hash[at] === up && hash[at - 2] === start) return organisation;
  return placeNouns.has(hash[at]) ? place : -1;
}
