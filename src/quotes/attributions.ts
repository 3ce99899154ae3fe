import { farThat, skipAdjuncts } from './adjuncts.ts';
import { labelOf, readHeadline } from './labels.ts';
import { Flag, Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import { endOfClause, hasFiniteVerb, introduces, isApposition, type Embedding } from './clauses.ts';
import {
  isClause,
  isWordlike,
  contentBehindInverted,
  contentAfter,
  type ContentForm,
  type Content,
} from './contents.ts';
import { thingsTaken } from './things-taken.ts';
import { hearers } from './hearers.ts';
import { readHearing } from './hearings.ts';
import { isNaming } from './naming.ts';
import { readReportNoun } from './report-nouns.ts';
import {
  apposedName,
  behindDateline,
  nounPhraseAfter,
  nounPhraseBefore,
  subjectOf,
  type NounPhrase,
} from './noun-phrases.ts';
import { behindStretch, endsInIng, isCapital, isManner, isPast, isWord, type Range, type Reading } from './reading.ts';
import {
  coordinatedSubject,
  isCoordinated,
  subjectBefore,
  participleSubject,
  matrixOf,
  callerBefore,
  relativeSubject,
  agentAfter,
  isObject,
  behindInterrupted,
  invertedSubject,
} from './subjects.ts';
import { maySpeak } from './pronouns.ts';
import type { Named } from './speakers.ts';
import { readStance } from './stances.ts';
import { verbGroup, isVerb, type VerbGroup } from './verb-groups.ts';
import { abstractNouns, Form, formOf, Takes, verbOfValue, Word, type Verb } from './words.ts';
import { hashOf } from './word-hashes.ts';

/** "Hale said on Monday that": who reports and where the report begins. */
export interface Attribution {
  /** The attribution’s own words: subject, verb and what stands between it and the report. */
  readonly first: number;
  readonly last: number;
  readonly cue: Range;
  readonly takes: number;
  readonly form: Form;
  readonly source: NounPhrase | null;
  /** Who speaks, where that is known otherwise than by the source (A: in an interview); else -1. */
  readonly entity: number;
  /** The subject stands elsewhere in the sentence ("…, adding that"). */
  readonly shared: boolean;
  /** Not said: declined to comment, did not say, is expected to announce. */
  readonly unsaid: boolean;
  /** Something else did it to the subject: was told, was asked. */
  readonly passive: boolean;
  /** The first token of the report behind the cue, -1 for none. */
  readonly content: number;
  readonly contentForm: ContentForm;
  /** The report, or its first half, stands before: “…,” Hale said. */
  readonly backward: boolean;
  /** Where the sentence’s main clause must follow: the attribution stands in a relative clause, or introduces the sentence. */
  readonly embedded: Embedding;
  /** A half of the report goes on behind: The plan, Hale said, is dead. */
  readonly resumes: number;
  readonly sentence: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
  /** Does some quotation or report rest on it? */
  used: boolean;
  /** Who its source is, once the speakers are named. */
  named: Named | null;
}

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
      first = behindDateline(reading, first, last);
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

/** Behind "according to" and "in the words of", where the source begins; -1 elsewhere. */
function sourcePhrase(reading: Reading, i: number, last: number): number {
  const length = reading.text.end[i] - reading.text.start[i];
  if (length !== 9 && length !== 2) return -1;
  if (i + 2 < last && isWord(reading, i, hashOf.according) && isWord(reading, i + 1, hashOf.to)) return i + 2;
  const words =
    i + 4 < last &&
    isWord(reading, i, hashOf.in) &&
    isWord(reading, i + 1, hashOf.the) &&
    isWord(reading, i + 2, hashOf.words) &&
    isWord(reading, i + 3, hashOf.of);
  return words ? i + 4 : -1;
}

/** "according to the ministry", before, behind or inside what it reports. */
function readAccordingTo(
  reading: Reading,
  i: number,
  from: number,
  sentence: number,
  first: number,
  last: number,
): Attribution | null {
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase) return null;
  // according to a lawyer for the group, Ada Hale
  const source = apposedName(reading, phrase, last) ?? phrase;
  const { kind } = reading.text;
  const words = from - i > 2;
  const fronted = i === first || (i === first + 1 && (reading.classes[first] & (Word.coordinator | Word.adverb)) !== 0);
  let behind = source.last;
  while (behind < last && kind[behind] !== Kind.comma && isWordlike(kind[behind])) behind++;
  const runsOn = fronted && !words && beginsClauseOfOwn(reading, source.last, last);
  if (fronted && !runsOn && (behind >= last || kind[behind] !== Kind.comma)) return null;
  const resumes = runsOn ? source.last : behind < last && kind[behind] === Kind.comma ? behind + 1 : -1;
  // Inside a sentence only the marks right behind are words: it was, in the words of Ito, “a wreck”.
  const quoted = words && !fronted && resumes > 0 && reading.opens[resumes] > 0;
  if (words && !fronted && !quoted) return null;
  return {
    first: i,
    last: source.last,
    cue: { first: i, last: from },
    takes: Takes.speech | Takes.clause | Takes.evidence,
    form: Form.past,
    source,
    entity: -1,
    shared: false,
    unsaid: false,
    passive: false,
    content: fronted || quoted ? resumes : -1,
    contentForm: fronted ? 'text' : quoted ? 'marked' : 'none',
    backward: !fronted && !quoted,
    embedded: 'none',
    resumes: !fronted && !quoted && resumes >= 0 && goesOn(reading, i - 1, resumes, last) ? resumes : -1,
    sentence,
    sentenceFirst: first,
    sentenceLast: last,
    used: false,
    named: null,
  };
}

