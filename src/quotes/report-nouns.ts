import { Kind } from '../model/index.ts';
import type { Attribution } from './attributions.ts';
import { nounPhraseAfter, nounPhraseBefore, type NounPhrase } from './noun-phrases.ts';
import { isWord, type Reading } from './reading.ts';
import { Form, Takes, Word } from './words.ts';

/**
 * Reports through a noun whose speaker stands beside it: Hale’s claim that …, her warning that …, a warning from Hale that …, Hale’s point
 * was that …. Without a speaker (the claim that) it is the writer’s business and reported by nobody.
 */
export function readReportNoun(
  reading: Reading,
  i: number,
  sentence: number,
  first: number,
  last: number,
): Attribution | null {
  let that = i + 1;
  let source = ownerOf(reading, i, first);
  if (!source && that < last && (isWord(reading, that, 'by') || isWord(reading, that, 'from'))) {
    source = nounPhraseAfter(reading, that + 1, last);
    if (source) that = source.last;
  }
  if (!source) return null;
  if (that < last && (reading.classes[that] & Word.be) !== 0) that++;
  if (that >= last || !isWord(reading, that, 'that') || !beginsClause(reading, that + 1, last)) return null;
  return {
    first: source.first,
    last: that,
    cue: { first: i, last: i + 1 },
    takes: Takes.clause,
    form: Form.past,
    source,
    entity: -1,
    shared: false,
    unsaid: false,
    passive: false,
    content: that + 1,
    contentForm: 'clause',
    backward: false,
    embedded: 'none',
    resumes: -1,
    sentence,
    sentenceFirst: first,
    sentenceLast: last,
    used: false,
    named: null,
  };
}

/** Hale’s, her: who the noun belongs to, with adjectives between. */
function ownerOf(reading: Reading, noun: number, first: number): NounPhrase | null {
  const { classes, text } = reading;
  for (let i = noun - 1; i >= first && noun - i < 5; i--) {
    if (text.kind[i] === Kind.possessive) return nounPhraseBefore(reading, i, first);
    if (text.kind[i] === Kind.mark) {
      const plural = i > first && nounPhraseBefore(reading, i, first);
      return plural || null;
    }
    if (text.kind[i] !== Kind.word && text.kind[i] !== Kind.hyphen) return null;
    if ((classes[i] & Word.possessive) !== 0) return { first: i, last: i + 1, headLast: i + 1 };
    if ((classes[i] & (Word.determiner | Word.preposition | Word.auxiliary | Word.coordinator)) !== 0) return null;
  }
  return null;
}

/** Behind "that" a subject follows, not the verb of a relative clause (the claim that was made). */
function beginsClause({ classes, opens, verbs, text: { kind } }: Reading, i: number, last: number): boolean {
  if (i >= last) return false;
  if (opens[i] > 0) return true;
  return (kind[i] === Kind.word || kind[i] === Kind.number) && (classes[i] & Word.auxiliary) === 0 && verbs[i] === 0;
}
