import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { cryNouns, occasionNouns } from '../data/function-words.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { headMention } from '../phrases/heads.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { firstPersons } from '../reading/first-persons.ts';
import { behindStretch, isLowerCase, isWord, type Reading, sentenceOf } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { subjectOf } from '../subjects/sentence-subject.ts';

const occasions = WordTable.of(occasionNouns);
/** Words between "in" and the occasion: in a rambling two-hour speech. */
const mostBetween = 5;
/** Tokens of a sentence that is looked at: one of a megabyte would be read for each of its quotations. */
const longest = 200;

/**
 * Ties marked words that no verb reports to the person or body that the sentence is about, where it tells that they come from what that one
 * said: Hale left the door open to “indirect talks”, in remarks carried by state television.
 */
export function tieOccasions(reading: Reading, quotations: readonly Marked[]): void {
  for (const quotation of quotations) {
    if (quotation.attribution || quotation.tie !== 'none') continue;
    // A title has a capital.
    if ((reading.text.flags[quotation.open + 1] & Flag.capital) !== 0) continue;
    const sentence = sentenceOf(reading, quotation.open);
    const first = reading.sentences[sentence];
    const last = reading.sentences[sentence + 1];
    if (quotation.open === first || quotation.behind > last || last - first > longest) continue;
    const occasion = occasionIn(reading, first, last);
    if (occasion === null) continue;
    const subject = subjectOf(reading, first, quotation.open);
    const mention = subject && headMention(reading, subject);
    if (!subject || !mention || mention.type === 'place' || mention.kind === 'role') continue;
    quotation.attribution = labelOf(reading, subject, occasion.first, quotation.open, { cueEnd: occasion.last });
    quotation.tie = 'occasion';
  }
}

/** Ties what a crowd shouts to the crowd: to shouts of “shame” and “sell-outs” from the gallery. */
export function tieCries(reading: Reading, quotations: readonly Marked[]): void {
  const { text } = reading;
  for (let q = 0; q < quotations.length; q++) {
    const { open, attribution, tie } = quotations[q];
    if (attribution || tie !== 'none') continue;
    if (open < 2 || !isWord(reading, open - 1, hashOf.of) || !cries.has(text.hash[open - 2])) continue;
    let last = q;
    while (
      last + 1 < quotations.length &&
      last < q + mostCries &&
      isNext(reading, quotations[last], quotations[last + 1])
    )
      last++;
    const { behind } = quotations[last];
    if (behind >= text.count || !isWord(reading, behind, hashOf.from)) continue;
    const crowd = nounPhraseAfter(reading, behind + 1, text.count);
    if (!crowd) continue;
    for (; q <= last; q++) {
      quotations[q].attribution = labelOf(reading, crowd, open - 2, quotations[q].open);
      quotations[q].tie = 'occasion';
    }
    q = last;
  }
}

const mostCries = 4;

/** “shame” and | “sell-outs” */
function isNext(reading: Reading, { behind }: Marked, next: Marked): boolean {
  if (next.attribution || next.tie !== 'none') return false;
  const and = reading.text.kind[behind] === Kind.comma ? behind + 1 : behind;
  return next.open === (isWord(reading, and, hashOf.and) ? and + 1 : and) && next.open > behind;
}

const cries = WordTable.of(cryNouns);

/**
 * Ties marked words in the first person that no verb reports to who the sentence is about: she gave the medal to her father, “who sold his
 * boat so that I could row”. Titles and slogans, which may say I as well, begin with a capital.
 */
export function tieFirstPersons(reading: Reading, quotations: readonly Marked[]): void {
  const { text, marks, classes } = reading;
  for (const quotation of quotations) {
    if (quotation.attribution || quotation.tie !== 'none') continue;
    const { open, behind } = quotation;
    if ((text.flags[open + 1] & Flag.capital) !== 0) continue;
    const sentence = sentenceOf(reading, open);
    const first = reading.sentences[sentence];
    if (open - first < 2 || behind - first > longest || marks.close[quotation.stretches[0]] !== behind - 1) continue;
    let isOwn = false;
    for (let i = open + 1; i < behind && !isOwn; i++) isOwn = firstPersons.has(text.hash[i]);
    if (!isOwn) continue;
    let subject: NounPhrase | null = null;
    for (let i = open - 1; i > first && subject === null; i--)
      if (isThirdPerson(reading, i)) subject = { first: i, last: i + 1, headLast: i + 1 };
    subject ??= subjectOf(reading, first, open);
    if (!subject) continue;
    const mention = headMention(reading, subject);
    if ((classes[subject.first] & Word.subject) === 0 && mention?.type !== 'person') continue;
    quotation.attribution = labelOf(reading, subject, subject.last - 1, open, { cueEnd: subject.last - 1 });
    quotation.tie = 'occasion';
  }
}

function isThirdPerson(reading: Reading, i: number): boolean {
  return isWord(reading, i, hashOf.he) || isWord(reading, i, hashOf.she) || isWord(reading, i, hashOf.they);
}

/** “In a speech” at the sentence’s start, “, in remarks” behind a comma or marks. */
function occasionIn(reading: Reading, first: number, last: number): { first: number; last: number } | null {
  const { text, classes, opens, closes } = reading;
  const { hash, kind, flags } = text;
  for (let i = first; i + 1 < last; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    if (hash[i] !== hashOf.in) continue;
    if (i > first && kind[i - 1] !== Kind.comma && closes[i - 1] === 0) continue;
    for (let k = i + 1; k < last && k <= i + mostBetween; k++) {
      if (occasions.has(hash[k]) && isLowerCase(reading, k)) return { first: i, last: k + 1 };
      const leads = kind[k] === Kind.word || kind[k] === Kind.hyphen || kind[k] === Kind.possessive;
      if (!leads || ((classes[k] & (Word.preposition | Word.relative)) !== 0 && (flags[k] & Flag.capital) === 0)) break;
    }
  }
  return null;
}
