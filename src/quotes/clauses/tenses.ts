import { Flag } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { behindStretch, type Reading } from '../reading/reading.ts';
import { Form, formOf, Word } from '../reading/words.ts';

/** Tense of the first finite verb in `[first, last)`. */
export function firstTense(reading: Reading, first: number, last: number): 'past' | 'present' | null {
  const { classes, verbs, opens, text } = reading;
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    if ((classes[i] & (Word.auxiliary | Word.contraction)) !== 0) {
      if (pastAuxiliaries.has(text.hash[i])) return 'past';
      if (presentAuxiliaries.has(text.hash[i])) return 'present';
      continue;
    }
    if (i === first || verbs[i] === 0 || (text.flags[i] & Flag.capital) !== 0) continue;
    const form = formOf(verbs[i]);
    if (form === Form.past) return 'past';
    if (form === Form.third) return 'present';
  }
  return null;
}

/** it will be late, won’t go: is the first auxiliary one of what is to come? */
export function isFuture({ classes, opens, text: { hash } }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) return false;
    if ((classes[i] & (Word.auxiliary | Word.contraction)) !== 0) return futures.has(hash[i]);
  }
  return false;
}

const futures = WordTable.of(['can', "can't", 'cannot', 'will', "won't"]);

const pastAuxiliaries = WordTable.of(
  "was were had did would could should might wasn't weren't hadn't didn't wouldn't couldn't shouldn't he'd she'd they'd it'd".split(
    ' ',
  ),
);

const presentAuxiliaries = WordTable.of("is are has have does do isn't aren't hasn't haven't doesn't don't".split(' '));
