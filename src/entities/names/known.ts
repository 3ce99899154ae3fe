import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, mayBeginPhrase, wordsOf } from '../recognise/segments.ts';
import * as calledWords from '../data/called-words.ts';
import { otherHeads } from '../data/other-words.ts';
import { addPapers } from './capital-articles.ts';
import { addFamous } from './famous.ts';
import { addIndices } from './indices.ts';
import { addLetterFirms } from './letter-firms.ts';
import { isKnownPlace } from '../known-places.ts';
import { vocabulary } from '../vocabulary.ts';
import { Known, Word, anyHonorific, givenName } from '../word-classes.ts';
import { addByNeighbours } from './by-neighbours.ts';
import { addCrafts } from './crafts.ts';
import { isCovered, organisation, other, person, place } from './name.ts';
import { addInitialled } from './initialled.ts';
import { addSchemes } from './schemes.ts';
import { addScorelines } from './scorelines.ts';
import { addTeams } from './teams.ts';
import { addWatersides } from './watersides.ts';
import { addAirliners } from './airliners.ts';
import { addNumberedWorks } from './numbered-works.ts';
import { addParties } from './parties.ts';
import { addProgrammes } from './programmes.ts';
import { addLetteredRoads, addNumberedRoads, addRoads } from './roads.ts';

/** The type of name that a value of `Known` tells. */
export const typeOf: Readonly<Record<number, number>> = {
  [Known.country]: place,
  [Known.place]: place,
  [Known.organisation]: organisation,
  [Known.other]: other,
};

/** Longest phrase looked for, in tokens. */
const longest = 9;

/** Names of `data/` and of the gazetteer that the model left out: countries, and what is long or written as an acronym, so hardly ever a word. */
export function knownNames(text: Text, covered: Uint8Array): NameSpan[] {
  const { phrases } = vocabulary();
  const found: NameSpan[] = [];
  let next = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i < next || covered[i] === 1 || !mayBeginPhrase(text, i)) continue;
    if (!(isNameWord(i) || isNumbered(text, i) || beginsListed(text, i))) continue;
    const known = phrases.longestAt(text, i, Math.min(i + longest, text.count));
    const type = typeOf[known & 255];
    if (known === 0 || type === undefined) continue;
    const last = i + (known >> 8);
    const single = last - i === 1;
    // “the Tory party”
    if (isCovered(covered, i, last) || !(isCapitalised(text, last - 1) || isSmallParty(text, i, last))) continue;
    const sure =
      !single ||
      (known & 255) === Known.country ||
      (type === organisation ? isAcronym(text, i) || isListedName(text, i) : isListedInside(text, i, type));
    const alone = !single || !((continues(text, last) && !seats.has(text.hash[last])) || continues(text, i - 1));
    if (sure && alone) found.push({ first: i, last, type });
    next = last;
  }
  addNetworkX(text, covered, found);
  addToldOutlets(text, covered, found);
  addParties(text, covered, found);
  addCalledBodies(text, covered, found);
  addOwners(text, covered, found);
  addShared(text, covered, found);
  addStormsAndShips(text, covered, found);
  addCrafts(text, covered, found);
  addInitialled(text, covered, found);
  addTeams(text, covered, found);
  addWatersides(text, covered, found);
  addScorelines(text, covered, found);
  addLetterFirms(text, covered, found);
  addPapers(text, covered, found);
  addIndices(text, covered, found);
  addAirliners(text, covered, found);
  addRoads(text, covered, found);
  addNumberedRoads(text, covered, found);
  addLetteredRoads(text, covered, found);
  addProgrammes(text, covered, found);
  addNumberedWorks(text, covered, found);
  addSchemes(text, covered, found);
  addFamous(text, covered, found);
  addByNeighbours(text, covered, found);
  return found;
}

const isSmallParty = ({ hash }: Text, first: number, last: number): boolean =>
  last - first === 2 && hash[last - 1] === party && parties.has(hash[first]);

