import { Flag, Kind, type Text } from '../model/index.ts';
import { hashes } from './measures.ts';
import { wordSet } from './lexicon.ts';
import { isCapitalised, isInnerHyphen, isWord, lengthOf } from './tokens.ts';
import { notPlural, phraseEndingVerbs, phraseEnds, pluralsWithoutS, singulars } from './words/nouns.ts';

const ends = wordSet(phraseEnds, phraseEndingVerbs);
const irregularPlurals = wordSet(pluralsWithoutS);
const singularWithS = wordSet(notPlural);
const determiners = wordSet(['a', 'an', 'her', 'his', 'its', 'my', 'our', 'the', 'their', 'these', 'those', 'your']);

/** Nouns with adjectives before them rarely take more words than this. */
const mostWords = 5;

export interface Counted {
  /** Tokens of the noun phrase, adjectives included. */
  readonly first: number;
  readonly last: number;
}

/** The noun phrase that a number before token `at` counts: "troops", "smaller tenancies"; null when it is left out ("21 were injured"). */
export function countedBehind(text: Text, at: number, limit: number, { single = false } = {}): Counted | null {
  const { hash, kind, flags } = text;
  let first = at;
  if (isInnerHyphen(text, first)) first++;
  else if (hash[first] === hashes.of && first + 1 < limit) {
    first++;
    if (determiners.has(hash[first])) first++;
  }
  let last = first;
  while (last < limit && last < first + mostWords) {
    if (last > first && isInnerHyphen(text, last)) {
      last++;
      continue;
    }
    if (!isWord(text, last) && kind[last] !== Kind.dotted) break;
    if (ends.has(hash[last]) || (last > first && (flags[last] & Flag.lineBefore) !== 0)) break;
    last++;
    if (single ? last > first && !isInnerHyphen(text, last) && !isAdjectival(text, last - 1) : isPlural(text, last - 1))
      break;
  }
  while (last > first && kind[last - 1] === Kind.hyphen) last--;
  return last > first ? { first, last } : null;
}

function isPlural(text: Text, at: number): boolean {
  const { hash, source, end } = text;
  if (irregularPlurals.has(hash[at])) return true;
  return (
    lengthOf(text, at) > 2 &&
    source.charCodeAt(end[at] - 1) === 0x73 &&
    source.charCodeAt(end[at] - 2) !== 0x73 &&
    !singularWithS.has(hash[at]) &&
    !isCapitalised(text, at)
  );
}

/** Endings that news uses for adjectives: -al, -ous, -ive, -ic, -ed, -er. */
function isAdjectival(text: Text, at: number): boolean {
  const word = text.source.slice(text.start[at], text.end[at]);
  return /(?:al|ous|ive|ic|ed|ary|ful|new|old|big|main|first|last|further|more)$/.test(word);
}

/** The singular of a noun in lower case. */
export function singularOf(noun: string): string {
  const word = noun.toLowerCase();
  const known = singulars[word];
  if (known !== undefined) return known;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
