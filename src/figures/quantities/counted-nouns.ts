import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { wordSet } from '../lexicon.ts';
import { isCapitalised, isGlued, isInnerHyphen, isWord, lastUnit, lengthOf } from '../tokens.ts';
import { timeNouns } from '../words/measures.ts';
import {
  emptyModifiers,
  notPlural,
  phraseEndingVerbs,
  phraseEnds,
  pluralModifiers,
  pluralsWithoutS,
} from '../words/nouns.ts';
import { scales, smallNumbers, vaguePlurals } from '../words/numbers.ts';

const ends = wordSet(phraseEnds);
const verbs = wordSet(phraseEndingVerbs);
const plurals = wordSet(pluralsWithoutS);
const singularsInS = wordSet(notPlural);
const empty = wordSet(emptyModifiers);
const modifying = wordSet(pluralModifiers);
const times = wordSet(timeNouns);
const numberWords = wordSet(Object.keys(smallNumbers), Object.keys(scales), Object.keys(vaguePlurals));
const connectors = wordSet(['in', 'to']);
const inside = wordSet(['at', 'by', 'in', 'of', 'on', 'to']);
const articles = wordSet(['a', 'an', 'the']);
const looseSuffixes = wordSet(['odd', 'plus']);
const maxModifiers = 5;
const particles = wordSet(['apart', 'away', 'back', 'down', 'off', 'out', 'up']);
const letterN = 0x6e;
const letterS = 0x73;
const and = hashWord('and');
const net = hashWord('net');
const worth = hashWord('worth');

/** Ends a noun phrase: a function word, a verb, a number, punctuation. */
export function endsPhrase(text: Text, at: number): boolean {
  return !isWord(text, at) || ends.has(text.hash[at]) || (verbs.has(text.hash[at]) && !isNetWorth(text, at));
}

/** "his net worth", but "cloth worth £5m" */
const isNetWorth = ({ hash }: Text, at: number): boolean => hash[at] === worth && at > 0 && hash[at - 1] === net;

/** Ends a noun phrase where it is a verb; the same word may be a noun. */
export const endsAsVerb = (text: Text, at: number): boolean => verbs.has(text.hash[at]) && !ends.has(text.hash[at]);

/** A plural, as far as its form tells. */
export function isPlural(text: Text, at: number): boolean {
  if (!isWord(text, at)) return false;
  if (plurals.has(text.hash[at])) return true;
  // businessmen, gentlewomen
  if (lastUnit(text, at) === letterN && lengthOf(text, at) > 5 && text.source.startsWith('men', text.end[at] - 3))
    return !singularsInS.has(text.hash[at]);
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
  if (isVerbAt(text, at, limit)) return null;
  let from = isInnerHyphen(text, at) ? at + 1 : at;
  // "twenty-odd guests", "300-plus shops": the word behind the hyphen is a bound of the number.
  if (from > at && looseSuffixes.has(text.hash[from])) from++;
  else if (from > at) return hyphenated(text, from, limit);
  while (from < limit && isWord(text, from) && empty.has(text.hash[from]) && !beginsName(text, from)) from++;
  first = from;
  let end = from;
  let head = -1;
  const single = Math.abs(value) === 1;
  let reach = Math.min(limit, from + maxModifiers);
  let hyphens = 0;
  while (end < reach) {
    const last = endOfCompound(text, end, limit);
    const compound = last > end + 1;
    // nineteen | twelve-year-olds
    if (
      compound
        ? !isWord(text, end) || numberWords.has(text.hash[end])
        : endsPhrase(text, end) && !isDottedName(text, end)
    ) {
      if (single || head >= 0 || !joinsModifiers(text, end, first, reach)) break;
      end++;
      continue;
    }
    // "the first time Ms Quist had spoken": behind a noun of time a clause follows, and its subject.
    if (single && end > first && times.has(text.hash[end - 1]) && isCapitalised(text, end)) break;
    // brothers-in-law
    const plural = compound && inside.has(text.hash[end + 2]) ? end : last - 1;
    if (isPlural(text, plural)) {
      // "one diplomat puts it": behind a singular noun a word in -s is its verb.
      if (single && end > first) break;
      // "adults smokes", "14 countries suggests": behind a plural a word in -s is a verb, but for "sports teams".
      if (head >= 0 && !modifying.has(text.hash[head]) && !isCapitalised(text, head) && lastUnit(text, end) === letterS)
        break;
      head = last - 1;
    } else if (head >= 0) break;
    hyphens += (last - end - 1) >> 1;
    reach = Math.min(limit, from + maxModifiers + 2 * hyphens);
    end = last;
  }
  if (head >= 0) return { first, last: behindOwned(text, head + 1, limit) };
  let last = Math.min(end, first + 3 + 2 * hyphens);
  if (!single || last === first) return null;
  // pulled one back
  if (last - first === 1 && particles.has(text.hash[first])) return null;
  // her 70th birthday | Friday
  while (last - 1 > first && isCapitalised(text, last - 1) && times.has(text.hash[last - 1])) last--;
  // The third Obama term counts terms; the first Tuesday is a day.
  return isCapitalised(text, first) && isCapitalised(text, last - 1) ? null : { first, last };
}

