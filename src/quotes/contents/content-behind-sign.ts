import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { continuesClause } from '../clauses/content-clauses.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import type { Content } from '../model/attribution.ts';
import { behindStretch, isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes } from '../reading/words.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { isTitle } from './resumptions.ts';

/** Behind “…,” said Hale: more marked words (… ,“…”), else nothing. */
export function contentBehindInverted(reading: Reading, from: number, last: number): Content {
  const skipped = skipAdjuncts(reading, from, last, true);
  const { kind } = reading.text;
  let i = skipped;
  if (i < last && (kind[i] === Kind.comma || kind[i] === Kind.colon)) i++;
  if (i < last && reading.opens[i] > 0 && i > skipped) return { form: 'marked', from: i, skipped };
  return { form: 'none', from: 0, skipped: from };
}

/** said as she left the hall, | “…”: the first marks, behind the comma that ends a clause of when; else -1. */
export function marksBehindClause(reading: Reading, when: number, last: number): number {
  const { opens, text } = reading;
  if (!whens.has(text.hash[when])) return -1;
  for (let i = when + 1; i + 1 < last && i < when + 20; i++) {
    if (opens[i] > 0 || text.kind[i] === Kind.semicolon || text.kind[i] === Kind.colon) return -1;
    if (text.kind[i] === Kind.comma && opens[i + 1] > 0)
      return isCapital(reading, i + 2) && hasFiniteVerb(reading, when, i) ? i + 1 : -1;
  }
  return -1;
}

const whens = WordTable.of(['after', 'as', 'before', 'when', 'while']);

/** What a colon, a comma or marks at token `skipped` lead to. */
export function contentBehindSign(reading: Reading, skipped: number, last: number, takes: number): Content {
  const { text, opens } = reading;
  const { kind } = text;
  const i = skipped;
  // She went on: ¶ We will rebuild it. The colon opens the paragraph behind it.
  if (kind[i] === Kind.colon && opens[i] > 0) return { form: 'marked', from: i, skipped };
  if (kind[i] === Kind.colon) {
    const next = i + 1;
    // informed at 3:15pm
    if (next < last && (text.flags[next] & Flag.spaceBefore) === 0 && kind[i - 1] === Kind.number && opens[next] === 0)
      return { form: 'none', from: 0, skipped };
    if (next < last && opens[next] > 0) return { form: 'marked', from: next, skipped };
    return next < last && (takes & Takes.speech) !== 0
      ? { form: 'text', from: next, skipped }
      : { form: 'none', from: 0, skipped };
  }
  // Where do you write? ¶ In the car: an interview’s answer, no report of the question’s verb
  if (kind[i] === Kind.question) return { form: 'none', from: 0, skipped };
  if (kind[i] === Kind.comma) {
    if (i + 1 < last && opens[i + 1] > 0 && (takes & Takes.speech) !== 0 && !isTitle(reading, i, i + 1, last))
      return { form: 'marked', from: i + 1, skipped };
    if (i + 1 < last && isWord(reading, i + 1, hashOf.that) && (takes & (Takes.clause | Takes.that)) !== 0)
      return { form: 'clause', from: i + 2, skipped };
    return { form: 'none', from: 0, skipped };
  }
  if (isProgramme(reading, i, last)) return { form: 'none', from: 0, skipped };
  const behind = behindStretch(reading, i, last);
  // He said “the plan” was dead: the marked words begin the clause.
  if ((takes & (Takes.clause | Takes.that)) !== 0 && behind < last && continuesClause(reading, behind, last))
    return { form: 'clause', from: i, skipped };
  return { form: (takes & Takes.label) !== 0 && (takes & Takes.speech) === 0 ? 'label' : 'marked', from: i, skipped };
}

/** Speaking on Coast FM’s “Late Harbour”: a title, be its owner’s apostrophe a plural’s (CBS’). */
function isProgramme(reading: Reading, open: number, last: number): boolean {
  const { closes, text } = reading;
  const before = text.kind[open - 1];
  if (open < 2 || (before !== Kind.possessive && (before !== Kind.mark || closes[open - 1] > 0))) return false;
  return isCapital(reading, open + 1) && !hasFiniteVerb(reading, open + 1, behindStretch(reading, open, last) - 1);
}
