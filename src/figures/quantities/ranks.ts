import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { wordSet } from '../lexicon.ts';
import {
  a,
  and,
  at,
  being,
  determiners,
  functionWords,
  nameless,
  numberedUnits,
  numberWords,
  setPhrases,
  streets,
  to,
} from '../never/never-words.ts';
import { endOfSentence, isCapitalised, isInnerHyphen, isWord } from '../tokens.ts';
import { unitBehind } from './unit-words.ts';
import * as words from '../words/never.ts';
import { ordinals } from '../words/numbers.ts';

const finishing = wordSet(words.finishing);
const ordinalWords = wordSet(Object.keys(ordinals));
const periods = wordSet(['half', 'halves', 'quarter', 'quarters']);
const ranked = wordSet(words.ranked);
const closeness = wordSet(['close', 'comfortable', 'creditable', 'distant', 'poor', 'strong']);
/** Of a table or a race. */
const rungs = wordSet(['place', 'position', 'spot']);
const second = hashWord('second');
const firstWord = hashWord('first');
const century = hashWord('century');
const every = hashWord('every');
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

/** "an action-packed second | day": an adjective of two halves behind an article. */
const isBehindCompound = (text: Text, half: number): boolean =>
  half > 2 && isInnerHyphen(text, half - 1) && determiners.has(text.hash[half - 3]);

/** Is a rank told here, and not a name (Second World War), a time (a second later), an adverb (he first came) or a part of a year? */
export function isRank(text: Text, first: number, last: number): boolean {
  const alone = first === 0 || text.sentenceOf[first - 1] !== text.sentenceOf[first];
  const next = last < text.count && text.sentenceOf[last] === text.sentenceOf[first] ? last : -1;
  // a batsman’s 14th half-century
  const made = next >= 0 && isInnerHyphen(text, next + 1) && text.hash[next + 2] === century;
  if (next >= 0 && !made && (periods.has(text.hash[next]) || nameless.has(text.hash[next]))) {
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
  // the very "first press conference"
  const opener = text.kind[first - 1] === Kind.mark && first > 2 && isWord(text, first - 2) ? first - 2 : first - 1;
  const before = text.hash[opener];
  if (finishing.has(before)) return true;
  // "was third, a second adrift", "second and third"
  const ends = next < 0 || !isWord(text, next);
  if (ends && (being.has(before) || (before === and && ordinalWords.has(text.hash[first - 2])))) return true;
  // "rose from tenth to third"
  if (before === to && (next < 0 || !isWord(text, next))) return true;
  if (before === at) return false;
  // "every second year" is one of two.
  if (before === every) return false;
  if (text.kind[opener] === Kind.possessive || determiners.has(before)) return true;
  // "finished a close second to her"
  if (closeness.has(before) && text.hash[opener - 1] === a && finishing.has(text.hash[opener - 2])) return true;
  if (isBehindCompound(text, opener) && next >= 0 && isWord(text, next)) return true;
  if (
    opener > 0 &&
    isWord(text, opener) &&
    !functionWords.has(before) &&
    (determiners.has(text.hash[opener - 1]) || text.kind[opener - 1] === Kind.possessive) &&
    next >= 0 &&
    isWord(text, next) &&
    !functionWords.has(text.hash[next])
  )
    return true;
  if (next < 0 || !isWord(text, next)) return false;
  // "moved into second place"; "in first gear" is no rank
  return (text.hash[first] !== firstWord && text.hash[first] !== second) || rungs.has(text.hash[next]);
}
