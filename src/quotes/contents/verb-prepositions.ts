import { Kind } from '../../model/index.ts';
import { skipAdverbs } from '../clauses/content-clauses.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, type Verb, Word } from '../reading/words.ts';

/** agreed with counsel that, confessed to police on Monday that: behind who is told, the clause; else -1. */
export function leadsPastListener(reading: Reading, preposition: number, last: number, { lemma, takes }: Verb): number {
  if ((takes & (Takes.clause | Takes.that)) === 0) return -1;
  // but not: pointed to crews that
  const confesses = isWord(reading, preposition, hashOf.to) && confessing.has(lemma);
  if (!confesses && !isWord(reading, preposition, hashOf.with)) return -1;
  const listener = nounPhraseAfter(reading, preposition + 1, last);
  if (!listener || !maySpeak(reading, listener)) return -1;
  const that = behindTime(reading, listener.last, last);
  return that + 1 < last && isWord(reading, that, hashOf.that) ? that + 1 : -1;
}

const confessing = new Set(['admit', 'confess']);

/** argued for | months that, for | the past two years: how long, and no matter of the verb’s. */
export function isDuration(reading: Reading, i: number, last: number): boolean {
  const { classes, text } = reading;
  if (!isWord(reading, i, hashOf.for)) return false;
  const times = Word.timeModifier | Word.quantifier | Word.determiner;
  let end = i + 1;
  while (end < last && end < i + 5 && ((classes[end] & times) !== 0 || text.kind[end] === Kind.number)) end++;
  return end < last && (classes[end] & Word.timePlural) !== 0;
}

/**
 * Behind what may stand between the verb and its preposition: warned again of, complained last week about, called on Monday for, warned crews
 * against. `from` where no preposition of the verb follows.
 */
export function behindPhrases(reading: Reading, from: number, last: number, { lemma, takes, phrases }: Verb): number {
  const { hash } = reading.text;
  const adverbs = skipAdverbs(reading, from, last);
  // made comments on Monday about: the noun
  let i = (takes & Takes.weak) === 0 || lemma === 'call' ? behindTime(reading, adverbs, last) : adverbs;
  if (i === adverbs && adverbs < last && phrases!.has(hash[adverbs])) return adverbs;
  if (i === from && (takes & (Takes.addressee | Takes.question)) === Takes.addressee) {
    const warned = nounPhraseAfter(reading, from, last);
    if (warned) i = behindTime(reading, warned.last, last);
  }
  return i < last && phrases!.has(hash[i]) ? i : adverbs;
}

/** Behind a day or hour: on Monday, last week, yesterday. */
function behindTime(reading: Reading, from: number, last: number): number {
  const { classes } = reading;
  let i = from;
  if (i + 1 < last && isWord(reading, i, hashOf.on) && (classes[i + 1] & Word.time) !== 0) i++;
  while (i < last && (classes[i] & Word.timeModifier) !== 0 && !isWord(reading, i, hashOf.that)) i++;
  let end = i;
  while (end < last && (classes[end] & (Word.time | Word.timePlural)) !== 0) end++;
  return end > i ? end : from;
}
