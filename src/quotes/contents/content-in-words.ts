import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { beforeNextVerb, beginsClause, beginsNoun, isClause, isInRelative } from '../clauses/content-clauses.ts';
import { endOfClause } from '../clauses/end-of-clause.ts';
import { isTitleCaseClause } from '../clauses/title-case.ts';
import type { Content } from '../model/attribution.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { endsInIng, isPast, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { contentBehindThat } from './content-behind-that.ts';
import { beginsWithConcession, contentAtVerb, isPlainClause } from './content-without-that.ts';
import { isToInfinitive, isToldBehindParticiple, leadsToSpeech } from './deeds.ts';

/** What words outside marks report that stand behind the verb at `from`, or behind its adjuncts at `skipped`. */
export function contentInWords(
  reading: Reading,
  from: number,
  skipped: number,
  last: number,
  takes: number,
  passive: boolean,
  first: number,
): Content {
  const { text, classes } = reading;
  const { kind } = text;
  const i = skipped;
  if (isWord(reading, i, hashOf.that) && (takes & (Takes.clause | Takes.that)) !== 0) {
    const told = contentBehindThat(reading, from, i, last, takes, passive, first);
    if (told) return told;
  }
  if (
    (takes & Takes.question) !== 0 &&
    (classes[i] & Word.question) !== 0 &&
    !(isWord(reading, i, hashOf.when) && i + 1 < last && (passive || isPast(reading, i + 1)))
  )
    return { form: 'question', from: i, skipped };
  if ((takes & Takes.speech) !== 0 && isAnswer(reading, i, last)) return { form: 'clause', from: i, skipped };
  if ((takes & Takes.order) !== 0 && !passive && from < last) {
    const ordered = nounPhraseAfter(reading, from, last);
    // told people in the west to stay at home: a place may stand behind who is told
    if (
      ordered &&
      (isToInfinitive(reading, ordered.last, last) ||
        isToInfinitive(reading, i, last) ||
        isToldBehindParticiple(reading, from, ordered.last, last))
    )
      return { form: 'order', from, skipped };
  }
  if (isWord(reading, i, hashOf.to) && (!passive || leadsToSpeech(reading, i, last))) {
    if ((takes & Takes.infinitive) !== 0 && !passive) return { form: 'infinitive', from: i, skipped };
    return { form: 'none', from: 0, skipped };
  }
  if ((takes & Takes.clause) !== 0 && !passive) {
    const told = contentAtVerb(reading, from, i, takes, first);
    if (told) return told;
  }
  // "added 0.4%, while oil fell": the verb of another clause makes none of this one.
  if (
    (takes & Takes.clause) !== 0 &&
    beginsClause(reading, i) &&
    // a point that Hale agreed | on, who said
    !((classes[i] & Word.preposition) !== 0 && i + 1 < last && kind[i + 1] === Kind.comma) &&
    !((takes & Takes.weak) !== 0 && isObjectBeforeClause(reading, i, last)) &&
    !(i === from && isGerundForm(reading, i - 1) && isObjectBeforeSubject(reading, i, last)) &&
    isClause(
      reading,
      i,
      beforeNextVerb(
        reading,
        i,
        endOfClause(reading, i, Math.min(last, i + 40), isInRelative(reading, from) ? 'relative' : 'none'),
      ),
    )
  )
    return { form: 'clause', from: i, skipped };
  if ((takes & Takes.clause) !== 0 && !passive && i === from && isTitleCaseClause(reading, from - 1, from, last))
    return { form: 'clause', from, skipped };
  if ((takes & Takes.clause) !== 0 && !passive && i === from && beginsWithConcession(reading, i, last, first))
    return { form: 'clause', from: i, skipped };
  const only = takes & (Takes.clause | Takes.that | Takes.documents);
  if (only === Takes.that && !passive && i === from && isPlainClause(reading, i, last))
    return { form: 'clause', from: i, skipped };
  if (
    (takes & Takes.label) !== 0 &&
    (beginsNoun(reading, from) || isWord(reading, from, hashOf.as)) &&
    !(passive && (isWord(reading, from, hashOf.by) || isSummons(reading, from) || isWhen(reading, from, last))) &&
    !(passive && isMeasure(reading, from, takes))
  )
    return { form: 'label', from, skipped };
  if ((takes & Takes.noun) !== 0 && !(passive && isMeasure(reading, from, takes))) {
    if (beginsNoun(reading, i)) return { form: 'noun', from: i, skipped };
    // "promised lower fares": there is no one spoken to. A sum promised (£3bn a year) is a fact of the writer’s.
    if (
      (takes & Takes.infinitive) !== 0 &&
      !passive &&
      from < i &&
      kind[from] === Kind.word &&
      beginsNoun(reading, from)
    )
      return { form: 'noun', from, skipped };
  }
  return { form: 'none', from: 0, skipped };
}

