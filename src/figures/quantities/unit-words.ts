import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { type Found, Phrases, wordSet } from '../lexicon.ts';
import {
  endOfSentence,
  isCapitalised,
  isGlued,
  isInnerHyphen,
  lastUnit,
  lengthOf,
  startOfSentence,
} from '../tokens.ts';
import { fallingNouns, risingNouns } from '../words/change.ts';
import * as words from '../words/unit-words.ts';
import { type UnitFact, units } from '../words/units.ts';

interface UnitWord {
  readonly unit: UnitFact;
  /** An abbreviation, read in this spelling only. */
  readonly sign: string | null;
  /** What is found where it stands. */
  readonly found: Found<UnitFact>;
}

const unitWords = new Phrases<UnitWord>();
export const unitByNoun = new Map<string, UnitFact>();

for (const { noun, dimension, factor, words = [], signs = [] } of units) {
  // Units have or lack words and signs; all who ask for the dimension do so sooner of objects with the same keys.
  const unit = { noun, dimension, factor };
  unitByNoun.set(noun, unit);
  addUnit(noun, unit, false);
  if (!noun.includes(' per ')) addUnit(`${noun}s`, unit, false);
  for (const other of words) addUnit(other, unit, false);
  for (const sign of signs) addUnit(sign, unit, true);
}

export const percentUnit = unitByNoun.get('percent')!;
export const pointUnit = unitByNoun.get('percentage point')!;

function addUnit(phrase: string, unit: UnitFact, exact: boolean): void {
  const found = { value: unit, length: phrase.split(' ').length };
  unitWords.add(phrase, { unit, sign: exact ? phrase : null, found }, { exact });
}

const temperatureWords = wordSet(words.temperatureWords);
const degree = hashWord('degree');
const feet = wordSet(['feet', 'foot', 'ft']);
const dimensionAdjectives = wordSet(words.dimensionAdjectives);

/** The unit that stands at token `at`, behind a number of this size; null where the word or letter there is none. */
export function unitBehind(text: Text, at: number, limit: number, value: number): Found<UnitFact> | null {
  const found = unitWords.startingAt(text, at, limit);
  if (!found) return null;
  const { unit, sign, found: plain } = found.value;
  if (unit.noun === 'degree' && sign === null && isCourse(text, at + found.length, value)) return null;
  if (sign !== null && !isSignHere(text, at, found.length, unit, sign, value)) return null;
  if (unit.noun === 'second' && found.length === 1 && isGlued(text, at) && lengthOf(text, at) === 1 && !(value < 1000))
    return null;
  // "1,500 stone points" are of stone.
  if (unit.noun === 'stone' && sign === null && (value > heaviest || isNounBehind(text, at, limit))) return null;
  // "nine second-half minutes", "a second-placed side": the rank.
  if (unit.noun === 'second' && found.length === 1 && isInnerHyphen(text, at + 1) && !isInnerHyphen(text, at - 1))
    return null;
  return plain;
}

/** Of somebody weighed in stones. */
const heaviest = 60;

/** "two stone walls": a plural behind "stone", which has none as a weight. */
function isNounBehind(text: Text, at: number, limit: number): boolean {
  const next = at + 1;
  return next < limit && text.kind[next] === Kind.word && lastUnit(text, next) === 0x73 && lengthOf(text, next) > 3;
}

/** "three degree courses": those of a university; a temperature or angle has a plural or a hyphen. */
function isCourse(text: Text, next: number, value: number): boolean {
  return (
    value !== 1 &&
    text.kind[next] === Kind.word &&
    text.hash[next - 1] === degree &&
    !isInnerHyphen(text, next - 2) &&
    !temperatureWords.has(text.hash[next]) &&
    lastUnit(text, next) === 0x73
  );
}