const party = hashWord('party');
const parties = WordTable.of(calledWords.partyWords);

/** Of a party: “Labour MPs”. */
const seats = WordTable.of(calledWords.seatsByLetters);

/**
 * The type that `data/` gives these words, or -1. A name that may be somebody’s (“Jordan”, “Chelsea”) keeps what its sentence made of it.
 */
export function listedType(text: Text, first: number, last: number, type: number): number {
  const known = mayBeginPhrase(text, first) ? vocabulary().listed.longestAt(text, first, last) : 0;
  if (known === 0 || known >> 8 !== last - first) return -1;
  const listed = typeOf[known & 255] ?? -1;
  const bearable = givenName | Word.surname;
  if (type === person && last - first === 1 && (wordsOf()[first] & bearable) !== 0) return -1;
  return listed;
}

/** Is the name known as something else than a work, or does its last word tell a body? */
export const isListedOrBody = (
  text: Text,
  { first, last, type }: { first: number; last: number; type: number },
): boolean => listedType(text, first, last, type) >= 0 || tellsBody(text, last - 1);

/** Where a listed name begins that goes on with these words: “St | James’s Place”, where James was found. Else `first`. */
export function listedBeginning(text: Text, first: number, last: number): number {
  for (
    let i = first - 1;
    i >= 0 && i >= first - 2 && isNameWord(i) && text.sentenceOf[i] === text.sentenceOf[first];
    i--
  )
    if (mayBeginPhrase(text, i) && i + (vocabulary().listed.longestAt(text, i, i + longest) >> 8) >= last) return i;
  return first;
}

/** Where a listed name ends that begins with these words and goes on: “BBC Breakfast” where BBC was found. Else `last`. */
export function listedEnd(text: Text, first: number, last: number): number {
  if (!mayBeginPhrase(text, first)) return last;
  const end = first + (vocabulary().listed.longestAt(text, first, Math.min(first + longest, text.count)) >> 8);
  return end > last && isCapitalised(text, end - 1) ? end : last;
}

const bodiesDo = WordTable.of(calledWords.bodiesDo);
const firmTails = WordTable.of(calledWords.firmTails);

/** Rovers, Partners: the last word of a firm or club, and no surname. */
export const isFirmTail = ({ hash }: Text, i: number): boolean => firmTails.has(hash[i]);

const legal = WordTable.of(calledWords.legalForms);

/** Inc, AS, Oy: what the law calls a firm. */
export const isLegalForm = ({ hash }: Text, i: number): boolean => legal.has(hash[i]);

/** Is the last word, be there a stop behind it, one that firms and clubs end with, or a legal form? */
export function endsInFirmWord(text: Text, last: number): boolean {
  const word = text.kind[last - 1] === Kind.stop ? last - 2 : last - 1;
  return isFirmTail(text, word) || isLegalForm(text, word);
}

/** The same, or a word that other bodies end with. */
export const tellsBody = (text: Text, i: number): boolean => isFirmTail(text, i) || isTailToken(text, i);

/** “Villa” of “Aston Villa”: the last word of a listed body of two, that tells no kind and is no first name; else -1. */
export function shortByLast(text: Text, first: number, last: number): number {
  const i = last - 1;
  if (last - first !== 2 || text.kind[i] !== Kind.word || !mayBeginPhrase(text, first) || tellsBody(text, i)) return -1;
  const not = givenName | Word.demonym | Word.officeHead | Word.functionWord;
  if ((wordsOf()[i] & not) !== 0) return -1;
  return vocabulary().listed.longestAt(text, first, last) >> 8 === 2 ? i : -1;
}

/** A word that only tells what kind of body a name is. */
export function isTailToken({ kind }: Text, i: number): boolean {
  return kind[i] === Kind.word && (wordsOf()[i] & Word.organisationTail) !== 0;
}

