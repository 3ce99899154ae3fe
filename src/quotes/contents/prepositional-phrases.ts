import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { hasFiniteVerb, isFiniteAuxiliary } from '../clauses/finite-verbs.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { endsInEd, endsInS, isLowerCase, isPast, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';

/** Behind the phrase that the preposition begins, and behind it alone before a time; the preposition itself where nothing can be skipped. */
export function behindPreposition(reading: Reading, i: number, last: number): number {
  const { classes, opens, verbs } = reading;
  const next = i + 1;
  if (next < last && opens[next] > 0) return i;
  if (isWord(reading, i, hashOf.to) && isInfinitive(reading, next, last)) return i;
  if (next < last && (classes[next] & (Word.time | Word.timeModifier)) !== 0 && !isOfNoun(reading, next, last))
    return next;
  // "before leaving the hall"
  const doing = next < last && verbs[next] !== 0 && formOf(verbs[next]) === Form.ing ? 1 : 0;
  // after calling them “thieves”: what they are called is that verb’s
  if (
    doing > 0 &&
    !isWord(reading, i, hashOf.by) &&
    (verbOfValue(verbs[next]).takes & (Takes.label | Takes.speech)) !== 0
  )
    return i;
  const day = behindDayOf(reading, next, last);
  if (day > 0) return day;
  const phrase = nounPhraseAfter(reading, next + doing, last) ?? boundedPhrase(reading, next, last);
  if (!phrase) return i;
  if (!bounding.has(reading.text.hash[i])) return phrase.last;
  return isAmountOfSubject(reading, next, behindRange(reading, i, phrase.last, last), last) ? i : phrase.last;
}

/** on | the first day of the strike, in | the week of the vote: behind it, -1 where no time with “of” stands there. */
function behindDayOf(reading: Reading, i: number, last: number): number {
  const { classes, text } = reading;
  if ((classes[i] & Word.determiner) === 0) return -1;
  let k = i + 1;
  while (k < last && k < i + 4 && text.kind[k] === Kind.word && (classes[k] & (Word.time | Word.timePlural)) === 0) k++;
  if (k + 1 >= last || (classes[k] & (Word.time | Word.timePlural)) === 0 || !isWord(reading, k + 1, hashOf.of))
    return -1;
  return nounPhraseAfter(reading, k + 2, last)?.last ?? -1;
}

/** before | Monday’s vote, from | every year’s fair, in | that case: the word of time belongs to a noun. */
function isOfNoun(reading: Reading, i: number, last: number): boolean {
  const { classes, text } = reading;
  if (i + 1 >= last) return false;
  if ((classes[i] & Word.time) !== 0) return text.kind[i + 1] === Kind.possessive;
  // in | this year’s race
  if ((classes[i + 1] & Word.time) !== 0 && text.kind[i + 2] === Kind.possessive) return true;
  if ((classes[i] & Word.determiner) === 0 && !isWord(reading, i, hashOf.that)) return false;
  const times = Word.time | Word.timePlural | Word.timeModifier;
  return text.kind[i + 1] === Kind.word && (classes[i + 1] & (times | Word.quantifier)) === 0;
}

/** between 80 | and 120 boats: behind the second number, where the phrase ends with the first. */
function behindRange(reading: Reading, i: number, end: number, last: number): number {
  if (!isWord(reading, i, hashOf.between) || end + 1 >= last || !isWord(reading, end, hashOf.and)) return end;
  return nounPhraseAfter(reading, end + 1, last)?.last ?? end;
}

const bounding = WordTable.of(['about', 'around', 'at', 'between', 'over', 'under']);

/** said about | a third of crews would go, said at | least four boats were lost: the number of what the clause is about. */
function isAmountOfSubject(reading: Reading, from: number, behind: number, last: number): boolean {
  const { classes, text } = reading;
  if (behind >= last) return false;
  const bounded = superlatives.has(text.hash[from]);
  if (isWord(reading, from - 1, hashOf.at) && !bounded) return false;
  const amount = bounded ? from + 1 : from;
  const counts =
    text.kind[amount] === Kind.number ||
    (classes[amount] & Word.quantifier) !== 0 ||
    (isWord(reading, amount, hashOf.a) && shares.has(text.hash[amount + 1]));
  if (!counts) return false;
  // three Tarnian | policemen were
  let verb = behind;
  while (
    verb < last &&
    verb < behind + 3 &&
    text.kind[verb] === Kind.word &&
    classes[verb] === 0 &&
    !isPast(reading, verb) &&
    !isPlainlyDone(reading, verb)
  )
    verb++;
  if (verb < last && (classes[verb] & Word.auxiliary) !== 0) return isFiniteAuxiliary(reading, verb);
  if ((classes[behind] & Word.preposition) !== 0 && (classes[behind - 1] & Word.timePlural) === 0) {
    let end = behind;
    while (end < last && end < behind + 12 && text.kind[end] === Kind.word && (classes[end] & Word.subordinator) === 0)
      end++;
    return hasFiniteVerb(reading, behind, end);
  }
  return text.kind[amount] === Kind.number && (isPast(reading, behind) || isPlainlyDone(reading, verb));
}

/** 20 others | feel, nine crews | want: what a number of people do, before what they take. */
function isPlainlyDone({ classes, verbs, text: { flags, kind } }: Reading, i: number): boolean {
  if (verbs[i] === 0 || formOf(verbs[i]) !== Form.base || (flags[i] & Flag.capital) !== 0) return false;
  const takes = Word.determiner | Word.possessive | Word.object | Word.preposition | Word.adverb;
  return kind[i + 1] === Kind.word && (classes[i + 1] & takes) !== 0;
}

const shares = WordTable.of(['dozen', 'fifth', 'hundred', 'million', 'quarter', 'tenth', 'third', 'thousand']);

/** on | at least two occasions: the phrase behind its bound. */
function boundedPhrase(reading: Reading, i: number, last: number): NounPhrase | null {
  return i + 2 < last && isWord(reading, i, hashOf.at) && superlatives.has(reading.text.hash[i + 1])
    ? nounPhraseAfter(reading, i + 2, last)
    : null;
}

const superlatives = WordTable.of(['least', 'most']);

/** The verb behind "to": go, or an unknown word before an object (veto the law). */
function isInfinitive(reading: Reading, i: number, last: number): boolean {
  const { classes, verbs, mentionAt, text } = reading;
  if (i >= last) return false;
  if (verbs[i] !== 0) {
    // to put, to become: a past form or participle that is the base too
    const form = formOf(verbs[i]);
    const base = form === Form.base || ((form === Form.past || form === Form.participle) && !endsInEd(reading, i));
    return base && (classes[i] & Word.possessive) === 0;
  }
  return (
    i + 1 < last &&
    text.kind[i] === Kind.word &&
    classes[i] === 0 &&
    mentionAt[i] === 0 &&
    isLowerCase(reading, i) &&
    !endsInS(reading, i) &&
    (classes[i + 1] & (Word.determiner | Word.possessive)) !== 0 &&
    (classes[i + 1] & Word.subordinator) === 0
  );
}
