import { Flag, Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { wordSet } from './lexicon.ts';
import type { Numeral } from './numerals.ts';
import { isCapitalised, isDash, isGlued, isWord, lengthOf } from './tokens.ts';
import {
  beforePronounOne,
  notCountedByOne,
  numberedIndices,
  numberedThings,
  ordinalNames,
  streetWords,
  wordNumberNames,
} from './words/names.ts';

const things = wordSet(numberedThings);
const indices = wordSet(numberedIndices);
const groups = wordSet(wordNumberNames);
const streets = wordSet(streetWords);
const namedRanks = wordSet(ordinalNames);
const beforeOne = wordSet(beforePronounOne);
const behindOne = wordSet(notCountedByOne);
const determiners = wordSet([
  'a',
  'another',
  'each',
  'every',
  'her',
  'his',
  'its',
  'my',
  'our',
  'that',
  'the',
  'their',
  'this',
  'your',
]);
const one = hashWord('one');
const no = hashWord('no');
const number = hashWord('number');
const of = hashWord('of');
const big = hashWord('big');
const firstWord = hashWord('first');
const secondWord = hashWord('second');

/** Is the number part of a name, a reference or a pronoun rather than a figure: No 10, F-16, Article 50, "no one", "the second home"? */
export function isNever(text: Text, numeral: Numeral, limit: number): boolean {
  const { first, last } = numeral;
  return (
    (numeral.form === 'digits' ? isReference(text, first, last, limit) : isWordName(text, numeral, limit)) ||
    isHouseNumber(text, numeral, limit)
  );
}

function isReference(text: Text, first: number, last: number, limit: number): boolean {
  const { kind, hash, flags } = text;
  if (first === 0) return false;
  const before = first - 1;
  // Glued to letters (F-16, Covid-19, /12) unless the number begins a compound of its own.
  if (
    isGlued(text, first) &&
    isDash(text, before) &&
    isGlued(text, before) &&
    before > 0 &&
    (kind[before - 1] === Kind.word || kind[before - 1] === Kind.alphanumeric)
  ) {
    const word = before - 1;
    return isCapitalised(text, word) || lengthOf(text, word) === 1 || things.has(hash[word]);
  }
  if (
    isGlued(text, first) &&
    (kind[before] === Kind.symbol || kind[before] === Kind.slash) &&
    before > 0 &&
    (flags[before] & Flag.spaceBefore) === 0 &&
    !isNumberAt(text, before - 1)
  )
    return true;
  // No 10, No. 10, number 10.
  const name = kind[before] === Kind.stop && isGlued(text, before) && before > 0 ? before - 1 : before;
  if (hash[name] === no && isCapitalised(text, name)) return true;
  if (hash[name] === number && isCapitalised(text, name) && name === before) return true;
  if (kind[name] === Kind.word && name === before) {
    // A thing with a number: Article 50, Channel 4, type 2; a capital or a small thing-word right before.
    if (indices.has(hash[name]) && (flags[name] & (Flag.allCapitals | Flag.capital)) !== 0) return true;
    if (things.has(hash[name]) && !isUnitBehind(text, last, limit) && !isPluralBehind(text, last, limit)) return true;
  }
  return false;
}

function isNumberAt({ kind }: Text, at: number): boolean {
  return at >= 0 && kind[at] === Kind.number;
}

function isUnitBehind({ kind }: Text, last: number, limit: number): boolean {
  return last < limit && (kind[last] === Kind.percent || kind[last] === Kind.hyphen);
}

/** "in league 20 players": a noun in the plural behind the number is what it counts. */
function isPluralBehind(text: Text, last: number, limit: number): boolean {
  return (
    last < limit &&
    isWord(text, last) &&
    !isCapitalised(text, last) &&
    text.source.charCodeAt(text.end[last] - 1) === 0x73 &&
    lengthOf(text, last) > 3
  );
}

function isWordName(text: Text, numeral: Numeral, limit: number): boolean {
  const { hash } = text;
  const { first, last } = numeral;
  const before = first > 0 ? hash[first - 1] : 0;
  if (hash[first] === one && last === first + 1) {
    if (first > 0 && beforeOne.has(before)) return true;
    if (last >= limit || hash[last] === of || !isWord(text, last))
      return !(hash[last] === of && isCountBehind(text, last + 1, limit));
    return behindOne.has(hash[last]) || isCapitalised(text, last) || endsInIng(text, last);
  }
  if (numeral.kind === 'ordinal') {
    if (last < limit && namedRanks.has(hash[last])) return true;
    // "Second, …" and "first" as adverbs: a rank stands behind a determiner or before its noun.
    const second = text.hash[first] === secondWord || text.hash[first] === firstWord;
    if (!second || last > first + 1) return false;
    return (
      !(first > 0 && determiners.has(before)) &&
      !(last < limit && isWord(text, last) && isPluralBehind(text, last, limit))
    );
  }
  // "Group of Seven", "the Big Four", "World War Two".
  if (isCapitalised(text, first) && before === of && first > 1 && groups.has(hash[first - 2])) return true;
  if (isCapitalised(text, first) && (text.flags[first] & Flag.sentenceStart) === 0) {
    if (
      first > 0 &&
      (groups.has(before) || before === big || isCapitalised(text, first - 1)) &&
      isWord(text, first - 1)
    )
      return true;
    if (last < limit && isCapitalised(text, last)) return true;
  }
  return false;
}

/** "with one asking": one of those named before. */
function endsInIng({ source, end, start }: Text, at: number): boolean {
  return end[at] - start[at] > 4 && source.startsWith('ing', end[at] - 3);
}

function isCountBehind(text: Text, at: number, limit: number): boolean {
  return at < limit && text.kind[at] === Kind.number;
}

/** "10 Downing Street", "221 Baker Street": a whole number before a capitalised street. */
function isHouseNumber(text: Text, { first, last, form, kind }: Numeral, limit: number): boolean {
  if (form !== 'digits' || kind !== 'cardinal' || first + 1 !== last) return false;
  for (let i = last; i < limit && i < last + 3 && isWord(text, i) && isCapitalised(text, i); i++)
    if (i > last && streets.has(text.hash[i])) return true;
  return false;
}
