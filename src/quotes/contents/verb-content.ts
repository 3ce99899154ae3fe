import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { continuesClause, isWordlike } from '../clauses/content-clauses.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { introduces } from '../clauses/introductions.ts';
import { holdsMarks } from '../clauses/signs-around.ts';
import { findingNouns } from '../data/function-words.ts';
import { thingsTaken } from '../data/things-taken.ts';
import type { Content } from '../model/attribution.ts';
import { maySpeak, measures } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import { hearers } from '../reading/hearers.ts';
import { behindStretch, isCapital, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, type Verb, verbOfValue, Word } from '../reading/words.ts';
import type { Subject } from '../subjects/verb-subject.ts';
import type { VerbGroup } from '../verbs/verb-groups.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { contentBehindInverted } from './content-behind-sign.ts';
import { contentAfter } from './contents.ts';
import { isPlainClause } from './content-without-that.ts';
import { farThat } from './distant-that.ts';

/** What is reported behind the verb. */
export function contentOf(
  reading: Reading,
  cueLast: number,
  verb: Verb,
  form: Form,
  group: VerbGroup,
  { source, inverted, passive, first: attributionFirst, last: attributionLast, agentLast }: Subject,
  first: number,
  last: number,
): Content {
  const { text } = reading;
  let content = inverted
    ? contentBehindInverted(reading, attributionLast, last)
    : contentAfter(reading, cueLast, last, verb, { passive, first: Math.min(attributionFirst, group.first) });
  // Hale put it to Ito that
  if (verb.lemma === 'put' && cueLast < last && isWord(reading, cueLast, hashOf.to)) {
    const that = farThat(reading, cueLast, last);
    if (that > 0) content = { form: 'clause', from: that, skipped: that };
  }
  // "was described by Ito as “a wish”": the label stands behind who gives it.
  if (agentLast >= 0 && (verb.takes & Takes.label) !== 0 && agentLast < last && isWord(reading, agentLast, hashOf.as))
    content = { form: 'label', from: agentLast, skipped: agentLast };
  // was tweeted | out by the ministry: nothing stands between the verb and who did it
  const particle = content.form !== 'none' && (reading.classes[content.from] & Word.preposition) !== 0;
  if (agentLast >= 0 && particle && isWord(reading, content.from + 1, hashOf.by))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // was announced | earlier in the week by Ito, who said it was late: what stands before the agent is when and where
  if (agentLast >= 0 && content.form === 'clause' && source && content.from < source.first)
    content = { form: 'none', from: 0, skipped: agentLast };
  // signalled by the return of the man | who won: of the agent
  if (agentLast >= 0 && content.from === agentLast && isWord(reading, agentLast, hashOf.who))
    content = { form: 'none', from: 0, skipped: content.skipped };
  if (agentLast >= 0 && (content.form === 'none' || content.form === 'noun'))
    content = contentBehindAgent(reading, agentLast, last, verb) ?? content;
  if (
    content.form === 'clause' &&
    (verb.takes & Takes.documents) !== 0 &&
    !isWord(reading, content.from - 1, hashOf.that) &&
    !(verb.lemma === 'find' && source && isFinding(reading, source, content.from, cueLast, last)) &&
    (reading.opens[content.from] === 0 || !isFollowedByVerb(reading, content.from, last)) &&
    !(source && (reading.classes[source.headLast - 1] & Word.document) !== 0)
  )
    content = { form: 'none', from: 0, skipped: content.skipped };
  // The crew called New Zealand police: who is rung, where no name follows
  if (verb.lemma === 'call' && content.form === 'label' && !isWord(reading, attributionFirst - 1, hashOf.what))
    if (isRung(reading, content.from, last) || isConvened(reading, content.from, last, attributionFirst, first))
      content = { form: 'none', from: 0, skipped: content.skipped };
  // Hale found a coat: only what measures finds a fall or little support
  if (verb.lemma === 'find' && content.form === 'noun' && !(source && measures(reading, source)))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // citing Tarn Radio: whom one has it from
  if (verb.lemma === 'cite' && content.form === 'noun' && isSource(reading, content.from, last))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // the amount agreed in Tarn | if crews need it: of the noun
  if (content.form === 'question' && content.from > cueLast && isBareParticiple(form, group, source, reading))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // announce it this week but the talks failed: an object with a time, and no subject
  if (
    content.form === 'clause' &&
    content.from === cueLast &&
    isWord(reading, cueLast, hashOf.it) &&
    isTimed(reading, cueLast + 1)
  )
    content = { form: 'none', from: 0, skipped: content.skipped };
  // The club admitted women: what somebody lets in
  if (verb.lemma === 'admit' && content.form === 'noun' && !isOwned(reading, source, content.from, last))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // The storm claimed three lives: nothing is said
  if (
    verb.lemma === 'claim' &&
    content.form === 'clause' &&
    content.from === cueLast &&
    isTaken(reading, cueLast, last)
  )
    content = { form: 'none', from: 0, skipped: content.skipped };
  // a woman found “perched on her piano”: nothing is found out
  if (
    content.form === 'marked' &&
    (verb.takes & Takes.documents) !== 0 &&
    text.kind[content.from - 1] === Kind.word &&
    !hasFiniteVerb(reading, content.from + 1, behindStretch(reading, content.from, last))
  )
    content = { form: 'none', from: 0, skipped: content.skipped };
  // The firm had seen “no fall”, Hale views “old boats”: only as what it is seen names it
  if (content.form === 'label' && viewing.has(verb.lemma) && !leadsBehindAs(reading, content.from, last))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // delivery could begin “within weeks”
  if (content.form === 'marked' && beginning.has(verb.lemma) && text.kind[content.from - 1] === Kind.word)
    if (!source || !maySpeak(reading, source)) content = { form: 'none', from: 0, skipped: content.skipped };
  // The report added “to the sense of unease”: no speech
  if (content.form === 'marked' && verb.lemma === 'add' && text.kind[content.from - 1] === Kind.word)
    if (isWord(reading, content.from + 1, hashOf.to) && !(source && maySpeak(reading, source)))
      content = { form: 'none', from: 0, skipped: content.skipped };
  // The storm may explain why it fell: a thing makes it clear
  if (verb.lemma === 'explain' && content.form === 'question' && source && isThing(reading, source))
    if ((reading.classes[source.headLast - 1] & Word.document) === 0)
      content = { form: 'none', from: 0, skipped: content.skipped };
  // could be cautioned | if they are late: on what terms
  if (passive && content.form === 'clause' && isWord(reading, content.from, hashOf.if))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // rising costs threaten to sink it: what cannot speak promises and threatens nothing
  if (content.form === 'infinitive' && looming.has(verb.lemma) && source && isThing(reading, source))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // A late goal condemned them to defeat: what happens to them
  if (verb.lemma === 'condemn' && content.form !== 'none' && isSentence(reading, content.from, last))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // "since measurements began: 1.8 metres": only who can speak adds or begins so.
  if (content.form === 'text' && (verb.takes & Takes.weak) !== 0 && !(source && maySpeak(reading, source)))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // but not: as it begins in May, the pier is shut
  const reports = (verb.takes & (Takes.clause | Takes.that | Takes.particle | Takes.label)) !== 0;
  if (
    content.form === 'none' &&
    reports &&
    (verb.takes & Takes.marked) === 0 &&
    isAsClause(reading, attributionFirst, first, agentLast >= 0)
  ) {
    const comma = commaBehind(reading, content.skipped, last);
    if (comma > 0)
      content = { form: opensSentence(reading, comma + 1, last) ? 'marked' : 'text', from: comma + 1, skipped: comma };
  }
  // “…,” Hale said as she left: what stands behind is no report.
  if (
    !inverted &&
    form !== Form.ing &&
    content.form !== 'marked' &&
    followsOpenSentence(reading, attributionFirst, first)
  )
    content = { form: 'none', from: 0, skipped: skipAdjuncts(reading, cueLast, last, true) };
  if (content.form === 'none') {
    const resumed = resumedMarks(reading, attributionFirst, Math.max(attributionLast, content.skipped), first, last);
    if (resumed > 0) content = { form: 'marked', from: resumed, skipped: resumed - 1 };
  }
  // “No!” as Hale announces a new pier: what she announces stands behind.
  if (content.form === 'none' && isOwnReport(reading, attributionFirst, cueLast, verb, last))
    return contentAfter(reading, cueLast, last, verb, { passive, first: attributionFirst });
  // "It is no surprise, Hale said, that": the report goes on behind. But not: Passing sentence, Hale told Ito, of Leeds, that
  const left = attributionFirst - 1;
  if (
    content.form === 'clause' &&
    left > first &&
    text.kind[content.skipped] === Kind.comma &&
    text.kind[left] === Kind.comma &&
    !introduces(reading, first)
  )
    content = { form: 'none', from: 0, skipped: content.skipped };
  return content;
}