function isCapitalised({ flags, kind }: Text, i: number): boolean {
  return kind[i] !== Kind.word || (flags[i] & (Flag.capital | Flag.mixedCase)) !== 0;
}

function isAcronym({ flags, kind, start, end }: Text, i: number): boolean {
  return kind[i] === Kind.alphanumeric || ((flags[i] & Flag.allCapitals) !== 0 && end[i] - start[i] > 2);
}

/** “No 10”: the only names that begin with a word like that have a number behind it. */
function isNumbered({ kind, flags }: Text, i: number): boolean {
  return (flags[i] & Flag.capital) !== 0 && kind[i + 1] === Kind.number;
}

/** “the All Blacks”: a word of grammar begins a listed name. */
function beginsListed(text: Text, i: number): boolean {
  if (text.kind[i] !== Kind.word || (text.flags[i] & (Flag.capital | Flag.sentenceStart)) !== Flag.capital)
    return false;
  return vocabulary().listed.longestAt(text, i, Math.min(i + longest, text.count)) >> 8 > 1;
}

/** A word of `data/`’s names, with a capital inside a sentence, or where something does what bodies do: hardly the common word. */
function isListedName(text: Text, i: number): boolean {
  const acts = (text.flags[i] & Flag.sentenceStart) === 0 || bodiesDo.has(text.hash[i + 1]) || wordsOf()[i] === 0;
  return acts && vocabulary().listed.longestAt(text, i, i + 1) !== 0;
}

const styles = WordTable.of(['esque', 'like', 'style', 'type', 'wide']);
/** What may stand before a place’s hyphen, the letters of parties too: pro-Damascus, R-Iowa, but no mid-Atlantic. */
const sides = WordTable.of(['anti', 'd', 'i', 'non', 'post', 'pre', 'pro', 'r']);

/** “the Nifty”, “under the Baltic”: the same of places and events, whose words nobody is called by; a place behind what it needs, as a “Mediterranean diet” is none. */
function isListedInside({ hash, kind, flags }: Text, i: number, type: number): boolean {
  const words = wordsOf();
  if (i === 0 || (flags[i] & Flag.sentenceStart) !== 0 || (words[i] & (givenName | Word.surname)) !== 0) return false;
  if (isNameWord(i - 1) || (kind[i + 1] === Kind.hyphen && styles.has(hash[i + 2]))) return false;
  if (kind[i - 1] === Kind.hyphen) return i > 1 && sides.has(hash[i - 2]) && type === place;
  if (
    type === place &&
    words[i] !== 0 &&
    hash[i - 1] !== the &&
    (words[i - 1] & Word.placePreposition) === 0 &&
    kind[i + 1] !== Kind.hyphen
  )
    return false;
  return vocabulary().listed.longestAt({ hash }, i, i + 1) !== 0;
}

/** Does token `i`, beside a name of one word, belong to a longer name? */
function continues(text: Text, i: number): boolean {
  return i >= 0 && i < text.count && isNameWord(i) && (text.flags[i] & Flag.sentenceStart) === 0;
}

const which = hashWord('which');
const x = hashWord('x');
const beforeNetwork = WordTable.of(['on', 'of', 'to', 'via', 'platform', 'from', 'site', 'network']);

/** X, the social network: “on X”, “users of X”, but not “Mr X”, “Malcolm X”, “X-ray”, “on X Street”. */
function addNetworkX(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, kind, flags, count } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (
      hash[i] !== x ||
      i === 0 ||
      covered[i] === 1 ||
      (flags[i] & Flag.capital) === 0 ||
      !(beforeNetwork.has(hash[i - 1]) || isListedNetwork(text, covered, i))
    )
      continue;
    if (i + 1 < count && (kind[i + 1] === Kind.hyphen || continues(text, i + 1))) continue;
    found.push({ first: i, last: i + 1, type: organisation });
  }
}

