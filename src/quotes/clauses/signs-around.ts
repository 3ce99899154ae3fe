import { Kind } from '../../model/index.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

/** End of the sentence’s words: without its final stop, closing brackets and white space. */
export function withoutFinalSigns({ text: { kind }, closes }: Reading, first: number, last: number): number {
  let end = last;
  while (end > first) {
    const here = kind[end - 1];
    if (here === Kind.mark && closes[end - 1] > 0) break;
    if (
      here !== Kind.stop &&
      here !== Kind.comma &&
      here !== Kind.semicolon &&
      here !== Kind.colon &&
      here !== Kind.dash &&
      here !== Kind.mark &&
      here !== Kind.question &&
      here !== Kind.exclamation &&
      here !== Kind.ellipsis
    )
      break;
    end--;
  }
  return end;
}

/** Marked words ahead are still the speaker’s. */
export function holdsMarks({ opens }: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 30; i++) if (opens[i] > 0) return true;
  return false;
}

/** had failed them twice – first by the trust and then by “those whose job it was”: no verb and no clause stands before the marks. */
export function leadsToOwnMarks(reading: Reading, from: number, limit: number): boolean {
  const {
    classes,
    opens,
    verbs,
    text: { kind },
  } = reading;
  // – a play on the phrase “old salt”: the writer explains
  if (isWord(reading, from, hashOf.a) || isWord(reading, from, hashOf.an)) return false;
  const others = Word.auxiliary | Word.relative | Word.subject | Word.contraction;
  for (let i = from; i < limit && i < from + 20; i++) {
    if (opens[i] > 0) return i > from;
    const verb = verbs[i] !== 0 && (classes[i - 1] & (Word.determiner | Word.possessive)) === 0;
    if (verb || (classes[i] & others) !== 0 || kind[i] === Kind.semicolon || kind[i] === Kind.colon) return false;
  }
  return false;
}
