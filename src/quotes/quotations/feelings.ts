import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { feelingParticiples } from '../data/function-words.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { headMention } from '../phrases/heads.ts';
import { type Reading, sentenceOf } from '../reading/reading.ts';
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

/** was | deeply | impressed */
function isFelt({ classes }: Reading, participle: number): boolean {
  for (let i = participle - 1; i >= 0 && participle - i < 4; i--) {
    if ((classes[i] & Word.be) !== 0) return true;
    if ((classes[i] & (Word.subject | Word.determiner | Word.preposition)) !== 0) return false;
  }
  return false;
}
