import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { beginsNoun } from '../clauses/content-clauses.ts';
import { endsInEd, endsInIng, isCapital, isLowerCase, isPlural, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';

/** recalled | seeing a man, admitted | never having paid: a deed, and no noun in -ing (recalled parking charges). */
export function isGerund(reading: Reading, from: number, last: number): boolean {
  const { classes, verbs, text } = reading;
  let i = from;
  while (i < last && i < from + 3 && (classes[i] & (Word.negation | Word.adverb)) !== 0) i++;
  if (i + 1 >= last || text.kind[i] !== Kind.word || !isLowerCase(reading, i)) return false;
  if (isWord(reading, i, hashOf.having)) return true;
  if (verbs[i] !== 0 ? formOf(verbs[i]) !== Form.ing : !endsInIng(reading, i) || things.has(text.hash[i])) return false;
  return beginsNoun(reading, i + 1) || (classes[i + 1] & (Word.preposition | Word.question)) !== 0;
}

const things = WordTable.of(['anything', 'during', 'everything', 'nothing', 'something']);

/** is alleged | to have told friends: what is alleged is that somebody spoke. */
export function leadsToSpeech({ verbs, classes }: Reading, to: number, last: number): boolean {
  if (to + 2 >= last || (classes[to + 1] & Word.auxiliary) === 0 || verbs[to + 2] === 0) return false;
  return (verbOfValue(verbs[to + 2]).takes & Takes.speech) !== 0;
}

/** to go, not to go */
export function isToInfinitive(reading: Reading, i: number, last: number): boolean {
  const to = i < last && isWord(reading, i, hashOf.not) ? i + 1 : i;
  return to < last && isWord(reading, to, hashOf.to);
}

/** warned drivers | using the bridge in May to slow down: what those who are told do stands behind them. */
export function isToldBehindParticiple(reading: Reading, from: number, end: number, last: number): boolean {
  // The participle may be read as one phrase with the noun.
  let participle = from + 1;
  while (
    participle < last &&
    participle <= end &&
    !(endsInIng(reading, participle) && isPlural(reading, participle - 1))
  )
    participle++;
  if (participle >= last || participle > end) return false;
  const { classes, opens, text, verbs } = reading;
  const noVerb = Word.determiner | Word.possessive | Word.object | Word.subject | Word.time | Word.preposition;
  for (let i = participle; i + 1 < last && i < participle + 16; i++) {
    if (opens[i] > 0 || text.kind[i] === Kind.comma || text.kind[i] === Kind.semicolon) return false;
    if (!isWord(reading, i, hashOf.to) || text.kind[i + 1] !== Kind.word || isCapital(reading, i + 1)) continue;
    const form = verbs[i + 1] !== 0 ? formOf(verbs[i + 1]) : 0;
    if (form === Form.base) return true;
    // to slow | down, to reach | the pier; but not: the road to town
    const takes = Word.determiner | Word.possessive | Word.object | Word.preposition;
    if (form === 0 && (classes[i + 1] & noVerb) === 0 && i + 2 < last && (classes[i + 2] & takes) !== 0) return true;
  }
  return false;
}

/** vowed to | retaliate: behind a verb that takes a deed, a bare word that is no plural is a verb, be it in no list. */
export function isUnknownInfinitive(reading: Reading, to: number, last: number): boolean {
  const verb = to + 1;
  if (verb >= last || !isWord(reading, to, hashOf.to)) return false;
  const { classes, mentionAt, text, verbs } = reading;
  if (text.kind[verb] !== Kind.word || classes[verb] !== 0 || verbs[verb] !== 0 || mentionAt[verb] > 0) return false;
  // Mayor Vows To Rebuild
  if (isCapital(reading, verb) && !isCapital(reading, to)) return false;
  return !isPlural(reading, verb) && !endsInEd(reading, verb) && !endsInIng(reading, verb);
}
