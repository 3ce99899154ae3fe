import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { bringingVerbs } from '../data/function-words.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { behindStretch, isManner, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { antecedent } from './antecedents.ts';
import { subjectBefore } from './subjects.ts';

/** What stands before "to say": refused and expected make it unsaid. */
export function matrixOf(reading: Reading, to: number, floor: number): 'said' | 'unsaid' {
  const { text, classes } = reading;
  let k = to - 1;
  while (
    k >= floor &&
    to - k < 4 &&
    (isManner(reading, k) || (classes[k] & (Word.adverb | Word.time)) !== 0) &&
    !isWord(reading, k, hashOf.on)
  )
    k--;
  if (k < floor) return 'unsaid';
  // is continuing to insist
  if (isDriven(reading, k, floor)) return 'said';
  if (continuing.has(text.hash[k]) && k > floor && (classes[k - 1] & Word.be) !== 0) return 'said';
  // declined to comment, other than to say
  if (isWord(reading, k, hashOf.than)) return isWord(reading, k - 1, hashOf.other) ? 'said' : 'unsaid';
  return saidMatrices.has(text.hash[k]) || isCompared(reading, to, floor) ? 'said' : 'unsaid';
}

/** Women were more likely | than men | to say: how many did is told, and so that they did. */
function isCompared({ text: { hash, kind } }: Reading, to: number, floor: number): boolean {
  for (let i = to - 1; i > floor && to - i < 8 && kind[i] === Kind.word; i--)
    if (hash[i] === hashOf.likely) return comparatives.has(hash[i - 1]);
  return false;
}

const comparatives = WordTable.of(['as', 'less', 'more', 'most', 'least']);

const continuing = WordTable.of(['beginning', 'continuing', 'starting']);

/** “…,” she | used to say, he | went on to say: who stands right behind the marks, before the verb that "to" follows. */
export function habitualSpeaker(reading: Reading, to: number, floor: number): NounPhrase | null {
  if (to - 2 <= floor || matrixOf(reading, to, floor) !== 'said') return null;
  const verb = isWord(reading, to - 1, hashOf.on) ? to - 2 : to - 1;
  const phrase = nounPhraseBefore(reading, verb, floor);
  if (!phrase || phrase.first <= floor || isWord(reading, verb, hashOf.than)) return null;
  // It fell, he | likes to say, in May.
  return reading.closes[phrase.first - 1] > 0 || reading.text.kind[phrase.first - 1] === Kind.comma ? phrase : null;
}

/** It was Hale who rang | to say: whom the pronoun before the verb that "to" stands behind goes back to, else null. */
export function relativeSubject(reading: Reading, to: number, floor: number): NounPhrase | null {
  for (let i = to - 2; i > floor && to - i < 5; i--)
    if (isWord(reading, i, hashOf.who)) return antecedent(reading, i, floor);
  return null;
}

/** The fire led | critics | to say, forced | the council | to admit: who was brought to it, else null. */
export function broughtTo(reading: Reading, to: number, floor: number): NounPhrase | null {
  if (to - 2 <= floor || reading.verbs[to - 1] !== 0) return null;
  const who = nounPhraseBefore(reading, to, floor);
  const verb = who ? who.first - 1 : floor;
  return who &&
    verb > floor &&
    bringing.has(reading.text.hash[verb]) &&
    (maySpeak(reading, who) || isQuantity(reading, who))
    ? who
    : null;
}

/** leading many | to say */
function isQuantity({ classes }: Reading, { first, last }: NounPhrase): boolean {
  return last - first === 1 && (classes[first] & Word.quantifier) !== 0;
}

const bringing = WordTable.of(bringingVerbs);

/** An official | rang to ask: who does what "to" follows, where that is a way of speaking. */
export function callerBefore(reading: Reading, to: number, floor: number): NounPhrase | null {
  const verb = to - 1;
  if (verb <= floor) return null;
  if (isDriven(reading, verb, floor)) return subjectBefore(reading, verb - 1, floor);
  return callings.has(reading.text.hash[verb]) ? subjectBefore(reading, verb, floor) : null;
}

/** Hale was | prompted to say, was | forced to admit. */
function isDriven({ classes, text: { hash } }: Reading, verb: number, floor: number): boolean {
  return verb - 1 > floor && (classes[verb - 1] & Word.be) !== 0 && bringing.has(hash[verb]);
}

/** To write and to ring: what is said so is told with “to say”. */
const callingVerbs: readonly string[] = [
  'emailed',
  'emails',
  'interrupted',
  'phoned',
  'phones',
  'rang',
  'rings',
  'texted',
  'texts',
  'tweeted',
  'tweets',
  'writes',
  'wrote',
];

const callings = WordTable.of(callingVerbs);

const saidMatrices = WordTable.of([
  ...callingVerbs,
  'on', // went on to say
  'liked',
  'likes',
  'loved',
  'loves',
  'continued',
  'continues',
  'began',
  'begun',
  'proceeded',
  'came',
  'out',
  'touch', // got in touch to say
  'used',
  'happened',
  'seemed',
  'appeared',
  'rose',
  'started',
  'starts',
  'stood',
  'twitter',
  'facebook',
  'instagram',
  'linkedin',
  'media',
  'telegram',
  'tiktok',
  'x',
  'paused',
  'alleged', // is alleged to have said
  'believed',
  'claimed',
  'reported',
  'rumoured',
  'said',
  'understood',
  'quoted',
  'heard', // was heard to shout
  'overheard',
  'pleased', // is pleased to announce
  'delighted',
  'proud',
  'glad',
  'quick',
  'keen',
  'right',
  'sought',
  'first',
  'forward',
]);

/** "by Ada Hale" behind a passive verb and what it names. */
export function agentAfter(reading: Reading, from: number, last: number): NounPhrase | null {
  const { opens, text } = reading;
  for (let i = from; i < last && i < from + 14; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    if (
      text.kind[i] === Kind.comma ||
      text.kind[i] === Kind.semicolon ||
      text.kind[i] === Kind.stop ||
      text.kind[i] === Kind.dash
    )
      return null;
    if (isWord(reading, i, hashOf.by)) return nounPhraseAfter(reading, i + 1, last);
  }
  return null;
}
