import { Flag, Kind } from '../../model/index.ts';
import { endsInLy, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';

/** Does the word begin an introduction (In May, Monday on the radio, After the storm) and no main clause? */
export function introduces(reading: Reading, i: number): boolean {
  const {
    classes,
    verbs,
    text: { flags },
  } = reading;
  const form = verbs[i] !== 0 && (flags[i] & Flag.sentenceStart) !== 0 ? formOf(verbs[i]) : 0;
  if (form === Form.past || form === Form.participle || isAgo(reading, i)) return true;
  return (
    (classes[i] & (Word.preposition | Word.subordinator | Word.time)) !== 0 ||
    (verbs[i] !== 0 && formOf(verbs[i]) === Form.ing)
  );
}

/** Shortly | after the storm; Lately, */
export function introducesInLy(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  if (!endsInLy(reading, i)) return false;
  return text.kind[i + 1] === Kind.comma || (classes[i + 1] & (Word.preposition | Word.subordinator)) !== 0;
}

/** hours after, two days before, a week after */
export function isAgo(reading: Reading, first: number): boolean {
  const { classes, text } = reading;
  let i = first;
  while (i < first + 3 && ((classes[i] & (Word.quantifier | Word.determiner)) !== 0 || text.kind[i] === Kind.number))
    i++;
  if ((classes[i] & (Word.timePlural | Word.time)) === 0) return false;
  return isWord(reading, i + 1, hashOf.after) || isWord(reading, i + 1, hashOf.before);
}
