import { Kind } from '../../model/index.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, Word } from '../reading/words.ts';
import type { Embedding } from './end-of-clause.ts';
import { hasFiniteVerb } from './finite-verbs.ts';

/** Is the verb that of a relative clause (Hale, who says the pier is safe, left), or of what introduces the sentence? */
export function embeddingOf(reading: Reading, group: number, subject: number, first: number, form: Form): Embedding {
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
