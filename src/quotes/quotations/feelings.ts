import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { feelingAdjectives, feelingParticiples } from '../data/function-words.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { maySpeak } from '../people/may-speak.ts';
import { headMention } from '../phrases/heads.ts';
import { isManner, type Reading, sentenceOf } from '../reading/reading.ts';
import { Word } from '../reading/words.ts';
import { subjectOf } from '../subjects/sentence-subject.ts';

const feelings = WordTable.of(feelingParticiples);
const causes = WordTable.of(['about', 'at', 'by', 'with']);
/** Tokens between the participle and the marks. */
const longest = 12;

/** Hale was impressed by rowing “at the top of its form”: marked words in small letters, which are no title, of what somebody felt about. */
export function tieFeelings(reading: Reading, quotations: readonly Marked[]): void {
  const { text, classes, closes, verbs } = reading;
  for (const quotation of quotations) {
    const { open, attribution, tie } = quotation;
    if (attribution || tie !== 'none' || (text.flags[open + 1] & Flag.capital) !== 0) continue;
    const first = reading.sentences[sentenceOf(reading, open)];
    if (tiePredicate(reading, quotation, first)) continue;
    let feeling = -1;
    for (let i = open - 1; i > first && i > open - longest; i--) {
      if (closes[i] > 0 || text.kind[i] === Kind.comma || text.kind[i] === Kind.dash) break;
      if ((classes[i] & (Word.relative | Word.auxiliary)) !== 0 && feeling < 0) break;
      if (feelings.has(text.hash[i]) && causes.has(text.hash[i + 1])) feeling = i;
      if (feeling > 0 && (classes[i] & Word.be) !== 0) break;
    }
    if (feeling < 0 || !isFelt(reading, feeling)) continue;
    const subject = subjectOf(reading, first, feeling);
    const mention = subject && headMention(reading, subject);
    if (!subject || (verbs[subject.last] !== 0 && (classes[subject.last] & Word.auxiliary) === 0)) continue;
    if ((classes[subject.first] & Word.subject) === 0 && (!mention || mention.type === 'place')) continue;
    quotation.attribution = labelOf(reading, subject, feeling, open);
    quotation.tie = 'occasion';
  }
}

/**
 * Hale is “astounded”, felt “let down”, was left “truly heartbroken”: a feeling in marks right behind the verb of whose it is; in headlines,
 * which leave it out, behind the person, or with the verb in the marks (Crew ‘feel let down’).
 */
function tiePredicate(reading: Reading, quotation: Marked, first: number): boolean {
  const { text, classes, verbs } = reading;
  const { open, behind } = quotation;
  if (open <= first || behind - open > longestFeeling || text.kind[open - 1] !== Kind.word) return false;
  let word = open + 1;
  const felt = feels.has(text.hash[word]);
  if (felt || (classes[word] & Word.adverb) !== 0 || isManner(reading, word)) word++;
  if (!felt && !moods.has(text.hash[word]) && !feelings.has(text.hash[word])) return false;
  let verb = open - 1;
  while (verb > first && ((classes[verb] & Word.adverb) !== 0 || isManner(reading, verb))) verb--;
  const copula = (classes[verb] & Word.be) !== 0 || copulas.has(text.hash[verb]);
  const bare = felt || text.blocks[text.blockOf[open]].kind === 'headline';
  if (!copula && !bare) return false;
  const subject = subjectOf(reading, first, open);
  if (!subject || !maySpeak(reading, subject) || headMention(reading, subject)?.type === 'place') return false;
  if (copula ? subject.last > verb || verb - subject.last > longest : subject.last !== open) return false;
  for (let i = subject.last; i < verb; i++)
    if (text.kind[i] === Kind.comma || ((classes[i] & Word.auxiliary) === 0 && verbs[i] !== 0)) return false;
  quotation.attribution = labelOf(reading, subject, copula ? verb : open, open);
  quotation.tie = 'occasion';
  return true;
}

/** Tokens with the marks. */
const longestFeeling = 9;
const moods = WordTable.of(feelingAdjectives);
const feels = WordTable.of(['feel', 'feeling', 'feels', 'felt']);
const copulas = WordTable.of(['feel', 'feeling', 'feels', 'felt', 'left']);

/** was | deeply | impressed */
function isFelt({ classes }: Reading, participle: number): boolean {
  for (let i = participle - 1; i >= 0 && participle - i < 4; i--) {
    if ((classes[i] & Word.be) !== 0) return true;
    if ((classes[i] & (Word.subject | Word.determiner | Word.preposition)) !== 0) return false;
  }
  return false;
}
