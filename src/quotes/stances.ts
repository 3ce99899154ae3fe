import type { Attribution } from './attributions.ts';
import { maySpeak } from './may-speak.ts';
import { isManner, isWord, type Reading } from './reading.ts';
import { thatClause } from './report-nouns.ts';
import { subjectBefore } from './subjects.ts';
import { Word } from './words.ts';
import { hashOf } from './word-hashes.ts';

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
  const that = i + 1;
  if (that + 1 >= last || !isWord(reading, that, hashOf.that)) return null;
  let verb = i - 1;
  while (verb > first && (isManner(reading, verb) || (classes[verb] & (Word.adverb | Word.negation)) === Word.adverb))
    verb--;
  if (isWord(reading, verb, hashOf.it)) verb--;
  if (verb <= first) return null;
  const makes =
    isWord(reading, verb, hashOf.made) || isWord(reading, verb, hashOf.makes) || isWord(reading, verb, hashOf.making);
  if (!makes && ((classes[verb] & Word.be) === 0 || verb < i - 3)) return null;
  let group = verb;
  while (group - 1 > first && (classes[group - 1] & Word.auxiliary) !== 0) group--;
  const source = subjectBefore(reading, group, first);
  if (!source || isWord(reading, source.first, hashOf.it) || !maySpeak(reading, source)) return null;
  return thatClause({ source, cue: i, that, embedded: 'none', sentence, first, last });
}