/** According to Ito | the pier is old: right behind who says it a subject and its verb. */
function beginsClauseOfOwn(reading: Reading, i: number, last: number): boolean {
  if (i >= last || reading.text.kind[i] !== Kind.word) return false;
  const starts = reading.classes[i] & (Word.determiner | Word.possessive | Word.subject | Word.relative);
  return starts !== 0 && (starts & Word.relative) === 0 && isClause(reading, i, last);
}

/** Behind the source the report goes on: the pier is, according to Ito, | old. "And" with a verb is the writer’s. */
function goesOn(reading: Reading, comma: number, resumes: number, last: number): boolean {
  const { classes, verbs, text } = reading;
  if (resumes + 1 < last && (classes[resumes] & Word.coordinator) !== 0 && verbs[resumes + 1] !== 0) return false;
  // according to Ito, | though crews said
  if (contrasts.has(text.hash[resumes])) return false;
  // A verb or preposition before the comma waits for more.
  const waits = Word.auxiliary | Word.preposition | Word.determiner;
  if (comma > 0 && text.kind[comma] === Kind.comma && (classes[comma - 1] & waits) !== 0) return true;
  // Up to the next comma: "according to Ito, head of the crew, which runs it" goes on with an apposition.
  let end = resumes;
  while (end < last && text.kind[end] !== Kind.comma) end++;
  if ((classes[resumes] & Word.relative) !== 0 || isWord(reading, resumes, hashOf.including)) return false;
  return hasFiniteVerb(reading, resumes, end) && !isApposition(reading, resumes, end);
}

const contrasts = WordTable.of(['although', 'though', 'whereas', 'while']);

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
  const form = formOf(verbs[i]) as Form;
  const group = verbGroup(reading, i, first);
  if (!isVerb(reading, i, form, group, first, last)) return null;
  if (verb.lemma === 'hear')
    return form === Form.ing
      ? null
      : readHearing(reading, i, verb, group, sentence, first, last, isReported(reading, first, found, before));
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
  if ((verb.takes & Takes.particle) !== 0) {
    if (cueLast < last && verb.particle!.has(text.hash[cueLast])) cueLast++;
    else if (verb.lemma !== 'point' || cueLast >= last || !isWord(reading, cueLast, hashOf.to)) return null;
  }
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
  // were denied entry: what somebody did not get
  if (verb.lemma === 'deny' && passive && !source && content.form !== 'none') return null;
  const backward = isBackward(reading, attributionFirst, first, inverted, content, last, form);
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

