import { Flag, Kind } from '../../model/index.ts';
import { isFiniteAuxiliary } from '../clauses/finite-verbs.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { standsAlone } from '../phrases/noun-phrase.ts';
import { pairedDash } from '../phrases/parentheses.ts';
import { hearers } from '../reading/hearers.ts';
import {
  behindStretch,
  isCapital,
  isLowerCase,
  isPast,
  isPlural,
  isWord,
  mentionOn,
  type Reading,
} from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { beginsAdjunct } from './adjuncts.ts';
import { farThat } from './distant-that.ts';

/** "told Mr Hale, Mr Ito | and Ms Reed that": behind all those spoken to, where "that" or a pronoun with its verb follows them. */
function behindOthers(reading: Reading, from: number, last: number): number {
  const { classes, text } = reading;
  let i = from;
  while (i + 1 < last) {
    let next = text.kind[i] === Kind.comma ? i + 1 : i;
    if (isWord(reading, next, hashOf.and)) next++;
    // and other officials
    const more = next < last && isWord(reading, next - 1, hashOf.and) && isMore(reading, next);
    if (next === i || next >= last || !(more || isCapital(reading, next))) break;
    const other = nounPhraseAfter(reading, next, last);
    if (!other) break;
    i = other.last;
  }
  if (i >= last) return from;
  // told Mr Hale and Ms Reed | she had left
  const subject = (classes[i] & (Word.subject | Word.object | Word.relative)) === Word.subject;
  return subject || isWord(reading, i, hashOf.that) ? i : from;
}

/** other officials, his staff, several members: more who are told */
function isMore(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  const opens = Word.determiner | Word.possessive | Word.quantifier;
  return text.kind[i] === Kind.word && ((classes[i] & opens) !== 0 || isPlural(reading, i) || isPlural(reading, i + 1));
}

/** "told the Gazette | crews were out": the words behind the name that have a verb are a clause, be they read as one phrase with it. */
function behindBody(reading: Reading, from: number, end: number, last: number): number {
  const { classes } = reading;
  if (end >= last || (classes[end] & Word.auxiliary) === 0 || !isFiniteAuxiliary(reading, end)) return -1;
  const name = mentionOn(reading, end - 1)
    ? undefined
    : mentionOn(reading, isWord(reading, from, hashOf.the) ? from + 1 : from);
  if (!name || name.type !== 'organisation') return -1;
  let i = from + 1;
  while (i < end && reading.text.start[i] < name.end) i++;
  return i < end && reading.text.kind[i] === Kind.word ? i : -1;
}

/** told the court | staff had left: those before whom one speaks, and who begins what is said. */
function heardBy(reading: Reading, from: number, end: number, last: number): boolean {
  const { classes, text } = reading;
  if (from + 2 >= end || end >= last || (classes[from] & Word.determiner) === 0) return false;
  if (!isLowerCase(reading, from + 1) || !hearers.has(text.hash[from + 1]) || text.kind[from + 2] !== Kind.word)
    return false;
  return (classes[end] & Word.auxiliary) !== 0 ? isFiniteAuxiliary(reading, end) : isPast(reading, end);
}

/** "told the court | Mr Hale had left": the name that a verb follows is the clause’s subject, not that of the one spoken to. */
function beforeNamed(reading: Reading, from: number, end: number, last: number): number {
  const { classes, text } = reading;
  if (end >= last || (classes[from] & Word.determiner) === 0 || isCapital(reading, from + 1)) return -1;
  const verb = (classes[end] & Word.auxiliary) !== 0 ? isFiniteAuxiliary(reading, end) : isPast(reading, end);
  if (!verb || !isCapital(reading, end - 1)) return -1;
  let first = end - 1;
  while (first > from && isCapital(reading, first - 1)) first--;
  const person = (classes[first] & Word.honorific) !== 0 || mentionOn(reading, end - 1)?.type === 'person';
  if (!person) return -1;
  return first - from > 1 && text.kind[first - 1] === Kind.word && !isCapital(reading, first - 1) ? first : -1;
}

/** Behind the one spoken to: told reporters, told him, told the BBC. */
export function skipAddressee(reading: Reading, from: number, last: number): number {
  const { classes, text, opens } = reading;
  if (from >= last || opens[from] > 0 || isWord(reading, from, hashOf.that)) return from;
  if (
    (classes[from] & Word.object) !== 0 &&
    ((classes[from] & Word.possessive) === 0 || isCapital(reading, from + 1) || standsAlone(reading, from + 1, last))
  )
    return from + 1;
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase) return from;
  // told her mother that; but sent her condolences
  if ((classes[from] & Word.object) !== 0 && !maySpeak(reading, phrase)) return from;
  // "told reporters Hale would go": the addressee ends where a capital follows a plain noun.
  // but not: told winger Luca Hale he could go
  // told parents at St Ann’s | that
  const owned = phrase.last + 1 < last && text.kind[phrase.last] === Kind.possessive;
  if (owned && isWord(reading, phrase.last + 1, hashOf.that)) return phrase.last + 1;
  const begun = phrase.last < last && (classes[phrase.last] & (Word.subject | Word.contraction)) !== 0;
  const that =
    phrase.last < last &&
    (isWord(reading, phrase.last, hashOf.that) ||
      (beginsAdjunct(reading, phrase.last, last) && farThat(reading, phrase.last, last) > 0));
  if ((text.flags[from] & Flag.capital) === 0 && !begun && !that)
    for (let i = from + 1; i < phrase.last; i++)
      if (isCapital(reading, i) && (classes[from] & (Word.determiner | Word.possessive)) === 0) return i;
  const body = behindBody(reading, from, phrase.last, last);
  if (body > 0) return body;
  if (heardBy(reading, from, phrase.last, last)) return from + 2;
  const named = beforeNamed(reading, from, phrase.last, last);
  if (named > 0) return named;
  // told Coast FM’s “Late Harbour”
  if (phrase.last + 1 < last && text.kind[phrase.last] === Kind.possessive && opens[phrase.last + 1] > 0)
    return behindStretch(reading, phrase.last + 1, last);
  return behindRemark(reading, behindOthers(reading, behindShortName(reading, phrase.last, last), last), last);
}

/** told the meeting | – the first since May – | it was late: behind a remark between dashes on who is told. */
function behindRemark(reading: Reading, from: number, last: number): number {
  if (from + 2 >= last || reading.text.kind[from] !== Kind.dash) return from;
  const close = pairedDash(reading, from, last);
  return close > 0 && close + 1 < last ? close + 1 : from;
}

/** told the Press Agency | (PA) | that: behind the short name that a body is given in brackets. */
function behindShortName({ text: { kind } }: Reading, from: number, last: number): number {
  if (from + 2 >= last || kind[from] !== Kind.open) return from;
  let i = from + 1;
  while (i < last && i < from + 6 && kind[i] !== Kind.close) i++;
  return i < last && kind[i] === Kind.close ? i + 1 : from;
}
