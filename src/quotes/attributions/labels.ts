import { Flag, Kind } from '../../model/index.ts';
import { onOneLine, WordTable } from '../../text/index.ts';
import { hasFiniteVerb, isHeadlineFuture, isHeadlineProgress } from '../clauses/finite-verbs.ts';
import { introduces } from '../clauses/introductions.ts';
import { meetingNouns } from '../data/function-words.ts';
import type { Attribution } from '../model/attribution.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { isWordOfName, personCalled } from '../people/known-names.ts';
import { isCalling, maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { behindStretch, isLowerCase, isWord, mentionOn, type Reading, sentenceOf } from '../reading/reading.ts';
import { anyone, Noun, nounAt } from '../reading/nouns.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { apposedName, behindClock, describedTwice, isRestOfPlace } from '../subjects/sentence-subject.ts';
import { anyVerbBehind } from './any-verb.ts';
import { labellingNoun, ownRemark } from './labelling-nouns.ts';
import { sentimentBehind, verdictBehind } from './verdicts.ts';

/**
 * Ties quotations that no reporting verb stands beside: a name before a colon (Hale: “…”) or behind a dash (“…” – Ada Hale), and a
 * subject with any other verb right behind (“…,” Hale grinned).
 */
export function tieLabels(reading: Reading, quotations: readonly Marked[]): void {
  for (let index = 0; index < quotations.length; index++) {
    const quotation = quotations[index];
    if (quotation.attribution) continue;
    const label = colonBefore(reading, quotation) ?? goesOnAtColon(reading, quotation, quotations[index - 1]);
    if (label) {
      quotation.attribution = label;
      quotation.tie = 'colon';
      continue;
    }
    const named = labellingNoun(reading, quotation) ?? ownRemark(reading, quotation);
    if (named) {
      quotation.attribution = named;
      quotation.tie = 'label';
      continue;
    }
    const behind =
      dashBehind(reading, quotation) ??
      colonBehind(reading, quotation) ??
      verdictBehind(reading, quotation) ??
      sentimentBehind(reading, quotation) ??
      anyVerbBehind(reading, quotation);
    if (behind) {
      quotation.attribution = behind;
      quotation.tie = 'label';
    }
  }
}

/** “…,” Hale said, recalling her own vote: | “…”: the colon at the end of the sentence that has named the speaker. */
function goesOnAtColon({ text: { kind } }: Reading, { open }: Marked, before: Marked | undefined): Attribution | null {
  if (kind[open - 1] !== Kind.colon || !before?.attribution || before.tie !== 'after') return null;
  const { sentenceFirst, sentenceLast } = before.attribution;
  return before.open >= sentenceFirst && open <= sentenceLast ? before.attribution : null;
}

/** Hale: “…”; Here is Hale in 1992: “…”. The colon may end a paragraph. */
function colonBefore(reading: Reading, quotation: Marked): Attribution | null {
  const { open } = quotation;
  const { text, classes, verbs } = reading;
  const colon = open - 1;
  if (colon < 1 || text.kind[colon] !== Kind.colon || isSubject(reading, quotation)) return null;
  const first = behindClock(reading, reading.sentences[sentenceOf(reading, colon)]);
  const whole = nounPhraseBefore(reading, colon, first);
  if (whole && whole.first === first) {
    if (isTopic(reading, whole)) return null;
    const speaker =
      ownerOfWord(reading, whole) ?? beforeSubject(reading, whole) ?? apposedName(reading, whole, colon) ?? whole;
    return labelOf(reading, speaker, colon, open);
  }
  for (let i = first; i < colon; i++) {
    if (
      (classes[i] & (Word.coordinator | Word.adverb | Word.question | Word.auxiliary)) !== 0 ||
      text.kind[i] === Kind.possessive
    )
      continue;
    if ((classes[i] & Word.preposition) !== 0) {
      while (i < colon && text.kind[i] !== Kind.comma) i++;
      continue;
    }
    if (verbs[i] !== 0 && formOf(verbs[i]) === Form.ing) return null;
    // Asked if he was sorry, | he shrugged: “Not really.”
    if (i === first && introduces(reading, i)) {
      while (i < colon && text.kind[i] !== Kind.comma) i++;
      continue;
    }
    const subject = nounPhraseAfter(reading, i, colon);
    if (subject && isRestOfPlace(reading, subject, first)) {
      i = text.kind[subject.last] === Kind.stop ? subject.last + 1 : subject.last;
      continue;
    }
    // The timing is no surprise to Ada Hale: “…”
    if (subject && whole && !maySpeak(reading, subject)) {
      if (whole.headLast === whole.last && mentionOn(reading, colon - 1)?.type === 'person')
        return labelOf(reading, whole, colon, open);
      // In her memoirs, A Life Afloat (1994), | she recalled her first boat: “…”
      if (i > first && isApposed(reading, subject, colon)) {
        i = behindApposition(reading, subject.last, colon);
        continue;
      }
    }
    if (!subject) return null;
    const speaker =
      ownerOfWord(reading, subject) ??
      apposedName(reading, subject, colon) ??
      describedTwice(reading, subject, colon) ??
      withOther(reading, subject, colon);
    return labelOf(reading, speaker, colon, open);
  }
  return null;
}

/** Bill and | Mary Hale, both 34: two people where a comma or the colon follows. */
function withOther(reading: Reading, subject: NounPhrase, colon: number): NounPhrase {
  if (!isWord(reading, subject.last, hashOf.and)) return subject;
  const other = nounPhraseAfter(reading, subject.last + 1, colon);
  if (!other || mentionOn(reading, other.headLast - 1)?.type !== 'person') return subject;
  const ends = other.last === colon || reading.text.kind[other.last] === Kind.comma;
  return ends ? { first: subject.first, last: other.last, headLast: other.headLast } : subject;
}

/** A title between commas behind what introduces the sentence, maybe with its year. */
function isApposed(reading: Reading, { first, last }: NounPhrase, colon: number): boolean {
  const comma = behindApposition(reading, last, colon);
  return comma < colon && !hasFiniteVerb(reading, first, comma);
}

/** The comma that ends it. */
function behindApposition({ text: { kind } }: Reading, from: number, colon: number): number {
  let i = from;
  while (i < colon && kind[i] !== Kind.comma) i++;
  return i;
}

/** Hale’s | answer was one word, her | verdict: whose word it is speaks. */
function ownerOfWord({ classes, text: { kind } }: Reading, { first, last, headLast }: NounPhrase): NounPhrase | null {
  if (last !== headLast || (classes[last - 1] & (Word.report | Word.stance)) === 0) return null;
  if ((classes[first] & Word.possessive) !== 0) return { first, last: first + 1, headLast: first + 1 };
  for (let i = last - 2; i > first; i--) if (kind[i] === Kind.possessive) return { first, last: i, headLast: i };
  return null;
}

/** Heatwave: ‘Stay indoors’: what a headline is about, a word that names nobody in the text and stands for nobody who speaks. */
function isTopic(reading: Reading, { first, last }: NounPhrase): boolean {
  const { text } = reading;
  if (last - first > 1 || text.blocks[text.blockOf[first]].kind !== 'headline') return false;
  const word = text.source.slice(text.start[first], text.end[first]);
  if (word === word.toUpperCase() || maySpeak(reading, { first, last, headLast: last })) return false;
  return !isWordOfName(reading, word);
}

const behindSpeakers = WordTable.of(['about', 'after', 'amid', 'on', 'over']);

/** The speaker of a headline that says what is spoken of, in its capitals one name with it: Harbour Chief On Hale: ‘…’. */
function beforeSubject(reading: Reading, { first, last }: NounPhrase): NounPhrase | null {
  for (let i = first + 1; i + 1 < last; i++)
    if (behindSpeakers.has(reading.text.hash[i])) return nounPhraseAfter(reading, first, i);
  return null;
}

/** How we rate: “Misleading” means that …; the terms: “fixed” is three years. Marked words that the sentence’s verb speaks of. */
function isSubject({ classes, verbs, text: { kind } }: Reading, { behind }: Marked): boolean {
  if (kind[behind] !== Kind.word || kind[behind - 2] !== Kind.word) return false;
  return (classes[behind] & Word.auxiliary) !== 0 || (verbs[behind] !== 0 && formOf(verbs[behind]) === Form.third);
}

/** Headlines: “Hale: pier ‘not our fault’”. A person’s name and a colon begin the line, and what follows is a clause or holds marks. */
export function readHeadline(reading: Reading, first: number, last: number): Attribution | null {
  const { text, opens } = reading;
  const reach = Math.min(last, first + 8);
  let colon = first + 1;
  while (colon <= reach && text.kind[colon] !== Kind.colon) colon++;
  if (colon > reach) return null;
  const block = text.blocks[text.blockOf[first]];
  if (block.first !== first) return null;
  const source = nounPhraseAfter(reading, first, reach);
  if (!source || source.last + 2 >= last || text.kind[source.last] !== Kind.colon) return null;
  const content = source.last + 1;
  if (opens[content] > 0 || opens[source.last] > 0) return null;
  let open = content;
  while (open < last && opens[open] === 0) open++;
  const marks = open < last;
  // With a stop at its end the line is a headline only where it is all there is and marks say that somebody speaks.
  if (text.kind[last - 1] === Kind.stop && !(marks && block.last === last)) return null;
  if (!marks && !hasFiniteVerb(reading, content, last)) return null;
  // Tarn Pumps boss: leaks “a thing of the past”
  if (
    !isPersonCalled(reading, source) &&
    !(marks && (isCalling(reading, source.last - 1) || (isInside(reading, open) && isNamedBody(reading, source))))
  )
    return null;
  return labelOf(reading, source, source.last, content, { contentForm: 'text' });
}

/**
 * Pier fire was started on purpose – police; Crew ‘late’ for storm: minister. A headline whose last words, behind a dash or colon, are who speaks.
 * Behind a dash pages put the outlet’s name as well: there only a person, or a noun in small letters.
 */
export function readSignedHeadline(reading: Reading, first: number, last: number): Attribution | null {
  const { text, opens } = reading;
  if (last - first > longestHeadline || text.kind[last - 1] === Kind.stop) return null;
  const block = text.blocks[text.blockOf[first]];
  if (block.kind !== 'headline' || block.first !== first) return null;
  let sign = -1;
  let marks = false;
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) {
      marks = true;
      i = behindStretch(reading, i, last) - 1;
    } else if (text.kind[i] === Kind.dash || text.kind[i] === Kind.colon) sign = i;
  }
  if (sign < first + 3 || sign + 1 >= last || opens[first] > 0) return null;
  if ((reading.classes[first] & Word.question) !== 0) return null;
  const source = nounPhraseAfter(reading, sign + 1, last);
  if (!source || source.last !== last || !isSigning(reading, source, text.kind[sign] === Kind.colon)) return null;
  const clause =
    hasFiniteVerb(reading, first, sign) ||
    isHeadlineFuture(reading, first, sign) ||
    isHeadlineProgress(reading, first, sign);
  if (!clause && !(marks && text.kind[sign] === Kind.colon)) return null;
  return { ...labelOf(reading, source, sign, -1), first: sign, sentence: sentenceOf(reading, first) };
}