/** “TikTok, X, Reddit”: between the commas of a row of names. */
const isListedNetwork = ({ kind, count }: Text, covered: Uint8Array, i: number): boolean =>
  i > 1 &&
  i + 2 < count &&
  kind[i - 1] === Kind.comma &&
  kind[i + 1] === Kind.comma &&
  covered[i - 2] === 1 &&
  covered[i + 2] === 1;

const the = hashWord('the');
const tell = WordTable.of(['told', 'tell', 'tells', 'telling']);

/** Is the name at `first` told something: “told the Courier”? Only persons and bodies are. */
export function isTold({ hash }: Text, first: number): boolean {
  return (
    first > 0 && (tell.has(hash[first - 1]) || (first > 1 && hash[first - 1] === the && tell.has(hash[first - 2])))
  );
}

/** “told the Courier”: with an article, and capitals, an outlet or another body. */
function addToldOutlets(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const words = wordsOf();
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i < 2 || text.hash[i - 1] !== the || !isTold(text, i) || covered[i] === 1 || !isNameWord(i)) continue;
    let last = i + 1;
    while (last < text.count && covered[last] === 0 && continues(text, last)) last++;
    if ((words[last - 1] & (Word.officeHead | Word.demonym)) === 0) found.push({ first: i, last, type: organisation });
  }
}

const forWords = WordTable.of(['against', 'for']);
export const articles = WordTable.of(['a', 'an', 'the']);
/** Nouns that bodies are called by. */
export const bodyNouns = WordTable.of(calledWords.bodyNouns);
const behindBodies = WordTable.of(calledWords.behindBodies);

/** “the website Fare Guru”, “the magazine the Drover”: what stands with capitals behind what it is called, and the model left out. */
function addCalledBodies(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, flags, sentenceOf, count } = text;
  const words = wordsOf();
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i < 2 || covered[i] === 1 || !isNameWord(i) || endsInLy(text, i)) continue;
    const noun = hash[i - 1] === the ? i - 2 : i - 1;
    if (!bodyNouns.has(hash[noun]) || sentenceOf[noun] !== sentenceOf[i] || (flags[noun] & Flag.capital) !== 0)
      continue;
    let last = i + 1;
    while (last < count && covered[last] === 0 && continues(text, last)) last++;
    last = behindFields(text, last);
    const no = Word.officeHead | Word.demonym | Word.calendar | Word.commonCapital | anyHonorific;
    if (((words[i] | words[last - 1]) & no) === 0 && !isGiven(words[i], last - i))
      found.push({ first: i, last, type: organisation });
  }
}

const endsInLy = ({ source, end }: Text, i: number): boolean => source.startsWith('ly', end[i] - 2);

/** “Zarnex, which owns three ferries,”, “Zarnex boss Ada Quist”: a word that is nothing else, though it begins a sentence. */
function addOwners(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, kind, count } = text;
  const words = wordsOf();
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i + 2 >= count || words[i] !== 0 || covered[i] === 1) continue;
    const owns = kind[i + 1] === Kind.comma && hash[i + 2] === which;
    const traded = hash[i + 1] === shares && pricedVerbs.has(hash[i + 2]);
    const asked = asking.has(hash[i + 1]) || hasWorks(text, i + 1);
    if (
      !owns &&
      !traded &&
      !asked &&
      !(isNameWord(i + 2) && behindBodies.has(hash[i + 1])) &&
      !isFirmApposed(text, i + 1)
    )
      continue;
    if (!isNameWord(i) || (i > 0 && isNameWord(i - 1))) continue;
    // “Skating, which took hold”
    if (text.source.startsWith('ing', text.end[i] - 3)) continue;
    found.push({ first: i, last: i + 1, type: organisation });
  }
}

/** “Zarnerys, whose quarry”: a comma, “whose” and what only firms have. */
const hasWorks = ({ hash, kind }: Text, comma: number): boolean =>
  kind[comma] === Kind.comma && hash[comma + 1] === whose && bodyBelongings.has(hash[comma + 2]);

