import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked, Report } from '../model/report.ts';
import { protagonistOf } from '../people/protagonist.ts';
import { headMention } from '../phrases/heads.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { firstPersons } from '../reading/first-persons.ts';
import { behindStretch, mentionOn, type Reading, signBefore } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, Word } from '../reading/words.ts';
import { underHeading } from './headed.ts';
import {
  isSentence,
  tieAnswer,
  tieReaction,
  tieReflexive,
  tieSentenceBefore,
  tieSentenceBehind,
} from './neighbours.ts';

/** Quotations that no attribution stands beside: the speaker before goes on, be it in words of their own or of the writer’s. */
export function tieFloating(reading: Reading, quotations: readonly Marked[], reports: readonly Report[]): void {
  const { text } = reading;
  let speaking: Marked | null = null;
  let headed: Marked | null = null;
  let next = 0;
  for (const quotation of quotations) {
    if (quotation.attribution) {
      if (quotation.tie === 'before' || quotation.tie === 'after' || quotation.tie === 'clause') speaking = quotation;
      continue;
    }
    if (quotation.tie === 'source') continue;
    const heading = underHeading(reading, quotation, headed);
    if (heading) {
      quotation.attribution = heading;
      quotation.tie = 'floating';
      speaking = headed = quotation;
      continue;
    }
    // The plan, Hale said, was dead. “It is over.”
    while (next < reports.length && reports[next].attribution.sentenceLast <= quotation.open) next++;
    const report = next > 0 ? reports[next - 1].attribution : null;
    if (report && goesOn(reading, report, quotation)) {
      quotation.attribution = report;
      quotation.tie = 'same-paragraph';
      speaking = quotation;
      continue;
    }
    const blocks =
      speaking && beginsParagraphOrFollows(reading, quotation)
        ? paragraphsBetween(reading, text.blockOf[speaking.behind - 1], text.blockOf[quotation.open])
        : 2;
    // Who spoke goes on in the next paragraph, unless a sentence beside the quotation brings in another.
    const spoken = speaking?.attribution?.sentence ?? -1;
    if (
      blocks === 0 &&
      spoken >= 0 &&
      (tieReflexive(reading, quotation, spoken) || tieReaction(reading, quotation, spoken))
    ) {
      speaking = quotation;
      continue;
    }
    if (blocks === 0 && speaking && tieAnswer(reading, quotation, speaking.attribution!)) {
      speaking = quotation;
      continue;
    }
    if (blocks > 0 && report && goesOnInNext(reading, report, quotation) && report.sentence !== spoken) {
      if (!tieSentenceBehind(reading, quotation)) {
        quotation.attribution = report;
        quotation.tie = 'floating';
      }
      speaking = quotation;
      continue;
    }
    if (blocks > 0 && (tieSentenceBehind(reading, quotation) || tieSentenceBefore(reading, quotation, spoken))) {
      speaking = quotation;
      continue;
    }
    if ((!speaking || blocks > 1) && tieToProtagonist(reading, quotation, speaking)) {
      speaking = quotation;
      continue;
    }
    if (!speaking || blocks > 1) continue;
    quotation.attribution = speaking.attribution;
    quotation.tie = blocks === 0 ? 'same-paragraph' : 'floating';
    speaking = quotation;
  }
}

/** Does the report end the sentence before, in the same paragraph? Evidence is shown, not spoken. */
function goesOn(reading: Reading, report: Attribution, quotation: Marked): boolean {
  const { text } = reading;
  return (
    report.sentenceLast === quotation.open &&
    text.blockOf[report.sentenceFirst] === text.blockOf[quotation.open] &&
    report.source !== null &&
    !isWriter(reading, report.source) &&
    !report.passive &&
    ((report.takes & Takes.evidence) === 0 || headMention(reading, report.source)?.type === 'person') &&
    isSentence(reading, quotation)
  );
}

/** Another analyst, Ada Hale, said the plan was dead. ¶ | “…”: the report ends the paragraph before, and somebody named says it. */
function goesOnInNext(reading: Reading, report: Attribution, quotation: Marked): boolean {
  const { text } = reading;
  const block = text.blockOf[quotation.open];
  if (report.sentenceLast !== quotation.open || text.blockOf[report.sentenceFirst] !== block - 1) return false;
  if (!report.source || report.passive || report.embedded !== 'none' || !isSentence(reading, quotation)) return false;
  const mention = headMention(reading, report.source);
  return mention?.type === 'person' && mention.kind === 'name' && report.cue.first < firstMarks(reading, report);
}

/** The first marks of a report’s sentence; its end where there are none. */
function firstMarks({ opens }: Reading, { sentenceFirst, sentenceLast }: Attribution): number {
  const end = Math.min(sentenceLast, sentenceFirst + longestLooked);
  for (let i = sentenceFirst; i < end; i++) if (opens[i] > 0) return i;
  return sentenceLast;
}