const longestHeadline = 40;

/** The lawmaker, police, Hale where the text names one. */
function isSigning(reading: Reading, source: NounPhrase, colon: boolean): boolean {
  const head = source.headLast - 1;
  if (colon && (maySpeak(reading, source) || isNamedBody(reading, source))) return true;
  const document = (reading.classes[head] & Word.document) !== 0;
  if (isLowerCase(reading, head)) return document || isCalling(reading, head) || maySpeak(reading, source);
  if (source.headLast !== source.last) return false;
  // NPP MP
  if ((reading.text.flags[head] & Flag.allCapitals) !== 0 && (nounAt(reading, head) & (anyone | Noun.epithet)) !== 0)
    return true;
  return isPersonCalled(reading, source);
}

/** Somebody whom the text names so: no mentions are looked for in a headline. */
function isPersonCalled(reading: Reading, { first, last }: NounPhrase): boolean {
  const { start, end, source } = reading.text;
  if (mentionOn(reading, last - 1)?.type === 'person') return true;
  if (isLowerCase(reading, last - 1)) return false;
  return personCalled(reading, onOneLine(source.slice(start[first], end[last - 1]))) >= 0;
}

/** Marks inside a line, not those of the sentence that follows a line without a stop. */
function isInside({ text: { flags } }: Reading, open: number): boolean {
  return (flags[open] & Flag.sentenceStart) === 0;
}