/** "whether there are 2,400 or 1,800 hardly matters", "the two ended several hours of talks": the number stands for what it counts. */
function isVerbAt(text: Text, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isWord(text, at)) return false;
  if (negating.has(text.hash[at])) return true;
  return text.source.startsWith('ed', text.end[at] - 2) && lengthOf(text, at) > 4 && beginsObject(text, at + 1);
}

/** A word that begins an object: the, several, him. */
const beginsObject = (text: Text, at: number): boolean => isWord(text, at) && objects.has(text.hash[at]);
const negating = wordSet(['barely', 'hardly', 'merely', 'never', 'rarely', 'scarcely', 'seldom', 'simply']);
const objects = wordSet(
  'a all an another any each every he her him his it its my our several some that the their them this us your'.split(
    ' ',
  ),
);

/** 40 nurses’ | posts: what those counted own, in the plural. */
function behindOwned(text: Text, at: number, limit: number): number {
  const { source, start, end } = text;
  if (at + 1 >= limit || start[at] !== end[at - 1] || start[at + 1] !== end[at] + 1) return at;
  const mark = source.charCodeAt(start[at]);
  if (mark !== apostrophe && mark !== curlyApostrophe) return at;
  return isPlural(text, at + 1) && !endsPhrase(text, at + 1) ? at + 2 : at;
}

const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

/** The New of New York. */
function beginsName(text: Text, at: number): boolean {
  return isCapitalised(text, at) && at + 1 < text.count && isWord(text, at + 1) && isCapitalised(text, at + 1);
}

/** Behind a word and what hyphens join to it: ill-fitting, by-elections, 16-page, F-35A. */
function endOfCompound(text: Text, at: number, limit: number): number {
  let end = at + 1;
  while (
    end + 1 < limit &&
    text.kind[end] === Kind.hyphen &&
    isInnerHyphen(text, end) &&
    (isWord(text, end + 1) || text.kind[end + 1] === Kind.number || text.kind[end + 1] === Kind.alphanumeric)
  ) {
    end += 2;
    if (text.kind[end - 1] === Kind.number && end < limit && isWord(text, end) && isGlued(text, end)) end++;
  }
  return end;
}

/** "three state and federal agencies": "and" between two words that are no plurals; "21 injured and survivors fled". */
function joinsModifiers(text: Text, at: number, first: number, reach: number): boolean {
  return (
    text.hash[at] === and &&
    at > first &&
    at + 2 < reach &&
    !text.source.startsWith('ed', text.end[at - 1] - 2) &&
    !endsPhrase(text, at + 1) &&
    !isPlural(text, at + 1) &&
    !numberWords.has(text.hash[at + 1])
  );
}

/** U.S. before a noun: "600 U.S. soldiers". */
function isDottedName(text: Text, at: number): boolean {
  return text.kind[at] === Kind.dotted && isCapitalised(text, at);
}

/** "a six-under-par 66" */
const belowPar = wordSet(['over', 'under']);

/** "three-bedroom", "100-strong", "12-member": the word behind the hyphen. */
function hyphenated(text: Text, at: number, limit: number): { first: number; last: number } | null {
  if (at >= limit || text.kind[at] !== Kind.word || belowPar.has(text.hash[at])) return null;
  // "16-to-24", "one-in-five": another number follows.
  if (connectors.has(text.hash[at]) && isInnerHyphen(text, at + 1) && !articles.has(text.hash[at + 2])) return null;
  return { first: at, last: at + 1 };
}
