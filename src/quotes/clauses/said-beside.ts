import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { hasFiniteVerb } from './finite-verbs.ts';

/** said it was late | when asked about it, when pressed on the cost: how it came to be said, told by the writer. */
export function isInterview({ classes, text: { hash, kind } }: Reading, i: number, limit: number): boolean {
  if (!asked.has(hash[i]) || kind[i] !== Kind.word || hash[i + 1] === hashOf.to) return false;
  return i + 1 >= limit || (classes[i + 1] & (Word.preposition | Word.question | Word.subordinator | Word.time)) !== 0;
}

const asked = WordTable.of(['approached', 'asked', 'challenged', 'contacted', 'pressed', 'questioned', 'quizzed']);

/** feels he is right | as the crew insists that he is wrong: what others say with a clause of its own. */
export function isSaidMeanwhile(reading: Reading, i: number, limit: number): boolean {
  const { classes, text, verbs } = reading;
  if ((classes[i] & (Word.determiner | Word.possessive)) === 0 && !isCapital(reading, i)) return false;
  for (let k = i + 1; k < limit && k < i + 6; k++) {
    if (text.kind[k] !== Kind.word || (classes[k] & noSubject) !== 0) return false;
    const form = verbs[k] === 0 ? Form.base : formOf(verbs[k]);
    if (form === Form.base || form === Form.ing) continue;
    if (form !== Form.past && form !== Form.third) return false;
    const { takes } = verbOfValue(verbs[k]);
    return (takes & (speech | Takes.weak)) === speech && takesClause(reading, k + 1, limit);
  }
  return false;
}

/** Words that no subject of a few words has inside. */
const noSubject = Word.auxiliary | Word.preposition | Word.coordinator;
const speech = Takes.speech | Takes.clause;

/** insists | that, insists | the coach cannot: a clause, no mere object or end. */
function takesClause(reading: Reading, i: number, limit: number): boolean {
  if (i + 1 >= limit) return false;
  if (isWord(reading, i, hashOf.that)) return true;
  const starts = Word.determiner | Word.possessive | Word.subject;
  return (reading.classes[i] & starts) !== 0 && hasFiniteVerb(reading, i, Math.min(limit, i + 12));
}

/** One study shows that tea helps | and a third shows no gain: what another one says or finds, told by the same form of the same verb. */
export function isSaidByAnother(
  { verbs, text: { hash } }: Reading,
  from: number,
  first: number,
  limit: number,
): boolean {
  if (!others.has(hash[from])) return false;
  const value = verbs[hash[first - 1] === hashOf.that ? first - 2 : first - 1];
  if (value === 0 || formOf(value) === Form.base) return false;
  return (from + 1 < limit && verbs[from + 1] === value) || (from + 2 < limit && verbs[from + 2] === value);
}

const others = WordTable.of(['a', 'another', 'others', 'some', 'the']);
