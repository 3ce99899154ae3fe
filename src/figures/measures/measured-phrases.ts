import { Kind, type Text } from '../../model/index.ts';
import { endsAsVerb, endsPhrase, isPlural } from '../quantities/counted-nouns.ts';
import { wordSet } from '../lexicon.ts';
import {
  ampersand,
  auxiliaries,
  behindReach,
  cent,
  determiners,
  emptyHeads,
  forWord,
  inWord,
  joining,
  leading,
  modals,
  modifiers,
  moving,
  numberWords,
  of,
  particles,
  per,
  pronouns,
  timeNouns,
  to,
} from './measure-words.ts';
import { indices } from '../never/never-words.ts';
import { isCapitalised, isGlued, isInnerHyphen, isWord, lengthOf, startOfSentence } from '../tokens.ts';
import * as words from '../words/measures.ts';

export type Span = { first: number; last: number };

/** Tokens `[first, last)` without determiners and auxiliaries at the edges; null where no noun remains. */
export function trimmed(text: Text, from_: number, end: number): Span | null {
  let first = from_;
  let last = end;
  // The article, not the letter of "A-level entries".
  while (
    first < last &&
    ((determiners.has(text.hash[first]) && !isInnerHyphen(text, first + 1)) ||
      !isWordLike(text, first) ||
      (first + 1 < last && particles.has(text.hash[first]) && !isInnerHyphen(text, first + 1)))
  )
    first++;
  // those | for schools: what those are, is told elsewhere
  if (first > from_ && first < last && isTie(text, first)) return null;
  first = behindOf(text, first, last);
  // two of its | eight beds
  while (first + 1 < last && numberWords.has(text.hash[first]) && !isInnerHyphen(text, first + 1)) first++;
  if (first < last && first > 0) {
    // "the 51st cap", "the 35-mile line": what is glued to a number is its own.
    const number = isInnerHyphen(text, first - 1) ? first - 2 : isGlued(text, first) ? first - 1 : -1;
    if (number >= 0 && text.kind[number] === Kind.number) {
      // the 23-year-old | from Tarn
      first = isInnerHyphen(text, first + 1) ? first + 3 : first + 1;
      if (first < last && isTie(text, first)) return null;
    }
    // "3 per cent higher"
    else if (text.hash[first] === cent && text.hash[first - 1] === per) first++;
  }
  while (
    last > first &&
    (auxiliaries.has(text.hash[last - 1]) || determiners.has(text.hash[last - 1]) || !isWordLike(text, last - 1)) &&
    !isNumberOfIndex(text, last - 1)
  )
    last--;
  // analysts say they are estimating | payouts at $5bn
  for (let k = last - 2; k >= first; k--)
    if (leading.has(text.hash[k])) {
      first = k + 1;
      break;
    }
  // exports | this year; carbon dioxide | annually
  if (last - first > 2 && deictic.has(text.hash[last - 2]) && timeNouns.has(text.hash[last - 1]))
    last -= joining.has(text.hash[last - 3]) ? 0 : 2;
  else if (last - first > 1 && everywhere.has(text.hash[last - 1])) last--;
  // independence Sunday
  if (last - first > 1 && isDay(text, last - 1) && !isCapitalised(text, last - 2)) last--;
  if (last - first === 1 && (pronouns.has(text.hash[first]) || emptyHeads.has(text.hash[first]))) return null;
  // is seeking | to double it
  if (last - first === 1 && first > 0 && isParticiple(text, first) && isBe(text, first - 1)) return null;
  return last > first ? { first, last } : null;
}

/** A preposition that ties a noun to another one before it: no "on-street parking". */
const isTie = (text: Text, k: number): boolean =>
  ties.has(text.hash[k]) && isWord(text, k) && !isInnerHyphen(text, k + 1);

const ties = wordSet(['at', 'by', 'for', 'from', 'in', 'on', 'with']);

