import { WordTable } from '../../text/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { measures } from '../people/may-speak.ts';
import { isWord, mentionOn, type Range, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, Word } from '../reading/words.ts';

/** "welcomed the deal": two words of what somebody spoke about are no report. */
export function isSlight(reading: Reading, { contentForm, backward }: Attribution, parts: readonly Range[]): boolean {
  if (backward || (contentForm !== 'noun' && contentForm !== 'label')) return false;
  const { first, last } = parts[0];
  // disclosed this to reporters: the pronoun goes back to what is told elsewhere
  const points =
    isWord(reading, first, hashOf.this) || isWord(reading, first, hashOf.that) || isWord(reading, first, hashOf.it);
  const when = (reading.classes[first + 1] & (Word.time | Word.timeModifier)) !== 0;
  return last - first <= 2 || (points && (when || behindPointers.has(reading.text.hash[first + 1])));
}

const behindPointers = WordTable.of(['at', 'during', 'in', 'on', 'to']);

/** A noun phrase behind a verb that mostly reports nothing (rejected the plan) is no report without marks in it. */
export function isDoubtful(reading: Reading, attribution: Attribution): boolean {
  const { contentForm, takes, backward } = attribution;
  if ((takes & Takes.mental) !== 0) return !isPress(reading, attribution);
  if (contentForm === 'noun' && (takes & Takes.marked) !== 0) return true;
  if (contentForm === 'order') return (takes & Takes.question) !== 0;
  return (
    !backward &&
    (contentForm === 'noun' || contentForm === 'label') &&
    (takes & Takes.weak) !== 0 &&
    (takes & Takes.phrase) === 0
  );
}

/** The Gazette understands that: what a paper or station has learnt. */
function isPress(reading: Reading, { cue, source }: Attribution): boolean {
  if (!source || !isWord(reading, cue.first, hashOf.understands)) return false;
  return mentionOn(reading, source.headLast - 1)?.type === 'organisation';
}

/** The poll showed Hale losing ground, the survey found little support: what was measured, be it no clause. */
export function isMeasured(reading: Reading, { contentForm, takes, source }: Attribution): boolean {
  return contentForm === 'noun' && (takes & Takes.evidence) !== 0 && source !== null && measures(reading, source);
}

/** A noun phrase behind a verb that mostly reports nothing. */
export function isDone({ contentForm, takes, backward }: Attribution): boolean {
  return !backward && contentForm === 'noun' && (takes & Takes.weak) !== 0 && (takes & Takes.phrase) === 0;
}
