import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { described, type Earlier, type Referent } from '../model/referent.ts';
import type { Number } from '../people/agreement.ts';
import { isUnnamedPerson, wordOf } from '../people/may-speak.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import { endsInS, isPast, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, Word } from '../reading/words.ts';
import { subjectOf } from '../subjects/sentence-subject.ts';
import { pronounName } from './pronoun-numbers.ts';

/**
 * One sixth former, a cashier: what has spoken in the pronoun’s paragraph and is neither a body, a document nor several is a person, whatever
 * the noun.
 */
export function isSomeone(
  reading: Reading,
  { attribution, name }: Earlier,
  wanted: Number | 'office',
  pronoun: number,
): boolean {
  const { source, first: spoken, cue, takes, contentForm, shared, passive } = attribution;
  if (!source || shared || passive || (wanted !== 'male' && wanted !== 'female')) return false;
  if (source.first > 0 && (reading.classes[source.first - 1] & Word.preposition) !== 0) return false;
  // “…,” asked one reader. “…,” he said: another one answers.
  if (isWord(reading, cue.first, hashOf.asked)) return false;
  const apart = reading.text.blockOf[pronoun] - reading.text.blockOf[spoken];
  // One, who gave no name, said it was late. ¶ “…,” he said
  const alone = source.last - source.first === 1 && ones.has(reading.text.hash[source.first]);
  if (alone) return apart === 0 || (apart === 1 && beginsOrFollows(reading, pronoun));
  if (apart !== 0) return false;
  if ((takes & (Takes.speech | Takes.evidence | Takes.weak)) !== Takes.speech) return false;
  if (contentForm !== 'clause' && contentForm !== 'marked') return false;
  const { first, headLast } = source;
  const head = headLast - 1;
  const { classes, text } = reading;
  if (head <= first || mentionOn(reading, head) || text.kind[head] !== Kind.word || endsInS(reading, head))
    return false;
  if (!counting.has(text.hash[first]) || (classes[head] & (Word.document | Word.report | Word.time)) !== 0)
    return false;
  if ((nounAt(reading, head) & (Noun.body | Noun.woman | Noun.man)) !== 0) return false;
  return !abstract.test(wordOf(reading, head)) && !pronounName.test(name);
}

const ones = WordTable.of(['another', 'one']);

const abstract = /(?:ion|ment|ity|ness|ance|ence|ship|ology)$/;

/** One MP said it was late. “…,” they added; A senior minister was furious. “…,” they said: somebody unnamed, whose sex is kept back. */
export function singularThey(
  reading: Reading,
  { first: pronoun, sentence }: Attribution,
  earlier: readonly Earlier[],
): Referent | null {
  const { text, sentences } = reading;
  const last = earlier.at(-1);
  const floor =
    sentence > 0 && (text.flags[sentences[sentence]] & Flag.lineBefore) === 0 ? sentences[sentence - 1] : -1;
  if (!last || last.attribution.first < floor) {
    const subject = floor >= 0 ? subjectOf(reading, floor, sentences[sentence]) : null;
    if (!subject) return null;
    const { first } = subject;
    // One MP said it was late. Another | blamed the rain. “…,” they said
    if (isWord(reading, first, hashOf.another) && isPast(reading, first + 1))
      return described(reading, { first, last: first + 1, headLast: first + 1 });
    return isCounted(reading, subject) && isUnnamedPerson(reading, subject) ? described(reading, subject) : null;
  }
  const { source } = last.attribution;
  // A spokesperson said it was late. ¶ They said: the next paragraph goes on where it begins so.
  const apart = source ? text.blockOf[pronoun] - text.blockOf[source.first] : -1;
  const goesOn = apart === 0 || (apart === 1 && beginsOrFollows(reading, pronoun));
  if (last.entity >= 0 || !source || !goesOn) return null;
  if (isSomeone(reading, last, 'male', pronoun)) return last;
  return isCounted(reading, source) && isUnnamedPerson(reading, source) ? last : null;
}

/** They said; “…,” they said: at the start of its paragraph, or behind the quotation there. */
function beginsOrFollows({ closes, marks, text: { blocks, blockOf } }: Reading, pronoun: number): boolean {
  const { first } = blocks[blockOf[pronoun]];
  if (first === pronoun) return true;
  const m = pronoun > 0 ? closes[pronoun - 1] : 0;
  return m > 0 && marks.open[m - 1] === first;
}

/** A nurse, one aide, another MP. */
function isCounted({ text: { hash } }: Reading, { first }: NounPhrase): boolean {
  return counting.has(hash[first]);
}

const counting = WordTable.of(['a', 'an', 'another', 'one']);
