import { Flag } from '../../model/index.ts';
import type { Reading } from '../reading/reading.ts';
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
