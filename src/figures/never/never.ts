import { Flag, Kind, type Text } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { isSpelt } from '../lexicon.ts';
import { isGraded, isModel, isNumberedThing, isOfModel } from './name-numbers.ts';
import { isIdiom, isWordName } from './name-words.ts';
import {
  and,
  answering,
  approx,
  calling,
  category,
  downing,
  group,
  indices,
  lines,
  minusSign,
  names,
  numberSigns,
  of,
  ofAge,
  or,
  plus,
  prefixes,
  setPhrasesBefore,
  size,
  slash,
  streets,
  things,
  to,
  twoNumbers,
  underscore,
  year,
  zero,
} from './never-words.ts';
import { isHyphenated } from '../numbers/number-shapes.ts';
import { endOfSentence, isCapitalised, isDash, isGlued, isInnerHyphen, isWord, lastUnit, lengthOf } from '../tokens.ts';
import { unitBehind, unitByNoun } from '../quantities/unit-words.ts';

/** Is this number a name, reference, code or pronoun and no figure: "Article 50", "Boeing 737", "the one", "24/7"? */
export function isNeverFigure(text: Text, draft: Draft, floor: number): boolean {
  const { first, numberFirst, numberLast } = draft;
  // US64.9¢: no nine cents
  if (draft.currency !== null) return isTailOfCode(text, numberFirst) || isAgeOfSide(text, draft);
  if (draft.kind === 'percent' || draft.kind === 'date') return false;
  if (gluedToName(text, first, floor)) return true;
  if (draft.form === 'words') return isCategory(text, first) || isWordName(text, draft);
  // "seat 14C", "Flat 3F"
  if (draft.unit?.dimension === 'temperature' && first > 0 && things.has(text.hash[first - 1])) return true;
  if (draft.unit === second && isPluralOfName(text, draft)) return true;
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
  return counts && isHyphenated(text, draft) && isIdiom(text, draft);
}

/** "Fortune 500 firms", "Year 6 pupils": the number belongs to the name before it although a noun follows. */
function namesWhatItCounts(text: Text, at_: number): boolean {
  const hash = text.hash[at_];
  return things.has(hash) || indices.has(hash) || hash === year;
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

/** "the Under-19 Euros": a championship. */
function isAgeOfSide({ hash, kind }: Text, { first, numberFirst }: Draft): boolean {
  return first === numberFirst && first > 1 && kind[first - 1] === Kind.hyphen && ofAge.has(hash[first - 2]);
}

/** A category four storm: a grade in words. */
function isCategory({ hash }: Text, first: number): boolean {
  return first > 0 && hash[first - 1] === category;
}

/** "five grade 9s", "two Boeing 747s": several of what a number names, and no seconds. */
function isPluralOfName(text: Text, { first, last, numberFirst, numberLast, decimals, value }: Draft): boolean {
  if (first === 0 || first !== numberFirst || last !== numberLast + 1 || decimals > 0 || !isGlued(text, numberLast))
    return false;
  if (things.has(text.hash[first - 1])) return true;
  return value !== null && value > mostSeconds && isWord(text, first - 1) && isCapitalised(text, first - 1);
}

const second = unitByNoun.get('second')!;
const mostSeconds = 99;

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

/** "5.4 km h −1": a unit's exponent. */
function isExponent(text: Text, { first, numberFirst, value }: Draft): boolean {
  if (value === null || value >= 0 || value < -3 || first === numberFirst || first === 0) return false;
  return isWord(text, first - 1) && unitBehind(text, first - 1, first, 1) !== null;
}
