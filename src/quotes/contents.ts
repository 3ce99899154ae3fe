import { Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import { skipAddressee } from './addressees.ts';
import { beginsAdjunct, farThat, skipAdjuncts } from './adjuncts.ts';
import type { Content } from './attribution.ts';
import { endOfClause } from './end-of-clause.ts';
import { hasFiniteVerb, isFiniteAuxiliary } from './finite-verbs.ts';
import {
  beforeNextVerb,
  beginsClause,
  beginsNoun,
  continuesClause,
  isClause,
  isGap,
  isInRelative,
  skipAdverbs,
} from './content-clauses.ts';
import { maySpeak } from './may-speak.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import {
  behindStretch,
  endsInEd,
  endsInIng,
  isCapital,
  isLowerCase,
  isManner,
  isPast,
  isPlural,
  isWord,
  type Reading,
} from './reading.ts';
import { isTitle } from './resumptions.ts';
import { isTitleCaseClause } from './title-case.ts';
import { hashOf } from './word-hashes.ts';
import { Form, formOf, Takes, type Verb, verbOfValue, Word } from './words.ts';

/** Behind “…,” said Hale: more marked words (… ,“…”), else nothing. */
export function contentBehindInverted(reading: Reading, from: number, last: number): Content {
  const skipped = skipAdjuncts(reading, from, last, true);
  const { kind } = reading.text;
  let i = skipped;
  if (i < last && (kind[i] === Kind.comma || kind[i] === Kind.colon)) i++;
  if (i < last && reading.opens[i] > 0 && i > skipped) return { form: 'marked', from: i, skipped };
  return { form: 'none', from: 0, skipped: from };
}

/** What the words behind the verb report. */
export function contentAfter(
  reading: Reading,
  from: number,
  last: number,
  verb: Verb,
  { passive, first }: { passive: boolean; first: number },
): Content {
  const { takes, phrases } = verb;
  const { text, opens, classes } = reading;
  const { kind } = text;
  if ((takes & Takes.phrase) !== 0 && !passive) {
    const behind = behindPhrases(reading, from, last, verb);
    if (behind < last && phrases!.has(text.hash[behind]) && !isDuration(reading, behind, last)) {
      const that = leadsPastListener(reading, behind, last, verb);
      if (that > 0) return { form: 'clause', from: that, skipped: that - 1 };
      if (isWord(reading, behind, hashOf.on) && verb.lemma === 'call') {
        return behind + 1 < last
          ? { form: 'noun', from: behind + 1, skipped: behind + 1 }
          : { form: 'none', from: 0, skipped: from };
      }
      // asked if | it would last
      if (behind + 1 < last && isWord(reading, behind, hashOf.if) && opens[behind + 1] === 0)
        return { form: 'question', from: behind + 1, skipped: behind + 1 };
      if (behind + 1 < last)
        return { form: opens[behind + 1] > 0 ? 'marked' : 'noun', from: behind + 1, skipped: behind + 1 };
    }
  }
  if ((takes & Takes.mental) !== 0)
    return passive && isWord(reading, from, hashOf.to) && leadsToSpeech(reading, from, last)
      ? { form: 'none', from: 0, skipped: from }
      : thoughtAfter(reading, from, last);
  let i = from;
  if (verb.lemma === 'tell') {
    const tale = contentOfTale(reading, from, last);
    if (tale) return tale;
  }
  if ((takes & Takes.addressee) !== 0 && !passive) i = skipAddressee(reading, i, last);
  if ((takes & Takes.infinitive) !== 0 && !passive && isUnknownInfinitive(reading, i, last))
    return { form: 'infinitive', from: i, skipped: i };
  if ((takes & Takes.gerund) !== 0 && !passive && isGerund(reading, i, last))
    return { form: 'clause', from: i, skipped: i };
  const behindAddressee = i;
  i = skipAdjuncts(reading, i, last, false);
  const skipped = i;
  if (i >= last) return { form: 'none', from: 0, skipped };
  if (
    (takes & (Takes.clause | Takes.that)) !== 0 &&
    !isWord(reading, i, hashOf.that) &&
    beginsAdjunct(reading, from, last)
  ) {
    const that = farThat(reading, from, last);
    if (that > 0) return { form: 'clause', from: that, skipped };
  }
  // "told a meeting in Leeds on Monday that": the place stands behind the one spoken to.
  if (
    (takes & Takes.addressee) !== 0 &&
    !passive &&
    !isWord(reading, i, hashOf.that) &&
    behindAddressee > from &&
    (beginsAdjunct(reading, behindAddressee, last) || describesAddressee(reading, behindAddressee, takes)) &&
    !((takes & Takes.noun) !== 0 && isThingAfter(reading, from, last))
  ) {
    const that = farThat(reading, behindAddressee, last);
    if (that > 0) return { form: 'clause', from: that, skipped };
  }
  if ((takes & Takes.speech) !== 0 && (classes[i] & Word.subordinator) !== 0) {
    const marks = marksBehindClause(reading, i, last);
    if (marks > 0) return { form: 'marked', from: marks, skipped: marks - 1 };
  }
  return kind[i] === Kind.colon || kind[i] === Kind.comma || opens[i] > 0
    ? contentBehindSign(reading, i, last, takes)
    : contentInWords(reading, from, i, last, takes, passive, first);
}

