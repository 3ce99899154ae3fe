import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { beginsContent } from '../clauses/content-clauses.ts';
import { endsInS, isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';

/** repeated that | promise on Monday: a noun, as no verb without its object. */
export function isThatNoun(reading: Reading, that: number, i: number, last: number): boolean {
  return (
    that === i - 1 && isWord(reading, that, hashOf.that) && isNoun(reading, i) && !beginsContent(reading, i + 1, last)
  );
}

/** "warnings from consumer advocates": behind a preposition and a bare noun the word in -s is a noun as well. */
export function isCompound(reading: Reading, i: number, first: number): boolean {
  const { classes, verbs, text } = reading;
  let noun = i - 1;
  if (noun <= first || text.kind[noun] !== Kind.word || isCapital(reading, noun) || classes[noun] !== 0) return false;
  if (!isNoun(reading, i) && verbOfValue(verbs[i]).lemma !== 'advocate') return false;
  const isSingular = !endsInS(reading, noun);
  while (
    noun - 1 > first &&
    i - noun < 4 &&
    text.kind[noun - 1] === Kind.word &&
    classes[noun - 1] === 0 &&
    !isCapital(reading, noun - 1)
  )
    noun--;
  if ((classes[noun - 1] & Word.preposition) !== 0) return true;
  // two long investigative reports
  return isSingular && (classes[noun - 1] & Word.quantifier) !== 0 && !singulars.has(text.hash[noun - 1]);
}

const singulars = WordTable.of(['all', 'another', 'both', 'either', 'neither', 'no', 'none', 'one']);

/** "states that vote", "reports that track": a relative clause follows; "states" leads to a clause only with "that". */
export function isPluralNoun(reading: Reading, i: number, last: number): boolean {
  const { classes, verbs, text, opens } = reading;
  const next = i + 1;
  if (next >= last) return false;
  if (isWord(reading, next, hashOf.that) && next + 1 < last && isNoun(reading, i)) {
    const form = verbs[next + 1] === 0 ? 0 : formOf(verbs[next + 1]);
    return (
      (classes[next + 1] & Word.auxiliary) !== 0 ||
      (form !== 0 && form !== Form.ing && (text.flags[next + 1] & Flag.capital) === 0)
    );
  }
  return isWord(reading, i, hashOf.states) && text.kind[next] === Kind.word && opens[next] === 0;
}

/** Is the base form a noun as well (a claim, a report)? */
export function isNoun(reading: Reading, i: number): boolean {
  const { classes, verbs } = reading;
  return (
    (classes[i] & (Word.report | Word.document)) !== 0 ||
    isWord(reading, i, hashOf.states) ||
    (verbOfValue(verbs[i]).takes & Takes.weak) !== 0
  );
}

/** Fees that “break” Harbour Board rules.: marks without a sign in them lead on to the noun. */
export function endsPhraseInMarks({ closes, text: { kind } }: Reading, left: number, first: number): boolean {
  for (let i = left; i > first && left - i < 6; i--) {
    if (closes[i] > 0) return kind[i - 1] === Kind.word;
    if (kind[i] !== Kind.word && kind[i] !== Kind.hyphen) return false;
  }
  return false;
}
