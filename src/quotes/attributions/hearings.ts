import { Kind } from '../../model/index.ts';
import { isClause } from '../clauses/content-clauses.ts';
import { endOfClause } from '../clauses/end-of-clause.ts';
import { skipAdjuncts } from '../contents/adjuncts.ts';
import { contentAfter } from '../contents/contents.ts';
import type { Attribution } from '../model/attribution.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isCalling } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { hearers } from '../reading/hearers.ts';
import { isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, Takes, type Verb, Word } from '../reading/words.ts';
import { subjectBefore } from '../subjects/subjects.ts';
import type { VerbGroup } from '../verbs/verb-groups.ts';

/**
 * The jury heard that he left early; He left early, a court has heard. Reported, and nobody is named who says so. What somebody told them
 * (`reported`) is not reported once more by the court that heard it.
 */
export function readHearing(
  reading: Reading,
  i: number,
  verb: Verb,
  group: VerbGroup,
  sentence: number,
  first: number,
  last: number,
  reported: boolean,
): Attribution | null {
  const { text } = reading;
  if (group.passive || group.negated || group.modal || group.infinitive || group.subject >= 0) return null;
  const source = subjectBefore(reading, group.first, first);
  if (!source || !hearers.has(text.hash[source.headLast - 1])) return null;
  const next = i + 1;
  const content = contentAfter(reading, next, last, verb, { passive: false, first: source.first });
  // heard how he left early
  let from = content.form === 'clause' ? content.from : isWord(reading, next, hashOf.how) ? next : -1;
  if (
    from < 0 &&
    next < last &&
    beginsSubject(reading, next) &&
    isClause(reading, next, endOfClause(reading, next, last))
  )
    from = next;
  const ends = content.skipped >= last || text.kind[content.skipped] === Kind.stop;
  const backward =
    from < 0 && !reported && ends && source.first - 1 > first && text.kind[source.first - 1] === Kind.comma;
  if (from < 0 && !backward) return null;
  return heard(source, i, from, { sentence, first, last });
}

/** He left early, a court has been told on Monday: the same where the verb is passive; null where what was told stands behind it. */
export function readTold(
  reading: Reading,
  i: number,
  group: VerbGroup,
  sentence: number,
  first: number,
  last: number,
): Attribution | null {
  const { text } = reading;
  if (!group.passive || group.negated || group.modal || group.infinitive) return null;
  const source = subjectBefore(reading, group.first, first);
  if (!source || !hearers.has(text.hash[source.headLast - 1])) return null;
  const end = skipAdjuncts(reading, i + 1, last, false);
  if (end < last && text.kind[end] !== Kind.stop) return null;
  const comma = source.first - 1;
  return comma > first && text.kind[comma] === Kind.comma ? heard(source, i, -1, { sentence, first, last }) : null;
}

/** What was said before somebody: behind the verb at `cue` from token `from` on, or before it where that is -1. */
function heard(
  source: NounPhrase,
  cue: number,
  from: number,
  { sentence, first, last }: { sentence: number; first: number; last: number },
): Attribution {
  return {
    first: source.first,
    last: from < 0 ? cue + 1 : from,
    cue: { first: cue, last: cue + 1 },
    takes: Takes.clause,
    form: Form.past,
    source: null,
    entity: -1,
    shared: false,
    unsaid: false,
    passive: true,
    content: from,
    contentForm: from < 0 ? 'none' : 'clause',
    backward: from < 0,
    embedded: 'none',
    resumes: -1,
    sentence,
    sentenceFirst: first,
    sentenceLast: last,
    used: false,
    named: null,
  };
}

/** She, Mr Hale, there, the witness, Ivo Munir, who is described first: no evidence, no the case. */
function beginsSubject(reading: Reading, i: number): boolean {
  if ((reading.classes[i] & Word.determiner) !== 0) {
    const described = nounPhraseAfter(reading, i, i + 8);
    return described !== null && isCalling(reading, described.headLast - 1);
  }
  return (reading.classes[i] & Word.subject) !== 0 || isWord(reading, i, hashOf.there) || isCapital(reading, i);
}