/** was accused by the union | of theft, criticised by Ito | for “a cruel trick”, urged by her | to go: what somebody is told stands behind who says it. */
function contentBehindAgent(reading: Reading, from: number, last: number, { takes }: Verb): Content | null {
  if (from + 1 >= last) return null;
  const of = isWord(reading, from, hashOf.of) || isWord(reading, from, hashOf.for);
  if (of && (takes & (Takes.noun | Takes.weak)) === Takes.noun) return { form: 'noun', from, skipped: from };
  if ((takes & (Takes.order | Takes.weak)) !== Takes.order || !isWord(reading, from, hashOf.to)) return null;
  return { form: 'infinitive', from, skipped: from };
}

/** A noun in lower case for what cannot speak, and no word that stands for people (those, several). */
export function isThing(reading: Reading, source: NounPhrase): boolean {
  const head = source.headLast - 1;
  const stands = Word.determiner | Word.quantifier | Word.relative;
  return !isCapital(reading, head) && (reading.classes[head] & stands) === 0 && !maySpeak(reading, source);
}

const viewing = new Set(['see', 'view']);

/** it as “a boat”, the pier, she said, as “old”: no marks stand before "as". */
function leadsBehindAs({ opens, text: { hash } }: Reading, from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 24; i++) {
    if (opens[i] > 0) return false;
    if (hash[i] === hashOf.as) return true;
  }
  return false;
}