/** We agree that it was late. I ask if she minds. */
function isWriter({ text: { hash } }: Reading, { first, last }: NounPhrase): boolean {
  return last - first === 1 && (hash[first] === hashOf.i || hash[first] === hashOf.we);
}

/** In a portrait in which nobody or the one portrayed spoke last, a sentence that says I or we is the words of whom it is about. */
function tieToProtagonist(reading: Reading, quotation: Marked, speaking: Marked | null): boolean {
  const { open, behind } = quotation;
  if (!isSentence(reading, quotation) || !saysFirstPerson(reading, open, behind)) return false;
  const entity = protagonistOf(reading.entities);
  if (entity < 0 || (speaking && !isSaidBy(reading, speaking, entity))) return false;
  const source = lastNameOf(reading, entity, open);
  if (!source) return false;
  quotation.attribution = labelOf(reading, source, open, -1, { cueEnd: open, entity });
  quotation.tie = 'floating';
  return true;
}

function isSaidBy(reading: Reading, { attribution }: Marked, entity: number): boolean {
  if (!attribution || attribution.entity === entity) return attribution !== null;
  return attribution.source !== null && headMention(reading, attribution.source)?.entity === entity;
}

function saysFirstPerson({ text: { hash } }: Reading, open: number, behind: number): boolean {
  for (let i = open + 1; i < behind && i < open + longestLooked; i++) if (firstPersons.has(hash[i])) return true;
  return false;
}

const longestLooked = 200;
const nameReach = 400;

/** The tokens of the name’s last mention before a token. */
function lastNameOf(reading: Reading, entity: number, before: number): NounPhrase | null {
  for (let i = before - 1; i >= 0 && i > before - nameReach; i--) {
    const mention = mentionOn(reading, i);
    if (mention?.entity !== entity || mention.kind !== 'name') continue;
    let first = i;
    while (first > 0 && mentionOn(reading, first - 1) === mention) first--;
    return { first, last: i + 1, headLast: i + 1 };
  }
  return null;
}

function beginsParagraphOrFollows(reading: Reading, { open }: Marked): boolean {
  const { text } = reading;
  const block = text.blocks[text.blockOf[open]];
  return block.first === open || (text.flags[open] & Flag.sentenceStart) !== 0 || isLedIn(reading, open);
}

function isLedIn(reading: Reading, open: number): boolean {
  return isLedInByTime(reading, open) || isLedInByConnective(reading, open);
}

/** “…,” she says. But | “…”; Then, | “…”: a word that ties the sentence in marks to what was said before. */
function isLedInByConnective(reading: Reading, open: number): boolean {
  const { classes, text } = reading;
  let i = open - 1;
  if (i > 0 && text.kind[i] === Kind.comma) i--;
  for (let words = 0; i >= 0 && words < 2; i--, words++) {
    if (text.kind[i] !== Kind.word || (classes[i] & (Word.coordinator | Word.adverb)) === 0) return false;
    if ((text.flags[i] & Flag.sentenceStart) !== 0) return endsSentence(reading, open);
  }
  return false;
}

/** Do the marks that open at the token end with the sign of a sentence? */
function endsSentence(reading: Reading, open: number): boolean {
  const { text } = reading;
  const sign = text.kind[signBefore(text, behindStretch(reading, open, text.count))];
  return sign === Kind.stop || sign === Kind.question || sign === Kind.exclamation;
}

/** “…,” she says. Then, after a while: | “…”: words before a colon that tell when, and name nobody. */
function isLedInByTime({ classes, text: { kind, flags, hash } }: Reading, open: number): boolean {
  if (open === 0 || kind[open - 1] !== Kind.colon) return false;
  let i = open - 2;
  for (; i > 0 && open - i < longestLead; i--) {
    if (kind[i] === Kind.word && (classes[i] & whens) === 0 && !pauses.has(hash[i])) return false;
    if ((flags[i] & Flag.sentenceStart) !== 0) break;
  }
  return (flags[i] & Flag.sentenceStart) !== 0 && kind[i] === Kind.word;
}

const whens =
  Word.adverb | Word.preposition | Word.determiner | Word.coordinator | Word.time | Word.timeModifier | Word.timePlural;

const pauses = WordTable.of(['beat', 'long', 'moment', 'pause', 'short', 'sigh', 'silence', 'smile', 'while']);

const longestLead = 10;

function paragraphsBetween({ text, skipped }: Reading, from: number, to: number): number {
  let between = 0;
  for (let block = from + 1; block <= to && between < 3; block++)
    if (skipped[text.blocks[block].first] === 0) between++;
  return between;
}
