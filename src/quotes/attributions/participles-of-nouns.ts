import { Kind } from '../../model/index.ts';
import { endsInIng, isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { type Verb, Word } from '../reading/words.ts';
import { isAdverb } from '../subjects/verb-subject.ts';
import type { VerbGroup } from '../verbs/verb-groups.ts';

/** "a woman called Ada Hale ran it", "an app called Tern": a name behind a noun, and no marks that would be a view of it. */
export function isNamed(reading: Reading, called: number, last: number): boolean {
  const { classes, opens, mentionAt, text } = reading;
  const noun = beforeOrigin(reading, called) - 1;
  if (text.kind[noun] !== Kind.word || mentionAt[noun] > 0 || (classes[noun] & Word.subject) !== 0) return false;
  if (called + 1 >= last || !isCapital(reading, called + 1)) return false;
  let determiner = noun;
  while (determiner > 0 && noun - determiner < 3 && (classes[determiner] & (Word.determiner | Word.quantifier)) === 0)
    determiner--;
  const several = (classes[determiner] & Word.quantifier) !== 0 && determiner < noun;
  if (!several && !isWord(reading, determiner, hashOf.a) && !isWord(reading, determiner, hashOf.an)) return false;
  for (let k = called + 1; k < last && k < called + 8; k++) if (opens[k] > 0) return false;
  return true;
}

/** a woman | from North Tarn | called Ada: before where somebody is from. */
function beforeOrigin(reading: Reading, end: number): number {
  let i = end - 1;
  while (i > 0 && end - i < 4 && isCapital(reading, i)) i--;
  const place = i < end - 1 && (isWord(reading, i, hashOf.from) || isWord(reading, i, hashOf.in));
  return place ? i : end;
}

/** "the man accused | of theft", "was referred | to a clinic by Ito": it was done to the noun, and nothing was said. */
export function isOfTheNoun(
  reading: Reading,
  from: number,
  { lemma }: Verb,
  bare: boolean,
  { first, passive }: VerbGroup,
  last: number,
): boolean {
  if (from >= last) return false;
  if (lemma === 'accuse') return bare && isWord(reading, from, hashOf.of) && reading.text.kind[first - 1] === Kind.word;
  if (lemma !== 'refer') return false;
  if (!passive) return !isWord(reading, from, hashOf.to) && !isAdverb(reading, from);
  return isWord(reading, from, hashOf.to) && !isWord(reading, from + 1, hashOf.as);
}

/** "a claim disputed by the union": a participle of the noun before it; who disputes stands behind. */
export function describesNoun(reading: Reading, participle: number, behind: number, last: number): boolean {
  const { classes, mentionAt, text } = reading;
  if (behind >= last || !isWord(reading, behind, hashOf.by) || endsInIng(reading, behind + 1)) return false;
  const noun = participle - 1;
  // as reported by the Gazette
  if (isWord(reading, noun, hashOf.as)) return false;
  return text.kind[noun] === Kind.word && mentionAt[noun] === 0 && (classes[noun] & Word.subject) === 0;
}