/** of its three | beds: behind the "of" of a number that was left out. */
function behindOf(text: Text, at: number, end: number): number {
  if (text.hash[at] !== of) return at;
  let k = at + 1;
  while (k < end && (determiners.has(text.hash[k]) || numberWords.has(text.hash[k]))) k++;
  return k;
}

/** Sunday, with a capital */
const isDay = (text: Text, k: number): boolean => timeNouns.has(text.hash[k]) && isCapitalised(text, k);

export function trimmedPhrase(text: Text, { first, last }: Span): Span | null {
  return trimmed(text, first, last);
}

export function isWordLike(text: Text, k: number): boolean {
  const kind = text.kind[k];
  return kind === Kind.word || kind === Kind.dotted || kind === Kind.alphanumeric;
}

export function isPhraseToken(text: Text, k: number): boolean {
  return (
    isWordLike(text, k) ||
    text.kind[k] === Kind.possessive ||
    isInnerHyphen(text, k) ||
    text.hash[k] === ampersand ||
    isTitleStop(text, k)
  );
}

/** The apostrophe of "nurses’ pay", no mark that ends a quotation. */
export function isOwners({ kind, source, start, end }: Text, k: number): boolean {
  if (kind[k] !== Kind.mark || k === 0 || start[k] !== end[k - 1] || kind[k + 1] !== Kind.word) return false;
  const mark = source.charCodeAt(start[k]);
  if ((mark !== apostrophe && mark !== curly) || (source.charCodeAt(end[k - 1] - 1) | 0x20) !== letterS) return false;
  const next = source.charCodeAt(start[k + 1]);
  return start[k + 1] === end[k] + 1 && next >= 0x61 && next <= 0x7a;
}

const letterS = 0x73;

/** The stop of "Mrs. Hale". */
function isTitleStop({ kind, hash, source, end }: Text, k: number): boolean {
  return kind[k] === Kind.stop && k > 0 && titled.has(hash[k - 1]) && source.charCodeAt(end[k]) === space;
}

const deictic = wordSet(['last', 'next', 'this']);

/** Adverbs of time and reach behind a noun. */
const everywhere = wordSet(words.trailingAdverbs);
const titled = wordSet(['dr', 'mr', 'mrs', 'ms']);
const space = 0x20;

/** Does a determiner stand there, which begins another phrase? */
export function beginsPhrase(text: Text, at: number): boolean {
  return determiners.has(text.hash[at]) && isWord(text, at);
}

export function isParticiple(text: Text, k: number): boolean {
  return isWord(text, k) && lengthOf(text, k) > 4 && text.source.startsWith('ing', text.end[k] - 3);
}

/** Adjectives of a cost, support and their like, before a noun that may be a verb. */
const sums = wordSet(words.sumAdjectives);

/** The noun phrase that ends right before token `end`. */
export function phraseBefore(text: Text, end: number): Span {
  const floor = Math.max(startOfSentence(text, end), end - 5);
  let first = end;
  // a cost | of £3m: behind a determiner a noun
  if (text.hash[end] === of && end - 2 >= floor && endsAsVerb(text, end - 1)) {
    if (beginsPhrase(text, end - 2)) return { first: end - 1, last: end };
    if (end - 3 >= floor && beginsPhrase(text, end - 3) && sums.has(text.hash[end - 2]))
      return { first: end - 2, last: end };
  }
  while (
    first > floor &&
    isPhraseToken(text, first - 1) &&
    !(isWord(text, first - 1) && endsPhrase(text, first - 1)) &&
    !isContraction(text, first - 1)
  )
    first--;
  // will test | doses of 5mg
  if (first > floor && end - first > 1 && modals.has(text.hash[first - 1])) first++;
  // Behind a number it is what that counts: "from 3 tonnes to", "4.5p higher at".
  if (first > 0 && text.kind[first - 1] === Kind.number) first = end;
  return { first, last: end };
}