/** A past form or participle with no auxiliary. */
function isBare(i: number, form: Form, group: VerbGroup): boolean {
  return form === Form.past && !group.perfect && group.first === i && group.subject < 0;
}

/** Who speaks, and what stands of the attribution before its report. */
interface Subject {
  readonly source: NounPhrase | null;
  readonly shared: boolean;
  readonly inverted: boolean;
  readonly unsaid: boolean;
  readonly passive: boolean;
  readonly first: number;
  readonly last: number;
  /** Behind who did it to the subject, or -1. */
  readonly agentLast: number;
}

/** The subject of a verb that reports; null where it has none that could speak. */
function readSubject(
  reading: Reading,
  i: number,
  cueLast: number,
  verb: Verb,
  form: Form,
  group: VerbGroup,
  first: number,
  last: number,
  found: readonly Attribution[],
  before: number,
): Subject | null {
  const { text } = reading;
  let unsaid = group.negated || (group.modal && (verb.takes & Takes.weak) !== 0);
  let source: NounPhrase | null = null;
  let shared = false;
  let inverted = false;
  let attributionFirst = group.first;
  let attributionLast = cueLast;
  let passive = group.passive;
  let agentLast = -1;

  // "As reported by the Gazette, …"
  if (
    cueLast < last &&
    isWord(reading, cueLast, hashOf.by) &&
    form === Form.past &&
    !group.perfect &&
    group.first > first &&
    isWord(reading, group.first - 1, hashOf.as)
  )
    group.passive = passive = true;
  // "research described by Ito as “a leap”", "a goal called “lucky” by Reed": somebody else does.
  const bare = isBare(i, form, group);
  if (bare && (verb.takes & Takes.label) !== 0 && hasAgent(reading, cueLast, last)) group.passive = passive = true;
  if (group.passive) {
    // "was quoted by the Gazette as saying": who is quoted speaks, the agent passes it on.
    const agent = isWord(reading, i, hashOf.quoted) ? null : agentAfter(reading, cueLast, last);
    if (agent) {
      source = agent;
      passive = false;
      attributionLast = agentLast = agent.last;
    } else if (isWord(reading, i, hashOf.quoted)) {
      passive = false;
      source = subjectBefore(reading, group.first, first);
    }
  } else if (group.subject >= 0) {
    source = { first: group.subject, last: group.subject + 1, headLast: group.subject + 1 };
  } else if (group.infinitive) {
    const matrix = matrixOf(reading, group.first, first);
    if (matrix === 'unsaid') unsaid = true;
    else source = relativeSubject(reading, group.first, first) ?? callerBefore(reading, group.first, first);
    shared = true;
  } else if (isWord(reading, group.first, hashOf.having)) {
    shared = true;
  } else if (form === Form.ing && !group.perfect) {
    source = quotedAs(reading, group.first, first) ?? participleSubject(reading, group.first, first);
    if (isWithheld(reading, group.first, first)) unsaid = true;
    shared = source === null;
  } else {
    const behind = invertedSubject(reading, group.first, i, cueLast, first, last, verb);
    if (behind) {
      source = behind;
      inverted = true;
      attributionLast = behind.last;
    } else {
      const left = beforeDay(reading, group.first - 1, first);
      if (left >= first && isCoordinated(reading, left)) {
        source = coordinatedSubject(reading, left, first, form, verb);
        // He said the cost had risen, and denied: what cannot speak is no subject where somebody does.
        let at = found.length - 1;
        while (at >= before && (found[at].embedded === 'relative' || !speaksIn(reading, found[at]))) at--;
        const earlier = at >= before ? found[at] : null;
        const speaks = earlier?.form === form;
        if (source && speaks && (resumesSpeech(reading, left, verb, earlier) || !isSpeaker(reading, source)))
          source = null;
        // But advocates cite it: at the start of a sentence the word in -s is the noun.
        if (source === null && left === first && form === Form.third) return null;
        shared = true;
      } else {
        source = subjectBefore(reading, group.first, first);
        if (source && bare && isParticipleBefore(reading, source, cueLast, last)) return null;
        if (source) attributionFirst = source.first;
        else if (left > first && (isHeadlineList(reading, i, left, first) || isListed(reading, i, form, found, before)))
          shared = true;
        else if ((verb.takes & Takes.weak) === 0 && form === Form.past && left < first) source = null;
        else return null;
      }
    }
  }
  // "Saying that the pier was lost, Hale left": behind what is said.
  if (shared && source === null)
    source =
      earlierSource(reading, found, before, form === Form.ing || group.infinitive) ??
      whoWasHeardOf(reading, found, before, last) ??
      subjectOf(reading, first, group.first === first || isBehindOpener(reading, group.first, first) ? last : i);
  if (source && !shared && source.first < attributionFirst) attributionFirst = source.first;
  if (source && !shared) attributionFirst = describedBehindMarks(reading, attributionFirst, first);
  // "The pier fell, as Hale said": the conjunction belongs to the attribution.
  const as = attributionFirst - 1;
  if (as > first && isWord(reading, as, hashOf.as) && (text.kind[as - 1] === Kind.comma || reading.closes[as - 1] > 0))
    attributionFirst = as;

  // but No 10 said
  if (source && negatives.has(text.hash[source.first]) && text.kind[source.last - 1] !== Kind.number) unsaid = true;
  return { source, shared, inverted, unsaid, passive, first: attributionFirst, last: attributionLast, agentLast };
}