/** agreed with counsel that, confessed to police on Monday that: behind who is told, the clause; else -1. */
function leadsPastListener(reading: Reading, preposition: number, last: number, { lemma, takes }: Verb): number {
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

/** told stories of | gulls that swim, told the tale of | how a crew left: what is told, and nobody who is told anything; null for other nouns. */
function contentOfTale(reading: Reading, from: number, last: number): Content | null {
  const told = nounPhraseAfter(reading, from, last);
  if (!told || !tales.has(reading.text.hash[told.headLast - 1])) return null;
  const of = told.headLast;
  const behind = of + 1;
  if (behind >= last || !isWord(reading, of, hashOf.of)) return { form: 'none', from: 0, skipped: from };
  const isQuestion = (reading.classes[behind] & Word.question) !== 0;
  return { form: isQuestion ? 'question' : 'noun', from: behind, skipped: behind };
}

const tales = WordTable.of([
  'anecdote',
  'anecdotes',
  'joke',
  'jokes',
  'lie',
  'lies',
  'stories',
  'story',
  'tale',
  'tales',
  'truth',
]);

/** recalled | seeing a man, admitted | never having paid: a deed, and no noun in -ing (recalled parking charges). */
function isGerund(reading: Reading, from: number, last: number): boolean {
  const { classes, verbs, text } = reading;
  let i = from;
  while (i < last && i < from + 3 && (classes[i] & (Word.negation | Word.adverb)) !== 0) i++;
  if (i + 1 >= last || text.kind[i] !== Kind.word || !isLowerCase(reading, i)) return false;
  if (isWord(reading, i, hashOf.having)) return true;
  if (verbs[i] !== 0 ? formOf(verbs[i]) !== Form.ing : !endsInIng(reading, i) || things.has(text.hash[i])) return false;
  return beginsNoun(reading, i + 1) || (classes[i + 1] & (Word.preposition | Word.question)) !== 0;
}

const things = WordTable.of(['anything', 'during', 'everything', 'nothing', 'something']);

/** told a crowd | bathed in light that, told a committee | hearing on Monday that, told the Gull | newspaper that: more of who is spoken to. */
function describesAddressee(reading: Reading, i: number, takes: number): boolean {
  const { classes, text } = reading;
  if ((takes & Takes.noun) !== 0 || text.kind[i] !== Kind.word || !isLowerCase(reading, i)) return false;
  return (classes[i] & ~Word.document) === 0;
}

/** argued for | months that, for | the past two years: how long, and no matter of the verb’s. */
function isDuration(reading: Reading, i: number, last: number): boolean {
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
function behindPhrases(reading: Reading, from: number, last: number, { lemma, takes, phrases }: Verb): number {
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

/** said as she left the hall, | “…”: the first marks, behind the comma that ends a clause of when; else -1. */
function marksBehindClause(reading: Reading, when: number, last: number): number {
  const { opens, text } = reading;
  if (!whens.has(text.hash[when])) return -1;
  for (let i = when + 1; i + 1 < last && i < when + 20; i++) {
    if (opens[i] > 0 || text.kind[i] === Kind.semicolon || text.kind[i] === Kind.colon) return -1;
    if (text.kind[i] === Kind.comma && opens[i + 1] > 0)
      return isCapital(reading, i + 2) && hasFiniteVerb(reading, when, i) ? i + 1 : -1;
  }
  return -1;
}

const whens = WordTable.of(['after', 'as', 'before', 'when', 'while']);

/** What a colon, a comma or marks at token `skipped` lead to. */
function contentBehindSign(reading: Reading, skipped: number, last: number, takes: number): Content {
  const { text, opens } = reading;
  const { kind } = text;
  const i = skipped;
  if (kind[i] === Kind.colon) {
    const next = i + 1;
    if (next < last && opens[next] > 0) return { form: 'marked', from: next, skipped };
    return next < last && (takes & Takes.speech) !== 0
      ? { form: 'text', from: next, skipped }
      : { form: 'none', from: 0, skipped };
  }
  if (kind[i] === Kind.comma) {
    if (i + 1 < last && opens[i + 1] > 0 && (takes & Takes.speech) !== 0 && !isTitle(reading, i, i + 1, last))
      return { form: 'marked', from: i + 1, skipped };
    if (i + 1 < last && isWord(reading, i + 1, hashOf.that) && (takes & (Takes.clause | Takes.that)) !== 0)
      return { form: 'clause', from: i + 2, skipped };
    return { form: 'none', from: 0, skipped };
  }
  if (isProgramme(reading, i, last)) return { form: 'none', from: 0, skipped };
  const behind = behindStretch(reading, i, last);
  // He said “the plan” was dead: the marked words begin the clause.
  if ((takes & (Takes.clause | Takes.that)) !== 0 && behind < last && continuesClause(reading, behind, last))
    return { form: 'clause', from: i, skipped };
  return { form: (takes & Takes.label) !== 0 && (takes & Takes.speech) === 0 ? 'label' : 'marked', from: i, skipped };
}

/** Speaking on Coast FM’s “Late Harbour”: a title, be its owner’s apostrophe a plural’s (CBS’). */
function isProgramme(reading: Reading, open: number, last: number): boolean {
  const { closes, text } = reading;
  const before = text.kind[open - 1];
  if (open < 2 || (before !== Kind.possessive && (before !== Kind.mark || closes[open - 1] > 0))) return false;
  return isCapital(reading, open + 1) && !hasFiniteVerb(reading, open + 1, behindStretch(reading, open, last) - 1);
}

/** What words outside marks report that stand behind the verb at `from`, or behind its adjuncts at `skipped`. */
function contentInWords(
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
    !(isWord(reading, i, hashOf.when) && i + 1 < last && isPast(reading, i + 1))
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

/** said | although it was late, crews went out: a clause that depends on the one behind its comma, and no clause of the writer’s. */
function beginsWithConcession(reading: Reading, i: number, last: number, first: number): boolean {
  const { classes, opens, text } = reading;
  if (!concessions.has(text.hash[i]) || text.kind[i] !== Kind.word) return false;
  // The pier was lost, Hale said | although it was late, …
  if (first > 0 && (text.kind[first - 1] === Kind.comma || reading.closes[first - 1] > 0)) return false;
  for (let comma = i + 2; comma + 2 < last && comma < i + 30; comma++) {
    if (opens[comma] > 0 || text.kind[comma] === Kind.semicolon || text.kind[comma] === Kind.dash) return false;
    if (text.kind[comma] !== Kind.comma) continue;
    const subject = Word.subject | Word.determiner | Word.possessive | Word.quantifier;
    if ((classes[comma + 1] & (Word.relative | Word.coordinator)) !== 0) return false;
    if ((classes[comma + 1] & subject) === 0 && !isCapital(reading, comma + 1) && !isPlural(reading, comma + 1))
      return false;
    return hasFiniteVerb(reading, i + 1, comma) && hasFiniteVerb(reading, comma + 1, Math.min(last, comma + 16));
  }
  return false;
}

const concessions = WordTable.of(['although', 'because', 'though', 'whereas', 'while']);

/** ruled | the crew had been drinking, accepted | it was late: a subject right before its finite auxiliary, be "that" left out. */
function isPlainClause(reading: Reading, i: number, last: number): boolean {
  const { classes } = reading;
  // three reasons he has; the person who posted it was
  if (!isPast(reading, i - 1) || isInRelative(reading, i)) return false;
  const pronoun = (classes[i] & (Word.subject | Word.relative)) === Word.subject;
  const subject = pronoun ? null : nounPhraseAfter(reading, i, last);
  if (!pronoun && !subject) return false;
  const verb = subject ? subject.last : i + 1;
  if (verb + 1 >= last || (classes[verb] & Word.auxiliary) === 0 || isCapital(reading, verb)) return false;
  return (classes[verb] & Word.contraction) === 0 && isFiniteAuxiliary(reading, verb);
}

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

/** is alleged | to have told friends: what is alleged is that somebody spoke. */
function leadsToSpeech({ verbs, classes }: Reading, to: number, last: number): boolean {
  if (to + 2 >= last || (classes[to + 1] & Word.auxiliary) === 0 || verbs[to + 2] === 0) return false;
  return (verbOfValue(verbs[to + 2]).takes & Takes.speech) !== 0;
}

/** disputed that | figure, denied that charge on Friday: a noun that "that" points to, and no verb up to the end of the clause. */
function isPointedTo(reading: Reading, noun: number, last: number): boolean {
  const { opens, text } = reading;
  const starts = Word.determiner | Word.subject | Word.possessive | Word.quantifier;
  if (noun >= last || text.kind[noun] !== Kind.word || (reading.classes[noun] & starts) !== 0) return false;
  const end = endOfClause(reading, noun, last);
  for (let i = noun; i < end; i++)
    if (opens[i] > 0 || text.kind[i] === Kind.comma || isPlural(reading, i) || isNameLike(reading, i)) return false;
  return end - noun < 8 && !hasFiniteVerb(reading, noun, end);
}

/** A capital, but not that of a day. */
function isNameLike(reading: Reading, i: number): boolean {
  return isCapital(reading, i) && (reading.classes[i] & Word.time) === 0;
}

/** Behind the verb’s "that" at token `i`: a clause, or null where it is a pronoun. */
function contentBehindThat(
  reading: Reading,
  from: number,
  i: number,
  last: number,
  takes: number,
  passive: boolean,
  first: number,
): Content | null {
  const { text, classes, opens } = reading;
  const { kind } = text;
  const skipped = i;
  let next = i + 1;
  // with a post that simply | read: the pronoun
  if (i > from && isManner(reading, next) && isPast(reading, next + 1)) return null;
  // with a phrase | that could have been Ito’s
  const points = next < last && (classes[next] & Word.auxiliary) !== 0 && isFiniteAuxiliary(reading, next);
  if (points && i > from && (classes[i - 1] & Word.time) === 0) return null;
  // said that’s what she wants
  if (next < last && kind[next] === Kind.possessive && !passive) return { form: 'clause', from: i, skipped };
  // "said that was no comfort": the pronoun.
  if (points && !passive && !isGap(reading, first)) return { form: 'clause', from: i, skipped };
  if (next < last && kind[next] === Kind.comma) {
    // what she said to that, Ito replied
    if (i > from && isWord(reading, i - 1, hashOf.to)) return { form: 'none', from: 0, skipped };
    next++;
  }
  if (next < last && kind[next] === Kind.colon) next++;
  if (isPointedTo(reading, next, last)) return { form: 'none', from: 0, skipped };
  // wrote that “the pier is safe”: the clause may stand in marks.
  const marked = next < last && opens[next] > 0;
  if (
    (next < last && (takes & Takes.clause) !== 0) ||
    isClause(reading, next, last) ||
    (marked && hasFiniteVerb(reading, next + 1, behindStretch(reading, next, last)))
  )
    return { form: 'clause', from: next, skipped };
  return null;
}

/** What Hale said | was that: the clause behind "that", where "what" begins the sentence’s subject; else -1. */
function behindCleft(reading: Reading, be: number, first: number): number {
  if ((reading.classes[be] & Word.be) === 0 || !isWord(reading, be + 1, hashOf.that)) return -1;
  return first > 0 && whats.has(reading.text.hash[first - 1]) ? be + 2 : -1;
}

const whats = WordTable.of(['what']);

/** A clause whose subject the words before token `i` are, or what stands before the attribution; null where no finite verb stands at `i`. */
function contentAtVerb(reading: Reading, from: number, i: number, takes: number, first: number): Content | null {
  const { classes } = reading;
  const skipped = i;
  const cleft = behindCleft(reading, i, first);
  if (cleft > 0) return { form: 'clause', from: cleft, skipped };
  const gap = isGap(reading, first) && ((classes[i] & Word.auxiliary) !== 0 || isPast(reading, i));
  if (gap) return { form: 'clause', from: i, skipped };
  if ((classes[i] & Word.auxiliary) !== 0 && hasFiniteVerb(reading, i, i + 1)) {
    // "said there certainly was more": the words taken for an adverb or addressee are the clause’s subject.
    if (
      i > from &&
      (classes[from] & (Word.preposition | Word.time | Word.timeModifier)) === 0 &&
      !isManner(reading, from)
    )
      return { form: 'clause', from, skipped };
    // "said Wednesday was hot"
    if (
      i > from &&
      (takes & Takes.noun) === 0 &&
      isTimeAlone(reading, from, i) &&
      (classes[from - 1] & (Word.report | Word.document)) === 0
    )
      return { form: 'clause', from, skipped };
    // "a probe the agency said was over", but "the merger announced on Monday was", "the jobs report was".
    if ((takes & Takes.noun) === 0 && (classes[from - 1] & (Word.report | Word.document)) === 0)
      return { form: 'clause', from: i, skipped };
  }
  return null;
}

function isTimeAlone({ classes }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((classes[i] & (Word.time | Word.timeModifier)) === 0) return false;
  return (classes[last - 1] & Word.time) !== 0;
}

/** What is thought: a clause with or without "that". */
function thoughtAfter(reading: Reading, from: number, last: number): Content {
  const first = from < last && isWord(reading, from, hashOf.that) ? from + 1 : from;
  const clause =
    first < last &&
    (first > from || (beginsClause(reading, first) && isClause(reading, first, Math.min(last, first + 40))));
  return clause ? { form: 'clause', from: first, skipped: from } : { form: 'none', from: 0, skipped: from };
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

/** promised | an inquiry into the fire that killed two: no one is told. */
function isThingAfter(reading: Reading, from: number, last: number): boolean {
  if (!isWord(reading, from, hashOf.a) && !isWord(reading, from, hashOf.an)) return false;
  const phrase = nounPhraseAfter(reading, from, last);
  return phrase !== null && !isCapital(reading, phrase.headLast - 1) && !maySpeak(reading, phrase);
}

/** to go, not to go */
function isToInfinitive(reading: Reading, i: number, last: number): boolean {
  const to = i < last && isWord(reading, i, hashOf.not) ? i + 1 : i;
  return to < last && isWord(reading, to, hashOf.to);
}

/** warned drivers | using the bridge in May to slow down: what those who are told do stands behind them. */
function isToldBehindParticiple(reading: Reading, from: number, end: number, last: number): boolean {
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
function isUnknownInfinitive(reading: Reading, to: number, last: number): boolean {
  const verb = to + 1;
  if (verb >= last || !isWord(reading, to, hashOf.to)) return false;
  const { classes, mentionAt, text, verbs } = reading;
  if (text.kind[verb] !== Kind.word || classes[verb] !== 0 || verbs[verb] !== 0 || mentionAt[verb] > 0) return false;
  // Mayor Vows To Rebuild
  if (isCapital(reading, verb) && !isCapital(reading, to)) return false;
  return !isPlural(reading, verb) && !endsInEd(reading, verb) && !endsInIng(reading, verb);
}