/** Lib Dems: pier is ‘a disgrace’: a body or person that the text goes on to name so. */
function isNamedBody({ text: { source, start, end }, entities }: Reading, { first, last }: NounPhrase): boolean {
  const words = source.slice(start[first], end[last - 1]);
  return entities.mentions.some(
    (mention) =>
      mention.kind === 'name' && mention.type !== 'place' && source.slice(mention.start, mention.end) === words,
  );
}

/** “…” – Ada Hale, at the end of the paragraph or as a line of its own. */
function dashBehind(reading: Reading, { open, behind }: Marked): Attribution | null {
  const { text } = reading;
  const block = text.blocks[text.blockOf[open]];
  let dash = behind;
  if (dash < text.count && text.kind[dash] === Kind.comma) dash++;
  if (dash >= text.count || text.kind[dash] !== Kind.dash) return null;
  const source = nounPhraseAfter(reading, dash + 1, text.count);
  if (!source || (text.flags[source.first] & Flag.capital) === 0) return null;
  let end = source.last;
  if (end < text.count && text.kind[end] === Kind.stop) end++;
  const headline = block.first === open && endsHeadline(reading, end, block.last);
  if (end < text.count && (text.flags[end] & Flag.lineBefore) === 0 && text.kind[end] !== Kind.comma && !headline)
    return null;
  return labelOf(reading, source, dash, -1);
}

