import { Flag, Kind, type Text } from '../model/index.ts';
import { boundBefore } from './bounds.ts';
import { endsPhrase, isPlural } from './counted-nouns.ts';
import type { Draft } from './draft.ts';
import {
  a,
  behindStage,
  behindZero,
  classDeterminers,
  classes,
  functionWords,
  idiomHeads,
  indices,
  labelDeterminers,
  lawParts,
  mostGrades,
  netZero,
  notLabels,
  notModels,
  one,
  placesPrecede,
  setPhrases,
  setPhrasesBefore,
  smallInTitles,
  stages,
  statistics,
  the,
  things,
  wordNames,
  zeroWord,
} from './never-words.ts';
import { endsThere, isHyphenated, isPronoun, isScore, isSmall, isSomeDay, isYearLike } from './never.ts';
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

/** "sent Leopard 2 tanks", "the Castle 1 pipeline": one digit behind a name, as papers spell out what they count so few of. */
export function isOfModel(text: Text, { first, numberFirst, numberLast, of: counted }: Draft): boolean {
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
export function isGraded(text: Text, { first, numberFirst, value }: Draft): boolean {
  const noun = first - 1;
  if (first !== numberFirst || noun < 0 || value === null || value > mostGrades || !classes.has(text.hash[noun]))
    return false;
  return noun === 0 || !classDeterminers.has(text.hash[noun - 1]);
}

/** a 737 Max: a name behind it, an article before. */
export function isModel(text: Text, { first, numberFirst, numberLast, of }: Draft): boolean {
  // "the 882,509 A-levels"
  if (lengthOf(text, numberFirst) > 4 || isInnerHyphen(text, numberLast + 1)) return false;
  if (of !== null || first !== numberFirst || first === 0 || numberLast >= endOfSentence(text, numberFirst))
    return false;
  const before = text.hash[first - 1];
  return (before === the || before === a) && isWord(text, numberLast) && isCapitalised(text, numberLast);
}

/** "Article 50", "type 2", "FTSE 100", "Apollo 11": a word before that numbers are part of, or any other name. */
export function isNumberedThing(text: Text, draft: Draft): boolean {
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

export function isWordName(text: Text, draft: Draft): boolean {
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
