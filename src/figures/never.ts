import { Flag, Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { boundBefore } from './bounds.ts';
import { endsPhrase, isPlural } from './counted-nouns.ts';
import type { Draft } from './draft.ts';
import { isSpelt, Phrases, wordSet } from './lexicon.ts';
import {
  endOfSentence,
  isCapitalised,
  isDash,
  isGlued,
  isInnerHyphen,
  isWord,
  lastUnit,
  lengthOf,
  startOfSentence,
} from './tokens.ts';
import { unitBehind } from './unit-words.ts';
import { months } from './words/dates.ts';
import {
  beforePronounOne,
  nounsInIng,
  notCountedByOne,
  numberedIndices,
  numberedThings,
  ordinalNames,
  streetWords,
  wordNumberNames,
} from './words/names.ts';
import { emptyModifiers, phraseEnds } from './words/nouns.ts';
import { ordinals, smallNumbers } from './words/numbers.ts';
import * as words from './words/never.ts';

const behindParticiple = wordSet(['at', 'by', 'for', 'from', 'in', 'on', 'to', 'with']);
const things = wordSet(numberedThings);
const indices = wordSet(numberedIndices);
const wordNames = wordSet(wordNumberNames);
const streets = wordSet(streetWords);
const nameless = wordSet(ordinalNames);
const inging = wordSet(nounsInIng);
const pronounOne = wordSet(beforePronounOne);
const notByOne = wordSet(notCountedByOne);
const functionWords = wordSet(phraseEnds, Object.keys(months), [
  "i'm",
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
const numberSigns = wordSet(['no', 'nos', 'nr', 'nrs', 'number', 'numbers', 'num', '#']);
const prefixes = wordSet(words.prefixes);
const idiomHeads = wordSet(words.idiomHeads);
const notLabels = wordSet(emptyModifiers, words.notLabels);
const daysPrecede = wordSet(words.daysPrecede);
const daysFollow = wordSet(['a', 'after', 'ago', 'before', 'earlier', 'later', 'of']);
const labelDeterminers = wordSet(['a', 'an', 'said', 'the']);
const classDeterminers = wordSet(['a', 'an', 'any', 'each', 'every', 'that', 'the', 'this']);
const classes = wordSet(words.classes);
const mostGrades = 12;
/** What is counted behind anybody’s name: they rang Ada 3 times. */
const notModels = wordSet(['men', 'people', 'times', 'women']);
const placesPrecede = wordSet(['at', 'from', 'in', 'near', 'of', 'on', 'to']);
const netZero = wordSet(['absolute', 'ground', 'net']);
const behindZero = wordSet(['emission', 'emissions', 'hour', 'hours', 'sum', 'tolerance', 'waste', 'carbon']);
const calling = wordSet(words.calling);
const answering = wordSet(words.answering);
const lines = wordSet(words.emergencyNumbers);
const numberedUnits = wordSet(words.numberedUnits);
const setPhrases = new Phrases<true>();
for (const phrase of words.setPhrases) setPhrases.add(phrase, true);
const setPhrasesBefore = new Phrases<true>({ backward: true });
for (const phrase of ['9 - to - 5', 'cloud nine', 'nine - to - five']) setPhrasesBefore.add(phrase, true);
const twoNumbers = new Phrases<true>().add('50 - 50', true).add('9 - to - 5', true);
const stages = wordSet(words.stages);
const smallInTitles = wordSet(words.smallInTitles);
const behindStage = wordSet(words.behindStage);
const approx = hashWord('approx');
const year = hashWord('year');
const slash = hashWord('/');
const plus = hashWord('+');
const underscore = 0x5f;
/** Glued to a word it is that of a unit's exponent: fb−1. */
const minusSign = 0x2212;
const one = hashWord('one');
const zeroWord = hashWord('zero');
const or = hashWord('or');
const the = hashWord('the');
const a = hashWord('a');
const of = hashWord('of');
const group = hashWord('group');
const and = hashWord('and');
const worth = hashWord('worth');
const size = hashWord('size');
const moves = wordSet(['down', 'up']);
const category = hashWord('category');
const cent = hashWord('cent');
const percent = hashWord('percent');
const pollReach = 6;
const downing = hashWord('downing');
const zero = 0x30;
/** What numbers of a law stand behind, whatever the article. */
const lawParts = wordSet(['article', 'clause', 'section']);
/** Signs of what statistics tell: 95% CI 1.3 to 2.4, HR 0.76. */
const statistics = wordSet(['ci', 'hr', 'iqr', 'rr', 'sd']);
const names = new Set(['9/11', '24/7', '7/7', '11/9', '50/50', '20/20', '4x4']);

/** Is this number a name, reference, code or pronoun and no figure: "Article 50", "Boeing 737", "the one", "24/7"? */
export function isNeverFigure(text: Text, draft: Draft, floor: number): boolean {
  const { first, numberFirst, numberLast } = draft;
  // US64.9¢: no nine cents
  if (draft.currency !== null) return isTailOfCode(text, numberFirst);
  if (draft.kind === 'percent' || draft.kind === 'date') return false;
  if (gluedToName(text, first, floor)) return true;
  if (draft.form === 'words') return isCategory(text, first) || isWordName(text, draft);
  // "seat 14C", "Flat 3F"
  if (draft.unit?.dimension === 'temperature' && first > 0 && things.has(text.hash[first - 1])) return true;
  if (draft.unit !== null) return false;
  const counts = draft.of !== null;
  if (
    text.source.charCodeAt(text.start[numberFirst]) === zero &&
    lengthOf(text, numberFirst) > 1 &&
    text.source.charCodeAt(text.start[numberFirst] + 1) !== 0x2e
  )
    return true;
  if (numberLast - numberFirst === 3 && names.has(text.source.slice(text.start[numberFirst], text.end[numberLast - 1])))
    return true;
  if (isIdentifier(text, draft)) return true;
  if (isVerse(text, numberFirst, floor) || isClause(text, numberLast)) return true;
  if (isListedThing(text, numberFirst)) return true;
  if (isReference(text, numberFirst, numberLast) || isTailOfCode(text, numberFirst)) return true;
  if (isGroupOfStates(text, numberFirst)) return true;
  if (twoNumbers.startingAt(text, numberFirst, text.count) || setPhrasesBefore.endingBefore(text, numberLast, 0))
    return true;
  // The singer; money is written in small letters.
  if (isSpelt(text, numberLast, 'Cent')) return true;
  if (isFootnote(text, numberFirst) || isEmergencyNumber(text, numberFirst)) return true;
  if (isExponent(text, draft)) return true;
  if (isAfterNumberSign(text, numberFirst)) return true;
  if (!counts || isHyphenated(text, draft)) {
    if (isHouseNumber(text, draft) || isModel(text, draft)) return true;
    if (first > floor && isNumberedThing(text, draft)) return true;
  } else if (isOfModel(text, draft)) return true;
  else if (
    isNumberedThing(text, draft) &&
    (text.hash[first - 1] === size || isCapitalised(text, first - 1)
      ? namesWhatItCounts(text, first - 1)
      : isGraded(text, draft))
  )
    return true;
  return counts && isHyphenated(text, draft) && idiomHeads.has(text.hash[draft.of!.first]);
}

/** "Fortune 500 firms", "Year 6 pupils": the number belongs to the name before it although a noun follows. */
function namesWhatItCounts(text: Text, at_: number): boolean {
  const hash = text.hash[at_];
  return things.has(hash) || indices.has(hash) || hash === year;
}

/** "sent Leopard 2 tanks", "the Castle 1 pipeline": one digit behind a name, as papers spell out what they count so few of. */
function isOfModel(text: Text, { first, numberFirst, numberLast, of: counted }: Draft): boolean {
  if (counted === null || notModels.has(text.hash[counted.last - 1])) return false;
  if (first !== numberFirst || numberLast - numberFirst !== 1 || lengthOf(text, numberFirst) > 1 || first < 2)
    return false;
  const name = first - 1;
  if (!isWord(text, name) || !isCapitalised(text, name) || functionWords.has(text.hash[name])) return false;
  let before = name - 1;
  while (before > 0 && isWord(text, before) && isCapitalised(text, before) && !functionWords.has(text.hash[before]))
    before--;
  if (text.sentenceOf[name - 1] !== text.sentenceOf[name] || boundBefore(text, first)) return false;
  return isWord(text, before) && !placesPrecede.has(text.hash[before]);
}

/** "category 2 patients", "tier 1 cities": a class without a determiner; "at this stage 20 patients" counts them. */
function isGraded(text: Text, { first, numberFirst, value }: Draft): boolean {
  const noun = first - 1;
  if (first !== numberFirst || noun < 0 || value === null || value > mostGrades || !classes.has(text.hash[noun]))
    return false;
  return noun === 0 || !classDeterminers.has(text.hash[noun - 1]);
}

function isHyphenated(text: Text, draft: Draft): boolean {
  return draft.of !== null && isInnerHyphen(text, draft.numberLast);
}

/** Covid-19, F-16, under-21s: a word with a hyphen before the digits, unless it is a prefix. */
function gluedToName(text: Text, first: number, floor: number): boolean {
  if (first <= floor) return false;
  const hyphen = first - 1;
  if (hyphen < 1 || !isInnerHyphen(text, hyphen))
    return (
      first > 0 &&
      isGlued(text, first) &&
      (text.kind[first - 1] === Kind.word ||
        text.kind[first - 1] === Kind.alphanumeric ||
        text.source.charCodeAt(text.start[first] - 1) === underscore)
    );
  if (text.source.charCodeAt(text.start[hyphen]) === minusSign && isWord(text, hyphen - 1)) return true;
  if (hyphen <= floor) return false;
  const kind = text.kind[hyphen - 1];
  // "747-8": digits before the hyphen that are no figure make these none.
  if (kind === Kind.alphanumeric || kind === Kind.dotted || kind === Kind.number) return true;
  if (kind !== Kind.word) return false;
  const hash = text.hash[hyphen - 1];
  return !prefixes.has(hash);
}

/** A category four storm: a grade in words. */
function isCategory({ hash }: Text, first: number): boolean {
  return first > 0 && hash[first - 1] === category;
}

/** [12], a list's "1)" or "1." at the start of a line. */
/** More than twelve digits without a mark: a number of a post, an account, a card, which has no sign. */
function isIdentifier(text: Text, { first, numberFirst, numberLast }: Draft): boolean {
  return (
    first === numberFirst &&
    numberLast - numberFirst === 1 &&
    lengthOf(text, numberFirst) > 12 &&
    !text.source.slice(text.start[numberFirst], text.end[numberFirst]).includes(',')
  );
}

/** The digits behind a full stop inside a code, and behind a sign in it: J1149.5, J1149.5+6663; and what a number is over: 1/0. */
function isTailOfCode({ kind, hash, source, start }: Text, first: number): boolean {
  let k = first;
  const glued = (at_: number) => at_ > 0 && start[at_] > 0 && source.charCodeAt(start[at_] - 1) > 0x20;
  if (first < 2 || !glued(first) || !glued(first - 1)) return false;
  if (hash[first - 1] === slash) return kind[first - 2] === Kind.number && source.charCodeAt(start[first]) === zero;
  if (hash[first - 1] === plus) k -= 2;
  if (kind[k] === Kind.number && kind[k - 1] === Kind.stop && glued(k) && glued(k - 1)) k -= 2;
  return k < first && kind[k] === Kind.alphanumeric;
}

/** "sizes 8 to 16", "articles 4 and 5": the second number behind a numbered thing in the plural. */
function isListedThing(text: Text, first: number): boolean {
  const noun = first - 3;
  if (noun < 0 || text.kind[first - 2] !== Kind.number || !isWord(text, noun)) return false;
  const joint = text.hash[first - 1];
  if (joint !== to && joint !== and && !isDash(text, first - 1)) return false;
  return (
    things.has(text.hash[noun]) && lastUnit(text, noun) === 0x73 && text.sentenceOf[noun] === text.sentenceOf[first]
  );
}

/** "Genesis 1:3": what stands behind the colon of a number that is part of a name. */
function isVerse(text: Text, first: number, floor: number): boolean {
  if (first < floor + 2 || text.kind[first - 1] !== Kind.colon || text.kind[first - 2] !== Kind.number) return false;
  return isGlued(text, first) && isGlued(text, first - 1);
}

/** "Section 12(b)", "a 401(k)", and the number of a file: "img/123_45". */
function isClause(text: Text, last: number): boolean {
  if (last >= text.count || text.start[last] !== text.end[last - 1])
    return text.source.charCodeAt(text.end[last - 1]) === underscore;
  if (text.source.charCodeAt(text.start[last]) === underscore) return true;
  return (
    text.kind[last] === Kind.open &&
    isWord(text, last + 1) &&
    lengthOf(text, last + 1) === 1 &&
    text.kind[last + 2] === Kind.close &&
    isGlued(text, last + 1)
  );
}

function isReference(text: Text, first: number, last: number): boolean {
  const before = first > 0 ? text.kind[first - 1] : 0;
  const behind = last < text.count ? text.kind[last] : 0;
  const { source, start } = text;
  if (last - first !== 1) return false;
  if (before === Kind.open && behind === Kind.close && isGlued(text, first) && isGlued(text, last)) {
    if (source.charCodeAt(start[first - 1]) === 0x5b) return true;
    return lengthOf(text, first) <= 2 && !(first > 1 && isCapitalised(text, first - 2));
  }
  if (behind === Kind.close && isGlued(text, last) && before !== Kind.open && lengthOf(text, first) <= 2)
    return startsItem(text, first);
  return (
    behind === Kind.stop &&
    isGlued(text, last) &&
    last + 1 < text.count &&
    lengthOf(text, first) <= 2 &&
    (text.flags[first] & Flag.lineBefore) !== 0
  );
}

/** "The plan was dropped.1 Officials …": the mark of a note glued to the stop of a sentence. */
function isFootnote(text: Text, first: number): boolean {
  if (first < 2 || !isGlued(text, first) || lengthOf(text, first) > 2) return false;
  const stop = text.kind[first - 1] === Kind.mark && isGlued(text, first - 1) ? first - 2 : first - 1;
  if (text.kind[stop] !== Kind.stop || !isGlued(text, stop)) return false;
  const word = stop - 1;
  return isWord(text, word) ? lengthOf(text, word) > 3 && text.hash[word] !== approx : text.kind[word] === Kind.close;
}

/** "Call 999": a number to ring. */
function isEmergencyNumber(text: Text, first: number): boolean {
  if (lengthOf(text, first) !== 3 || !lines.has(text.hash[first])) return false;
  return (
    (first > 0 && (calling.has(text.hash[first - 1]) || isOtherNumber(text, first))) ||
    (first + 1 < text.count && answering.has(text.hash[first + 1]))
  );
}

/** "0800 555 0142 or 101" */
function isOtherNumber(text: Text, first: number): boolean {
  const { kind, hash, source, start } = text;
  return (
    first > 3 &&
    hash[first - 1] === or &&
    kind[first - 2] === Kind.number &&
    kind[first - 3] === Kind.number &&
    source.charCodeAt(start[first - 4]) === zero
  );
}

function startsItem(text: Text, first: number): boolean {
  if (first === 0 || (text.flags[first] & Flag.sentenceStart) !== 0) return true;
  const kind = text.kind[first - 1];
  return kind === Kind.semicolon || kind === Kind.colon || kind === Kind.comma;
}

/** "the Group of 20" */
function isGroupOfStates(text: Text, first: number): boolean {
  return first > 1 && text.hash[first - 1] === of && text.hash[first - 2] === group && isCapitalised(text, first - 2);
}

/** No 10, No. 10, number 42, Nos 5 and 7. */
function isAfterNumberSign(text: Text, first: number): boolean {
  const before = text.kind[first - 1] === Kind.stop ? first - 2 : first - 1;
  return (
    before >= 0 &&
    text.sentenceOf[before] === text.sentenceOf[first] &&
    numberSigns.has(text.hash[before]) &&
    (text.kind[before] !== Kind.word || before === first - 2 || isNumberWord(text, before))
  );
}

/** "no 10" of a sentence that denies is rare, "There were no 10" is none. */
function isNumberWord(text: Text, at: number): boolean {
  return isWord(text, at);
}

/** 10 Downing Street: capitals up to a word for a street. */
function isHouseNumber(text: Text, { numberFirst, numberLast }: Draft): boolean {
  if (numberLast - numberFirst !== 1 || lengthOf(text, numberFirst) > 4) return false;
  const end = Math.min(endOfSentence(text, numberFirst), numberLast + 4);
  for (let i = numberLast; i < end; i++) {
    // "131 West 23rd Street"
    if (text.kind[i] === Kind.number && isGlued(text, i + 1) && isWord(text, i + 1)) i++;
    else if (!isWord(text, i) || !isCapitalised(text, i)) break;
    if (i > numberLast && streets.has(text.hash[i])) return true;
    if (text.hash[i] === downing) return true;
  }
  return false;
}

/** a 737 Max: a name behind it, an article before. */
function isModel(text: Text, { first, numberFirst, numberLast, of }: Draft): boolean {
  // "the 882,509 A-levels"
  if (lengthOf(text, numberFirst) > 4 || isInnerHyphen(text, numberLast + 1)) return false;
  if (of !== null || first !== numberFirst || first === 0 || numberLast >= endOfSentence(text, numberFirst))
    return false;
  const before = text.hash[first - 1];
  return (before === the || before === a) && isWord(text, numberLast) && isCapitalised(text, numberLast);
}

/** "Article 50", "type 2", "FTSE 100", "Apollo 11": a word before that numbers are part of, or any other name. */
function isNumberedThing(text: Text, draft: Draft): boolean {
  const { first, numberFirst, numberLast } = draft;
  if (first !== numberFirst || first === 0 || numberLast - numberFirst !== 1 || isYearLike(text, numberFirst))
    return false;
  // Fig. 1, Art. 50
  const before = text.kind[first - 1] === Kind.stop && isGlued(text, first - 1) ? first - 2 : first - 1;
  if (before < 0 || !isWord(text, before)) return false;
  const hash = text.hash[before];
  // "see p. 45": a stop that ends an abbreviation, and was taken for that of a sentence.
  if (text.sentenceOf[before] !== text.sentenceOf[first])
    return before < first - 1 && lengthOf(text, before) < 5 && things.has(hash);
  if (before < first - 1) return things.has(hash);
  const capital = isCapitalised(text, before);
  if (indices.has(hash)) return capital;
  if (boundBefore(text, first)) return false;
  if (things.has(hash))
    // A section 106 agreement, but "a page 40 years old"
    return (
      (lawParts.has(hash) && draft.unit === null) ||
      capital ||
      !(before > 0 && (text.hash[before - 1] === the || text.hash[before - 1] === a))
    );
  if (!capital) return draft.decimals === 0 && isLabelled(text, before) && isSmall(text, numberFirst);
  if (functionWords.has(hash) || statistics.has(hash) || isScore(text, numberFirst)) return false;
  const starts = (text.flags[before] & Flag.sentenceStart) !== 0 || text.kind[before - 1] === Kind.mark;
  return !starts || (text.flags[before] & (Flag.allCapitals | Flag.mixedCase)) !== 0 || endsThere(text, numberLast);
}

/** "beat Carrick City 2-1": two numbers of one or two digits. */
function isScore(text: Text, at: number): boolean {
  const other = at + 2;
  return (
    other < text.count &&
    isInnerHyphen(text, at + 1) &&
    text.kind[other] === Kind.number &&
    lengthOf(text, at) <= 2 &&
    lengthOf(text, other) <= 2 &&
    !(other + 1 < text.count && isGlued(text, other + 1) && (isWord(text, other + 1) || isDash(text, other + 1)))
  );
}

/** "a pump 14", "the chamber 20": digits behind a noun with its article are the label of what is drawn or listed. */
function isLabelled(text: Text, noun: number): boolean {
  if (
    endsPhrase(text, noun) ||
    notLabels.has(text.hash[noun]) ||
    lengthOf(text, noun) < 3 ||
    lastUnit(text, noun) === 0x73 ||
    text.source.startsWith('ed', text.end[noun] - 2)
  )
    return false;
  let k = noun - 1;
  while (k > noun - 3 && k >= 0 && isWord(text, k) && !endsPhrase(text, k)) k--;
  return k >= 0 && labelDeterminers.has(text.hash[k]) && text.sentenceOf[k] === text.sentenceOf[noun];
}

/** "5.4 km h −1": a unit's exponent. */
function isExponent(text: Text, { first, numberFirst, value }: Draft): boolean {
  if (value === null || value >= 0 || value < -3 || first === numberFirst || first === 0) return false;
  return isWord(text, first - 1) && unitBehind(text, first - 1, first, 1) !== null;
}

function endsThere(text: Text, last: number): boolean {
  return last >= text.count || !isWord(text, last) || isCapitalised(text, last);
}

/** Up to three digits, without thousands mark. */
function isSmall(text: Text, at: number): boolean {
  return lengthOf(text, at) <= 3;
}

function isYearLike({ source, start, end }: Text, at: number): boolean {
  return end[at] - start[at] === 4 && (source.startsWith('19', start[at]) || source.startsWith('20', start[at]));
}

// --- numbers in words

function isWordName(text: Text, draft: Draft): boolean {
  const { first, numberFirst, numberLast } = draft;
  const single = numberLast - numberFirst === 1;
  if (!single && isInnerHyphen(text, numberLast - 2) && isCapitalised(text, numberLast - 1))
    return draft.unit === null && isPartOfName(text, numberFirst, numberLast);
  if (!single || draft.vague || draft.scale > 1) return false;
  const hash = text.hash[numberFirst];
  if (setPhrases.startingAt(text, numberFirst, endOfSentence(text, numberFirst))) return true;
  if (setPhrasesBefore.endingBefore(text, numberLast, 0)) return true;
  if (draft.of === null && draft.unit === null && isStage(text, numberFirst, numberLast)) return true;
  if (draft.unit === null ? isPartOfName(text, numberFirst, numberLast) : isMeasureInName(text, draft)) return true;
  if (hash === one && draft.unit?.noun === 'day' && isSomeDay(text, draft)) return true;
  if (hash === zeroWord && draft.unit === null) {
    if (first > 0 && netZero.has(text.hash[first - 1])) return true;
    const next = isInnerHyphen(text, numberLast) ? numberLast + 1 : numberLast;
    return behindZero.has(text.hash[next]);
  }
  if (draft.of && isHyphenated(text, draft) && idiomHeads.has(text.hash[draft.of.first])) return true;
  if (hash === one && draft.unit === null && first === numberFirst && isPronoun(text, draft)) draft.tentative = true;
  return false;
}

/** World War Two, Big Four, Five Eyes: a number word in capitals inside a sentence. */
function isPartOfName(text: Text, at: number, last: number): boolean {
  if (!isCapitalised(text, at) || (text.flags[at] & (Flag.sentenceStart | Flag.allCapitals)) !== 0 || at === 0)
    return false;
  const before = text.kind[at - 1];
  if (
    before === Kind.mark ||
    before === Kind.colon ||
    before === Kind.open ||
    isDash(text, at - 1) ||
    before === Kind.stop
  )
    return false;
  if (wordNames.has(text.hash[at - 1])) return true;
  if (isTitleCase(text, at)) return false;
  return isWord(text, at - 1) || before === Kind.possessive || isCapitalised(text, last);
}

const titleLength = 4;

/** "Police Arrest Three Men After Raid": where all words but articles and prepositions have capitals, those of numbers tell nothing. */
function isTitleCase(text: Text, at: number): boolean {
  const end = endOfSentence(text, at);
  let capitals = 0;
  for (let i = startOfSentence(text, at); i < end; i++) {
    if (!isWord(text, i) || smallInTitles.has(text.hash[i])) continue;
    if (!isCapitalised(text, i)) return false;
    capitals++;
  }
  return capitals >= titleLength;
}

/** "on day two of the trial", "in round three,": a number word behind what it numbers, where the phrase ends. */
function isStage(text: Text, at_: number, last: number): boolean {
  if (at_ === 0 || text.sentenceOf[at_ - 1] !== text.sentenceOf[at_]) return false;
  const hash = text.hash[at_ - 1];
  if (!isWord(text, at_ - 1) || !(things.has(hash) || stages.has(hash))) return false;
  return last >= endOfSentence(text, at_) || !isWord(text, last) || behindStage.has(text.hash[last]);
}

/** "Three Mile Island", "the Seven Years' War": number and unit in capitals, and the unit has no plural or "the" stands before. */
function isMeasureInName(text: Text, { numberFirst, numberLast, last }: Draft): boolean {
  const spelt = (k: number) => isCapitalised(text, k) && (text.flags[k] & Flag.allCapitals) === 0;
  if (last !== numberLast + 1 || !spelt(numberFirst) || !spelt(numberLast)) return false;
  if (numberFirst > 0 && text.hash[numberFirst - 1] === the && isWord(text, numberFirst - 1)) return true;
  return !isPlural(text, numberLast) && last < text.count && isWord(text, last) && spelt(last);
}

/** "One day he will": no length of time, unless a preposition, a bound or "later" makes it one. */
function isSomeDay(text: Text, { first, last }: Draft): boolean {
  if (isInnerHyphen(text, last - 2) || daysFollow.has(text.hash[last])) return false;
  return !(first > 0 && daysPrecede.has(text.hash[first - 1]) && text.sentenceOf[first - 1] === text.sentenceOf[first]);
}

/** "one" counts only where a noun follows that it can count. */
function isPronoun(text: Text, { numberFirst, numberLast, of }: Draft): boolean {
  if (of === null) return (numberFirst > 0 || numberLast < text.count) && !isPollMove(text, numberFirst);
  if (
    notByOne.has(text.hash[of.first]) ||
    notByOne.has(text.hash[of.last - 1]) ||
    isAdverb(text, of.first) ||
    (of.last - of.first === 1 && (isPlural(text, of.first) || text.hash[of.first] === worth))
  )
    return true;
  if (isInnerHyphen(text, numberFirst - 1)) return true;
  if (isVerbInEd(text, of.first)) return true;
  if (isVerbInIng(text, of.first)) return true;
  return (
    numberFirst > 0 &&
    isWord(text, numberFirst - 1) &&
    pronounOne.has(text.hash[numberFirst - 1]) &&
    text.hash[numberFirst - 1] !== the
  );
}

/** "the Greens down one on 9%": points, where percentages stand near. */
function isPollMove(text: Text, at_: number): boolean {
  if (at_ === 0 || !moves.has(text.hash[at_ - 1])) return false;
  const end = Math.min(endOfSentence(text, at_), at_ + pollReach);
  for (let i = Math.max(startOfSentence(text, at_), at_ - pollReach); i < end; i++)
    if (text.kind[i] === Kind.percent || text.hash[i] === cent || text.hash[i] === percent) return true;
  return false;
}

/** "one designed to", "one built by": the noun is left out. */
function isVerbInEd(text: Text, at: number): boolean {
  if (lengthOf(text, at) < 5 || !text.source.startsWith('ed', text.end[at] - 2) || at + 1 >= text.count) return false;
  return behindParticiple.has(text.hash[at + 1]);
}

function isAdverb(text: Text, at: number): boolean {
  return lengthOf(text, at) > 4 && text.source.startsWith('ly', text.end[at] - 2);
}

function isVerbInIng(text: Text, at: number): boolean {
  return lengthOf(text, at) > 4 && text.source.startsWith('ing', text.end[at] - 3) && !inging.has(text.hash[at]);
}

// --- ordinals

const determiners = wordSet(words.determiners);
const finishing = wordSet(words.finishing);
const being = wordSet(['are', 'is', 'was', 'were']);
const ordinalWords = wordSet(Object.keys(ordinals));
const periods = wordSet(['half', 'halves', 'quarter', 'quarters']);
const ranked = wordSet(words.ranked);
const numberWords = wordSet(Object.keys(smallNumbers));
const second = hashWord('second');
const firstWord = hashWord('first');
const every = hashWord('every');
const at = hashWord('at');
const to = hashWord('to');
const lastWord = hashWord('last');

/** A number of days, months or years. */
function isTimes(text: Text, at_: number): boolean {
  if (text.kind[at_] !== Kind.number && !numberWords.has(text.hash[at_])) return false;
  return unitBehind(text, at_ + 1, endOfSentence(text, at_), 2)?.value.dimension === 'duration';
}

/** "third-largest", "second-placed", "80th-minute": behind the hyphen stands what the rank is told in. */
function isRankedSo(text: Text, at_: number): boolean {
  return isWord(text, at_) && (ranked.has(text.hash[at_]) || text.source.startsWith('est', text.end[at_] - 3));
}

/** Is a rank told here, and not a name (Second World War), a time (a second later), an adverb (he first came) or a part of a year? */
export function isRank(text: Text, first: number, last: number): boolean {
  const alone = first === 0 || text.sentenceOf[first - 1] !== text.sentenceOf[first];
  const next = last < text.count && text.sentenceOf[last] === text.sentenceOf[first] ? last : -1;
  if (next >= 0 && (periods.has(text.hash[next]) || nameless.has(text.hash[next]))) {
    // "first class" and "second home" are set phrases, "the first person to" is a rank.
    return false;
  }
  if (isInnerHyphen(text, last)) return isRankedSo(text, last + 1);
  if (setPhrases.startingAt(text, first, endOfSentence(text, first))) return false;
  // "the first four months" are no occasion.
  if (text.hash[first] === firstWord && next >= 0 && isTimes(text, next)) return false;
  // "10th Street", "the 82nd Airborne"
  if (next >= 0 && isCapitalised(text, next) && (streets.has(text.hash[next]) || numberedUnits.has(text.hash[next])))
    return false;
  if (next >= 0 && text.hash[next] === to && text.hash[next + 1] === lastWord) return false;
  const word = text.kind[first] === Kind.word;
  if (
    word &&
    !alone &&
    isCapitalised(text, first) &&
    (isWord(text, first - 1) || (next >= 0 && isCapitalised(text, next)))
  )
    return false;
  if (alone && (next < 0 || text.kind[next] === Kind.stop)) return true;
  if (
    text.hash[first] === second &&
    text.hash[first - 1] === a &&
    (next < 0 || !isWord(text, next) || functionWords.has(text.hash[next]))
  )
    return false;
  if (!word) return true;
  if (last - first > 1) return true;
  if (alone) return text.hash[first] !== firstWord && next >= 0 && isWord(text, next);
  const before = text.hash[first - 1];
  if (finishing.has(before)) return true;
  // "was third, a second adrift", "second and third"
  const ends = next < 0 || !isWord(text, next);
  if (ends && (being.has(before) || (before === and && ordinalWords.has(text.hash[first - 2])))) return true;
  // "rose from tenth to third"
  if (before === to && (next < 0 || !isWord(text, next))) return true;
  if (before === at) return false;
  // "every second year" is one of two.
  if (before === every) return false;
  if (text.kind[first - 1] === Kind.possessive || determiners.has(before)) return true;
  if (
    first > 1 &&
    isWord(text, first - 1) &&
    !functionWords.has(before) &&
    (determiners.has(text.hash[first - 2]) || text.kind[first - 2] === Kind.possessive) &&
    next >= 0 &&
    isWord(text, next) &&
    !functionWords.has(text.hash[next])
  )
    return true;
  return text.hash[first] !== firstWord && text.hash[first] !== second && next >= 0 && isWord(text, next);
}