/** A letter or two behind a number is a unit only where nothing else is likelier. */
function isSignHere(text: Text, at: number, length: number, unit: UnitFact, sign: string, value: number): boolean {
  const next = at + length;
  if (unit.dimension === 'percent') return true;
  if (isInnerHyphen(text, next) && text.kind[next + 1] === Kind.number) return false;
  if (isGlued(text, next) && (text.kind[next] === Kind.alphanumeric || text.kind[next] === Kind.number)) return false;
  const glued = isGlued(text, at);
  if (unit.dimension === 'temperature' && sign.length === 1) {
    if (text.kind[next] === Kind.slash) return false;
    if (!glued && (isCapitalised(text, next) || text.kind[next] === Kind.hyphen)) return false;
    if (sign === 'K') return Math.abs(value) > 100 && speaksOfTemperature(text, at);
    return Math.abs(value) <= 60 && sign === 'C'
      ? !isCapitalised(text, next) || speaksOfTemperature(text, at)
      : speaksOfTemperature(text, at);
  }
  // "12st 4lb"; "12 St" is a street or saint.
  if (sign === 'st') return glued;
  if (sign.length > 1) return true;
  if (sign === 's') return glued || (value < 1000 && text.kind[next] !== Kind.word);
  if (!glued && (text.flags[at] & Flag.capital) !== 0) return !isCapitalised(text, next);
  return true;
}

export function speaksOfTemperature(text: Text, at: number): boolean {
  const end = Math.min(endOfSentence(text, at), at + 40);
  for (let i = Math.max(startOfSentence(text, at), at - 40); i < end; i++)
    if (i !== at && temperatureWords.has(text.hash[i])) return true;
  return false;
}

const compounds = new Map<string, UnitFact>();
/** Rates of these per time are units of their own; barrels a day and tonnes a year are amounts per time. */
const perTime: readonly string[] = ['data', 'length', 'power'];

/** The unit that two make, "kilogram per cubic metre", or null where the second tells a rate only. */
export function compoundUnit(unit: UnitFact, per: UnitFact): UnitFact | null {
  if (per.dimension === 'duration' && !perTime.includes(unit.dimension)) return null;
  const noun = `${unit.noun} per ${per.noun}`;
  const known = unitByNoun.get(noun) ?? compounds.get(noun);
  if (known) return known;
  const made: UnitFact = { noun, dimension: 'compound', factor: unit.factor / per.factor };
  compounds.set(noun, made);
  return made;
}

/** "in" behind a number is an inch before an adjective of size or at the end of a phrase: "2 in thick", "10in". */
export function isInch(text: Text, at: number, limit: number): boolean {
  if (isGlued(text, at) || (at > 1 && feet.has(text.hash[at - 2]))) return true;
  const next = at + 1;
  if (next >= limit) return true;
  const kind = text.kind[next];
  if (kind === Kind.stop || kind === Kind.close || kind === Kind.comma) return true;
  return dimensionAdjectives.has(text.hash[next]);
}

const doubleMark = 0x22;
const apostrophe = 0x27;
const markReach = 120;

/** 9" and 9'' behind digits: inches, unless the mark closes a quotation that is open in the sentence. */
export function isInchMark(text: Text, at: number): boolean {
  if (at >= text.count || text.kind[at] !== Kind.mark) return false;
  const { source, start, end } = text;
  const unit = source.charCodeAt(start[at]);
  if (unit === apostrophe) return end[at] - start[at] === 2 && isGlued(text, at);
  if (unit !== doubleMark || (!isGlued(text, at) && !dimensionAdjectives.has(text.hash[at + 1]))) return false;
  let open = false;
  for (let i = Math.max(startOfSentence(text, at), at - markReach); i < at; i++)
    if (text.kind[i] === Kind.mark && source.charCodeAt(start[i]) === doubleMark) open = !open;
  return !open;
}

const pointWord = hashWord('point');
const changeNouns = wordSet(risingNouns, fallingNouns, ['move', 'moves']);

/** "rates fell by a quarter point", "by a quarter of a point": where the sentence speaks of rates, without the hyphen. */
export function isPartOfPoint(text: Text, at: number): boolean {
  if (text.hash[at] !== pointWord) return false;
  const sentence = text.sentenceOf[at];
  const end = Math.min(text.count, at + rateReach);
  for (let i = Math.max(0, at - rateReach); i < end; i++)
    if (text.sentenceOf[i] === sentence && rateWords.has(text.hash[i])) return true;
  return false;
}

const rateReach = 16;
const rateWords = wordSet(['inflation', 'rate', 'rates', 'unemployment', 'yield', 'yields']);

/** "a quarter-point cut": rates move by parts of a point; "a half-point lead" is one in a game. */
export function isPointOfRate(text: Text, at: number, limit: number): boolean {
  return (
    at + 1 < limit && text.hash[at] === pointWord && isInnerHyphen(text, at - 1) && changeNouns.has(text.hash[at + 1])
  );
}