/** you're, we'll: a pronoun and its verb in one word. */
export function isContraction({ source, start, end, kind }: Text, k: number): boolean {
  if (kind[k] !== Kind.word) return false;
  for (let i = end[k] - 4; i < end[k] - 1; i++) {
    const unit = source.charCodeAt(i);
    if (i > start[k] && (unit === apostrophe || unit === curly)) return true;
  }
  return false;
}

const apostrophe = 0x27;
const curly = 0x2019;

/** "a cost to councils | of £3m", "a population in the north | of 2m": the noun before a preposition is what is told. */
export function withComplement(text: Text, phrase: Span): Span {
  const { first, last } = phrase;
  let k = first - 1;
  while (k > 0 && determiners.has(text.hash[k])) k--;
  const ties = text.hash[k] === to || text.hash[k] === forWord || text.hash[k] === inWord || text.hash[k] === of;
  if (first === last || k <= 0 || !ties) return phrase;
  // "The firm slumped to a loss of"
  if (moving.has(text.hash[k - 1]) || isPast(text, k - 1)) return phrase;
  // "cost" is a verb where nothing tells: behind an article it is a noun.
  const head = determiners.has(text.hash[k - 2]) ? k - 1 : phraseBefore(text, k).first;
  return head < k && determiners.has(text.hash[head - 1]) ? { first: head, last } : phrase;
}

export function isPast(text: Text, k: number): boolean {
  return lengthOf(text, k) > 3 && text.source.startsWith('ed', text.end[k] - 2);
}

export function isAdverbial(text: Text, k: number): boolean {
  return lengthOf(text, k) > 4 && text.source.startsWith('ly', text.end[k] - 2);
}

/** A plural ends a phrase unless another noun in the plural follows: half of patients | wait. */
export function uptoPlural(text: Text, phrase: Span): Span {
  const { first, last } = phrase;
  for (let k = first; k < last - 1; k++)
    if (
      isPlural(text, k) &&
      isWord(text, k + 1) &&
      !isPlural(text, k + 1) &&
      !isCapitalised(text, k + 1) &&
      !modifiers.has(text.hash[k])
    )
      return { first, last: k + 1 };
  return phrase;
}

/** his lead in polls | amounted to: a word in -ed behind a plain noun, with no noun behind it. */
function isVerbOfNoun(text: Text, k: number, limit: number): boolean {
  if (!isPast(text, k) || isCapitalised(text, k) || lengthOf(text, k) < 5 || text.kind[k - 1] !== Kind.word)
    return false;
  if (isAdverbial(text, k - 1) || determiners.has(text.hash[k - 1]) || joining.has(text.hash[k - 1])) return false;
  return k + 1 >= limit || !isWord(text, k + 1) || endsPhrase(text, k + 1) || isCapitalised(text, k + 1);
}

/** The noun phrase that begins with token `at`, its determiner passed over. */
export function phraseBehind(text: Text, at_: number, limit: number): Span {
  let first = at_;
  while (first < limit && determiners.has(text.hash[first])) first++;
  let last = first;
  while (
    last < limit &&
    last < first + behindReach &&
    (isPhraseToken(text, last) || isOwners(text, last)) &&
    // Hale’s support: behind an owner what may be a verb is a noun
    !(
      isWord(text, last) &&
      endsPhrase(text, last) &&
      !(last > first && text.kind[last - 1] === Kind.possessive && endsAsVerb(text, last))
    ) &&
    !(last > first && isVerbOfNoun(text, last, limit))
  )
    last++;
  return { first, last };
}

export const isBe = (text: Text, k: number): boolean => beForms.has(text.hash[k]) || isContraction(text, k);
const beForms = wordSet(['are', 'be', 'been', 'is', 'was', 'were']);

/** The 100 of the FTSE 100, the 10 of a 10-year bond: a number that is part of a name. */
export function isNumberOfIndex(text: Text, at: number): boolean {
  if (text.kind[at] !== Kind.number || at === 0) return false;
  return isInnerHyphen(text, at + 1) || (indices.has(text.hash[at - 1]) && isCapitalised(text, at - 1));
}