/** A headline: ‘Not our fault’: minister. */
function colonBehind(reading: Reading, { open, behind }: Marked): Attribution | null {
  const { text } = reading;
  const block = text.blocks[text.blockOf[open]];
  if (block.first !== open || behind >= block.last || text.kind[behind] !== Kind.colon) return null;
  const source = nounPhraseAfter(reading, behind + 1, block.last);
  if (!source || !endsHeadline(reading, source.last, block.last)) return null;
  return labelOf(reading, companionOf(reading, source) ?? source, behind, -1);
}

/** ‘I was always late’: lunch with | Ada Hale: who is met speaks. */
function companionOf(reading: Reading, { headLast, last }: NounPhrase): NounPhrase | null {
  if (!isWord(reading, headLast, hashOf.with) || !meetings.has(reading.text.hash[headLast - 1])) return null;
  return nounPhraseAfter(reading, headLast + 1, last);
}

const meetings = WordTable.of(meetingNouns);

/** Behind the speaker of a headline: nothing, or what it is about (‘Not our fault’: minister on pier fire). */
function endsHeadline({ verbs, text: { hash, kind } }: Reading, i: number, last: number): boolean {
  if (i >= last) return true;
  if (last - i >= 24 || kind[last - 1] === Kind.stop) return false;
  // ‘I felt it go’: women tell of pier fall
  const tells = verbs[i] !== 0 && (verbOfValue(verbs[i]).takes & Takes.speech) !== 0 && formOf(verbs[i]) !== Form.ing;
  // ‘I row alone’: Ada Hale on boats, grief and learning to say no
  return tells || (behindLabels.has(hash[i]) && (last - i < 8 || hash[i] === hashOf.on));
}

/** No "under" or "for": minister under fire is a headline’s sentence of its own. */
const behindLabels = WordTable.of([
  'about',
  'after',
  'against',
  'amid',
  'as',
  'at',
  'before',
  'during',
  'from',
  'in',
  'of',
  'on',
  'over',
  'to',
]);

/** Ties the second of two names that one verb gives, each of somebody’s: called “a gem” by Hale and “a dump” by Ito. */
export function tieSecondAgents(reading: Reading, quotations: readonly Marked[]): void {
  for (let q = 1; q < quotations.length; q++) {
    if (quotations[q].attribution || !isWord(reading, quotations[q].behind, hashOf.by)) continue;
    const attribution = agentBehind(reading, quotations[q], quotations[q - 1]);
    if (!attribution) continue;
    quotations[q].attribution = attribution;
    quotations[q].tie = 'label';
  }
}

function agentBehind(reading: Reading, { open, behind }: Marked, before: Marked): Attribution | null {
  const { text, sentences } = reading;
  const first = before.attribution;
  if (!first?.source || first.sentenceLast <= open) return null;
  if (text.kind[open - 1] !== Kind.comma && (reading.classes[open - 1] & Word.coordinator) === 0) return null;
  if (first.source.first <= before.behind || !isWord(reading, before.behind, hashOf.by)) return null;
  const source = nounPhraseAfter(reading, behind + 1, sentences[sentenceOf(reading, open) + 1]);
  return source && labelOf(reading, source, first.cue.first, open, { contentForm: 'label' });
}
