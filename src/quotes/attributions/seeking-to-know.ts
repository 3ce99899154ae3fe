import { WordTable } from '../../text/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { maySpeak } from '../people/may-speak.ts';
import type { Reading } from '../reading/reading.ts';
import { Word } from '../reading/words.ts';
import { subjectBefore } from '../subjects/subjects.ts';
import type { VerbGroup } from '../verbs/verb-groups.ts';
import { thatClause } from './report-nouns.ts';

/** wants to know, demanded to know */
export const seeking = WordTable.of(['demanded', 'demanding', 'demands', 'want', 'wanted', 'wants']);

/** Hale wanted to know why crews were late: a question. */
export function readSeeking(
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