function isSource(reading: Reading, from: number, last: number): boolean {
  const { kind } = reading.text;
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase || (phrase.last < last && kind[phrase.last] !== Kind.comma && kind[phrase.last] !== Kind.stop))
    return false;
  return mentionOn(reading, phrase.headLast - 1)?.type === 'organisation';
}

/** The jury, a coroner found | he had been drinking: those who find by their office, and a clause with its auxiliary. */
function isFinding(reading: Reading, source: NounPhrase, from: number, cueLast: number, last: number): boolean {
  if (from !== cueLast || !isPlainClause(reading, from, last)) return false;
  for (let i = source.first; i < source.last; i++) {
    const { hash } = reading.text;
    if (finders.has(hash[i]) || hearers.has(hash[i])) return true;
  }
  return false;
}

const finders = WordTable.of(findingNouns);

/** New Zealand police., the owner, who: a body or person that the clause ends behind, with no marks to come. */
function isRung(reading: Reading, from: number, last: number): boolean {
  const { kind } = reading.text;
  if (reading.opens[from] > 0) return false;
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase || !maySpeak(reading, phrase)) return false;
  const end = phrase.last;
  if (end < last && kind[end] !== Kind.comma && kind[end] !== Kind.stop && !isWord(reading, end, hashOf.and))
    return false;
  return !holdsMarks(reading, end, Math.min(last, end + 24));
}

/** Hale called | a briefing to tell the crew: an event with its article behind the verb of the sentence, and no marks. */
function isConvened(reading: Reading, from: number, last: number, attribution: number, first: number): boolean {
  const main = attribution === first || reading.text.kind[attribution - 1] === Kind.comma;
  if (!main || !(isWord(reading, from, hashOf.a) || isWord(reading, from, hashOf.an))) return false;
  return !holdsMarks(reading, from, Math.min(last, from + 24));
}

function isTimed({ classes }: Reading, i: number): boolean {
  return (classes[i] & (Word.time | Word.timeModifier)) !== 0 && (classes[i] & Word.auxiliary) === 0;
}

function isBareParticiple(
  form: Form,
  { first, perfect, subject }: VerbGroup,
  source: NounPhrase | null,
  reading: Reading,
): boolean {
  if (form !== Form.past || perfect || subject >= 0 || (reading.classes[first - 1] & Word.relative) !== 0) return false;
  return source !== null && isThing(reading, source);
}

/** What events do as well as people. */
const looming = new Set(['promise', 'threaten']);

/** them | to defeat, the crew | to a third loss */
function isSentence(reading: Reading, from: number, last: number): boolean {
  const who = nounPhraseAfter(reading, from, last);
  if (!who || who.last + 1 >= last || !isWord(reading, who.last, hashOf.to)) return false;
  // her plan to ban boats
  const value = reading.verbs[who.last + 1];
  return value === 0 || formOf(value) !== Form.base;
}

/** Does a person admit a deed: admitted theft, admitted a charge of fraud; but not a body, or somebody, or a number of them? */
function isOwned(reading: Reading, source: NounPhrase | null, from: number, last: number): boolean {
  const head = source ? source.headLast - 1 : -1;
  if (head < 0 || mentionOn(reading, head)?.type === 'organisation' || (nounAt(reading, head) & Noun.body) !== 0)
    return false;
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase) return false;
  return !isCapital(reading, phrase.headLast - 1) && !maySpeak(reading, phrase);
}

/** claimed its first | victim, claimed a second | title: the last word before a preposition, adverb or stop is what is taken. */
function isTaken({ classes, text: { kind, hash } }: Reading, from: number, last: number): boolean {
  const ends = Word.preposition | Word.time | Word.coordinator | Word.subordinator;
  let i = from;
  while (i < last && i < from + 6 && (kind[i] === Kind.word || kind[i] === Kind.number || kind[i] === Kind.hyphen)) {
    if (i > from && (classes[i] & ends) !== 0) break;
    i++;
  }
  return i > from && takings.has(hash[i - 1]);
}

