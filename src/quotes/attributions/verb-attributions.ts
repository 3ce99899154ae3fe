import { Kind } from '../../model/index.ts';
import { embeddingOf } from '../clauses/embeddings.ts';
import { isBackward, resumption } from '../contents/resumptions.ts';
import { contentOf, isThing } from '../contents/verb-content.ts';
import type { Attribution } from '../model/attribution.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { hearers } from '../reading/hearers.ts';
import { isPast, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { abstractNouns, Form, formOf, Takes, type Verb, Word } from '../reading/words.ts';
import { behindInterrupted } from '../subjects/inversion.ts';
import { quotedAhead, quotedBefore, quotedBehind, quotesSpeech, quoting } from '../subjects/quoted-as-saying.ts';
import { isBare, readSubject } from '../subjects/verb-subject.ts';
import { verbGroup } from '../verbs/verb-groups.ts';
import { isVerb } from '../verbs/verb-or-noun.ts';
import { readHearing, readTold } from './hearings.ts';
import { isNaming } from './naming.ts';
import { describesNoun, isNamed, isOfTheNoun } from './participles-of-nouns.ts';
import { readSeeking, seeking } from './seeking-to-know.ts';

/** The attribution whose verb stands at token `i` of the sentence `[first, last)`, or null. */
export function readVerb(
  reading: Reading,
  i: number,
  verb: Verb,
  sentence: number,
  first: number,
  last: number,
  found: readonly Attribution[],
  before: number,
): Attribution | null {
  const { text, verbs } = reading;
  // Most verbs with a particle go without it: they are asked for it first.
  const particle = (verb.takes & Takes.particle) !== 0 && i + 1 < last && verb.particle!.has(text.hash[i + 1]);
  if ((verb.takes & Takes.particle) !== 0 && !particle)
    if (verb.lemma !== 'point' || i + 1 >= last || !isWord(reading, i + 1, hashOf.to)) return null;
  const form = formOf(verbs[i]) as Form;
  const group = verbGroup(reading, i, first);
  if (!isVerb(reading, i, form, group, first, last)) return null;
  if (verb.lemma === 'hear')
    return form === Form.ing
      ? null
      : readHearing(reading, i, verb, group, sentence, first, last, isReported(reading, first, found, before));
  if (verb.lemma === 'tell' && group.passive) {
    const told = readTold(reading, i, group, sentence, first, last);
    if (told && !isReported(reading, first, found, before)) return told;
  }
  if (verb.lemma === 'know' && group.infinitive && seeking.has(text.hash[group.first - 1]))
    return readSeeking(reading, i, group, sentence, first, last);
  let cueLast = i + 1;
  // "a forecast of 3%", "the claims rose": the noun; a verb of that spelling takes no "of" and no verb in the past.
  if (
    form !== Form.ing &&
    (reading.classes[i] & Word.report) !== 0 &&
    cueLast < last &&
    (isWord(reading, cueLast, hashOf.of) || isPast(reading, cueLast)) &&
    form !== Form.past &&
    !group.modal
  )
    return null;
  if (particle) cueLast++;
  // She went on to say: the next verb tells
  if (verb.lemma === 'go' && cueLast < last && isWord(reading, cueLast, hashOf.to)) return null;
  // "Ito, described as a sea mayor": somebody else describes.
  if (
    form === Form.past &&
    !group.perfect &&
    (verb.takes & Takes.label) !== 0 &&
    cueLast < last &&
    isWord(reading, cueLast, hashOf.as) &&
    group.first > first &&
    text.kind[group.first - 1] === Kind.comma
  )
    return null;
  const bare = isBare(i, form, group);
  if (bare && i > first && (verb.takes & Takes.label) === 0 && describesNoun(reading, i, cueLast, last)) return null;
  if (verb.lemma === 'call' && bare && i > first && (isNamed(reading, i, last) || isNaming(reading, i, first)))
    return null;
  if (isOfTheNoun(reading, cueLast, verb, bare, group, last)) return null;
  // are considering “all options”: nothing is called so
  if (verb.lemma === 'consider' && form === Form.ing && group.perfect) return null;
  // A court holds that; all else that is held is no speech.
  if (verb.lemma === 'hold' && (group.passive || cueLast >= last || !isWord(reading, cueLast, hashOf.that)))
    return null;
  // explained that confirming it takes years: a deed that something is said of
  if (form === Form.ing && !group.perfect && group.first - 1 > first && isWord(reading, group.first - 1, hashOf.that))
    return null;
  const subject = readSubject(reading, i, cueLast, verb, form, group, first, last, found, before);
  if (subject === null) return null;
  const { source, shared, inverted, unsaid, passive, first: attributionFirst, last: attributionLast } = subject;

  if (source && (verb.takes & Takes.evidence) !== 0 && isAbstract(reading, source)) return null;
  // Pier ‘was lost’, inquiry told
  const hears = verb.lemma === 'tell' && source !== null && isHearer(reading, i, source);
  if (quoting.has(verb.lemma) && form === Form.ing) {
    const quoted = quotedAhead(reading, i, cueLast, last);
    if (quoted) return quoted;
  }
  if (quoting.has(verb.lemma) && !passive && quotesSpeech(reading, cueLast, last))
    return quotedBefore(reading, attributionFirst, cueLast, last);

  const content = contentOf(reading, cueLast, verb, form, group, subject, first, last);
  // has to be declared old: nobody has done so yet
  if (passive && !source && content.form === 'label' && group.infinitive) return null;
  // The council, as it promised, has written: what it did
  if (promising.has(verb.lemma) && isWord(reading, attributionFirst, hashOf.as))
    if (content.form === 'none' || content.form === 'text') return null;
  // invited the head | to talks
  if (verb.lemma === 'invite' && content.form === 'order' && !leadsToDeed(reading, content.from, last)) return null;
  // Fans paid tribute on Monday: to whom is not told
  const behindMarks = attributionFirst > 0 && reading.closes[attributionFirst - 1] > 0;
  if ((verb.takes & Takes.marked) !== 0 && content.form === 'none' && !behindMarks) return null;
  // “The Old Pier,” who went on to row: somebody named before the title
  if (behindMarks && content.form === 'none' && source && !shared && isRelative(reading, source)) return null;
  // were denied entry, had been promised a pier, was rated ‘good’: what somebody did not get, or is to get from nobody who is told
  if (passive && !source && content.form !== 'none' && given.has(verb.lemma)) return null;
  // Mayor to leave in May, warns of “chaos”: the next verb of a headline reports what stands behind it alone
  const listed = shared && content.form !== 'none';
  // he left, having proposed by letter: a deed of the sentence’s own subject
  const backward =
    !listed &&
    !isWord(reading, group.first, hashOf.having) &&
    isBackward(reading, attributionFirst, first, inverted, content, last, form);
  // When the boat is lost, crews call upon the coastguard: a verb that names or asks reports nothing before it without marks
  if (backward && content.form === 'none' && reading.closes[attributionFirst - 1] === 0)
    if (!says(verb, wordsOrClause) && !leadsToMarks(reading, cueLast, last)) return null;
  // Hale, who tweeted back, called it old: what somebody is told to have done beside
  if (backward && content.form === 'none' && !inverted && isWord(reading, group.first - 1, hashOf.who)) return null;
  // The gulls, seabirds all, are found here, but rare: what nobody finds or says is the sentence’s own verb
  if (backward && passive && !source && content.form === 'none' && reading.closes[attributionFirst - 1] === 0)
    if (!isWord(reading, group.first - 1, hashOf.it)) return null;
  // It grew, as customers responded to its boats: how they took it, and no words
  if (backward && content.form === 'none' && isWord(reading, attributionFirst, hashOf.as) && !says(verb, clauseOrName))
    if (!endsSentence(reading, attributionFirst - 1) && (cueLast >= last || text.kind[cueLast] === Kind.word))
      return null;
  // The price fell, as costs continue to climb: no speech
  const slight =
    backward && (verb.takes & Takes.weak) !== 0 && source !== null && reading.closes[attributionFirst - 1] === 0;
  if (slight && isThing(reading, source) && (reading.classes[source.headLast - 1] & Word.document) === 0) return null;
  return {
    first: attributionFirst,
    last: content.from > 0 ? content.from : attributionLast,
    cue: { first: i, last: cueLast },
    takes: verb.takes,
    form,
    source: hears ? null : ((backward ? quotedBehind(reading, cueLast, last) : null) ?? source),
    entity: -1,
    shared,
    unsaid,
    passive: passive || hears,
    content: content.form === 'none' ? -1 : content.from,
    contentForm: content.form,
    backward,
    // Behind an as-clause stands the main one, which nothing returns to.
    embedded: content.form === 'text' ? 'none' : embeddingOf(reading, group.first, attributionFirst, first, form),
    resumes: backward
      ? resumption(
          reading,
          attributionFirst,
          inverted ? attributionLast : content.skipped,
          last,
          inverted,
          // A stop or marks: nothing goes on.
          inverted && attributionLast < last && text.kind[attributionFirst - 1] === Kind.comma
            ? behindInterrupted(reading, first, attributionFirst - 1, cueLast, last)
            : -1,
        )
      : -1,
    sentence,
    sentenceFirst: first,
    sentenceLast: last,
    used: false,
    named: null,
  };
}

/** Do marks close at the token whose words end with a sign? */
function endsSentence({ closes, text: { kind } }: Reading, close: number): boolean {
  return closes[close] > 0 && kind[close - 1] !== Kind.word;
}

function isRelative({ classes }: Reading, { first, last }: NounPhrase): boolean {
  return last - first === 1 && (classes[first] & (Word.relative | Word.determiner)) === Word.relative;
}

const given = new Set(['deny', 'promise', 'rate']);

const promising = new Set(['pledge', 'promise', 'vow']);

/** them to | come, Ito to | join | the crew: a verb behind "to", known as one or with what it takes. */
function leadsToDeed({ classes, text, verbs }: Reading, from: number, last: number): boolean {
  const takes = Word.determiner | Word.possessive | Word.object | Word.preposition;
  for (let i = from; i + 1 < last && i < from + 12; i++) {
    if (text.hash[i] !== hashOf.to || text.kind[i] !== Kind.word) continue;
    if (verbs[i + 1] !== 0) return formOf(verbs[i + 1]) === Form.base;
    return text.kind[i + 1] === Kind.word && classes[i + 1] === 0 && i + 2 < last && (classes[i + 2] & takes) !== 0;
  }
  return false;
}

/** A clause or words in marks. */
const wordsOrClause = Takes.speech | Takes.clause | Takes.that | Takes.mental | Takes.evidence;
/** A clause, or what something is called. */
const clauseOrName = Takes.clause | Takes.label | Takes.mental | Takes.evidence;

/** Can the verb report any of these? */
function says({ takes }: Verb, what: number): boolean {
  return (takes & what) !== 0;
}

/** called over her shoulder, | “No!”: marks behind a comma. */
function leadsToMarks({ opens, text: { kind } }: Reading, from: number, last: number): boolean {
  for (let i = from + 1; i < last && i < from + 12; i++) if (opens[i] > 0) return kind[i - 1] === Kind.comma;
  return false;
}

/** Has the sentence’s main clause said who speaks, and no clause that depends on it (he laughed when Ito told him)? */
function isReported({ classes }: Reading, first: number, found: readonly Attribution[], before: number): boolean {
  let f = before;
  while (f < found.length && (!found[f].source || found[f].content < 0)) f++;
  if (f === found.length) return false;
  for (let i = first; i < found[f].first; i++)
    if ((classes[i] & (Word.relative | Word.subordinator)) !== 0) return false;
  return true;
}

/** In a headline the body before "told" is who was told. */
function isHearer({ text }: Reading, verb: number, { headLast }: NounPhrase): boolean {
  return text.blocks[text.blockOf[verb]].kind === 'headline' && hearers.has(text.hash[headLast - 1]);
}

/** Experience shows, history suggests, that means: nobody says it. */
function isAbstract({ mentionAt, text: { hash } }: Reading, { first, last, headLast }: NounPhrase): boolean {
  if (last - first === 1 && (hash[first] === hashOf.that || hash[first] === hashOf.this)) return true;
  return mentionAt[headLast - 1] === 0 && abstractNouns.has(hash[headLast - 1]);
}
