import { wordSet } from '../lexicon.ts';
import { Flag, Kind, type Text } from '../../model/index.ts';
import { isPlural } from '../quantities/counted-nouns.ts';
import type { Draft } from '../draft.ts';
import {
  behindParticiple,
  behindStage,
  behindZero,
  cent,
  daysFollow,
  daysPrecede,
  idiomHeads,
  inging,
  moves,
  netZero,
  notByOne,
  one,
  percent,
  pollReach,
  pronounOne,
  setPhrases,
  setPhrasesBefore,
  smallInTitles,
  stages,
  the,
  things,
  wordNames,
  worth,
  zeroWord,
} from './never-words.ts';
import { isHyphenated } from '../numbers/number-shapes.ts';
import { endOfSentence, isCapitalised, isDash, isInnerHyphen, isWord, lengthOf, startOfSentence } from '../tokens.ts';

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
  if (draft.of && isHyphenated(text, draft) && isIdiom(text, draft)) return true;
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
export function isSomeDay(text: Text, { first, last }: Draft): boolean {
  if (isInnerHyphen(text, last - 2) || daysFollow.has(text.hash[last])) return false;
  return !(first > 0 && daysPrecede.has(text.hash[first - 1]) && text.sentenceOf[first - 1] === text.sentenceOf[first]);
}

/** "one" counts only where a noun follows that it can count. */
export function isPronoun(text: Text, { numberFirst, numberLast, of }: Draft): boolean {
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

/** "a two-way street", "a one-man show"; a "10-man side" and a "four-shot lead" are counted. */
export const isIdiom = ({ hash }: Text, { of: noun, value }: Draft): boolean =>
  idiomHeads.has(hash[noun!.first]) && !(value !== null && value > 2 && headsOfMany.has(hash[noun!.first]));

const headsOfMany = wordSet(['man', 'shot']);
