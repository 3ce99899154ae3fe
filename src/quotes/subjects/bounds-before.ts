import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { endsInEd, isPast, isPlural, type Reading } from '../reading/reading.ts';
import { Form, formOf, Word } from '../reading/words.ts';

const single = WordTable.of(['about', 'almost', 'around', 'nearly', 'over', 'roughly', 'some', 'under']);
/** Pairs, the second word by the first: more than, at least. */
const firsts = WordTable.of(['at', 'fewer', 'less', 'more', 'up', 'upwards']);
const seconds = WordTable.of(['least', 'most', 'of', 'than', 'to']);

/** More than 200 people | marched: the subject that a number with its bound begins, where its verb follows; else null. */
export function boundedSubject(reading: Reading, first: number, limit: number): NounPhrase | null {
  const { hash, kind } = reading.text;
  const behind = single.has(hash[first])
    ? first + 1
    : firsts.has(hash[first]) && seconds.has(hash[first + 1])
      ? first + 2
      : -1;
  if (behind < 0 || behind >= limit) return null;
  if (kind[behind] !== Kind.number && (reading.classes[behind] & Word.quantifier) === 0) return null;
  const counted = nounPhraseAfter(reading, behind, limit);
  if (!counted || counted.last >= limit || !isPlural(reading, counted.headLast - 1)) return null;
  return isVerb(reading, counted.last) ? { ...counted, first } : null;
}

function isVerb(reading: Reading, i: number): boolean {
  const { classes, verbs } = reading;
  if ((classes[i] & Word.auxiliary) !== 0) return true;
  return verbs[i] !== 0 ? isPast(reading, i) || formOf(verbs[i]) === Form.base : endsInEd(reading, i);
}
