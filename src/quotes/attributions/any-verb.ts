import { Flag, Kind } from '../../model/index.ts';
import { introduces } from '../clauses/introductions.ts';
import type { Attribution } from '../model/attribution.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import {
  endsInEd,
  endsInS,
  isLowerCase,
  isManner,
  isPast,
  mentionOn,
  type Reading,
  sentenceOf,
} from '../reading/reading.ts';
import { Form, formOf, Word } from '../reading/words.ts';

/** “…,” the nominee riffed: a quotation whose sentence goes on with a subject and a verb, be it one that says anything or not. */
export function anyVerbBehind(reading: Reading, { open, behind }: Marked): Attribution | null {
  const { text, closes, sentences } = reading;
  const close = behind - 1;
  if (closes[close] === 0) return null;
  const inverted = invertedVerb(reading, open, behind);
  if (inverted) return inverted;
  if (text.kind[close - 1] !== Kind.comma) return null;
  // On Monday’s “Late Harbour,” Hale grinned: a title in the introduction.
  const first = sentences[sentenceOf(reading, open)];
  if (first < open && introduces(reading, first)) return null;
  const source = nounPhraseAfter(reading, behind, text.count);
  if (!source || text.blockOf[source.first] !== text.blockOf[close]) return null;
  // “…,” who rows; “…,” came shouts from the crowd
  const came = source.last - source.first === 1 && isPast(reading, source.first);
  if (came || (reading.classes[source.first] & Word.relative) !== 0) return null;
  // “…,” Ada Hale. “…”: the verb was lost
  if (text.kind[source.last] === Kind.stop && reading.opens[source.last + 1] > 0)
    return mentionOn(reading, source.headLast - 1)?.type === 'person'
      ? labelOf(reading, source, source.last, -1)
      : null;
  const verb = behindAdverbs(reading, source.last, Word.adverb | Word.auxiliary);
  if (verb >= text.count) return null;
  const form = reading.verbs[verb] !== 0 ? formOf(reading.verbs[verb]) : endsInEd(reading, verb) ? Form.past : 0;
  return form === Form.past || form === Form.third ? labelOf(reading, source, verb, -1) : null;
}

/** “What a day!” whooped Ada Hale: a sentence in marks, a verb and who does it. A person’s name, as things are done to others too. */
function invertedVerb(reading: Reading, open: number, behind: number): Attribution | null {
  const { text, verbs, classes } = reading;
  const { kind, flags } = text;
  const sign = kind[behind - 2];
  const outside = behind < text.count && kind[behind] === Kind.comma;
  if (sign !== Kind.comma && sign !== Kind.question && sign !== Kind.exclamation && !outside) return null;
  if ((flags[open] & Flag.sentenceStart) === 0) return null;
  const verb = behindAdverbs(reading, outside ? behind + 1 : behind, Word.adverb);
  if (verb + 1 >= text.count || kind[verb] !== Kind.word || text.blockOf[verb] !== text.blockOf[open]) return null;
  if (!isLowerCase(reading, verb) || (verbs[verb] === 0 && classes[verb] !== 0)) return null;
  const form = verbs[verb] !== 0 ? formOf(verbs[verb]) : 0;
  if (form !== 0 ? form !== Form.past && form !== Form.third : !endsInEd(reading, verb) && !endsInS(reading, verb))
    return null;
  const source = nounPhraseAfter(reading, verb + 1, text.count);
  if (!source || !maySpeak(reading, source)) return null;
  return mentionOn(reading, source.headLast - 1)?.type === 'person' ? labelOf(reading, source, verb, -1) : null;
}

function behindAdverbs(reading: Reading, from: number, skipped: number): number {
  const { classes, text } = reading;
  let i = from;
  while (i < text.count && i < from + 4 && ((classes[i] & skipped) !== 0 || isManner(reading, i))) i++;
  return i;
}
