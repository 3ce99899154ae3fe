import { Flag, Kind } from '../../model/index.ts';
import { endsInLy, type Reading } from '../reading/reading.ts';
import { Form, formOf, Word } from '../reading/words.ts';

/** Does the word begin an introduction (In May, Monday on the radio, After the storm) and no main clause? */
export function introduces({ classes, verbs, text: { flags } }: Reading, i: number): boolean {
  const form = verbs[i] !== 0 && (flags[i] & Flag.sentenceStart) !== 0 ? formOf(verbs[i]) : 0;
  if (form === Form.past || form === Form.participle) return true;
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