const takings = WordTable.of(thingsTaken);

const beginning = new Set(['begin', 'continue', 'start']);

/** A clause with "as" right behind marks that end in no comma, whose verb has an object of its own. */
function isOwnReport(reading: Reading, as: number, from: number, { takes }: Verb, last: number): boolean {
  const { closes, classes, text } = reading;
  if ((takes & Takes.noun) === 0 || as < 2 || closes[as - 1] === 0 || !isWord(reading, as, hashOf.as)) return false;
  return (
    text.kind[as - 2] !== Kind.comma &&
    from < last &&
    (classes[from] & (Word.determiner | Word.possessive | Word.quantifier)) !== 0
  );
}

/** Marked words and the verb that they are the subject of: found “the plan” had failed, but found “two knives” hidden in it. */
function isFollowedByVerb({ classes, marks, opens }: Reading, open: number, last: number): boolean {
  const behind = marks.close[opens[open] - 1] + 1;
  return behind < last && (classes[behind] & Word.auxiliary) !== 0;
}

/** As Hale noted, | “…”; but not: as she noted, “most” is not “all”. */
function opensSentence(reading: Reading, i: number, last: number): boolean {
  if (reading.opens[i] === 0) return false;
  const behind = behindStretch(reading, i, last);
  return behind >= last || !continuesClause(reading, behind, last);
}

/** The comma behind the words that go with a verb (as Hale put it in her opening remarks, …), or -1. */
function commaBehind(reading: Reading, from: number, last: number): number {
  const { text, opens } = reading;
  for (let i = from; i + 1 < last && i < from + 10; i++) {
    if (text.kind[i] === Kind.comma) return hasFiniteVerb(reading, from, i) ? -1 : i;
    if (opens[i] > 0 || !isWordlike(text.kind[i])) return -1;
  }
  return -1;
}

/** "As Hale noted, …", "As reported by the Gazette, …" at the start of a sentence; with an agent nowhere else. */
function isAsClause(reading: Reading, attribution: number, first: number, agent: boolean): boolean {
  const as = isWord(reading, attribution, hashOf.as) ? attribution : attribution - 1;
  if (as < first || !isWord(reading, as, hashOf.as)) return false;
  return (
    as === first ||
    (as === first + 1 && (reading.classes[first] & Word.coordinator) !== 0) ||
    // the crew was late, and as Hale noted, …
    (as - 2 > first &&
      (reading.classes[as - 1] & Word.coordinator) !== 0 &&
      reading.text.kind[as - 2] === Kind.comma) ||
    (!agent && reading.text.kind[as - 1] === Kind.comma)
  );
}

/** Does a quotation close right before the token, on its line, whose sentence goes on: “…,” or “…?” he? */
function followsOpenSentence(reading: Reading, first: number, sentenceFirst: number): boolean {
  const {
    closes,
    text: { kind, flags },
  } = reading;
  const close = first - 1;
  if (close < Math.max(1, sentenceFirst) || closes[close] === 0 || (flags[first] & Flag.lineBefore) !== 0) return false;
  const inside = kind[close - 1];
  if (inside === Kind.question || inside === Kind.exclamation || inside === Kind.dash || inside === Kind.ellipsis)
    return true;
  // On Monday’s “Late Harbour,” Hale said: the comma is the introduction’s.
  return inside === Kind.comma && (reading.opens[sentenceFirst] > 0 || !introduces(reading, sentenceFirst));
}

/** “…,” said Ada Hale, who runs the port, | “…”: whatever the writer puts between, the sentence in marks goes on behind a comma. */
function resumedMarks(reading: Reading, first: number, from: number, sentenceFirst: number, last: number): number {
  if (!followsOpenSentence(reading, first, sentenceFirst) || reading.text.kind[first - 2] !== Kind.comma) return -1;
  const { opens, verbs, text } = reading;
  const end = Math.min(last - 1, from + 40);
  for (let i = from; i < end; i++) {
    if (opens[i] > 0) {
      const isTitle = isCapital(reading, i + 1) && !hasFiniteVerb(reading, i + 1, behindStretch(reading, i, last) - 1);
      return i > from && text.kind[i - 1] === Kind.comma && !isTitle ? i : -1;
    }
    if (text.kind[i] === Kind.semicolon || text.kind[i] === Kind.colon) return -1;
    // Another one speaks: “No,” said Hale, but Ito answered, “Yes.”
    if (verbs[i] !== 0 && (verbOfValue(verbs[i])?.takes ?? 0) & Takes.speech) return -1;
  }
  return -1;
}
