import { Flag, Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import { readAccordingTo, sourcePhrase } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import { embeddingOf } from './embeddings.ts';
import { hearers } from './hearers.ts';
import { readHearing, readTold } from './hearings.ts';
import { behindInterrupted } from './inversion.ts';
import { readHeadline } from './labels.ts';
import { labelOf } from './label-of.ts';
import { maySpeak } from './may-speak.ts';
import { isNaming } from './naming.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { behindStretch, endsInIng, isCapital, isPast, isWord, type Reading } from './reading.ts';
import { readReportNoun, thatClause } from './report-nouns.ts';
import { isBackward, resumption } from './resumptions.ts';
import { behindClock, behindDateline } from './sentence-subject.ts';
import { readStance } from './stances.ts';
import { subjectBefore } from './subjects.ts';
import { contentOf, isThing } from './verb-content.ts';
import { type VerbGroup, verbGroup } from './verb-groups.ts';
import { isVerb } from './verb-or-noun.ts';
import { isAdverb, isBare, quoting, readSubject } from './verb-subject.ts';
import { hashOf } from './word-hashes.ts';
import { abstractNouns, Form, formOf, Takes, type Verb, verbOfValue, Word } from './words.ts';

/** All attributions outside marked stretches, in order. */
export function findAttributions(reading: Reading): Attribution[] {
  const found: Attribution[] = [];
  const { sentences, sentenceCount, skipped, cues, cueCount, text } = reading;
  const { flags } = text;
  let cue = 0;
  for (let s = 0; s < sentenceCount; s++) {
    let first = sentences[s];
    if (skipped[first] === 1) continue;
    const last = sentences[s + 1];
    const before = found.length;
    if ((flags[first] & Flag.lineBefore) !== 0) {
      const headline = readHeadline(reading, first, last);
      if (headline) found.push(headline);
      first = behindClock(reading, behindDateline(reading, first, last));
    }
    while (cue < cueCount && cues[cue] < first) cue++;
    if (cue < cueCount && cues[cue] < last) readCues(reading, cue, s, first, last, found, before);
  }
  return found;
}

/** The attributions of the words in a sentence that may be cues, from the one numbered `from` on. */
function readCues(
  reading: Reading,
  from: number,
  sentence: number,
  first: number,
  last: number,
  found: Attribution[],
  before: number,
): void {
  const { verbs, opens, classes, cues, cueCount, text } = reading;
  // Where what is read already ends, and up to where marks have been looked for.
  let behind = first;
  let looked = first;
  for (let c = from; c < cueCount && cues[c] < last; c++) {
    const i = cues[c];
    for (; looked <= i; looked++)
      if (looked >= behind && opens[looked] > 0) behind = behindStretch(reading, looked, last);
    if (i < behind) continue;
    const verb = verbs[i] !== 0 ? verbOfValue(verbs[i]) : null;
    const spoken = verb && verb.takes !== 0 ? readVerb(reading, i, verb, sentence, first, last, found, before) : null;
    if (spoken) {
      found.push(spoken);
      behind = Math.max(behind, spoken.cue.last);
    } else if ((classes[i] & (Word.report | Word.stance)) !== 0) {
      const attribution =
        readReportNoun(reading, i, sentence, first, last) ?? readStance(reading, i, sentence, first, last);
      // said in her report that: the verb’s clause
      const told = found.length > before ? found[found.length - 1].content : -1;
      if (attribution && attribution.content !== told) found.push(attribution);
    } else if (verb) {
      continue;
    } else if (text.kind[i] === Kind.word) {
      const source = sourcePhrase(reading, i, last);
      const attribution = source > 0 ? readAccordingTo(reading, i, source, sentence, first, last) : null;
      if (attribution) {
        found.push(attribution);
        behind = Math.max(behind, attribution.last);
      }
    }
  }
}

/** wants to know, demanded to know */
const seeking = WordTable.of(['demanded', 'demanding', 'demands', 'want', 'wanted', 'wants']);

/** Hale wanted to know why crews were late: a question. */
function readSeeking(
  reading: Reading,
  i: number,
  group: VerbGroup,
  sentence: number,
  first: number,
  last: number,
): Attribution | null {
  const question = i + 1;
  if (question + 1 >= last || (reading.classes[question] & Word.question) === 0) return null;
  const verb = group.first - 1;
  const source = subjectBefore(reading, verb, first);
  if (!source || !maySpeak(reading, source)) return null;
  const cue = { first: verb, last: question };
  return {
    ...thatClause({ source, cue: i, that: i, embedded: 'none', sentence, first, last }),
    cue,
    contentForm: 'question',
  };
}

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
    (isWord(reading, cueLast, hashOf.of) || (form === Form.third && isPast(reading, cueLast))) &&
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
  const subject = readSubject(reading, i, cueLast, verb, form, group, first, last, found, before);
  if (subject === null) return null;
  const { source, shared, inverted, unsaid, passive, first: attributionFirst, last: attributionLast } = subject;

  if (source && (verb.takes & Takes.evidence) !== 0 && isAbstract(reading, source)) return null;
  // Pier ‘was lost’, inquiry told
  const hears = verb.lemma === 'tell' && source !== null && isHearer(reading, i, source);
  if (quoting.has(verb.lemma) && !passive && quotesSpeech(reading, cueLast, last))
    return quotedBefore(reading, attributionFirst, cueLast, last);

  const content = contentOf(reading, cueLast, verb, form, group, subject, first, last);
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
  // were denied entry: what somebody did not get
  if (verb.lemma === 'deny' && passive && !source && content.form !== 'none') return null;
  // Mayor to leave in May, warns of “chaos”: the next verb of a headline reports what stands behind it alone
  const listed = shared && content.form !== 'none';
  const backward = !listed && isBackward(reading, attributionFirst, first, inverted, content, last, form);
  // When the boat is lost, crews call upon the coastguard: a verb that names or asks reports nothing before it without marks
  if (backward && content.form === 'none' && reading.closes[attributionFirst - 1] === 0)
    if (!says(verb) && !leadsToMarks(reading, cueLast, last)) return null;
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
    source: hears ? null : source,
    entity: -1,
    shared,
    unsaid,
    passive: passive || hears,
    content: content.form === 'none' ? -1 : content.from,
    contentForm: content.form,
    backward,
    embedded: embeddingOf(reading, group.first, attributionFirst, first, form),
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

function isRelative({ classes }: Reading, { first, last }: NounPhrase): boolean {
  return last - first === 1 && (classes[first] & (Word.relative | Word.determiner)) === Word.relative;
}

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

/** Can the verb report a clause or words in marks? */
function says({ takes }: Verb): boolean {
  return (takes & (Takes.speech | Takes.clause | Takes.that | Takes.mental | Takes.evidence)) !== 0;
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

/** "a woman called Ada Hale ran it", "an app called Tern": a name behind a noun, and no marks that would be a view of it. */
function isNamed(reading: Reading, called: number, last: number): boolean {
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
function isOfTheNoun(
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
function describesNoun(reading: Reading, participle: number, behind: number, last: number): boolean {
  const { classes, mentionAt, text } = reading;
  if (behind >= last || !isWord(reading, behind, hashOf.by) || endsInIng(reading, behind + 1)) return false;
  const noun = participle - 1;
  // as reported by the Gazette
  if (isWord(reading, noun, hashOf.as)) return false;
  return text.kind[noun] === Kind.word && mentionAt[noun] === 0 && (classes[noun] & Word.subject) === 0;
}

/** Experience shows, history suggests, that means: nobody says it. */
function isAbstract({ mentionAt, text: { hash } }: Reading, { first, last, headLast }: NounPhrase): boolean {
  if (last - first === 1 && (hash[first] === hashOf.that || hash[first] === hashOf.this)) return true;
  return mentionAt[headLast - 1] === 0 && abstractNouns.has(hash[headLast - 1]);
}

/** “…,” the Gazette quoted Ito | as saying: the words stand before, and are those of who is quoted; else null. */
function quotedBefore(reading: Reading, first: number, from: number, last: number): Attribution | null {
  const { classes, closes, text } = reading;
  if (first < 1 || closes[first - 1] === 0) return null;
  const quoted = nounPhraseAfter(reading, from, last);
  if (!quoted || !isWord(reading, quoted.last, hashOf.as)) return null;
  const behind = quoted.last + 2;
  const ends =
    behind >= last || text.kind[behind] !== Kind.word || (classes[behind] & (Word.preposition | Word.time)) !== 0;
  if (!ends || (behind + 1 < last && reading.opens[behind + 1] > 0)) return null;
  return { ...labelOf(reading, quoted, quoted.last + 1, -1), first, last: behind };
}

/** Does "as saying" stand behind who is quoted? Then the words are reported by that verb. */
function quotesSpeech(reading: Reading, from: number, last: number): boolean {
  const { verbs, opens, text } = reading;
  for (let i = from; i + 1 < last && i < from + 16; i++) {
    if (opens[i] > 0 || text.kind[i] === Kind.semicolon) return false;
    if (!isWord(reading, i, hashOf.as)) continue;
    const value = verbs[i + 1];
    // “…,” Hale was quoted as saying by the agency: the words stand before.
    if (i === from && (i + 2 >= last || text.kind[i + 2] !== Kind.word || isWord(reading, i + 2, hashOf.by)))
      return opens[i + 2] > 0 || text.kind[i + 2] === Kind.colon;
    return value !== 0 && formOf(value) === Form.ing && (verbOfValue(value).takes & Takes.speech) !== 0;
  }
  return false;
}
