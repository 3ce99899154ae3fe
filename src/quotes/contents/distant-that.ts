import { Kind } from '../../model/index.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { closingComma, pairedDash } from '../phrases/parentheses.ts';
import { behindStretch, isLowerCase, isManner, isPast, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';

/**
 * Behind the "that" of a verb whose place and occasion stand before it (said on Monday’s “Late Harbour” that, wrote after the vote, which he
 * lost, that), or -1. No verb but that of a relative clause between commas may come first, and a subject must follow.
 */
export function farThat(reading: Reading, from: number, last: number): number {
  const { classes, opens, verbs, text } = reading;
  const { kind } = text;
  for (let i = from; i < last && i < from + 24; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    if (kind[i] === Kind.semicolon || kind[i] === Kind.colon) return -1;
    if (kind[i] === Kind.dash) {
      const pair = pairedDash(reading, i, last);
      if (pair < 0) return -1;
      i = pair;
      continue;
    }
    if (
      kind[i] === Kind.comma &&
      i + 1 < last &&
      (classes[i + 1] & Word.relative) !== 0 &&
      !isWord(reading, i + 1, hashOf.that)
    ) {
      const close = closingComma(reading, i + 1, last);
      if (close < 0) return -1;
      i = close - 1;
      continue;
    }
    // in that case: the case is pointed to
    if (isWord(reading, i, hashOf.that) && i > from && (classes[i - 1] & Word.preposition) !== 0) continue;
    if (isWord(reading, i, hashOf.that)) {
      const next = i + 1;
      // a post that simply | read: the pronoun
      if (isManner(reading, next) && (verbs[next + 1] !== 0 || isPast(reading, next + 1))) return -1;
      if (next + 1 >= last || (classes[next] & Word.auxiliary) !== 0 || verbs[next] !== 0) return -1;
      // that night, that same day
      const time = (classes[next] & (Word.time | Word.timeModifier)) !== 0;
      if (time && kind[next + 1] !== Kind.possessive && (classes[next + 1] & Word.auxiliary) === 0) return -1;
      return !endsObject(reading, i, from) && (opens[next] > 0 || hasFiniteVerb(reading, next, last)) ? next : -1;
    }
    if (
      (classes[i] & (Word.coordinator | Word.subordinator)) !== 0 &&
      (classes[i] & Word.preposition) === 0 &&
      !(kind[i - 1] === Kind.comma && describes(reading, i))
    )
      return -1;
    if (i > from && isOfPaper(reading, i)) continue;
    if (i > from && !isNounBeforeThat(reading, i, last)) {
      if (hasFiniteVerb(reading, i - 1, i + 1) || leadsToThat(reading, i, from, last)) return -1;
    }
    if (goesOnSaying(reading, i, last)) return -1;
  }
  return -1;
}

/** told Hale, once of Leeds, | and now of Tarn, that: another remark on who is told. */
function describes(reading: Reading, and: number): boolean {
  if ((reading.classes[and] & Word.coordinator) === 0) return false;
  const next = (reading.classes[and + 1] & (Word.adverb | Word.time)) !== 0 ? and + 2 : and + 1;
  return isWord(reading, next, hashOf.of) || isWord(reading, next, hashOf.from);
}

/** alleges in a complaint | filed in Leeds that, said in a letter | sent to staff that: a participle of the paper it is said in. */
function isOfPaper(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  if ((classes[i - 1] & (Word.document | Word.report)) === 0 || text.kind[i] !== Kind.word) return false;
  if (!isPast(reading, i) || !isLowerCase(reading, i)) return false;
  let k = i - 2;
  while (k > 0 && i - k < 6 && (classes[k] & (Word.determiner | Word.possessive)) === 0) k--;
  return k > 0 && (classes[k - 1] & Word.preposition) !== 0 && (classes[k] & Word.determiner) !== 0;
}

/** said in court | files that: no verb that takes a clause. */
function isNounBeforeThat(reading: Reading, i: number, last: number): boolean {
  const value = reading.verbs[i];
  if (value === 0 || formOf(value) !== Form.third || i + 1 >= last || !isWord(reading, i + 1, hashOf.that))
    return false;
  return (verbOfValue(value).takes & (Takes.clause | Takes.that)) === 0;
}

/** Writing in a journal, the team | argue that: another verb’s "that". */
function leadsToThat(reading: Reading, i: number, from: number, last: number): boolean {
  const value = reading.verbs[i];
  if (value === 0 || formOf(value) !== Form.base || i + 1 >= last || !isWord(reading, i + 1, hashOf.that)) return false;
  if ((reading.classes[i] & (Word.report | Word.document)) !== 0 || (verbOfValue(value).takes & Takes.clause) === 0)
    return false;
  for (let k = i - 1; k > from; k--) if (reading.text.kind[k] === Kind.comma) return true;
  return false;
}

/** agreed, | noting that: a participle of speech behind a comma has its own "that". */
function goesOnSaying({ verbs, text: { kind } }: Reading, i: number, last: number): boolean {
  const value = verbs[i];
  if (value === 0 || formOf(value) !== Form.ing || kind[i - 1] !== Kind.comma || i + 1 >= last) return false;
  return (verbOfValue(value).takes & Takes.clause) !== 0;
}

/** "shares with Ito a plan that": a noun phrase that no preposition leads is the verb’s object, and "that" is about it. */
function endsObject(reading: Reading, that: number, from: number): boolean {
  const { classes, text } = reading;
  const phrase = nounPhraseBefore(reading, that, from);
  if (!phrase || phrase.first <= from) return false;
  const before = phrase.first - 1;
  return (
    (classes[phrase.first] & (Word.determiner | Word.possessive | Word.quantifier)) !== 0 &&
    text.kind[before] === Kind.word &&
    (classes[before] & (Word.preposition | Word.time | Word.timeModifier)) === 0
  );
}
