import { Kind, type Text } from '../model/index.ts';
import { wordSet } from './lexicon.ts';
import { isCapitalised, isGlued, isInnerHyphen, isWord, lastUnit, lengthOf } from './tokens.ts';
import {
  emptyModifiers,
  notPlural,
  phraseEndingVerbs,
  phraseEnds,
  pluralModifiers,
  pluralsWithoutS,
} from './words/nouns.ts';
import { timeNouns } from './words/measures.ts';

const ends = wordSet(phraseEnds);
const verbs = wordSet(phraseEndingVerbs);
const plurals = wordSet(pluralsWithoutS);
const singularsInS = wordSet(notPlural);
const empty = wordSet(emptyModifiers);
const modifying = wordSet(pluralModifiers);
const times = wordSet(timeNouns);
const connectors = wordSet(['in', 'to']);
const articles = wordSet(['a', 'an', 'the']);
const looseSuffixes = wordSet(['odd', 'plus']);
const maxModifiers = 5;
const letterS = 0x73;

/** Ends a noun phrase: a function word, a verb, a number, punctuation. */
export function endsPhrase(text: Text, at: number): boolean {
  return !isWord(text, at) || ends.has(text.hash[at]) || verbs.has(text.hash[at]);
}

/** A plural, as far as its form tells. */
export function isPlural(text: Text, at: number): boolean {
  if (!isWord(text, at)) return false;
  if (plurals.has(text.hash[at])) return true;
  if (lastUnit(text, at) !== letterS || lengthOf(text, at) < 3 || singularsInS.has(text.hash[at])) return false;
  const before = text.source.charCodeAt(text.end[at] - 2) | 0x20;
  // -ss, -us and -is are no plurals: glass, virus, basis.
  if (before === letterS || before === 0x75 || before === 0x69) return false;
  // -ous: previous, serious.
  return true;
}

/**
 * The noun phrase that a number before token `at` counts: adjectives, then a noun that ends the phrase. For numbers other than one its
 * head is the first plural, or the last of several ("sports teams"); null where the noun is left out ("21 were injured").
 */
export function countedNoun(
  text: Text,
  at: number,
  limit: number,
  value: number,
): { first: number; last: number } | null {
  let first = at;
  let from = isInnerHyphen(text, at) ? at + 1 : at;
  // "twenty-odd guests", "300-plus shops": the word behind the hyphen is a bound of the number.
  if (from > at && looseSuffixes.has(text.hash[from])) from++;
  else if (from > at) return hyphenated(text, from, limit);
  while (from < limit && isWord(text, from) && empty.has(text.hash[from])) from++;
  first = from;
  let end = from;
  let head = -1;
  const single = Math.abs(value) === 1;
  let reach = Math.min(limit, from + maxModifiers);
  let hyphens = 0;
  while (end < reach && (!endsPhrase(text, end) || isDottedName(text, end))) {
    // "the first time Ms Quist had spoken": behind a noun of time a clause follows, and its subject.
    if (single && end > first && times.has(text.hash[end - 1]) && isCapitalised(text, end)) break;
    if (isPlural(text, end)) {
      // "one diplomat puts it": behind a singular noun a word in -s is its verb.
      if (single && end > first) break;
      // "adults smokes", "14 countries suggests": behind a plural a word in -s is a verb, but for "sports teams".
      if (head >= 0 && !modifying.has(text.hash[head]) && !isCapitalised(text, head) && lastUnit(text, end) === letterS)
        break;
      head = end;
    } else if (head >= 0) break;
    end++;
    // ill-fitting shoes, 16-page pamphlets
    while (
      end + 1 < limit &&
      isInnerHyphen(text, end) &&
      (isWord(text, end + 1) || text.kind[end + 1] === Kind.number || text.kind[end + 1] === Kind.alphanumeric)
    ) {
      end += 2;
      // F-35A
      if (text.kind[end - 1] === Kind.number && end < limit && isWord(text, end) && isGlued(text, end)) end++;
      hyphens++;
      reach = Math.min(limit, reach + 2);
    }
  }
  if (head >= 0) return { first, last: head + 1 };
  if (single && end > first && !isCapitalised(text, first))
    return { first, last: Math.min(end, first + 3 + 2 * hyphens) };
  return null;
}

/** U.S. before a noun: "600 U.S. soldiers". */
function isDottedName(text: Text, at: number): boolean {
  return text.kind[at] === Kind.dotted && isCapitalised(text, at);
}

/** "three-bedroom", "100-strong", "12-member": the word behind the hyphen. */
function hyphenated(text: Text, at: number, limit: number): { first: number; last: number } | null {
  if (at >= limit || text.kind[at] !== Kind.word) return null;
  // "16-to-24", "one-in-five": another number follows.
  if (connectors.has(text.hash[at]) && isInnerHyphen(text, at + 1) && !articles.has(text.hash[at + 2])) return null;
  return { first: at, last: at + 1 };
}
