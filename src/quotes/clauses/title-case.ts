import { Kind } from '../../model/index.ts';
import { endsInEd, isCapital, isPlural, type Reading } from '../reading/reading.ts';
import { Form, formOf } from '../reading/words.ts';

/**
 * Paper Says Hale Needs Time, Mayor Claims Crews ‘Lied’: in a headline with capitals the verb of the clause has one too, where elsewhere a
 * capital tells a name. `cue` is the verb of speech, `from` the token behind it.
 */
export function isTitleCaseClause(reading: Reading, cue: number, from: number, last: number): boolean {
  const { opens, text, verbs } = reading;
  if (!isCapital(reading, cue) || text.blocks[text.blockOf[cue]].kind !== 'headline') return false;
  for (let i = from + 1; i < last && i < from + 16; i++) {
    if (opens[i] > 0) return text.kind[i - 1] === Kind.word;
    if (text.kind[i] === Kind.comma || text.kind[i] === Kind.colon || text.kind[i] === Kind.semicolon) return false;
    if (text.kind[i] !== Kind.word) continue;
    const form = verbs[i] !== 0 ? formOf(verbs[i]) : endsInEd(reading, i) ? Form.past : 0;
    if (form === Form.past || form === Form.third) return true;
    if (form === Form.base && isPlural(reading, i - 1)) return true;
  }
  return false;
}