/** Hale is critical of him | but on Tuesday said: the conjunction before the day, else the token itself. */
function beforeDay(reading: Reading, left: number, first: number): number {
  const { classes } = reading;
  if (left - 2 < first || (classes[left] & Word.time) === 0 || !isCapital(reading, left)) return left;
  const conjunction = (classes[left - 1] & Word.preposition) !== 0 ? left - 2 : left - 1;
  return isCoordinated(reading, conjunction) && (classes[conjunction - 1] & Word.time) === 0 ? conjunction : left;
}

/** A new | proposed law, 60 | pledged votes: behind an adjective or a number the participle goes with the noun behind it. */
function isParticipleBefore(
  { classes, text, opens }: Reading,
  { first, last }: NounPhrase,
  from: number,
  end: number,
): boolean {
  const { kind, hash } = text;
  const head = last - 1;
  const counted = kind[head] === Kind.number && head === first;
  if (!counted && !(adjectives.has(hash[head]) && (classes[first] & Word.determiner) !== 0)) return false;
  if (from >= end || kind[from] !== Kind.word || opens[from] > 0) return false;
  const starts = Word.determiner | Word.possessive | Word.subject | Word.object | Word.preposition | Word.subordinator;
  return (classes[from] & (starts | Word.adverb | Word.quantifier | Word.auxiliary | Word.time | Word.question)) === 0;
}

/** Adjectives that stand for nobody by themselves. */
const adjectives = WordTable.of([
  'additional',
  'controversial',
  'entire',
  'latest',
  'long',
  'new',
  'own',
  'recent',
  'similar',
]);

/** After saying that it was late, Hale left: a participle behind the preposition that begins the sentence. */
function isBehindOpener({ classes }: Reading, group: number, first: number): boolean {
  return group === first + 1 && (classes[first] & (Word.preposition | Word.subordinator)) !== 0;
}