/** has concluded | its case and the trial goes on: the verb in the singular has one subject, so that what stands before "and" is an object. */
function isObjectBeforeClause(reading: Reading, i: number, last: number): boolean {
  const { classes, text, verbs } = reading;
  const opens = Word.determiner | Word.possessive;
  if ((classes[i] & opens) === 0) return false;
  const object = nounPhraseAfter(reading, i, last);
  const and = object ? object.last : last;
  // concluded | her time by asking if it was late
  if (and + 1 < last && isWord(reading, and, hashOf.by) && isGerundForm(reading, and + 1)) return true;
  if (and + 1 >= last || !isWord(reading, and, hashOf.and) || (classes[and + 1] & opens) === 0) return false;
  const subject = nounPhraseAfter(reading, and + 1, last);
  const verb = subject ? subject.last : last;
  if (verb + 1 >= last) return false;
  return singulars.has(text.hash[verb]) || (verbs[verb] !== 0 && formOf(verbs[verb]) === Form.third);
}

/** Confirming | the date, they left: behind the comma stands the sentence’s own subject. */
function isObjectBeforeSubject(reading: Reading, i: number, last: number): boolean {
  const { classes, text } = reading;
  if ((classes[i] & Word.subject) !== 0) return false;
  const object = nounPhraseAfter(reading, i, last);
  if (!object || object.last + 2 >= last || text.kind[object.last] !== Kind.comma) return false;
  const bits = classes[object.last + 1];
  return (bits & (Word.subject | Word.relative | Word.adverb)) === Word.subject;
}

function isGerundForm(reading: Reading, i: number): boolean {
  return reading.verbs[i] !== 0 ? formOf(reading.verbs[i]) === Form.ing : endsInIng(reading, i);
}

const singulars = WordTable.of(['has', 'is', 'was']);

/** said | yes, answered | no: the whole answer. */
function isAnswer({ text: { hash, kind } }: Reading, i: number, last: number): boolean {
  if (!answers.has(hash[i]) || kind[i] !== Kind.word) return false;
  return i + 1 >= last || kind[i + 1] === Kind.stop || kind[i + 1] === Kind.semicolon;
}

const answers = WordTable.of(['no', 'yes']);

/** was dismissed | 11 minutes from time: when it was, as what is praised or dismissed is the subject. */
function isMeasure({ text: { kind } }: Reading, from: number, takes: number): boolean {
  const all = Takes.noun | Takes.label | Takes.speech;
  return (takes & all) === (Takes.noun | Takes.label) && kind[from] === Kind.number;
}

/** Crews were called | on Friday, back to port: where and when one is called is no name. */
function isSummons({ classes, verbs }: Reading, from: number): boolean {
  return (
    verbs[from - 1] !== 0 &&
    verbOfValue(verbs[from - 1]).lemma === 'call' &&
    (classes[from] & (Word.time | Word.adverb)) !== 0
  );
}

/** was described | last month in a journal, was dubbed | in May: when it was, and no name. */
function isWhen({ classes }: Reading, from: number, last: number): boolean {
  let i = from;
  while (i < last && (classes[i] & Word.timeModifier) !== 0) i++;
  return i < last && (classes[i] & (Word.time | Word.timePlural)) !== 0;
}
