import { isFiniteAuxiliary } from '../clauses/finite-verbs.ts';
import type { Attribution } from '../model/attribution.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { isManner, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { subjectBefore } from '../subjects/subjects.ts';
import { thatClause } from './report-nouns.ts';

/** A subject in lower or upper case and its verb right behind. */
function beginsBareClause(reading: Reading, from: number, last: number): boolean {
  const subject = nounPhraseAfter(reading, from, last);
  return subject !== null && subject.last < last && isFinite(reading, subject.last);
}

function isFinite(reading: Reading, i: number): boolean {
  return (reading.classes[i] & (Word.auxiliary | Word.contraction)) !== 0 && isFiniteAuxiliary(reading, i);
}

/**
 * Reports through an adjective of how sure somebody is: Hale was adamant that …, Hale made (it) clear that …. Of persons and bodies alone: "it
 * is clear that" is the writer’s.
 */
export function readStance(
  reading: Reading,
  i: number,
  sentence: number,
  first: number,
  last: number,
): Attribution | null {
  const { classes } = reading;
  if (i + 2 >= last) return null;
  const told = isWord(reading, i + 1, hashOf.that);
  let verb = i - 1;
  while (verb > first && (isManner(reading, verb) || (classes[verb] & (Word.adverb | Word.negation)) === Word.adverb))
    verb--;
  if (isWord(reading, verb, hashOf.it)) verb--;
  if (verb <= first) return null;
  const makes =
    isWord(reading, verb, hashOf.made) || isWord(reading, verb, hashOf.makes) || isWord(reading, verb, hashOf.making);
  if (!makes && ((classes[verb] & Word.be) === 0 || verb < i - 3)) return null;
  // adamant the pier is safe: a clause without "that"
  if (!told && !beginsBareClause(reading, i + 1, last)) return null;
  const that = told ? i + 1 : i;
  let group = verb;
  while (group - 1 > first && (classes[group - 1] & Word.auxiliary) !== 0) group--;
  const source = subjectBefore(reading, group, first);
  if (!source || isWord(reading, source.first, hashOf.it) || !maySpeak(reading, source)) return null;
  return thatClause({ source, cue: i, that, embedded: 'none', sentence, first, last });
}