const whose = hashWord('whose');
/** What a firm or body has: customers, shareholders, a quarry. */
export const bodyBelongings = WordTable.of(calledWords.bodyBelongings);

/** What pollsters and statisticians have: a Zarnex poll, Zarnex data. */
const asking = WordTable.of(calledWords.askingNouns);

/** “, the French carmaker,”: a comma, an article and the noun of a body that ends the phrase. */
function isFirmApposed({ hash, kind, count }: Text, comma: number): boolean {
  if (kind[comma] !== Kind.comma || !articles.has(hash[comma + 1])) return false;
  let head = -1;
  for (let i = comma + 2; i < count && i < comma + 8; i++) {
    if (kind[i] !== Kind.word && kind[i] !== Kind.hyphen) break;
    if (
      kind[i] === Kind.word &&
      (wordsOf()[i] & Word.functionWord) !== 0 &&
      kind[i - 1] !== Kind.hyphen &&
      kind[i + 1] !== Kind.hyphen
    )
      break;
    head = i;
    if (endsApposed.has(hash[i + 1])) break;
  }
  return head >= 0 && (bodyNouns.has(hash[head]) || ownersAndMakers.has(hash[head]));
}

const ownersAndMakers = WordTable.of(calledWords.ownersAndMakers);
const endsApposed = WordTable.of(['based', 'behind', 'founded', 'listed', 'owned', 'run', 'that', 'which', 'with']);

/** “shares of Acme”, “a stake in Torvale”: one word behind what only a firm has, be it a common one. */
function addShared(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, flags, sentenceOf } = text;
  const words = wordsOf();
  const no = Word.functionWord | Word.demonym | Word.calendar | Word.commonCapital | Word.officeHead | anyHonorific;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i < 2 || covered[i] === 1 || !inBodies.has(hash[i - 2]) || !tying.has(hash[i - 1])) continue;
    if (!isNameWord(i) || isNameWord(i + 1) || (words[i] & no) !== 0 || (flags[i] & Flag.allCapitals) !== 0) continue;
    if (sentenceOf[i - 2] === sentenceOf[i] && !isKnownPlace(text, i, i + 1))
      found.push({ first: i, last: i + 1, type: organisation });
  }
}

const shares = hashWord('shares');
const pricedVerbs = WordTable.of(calledWords.pricedVerbs);
const inBodies = WordTable.of(calledWords.inBodies);
const tying = WordTable.of(['in', 'of']);

/** “Democracy for Wessex”, “Campaign for an Open Coast”: the end of a name that goes on behind “for” or “against”. */
function behindFields(text: Text, last: number): number {
  if (!forWords.has(text.hash[last])) return last;
  let k = articles.has(text.hash[last + 1]) ? last + 2 : last + 1;
  if (k >= text.count || !continues(text, k)) return last;
  while (k < text.count && continues(text, k)) k++;
  return k;
}

/** “the club Ada Quist runs” */
const isGiven = (word: number, length: number): boolean =>
  (word & givenName) !== 0 || (length === 1 && (word & Word.surname) !== 0);

const heads = WordTable.of(otherHeads);

/** Does the token begin names of storms, ships and operations? */
export function beginsOther({ hash, flags }: Text, i: number): boolean {
  return heads.has(hash[i]) && (flags[i] & Flag.capital) !== 0;
}

/** “Storm Edda”, “HMS Tidewater”: a first word that such names have, and capitals behind it. */
function addStormsAndShips(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { count } = text;
  const words = wordsOf();
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (covered[i] === 1 || !beginsOther(text, i)) continue;
    let last = i + 1;
    while (last < count && covered[last] === 0 && continues(text, last)) last++;
    if (last > i + 1 && (words[last - 1] & (Word.officeHead | Word.organisationTail)) === 0)
      found.push({ first: i, last, type: other });
  }
}