/** What is reported behind the verb. */
function contentOf(
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
  if (
    content.form === 'clause' &&
    (verb.takes & Takes.documents) !== 0 &&
    !isWord(reading, content.from - 1, hashOf.that) &&
    (reading.opens[content.from] === 0 || !isFollowedByVerb(reading, content.from, last)) &&
    !(source && (reading.classes[source.headLast - 1] & Word.document) !== 0)
  )
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
  // delivery could begin “within weeks”
  if (content.form === 'marked' && beginning.has(verb.lemma) && text.kind[content.from - 1] === Kind.word)
    if (!source || !maySpeak(reading, source)) content = { form: 'none', from: 0, skipped: content.skipped };
  // rising costs threaten to sink it: what cannot speak promises and threatens nothing
  if (content.form === 'infinitive' && looming.has(verb.lemma) && source && isThing(reading, source))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // "since measurements began: 1.8 metres": only who can speak adds or begins so.
  if (content.form === 'text' && (verb.takes & Takes.weak) !== 0 && !(source && maySpeak(reading, source)))
    content = { form: 'none', from: 0, skipped: content.skipped };
  // but not: as it begins in May, the pier is shut
  const reports = (verb.takes & (Takes.clause | Takes.that | Takes.particle | Takes.label)) !== 0;
  if (content.form === 'none' && reports && isAsClause(reading, attributionFirst, first)) {
    const comma = commaBehind(reading, content.skipped, last);
    if (comma > 0)
      content = { form: reading.opens[comma + 1] > 0 ? 'marked' : 'text', from: comma + 1, skipped: comma };
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
  // "It is no surprise, Hale said, that": the report goes on behind.
  const left = attributionFirst - 1;
  if (
    content.form === 'clause' &&
    left > first &&
    text.kind[content.skipped] === Kind.comma &&
    text.kind[left] === Kind.comma
  )
    content = { form: 'none', from: 0, skipped: content.skipped };
  return content;
}

/** A noun in lower case for what cannot speak, and no word that stands for people (those, several). */
function isThing(reading: Reading, source: NounPhrase): boolean {
  const head = source.headLast - 1;
  const stands = Word.determiner | Word.quantifier | Word.relative;
  return !isCapital(reading, head) && (reading.classes[head] & stands) === 0 && !maySpeak(reading, source);
}

/** What events do as well as people. */
const looming = new Set(['promise', 'threaten']);

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

/** Mayor signs pier bill, | calls critics ‘vultures’: the verbs of a headline follow each other with commas. */
function isHeadlineList({ text }: Reading, verb: number, left: number, first: number): boolean {
  if (text.kind[left] !== Kind.comma && text.kind[left] !== Kind.semicolon) return false;
  return text.blocks[text.blockOf[first]].kind === 'headline' && left === verb - 1;
}

/** says it was late, | blames the crew and insists: the third person behind a comma has the subject of the report before. */
function isListed(
  { text: { kind } }: Reading,
  verb: number,
  form: Form,
  found: readonly Attribution[],
  before: number,
): boolean {
  if (form !== Form.third || kind[verb - 1] !== Kind.comma || found.length === before) return false;
  const { form: earlier, contentForm, embedded, source } = found[found.length - 1];
  return earlier === form && contentForm === 'clause' && embedded === 'none' && source !== null;
}

/** Hale said Ito was fit, | and confirmed that: behind a comma the one who spoke goes on. */
function resumesSpeech(reading: Reading, and: number, { takes }: Verb, earlier: Attribution | null): boolean {
  const speech = Takes.speech | Takes.clause;
  return (
    reading.text.kind[and - 1] === Kind.comma &&
    (takes & speech) === speech &&
    earlier !== null &&
    earlier.contentForm === 'clause' &&
    (earlier.takes & speech) === speech
  );
}

/** The figures showed that he was right, and called: documents do not go on. */
function speaksIn(reading: Reading, { source }: Attribution): boolean {
  if (source === null) return false;
  const head = source.headLast - 1;
  return (isCapital(reading, head) && (reading.classes[head] & Word.determiner) === 0) || maySpeak(reading, source);
}

/** Who may speak: no "it" or "there", which somebody is told about. */
function isSpeaker(reading: Reading, source: NounPhrase): boolean {
  const { first, last } = source;
  const told = last - first === 1 && (isWord(reading, first, hashOf.it) || isWord(reading, first, hashOf.there));
  return !told && maySpeak(reading, source);
}

/** Who speaks in the attribution before, one of those from `before` on; in that of a relative clause where `relative` is true. */
function earlierSource(
  reading: Reading,
  found: readonly Attribution[],
  before: number,
  relative: boolean,
): NounPhrase | null {
  let silent: NounPhrase | null = null;
  for (let f = found.length - 1; f >= before; f--) {
    const { source, passive, takes, embedded, unsaid } = found[f];
    if (!source || passive || (takes & Takes.mental) !== 0 || (embedded === 'relative' && !relative)) continue;
    if (f > before && isTold(reading, found, before, f)) continue;
    // was charged by Ito for calling: the one it was done to
    if (source.first > found[f].cue.first && isWord(reading, source.first - 1, hashOf.by)) continue;
    if (!unsaid) return source;
    silent ??= source;
  }
  return silent;
}

/** The court heard that Hale had left, telling the crew: who did what is heard, and not the court. */
function whoWasHeardOf(
  reading: Reading,
  found: readonly Attribution[],
  before: number,
  last: number,
): NounPhrase | null {
  if (found.length === before) return null;
  const { cue, content, source } = found[found.length - 1];
  if (source || content < 0 || !isWord(reading, cue.first, hashOf.heard)) return null;
  return nounPhraseAfter(reading, isWord(reading, content, hashOf.how) ? content + 1 : content, last);
}

/** Hale said that Ito had written, adding: what Ito did is part of what Hale says, who goes on. */
function isTold(reading: Reading, found: readonly Attribution[], before: number, inner: number): boolean {
  const { first } = found[inner];
  for (let f = before; f < inner; f++) {
    const { content, contentForm, sentenceLast, unsaid, source } = found[f];
    if (content < 0 || content > first || contentForm !== 'clause' || unsaid || !source) continue;
    if (endOfClause(reading, content, sentenceLast) > first) return true;
  }
  return false;
}

/** “…,” the manager, | Ada Hale, said: the attribution begins with the description between the marks and the name. */
function describedBehindMarks(reading: Reading, name: number, floor: number): number {
  const comma = name - 1;
  if (comma <= floor || reading.text.kind[comma] !== Kind.comma || reading.closes[comma] > 0) return name;
  const described = nounPhraseBefore(reading, comma, floor);
  if (!described || described.first <= floor || reading.closes[described.first - 1] === 0) return name;
  // gulls ‘know’ the sky, study says: what stands behind marked words in a sentence goes on with it
  return isCapital(reading, name) || !isObject(reading, described) ? described.first : name;
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

/** "a woman called Ada Hale ran it", "an app called Tern": a name behind a noun, and no marks that would be a view of it. */
function isNamed(reading: Reading, called: number, last: number): boolean {
  const { classes, opens, mentionAt, text } = reading;
  const noun = called - 1;
  if (text.kind[noun] !== Kind.word || mentionAt[noun] > 0 || (classes[noun] & Word.subject) !== 0) return false;
  if (called + 1 >= last || !isCapital(reading, called + 1)) return false;
  let determiner = noun;
  while (determiner > 0 && called - determiner < 4 && (classes[determiner] & (Word.determiner | Word.quantifier)) === 0)
    determiner--;
  const several = (classes[determiner] & Word.quantifier) !== 0 && determiner < noun;
  if (!several && !isWord(reading, determiner, hashOf.a) && !isWord(reading, determiner, hashOf.an)) return false;
  for (let k = called + 1; k < last && k < called + 8; k++) if (opens[k] > 0) return false;
  return true;
}

/** Does "by" and its noun stand right behind a participle, or behind the marks that it gives as a name? */
function hasAgent(reading: Reading, from: number, last: number): boolean {
  let by = from;
  if (by < last && reading.opens[by] > 0) by = behindStretch(reading, by, last);
  return by + 1 < last && isWord(reading, by, hashOf.by) && !endsInIng(reading, by + 1);
}

function isAdverb(reading: Reading, i: number): boolean {
  return (reading.classes[i] & Word.adverb) !== 0 || isManner(reading, i);
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
  return text.kind[noun] === Kind.word && mentionAt[noun] === 0 && (classes[noun] & Word.subject) === 0;
}

/** Experience shows, history suggests, that means: nobody says it. */
function isAbstract({ mentionAt, text: { hash } }: Reading, { first, last, headLast }: NounPhrase): boolean {
  if (last - first === 1 && (hash[first] === hashOf.that || hash[first] === hashOf.this)) return true;
  return mentionAt[headLast - 1] === 0 && abstractNouns.has(hash[headLast - 1]);
}

/** Is the verb that of a relative clause (Hale, who says the pier is safe, left), or of what introduces the sentence? */
function embeddingOf(reading: Reading, group: number, subject: number, first: number, form: Form): Embedding {
  const {
    classes,
    text: { kind },
  } = reading;
  if (isRelative(reading, group - 1, first) || isRelative(reading, subject - 1, first)) return 'relative';
  if (isWord(reading, subject, hashOf.whose) && subject > first && kind[subject - 1] === Kind.comma) return 'relative';
  if (group === first && (form === Form.ing || isWord(reading, group, hashOf.having))) return 'introduction';
  // The clause that the verb is in, back to a comma: does it begin with when, while, though?
  let start = group;
  while (start > first && kind[start - 1] !== Kind.comma && kind[start - 1] !== Kind.semicolon && group - start < 30)
    start--;
  while (start < group && (classes[start] & Word.coordinator) !== 0) start++;
  if (start < group && subordinates(reading, start)) return 'introduction';
  // When the owner, Ada Hale, said that: commas may stand around the subject, but no verb before it.
  let opening = first;
  while (opening < group && (classes[opening] & (Word.coordinator | Word.adverb)) !== 0) opening++;
  return opening < start && subordinates(reading, opening) && !hasFiniteVerb(reading, opening, subject)
    ? 'introduction'
    : 'none';
}

/** Who, which: a word of the sentence from `first` on that begins a relative clause. */
function isRelative({ classes }: Reading, i: number, first: number): boolean {
  return i >= first && (classes[i] & Word.relative) !== 0 && (classes[i] & Word.subordinator) === 0;
}

/** When, while, though. */
function subordinates({ classes }: Reading, i: number): boolean {
  return (classes[i] & Word.subordinator) !== 0 && (classes[i] & (Word.determiner | Word.adverb)) === 0;
}

/** "As Hale noted, …", "As reported by the Gazette, …" at the start of a sentence. */
function isAsClause(reading: Reading, attribution: number, first: number): boolean {
  const as = isWord(reading, attribution, hashOf.as) ? attribution : attribution - 1;
  if (as < first || !isWord(reading, as, hashOf.as)) return false;
  return (
    as === first ||
    (as === first + 1 && (reading.classes[first] & Word.coordinator) !== 0) ||
    reading.text.kind[as - 1] === Kind.comma
  );
}

/** Does a quotation close right before the token, on its line, whose sentence goes on: “…,” or “…?” he? */
function followsOpenSentence(reading: Reading, first: number, sentenceFirst: number): boolean {
  const {
    closes,
    text: { kind, flags },
  } = reading;
  const close = first - 1;
  if (close < 1 || closes[close] === 0 || (flags[first] & Flag.lineBefore) !== 0) return false;
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

/** Does the report stand before the attribution: behind a comma or closing marks, with nothing reported behind? */
function isBackward(
  reading: Reading,
  first: number,
  sentenceFirst: number,
  inverted: boolean,
  content: Content,
  last: number,
  form: Form,
): boolean {
  const { text, closes } = reading;
  const left = first - 1;
  if (left < 0 || form === Form.ing) return false;
  if (closes[left] > 0 && (text.flags[first] & Flag.lineBefore) === 0)
    return content.form === 'none' || content.form === 'marked' || inverted;
  if (left < sentenceFirst) return false;
  if (inverted) return true;
  if (content.form !== 'none' && content.form !== 'marked') return false;
  const after = content.skipped < last ? text.kind[content.skipped] : Kind.stop;
  const adjunct =
    content.skipped < last && (reading.classes[content.skipped] & (Word.preposition | Word.subordinator)) !== 0;
  const ends =
    adjunct ||
    (after !== Kind.word &&
      after !== Kind.dotted &&
      after !== Kind.number &&
      after !== Kind.open &&
      after !== Kind.currency);
  if (content.form === 'none' && !ends) return false;
  const kind = text.kind[left];
  return kind === Kind.comma || kind === Kind.dash || kind === Kind.question || kind === Kind.exclamation;
}

/**
 * Where the second half of an interrupted report begins, or -1: the plan, Hale said, | is dead. Behind a quotation only marks go on, and
 * behind a subject turned round (said Hale, a doctor, …) only marks or a verb: anything else is an apposition.
 */
function resumption(
  reading: Reading,
  first: number,
  from: number,
  last: number,
  inverted: boolean,
  interrupted: number,
): number {
  const { text, opens, closes, verbs, classes } = reading;
  if (interrupted > 0) return interrupted;
  if (from >= last || text.kind[from] !== Kind.comma || from + 1 >= last) return -1;
  const next = from + 1;
  if (opens[next] > 0) return next;
  if (first > 0 && closes[first - 1] > 0) return -1;
  // ", promising a new pier" tells what the speaker did.
  if (verbs[next] !== 0 && formOf(verbs[next]) === Form.ing && !isWord(reading, next, hashOf.including)) return -1;
  if (inverted && verbs[next] === 0 && (classes[next] & Word.auxiliary) === 0) return -1;
  if (next + 1 < last && continuesReport(reading, next)) return next;
  // to loud cheers
  if (isWord(reading, next, hashOf.to)) return -1;
  return (hasFiniteVerb(reading, next - 1, last) || isClause(reading, next, last)) &&
    endOfClause(reading, next, last) > next
    ? next
    : -1;
}

/** It is her job, Hale said, | to talk to the crews; … | including the pier; … | but also a risk: no clause, and no adjunct of the saying. */
function continuesReport(reading: Reading, i: number): boolean {
  const { verbs } = reading;
  if (isWord(reading, i, hashOf.to)) return verbs[i + 1] !== 0 && formOf(verbs[i + 1]) === Form.base;
  if (isWord(reading, i, hashOf.but)) return isWord(reading, i + 1, hashOf.also) || isWord(reading, i + 1, hashOf.not);
  return (
    isWord(reading, i, hashOf.including) || isWord(reading, i, hashOf.rather) || isWord(reading, i, hashOf.especially)
  );
}

/** Nobody said that, neither owner has said that: it is not said. */
const negatives = WordTable.of(['neither', 'nobody', 'none', 'no']);

/** stopped short of | promising, without | saying: it is not said. */
function isWithheld(reading: Reading, participle: number, floor: number): boolean {
  if (participle - 1 <= floor) return false;
  if (isWord(reading, participle - 1, hashOf.without)) return true;
  if (participle - 2 <= floor) return false;
  const short = isWord(reading, participle - 2, hashOf.short);
  return short && (isWord(reading, participle - 1, hashOf.of) || isWord(reading, participle - 1, hashOf.in));
}

const quoting = new Set(['quote', 'cite']);

/** The Gazette quoted Ito as saying that: Ito says it. */
function quotedAs(reading: Reading, participle: number, floor: number): NounPhrase | null {
  const { classes, verbs } = reading;
  const as = participle - 1;
  if (as <= floor || !isWord(reading, as, hashOf.as)) return null;
  if (quotes.has(reading.text.hash[as - 1])) return whoIsQuoted(reading, as - 1, floor);
  const quoted = subjectBefore(reading, as, floor);
  if (!quoted) return null;
  for (let i = quoted.first - 1; i > floor && i > quoted.first - 8; i--) {
    if (verbs[i] !== 0) return quoting.has(verbOfValue(verbs[i]).lemma) ? quoted : null;
    // was quoted by the Gazette as saying
    if ((classes[i] & Word.preposition) !== 0) return null;
  }
  return null;
}

/** In the minutes she | is quoted as saying: the subject of the passive. */
function whoIsQuoted(reading: Reading, participle: number, floor: number): NounPhrase | null {
  const group = verbGroup(reading, participle, floor);
  return group.passive ? subjectBefore(reading, group.first, floor) : null;
}

const quotes = WordTable.of(['cited', 'quoted']);

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
