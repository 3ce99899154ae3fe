import { Kind } from '../../model/index.ts';
import { isClause, isGap } from '../clauses/content-clauses.ts';
import { endOfClause } from '../clauses/end-of-clause.ts';
import { hasFiniteVerb, isFiniteAuxiliary } from '../clauses/finite-verbs.ts';
import type { Content } from '../model/attribution.ts';
import { behindStretch, isCapital, isManner, isPast, isPlural, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, Word } from '../reading/words.ts';

/** disputed that | figure, denied that charge on Friday: a noun that "that" points to, and no verb up to the end of the clause. */
function isPointedTo(reading: Reading, noun: number, last: number): boolean {
  const { opens, text } = reading;
  const starts = Word.determiner | Word.subject | Word.possessive | Word.quantifier;
  if (noun >= last || text.kind[noun] !== Kind.word || (reading.classes[noun] & starts) !== 0) return false;
  const end = endOfClause(reading, noun, last);
  for (let i = noun; i < end; i++)
    if (opens[i] > 0 || text.kind[i] === Kind.comma || isPlural(reading, i) || isNameLike(reading, i)) return false;
  return end - noun < 8 && !hasFiniteVerb(reading, noun, end);
}

/** A capital, but not that of a day. */
function isNameLike(reading: Reading, i: number): boolean {
  return isCapital(reading, i) && (reading.classes[i] & Word.time) === 0;
}

/** Behind the verb’s "that" at token `i`: a clause, or null where it is a pronoun. */
export function contentBehindThat(
  reading: Reading,
  from: number,
  i: number,
  last: number,
  takes: number,
  passive: boolean,
  first: number,
): Content | null {
  const { text, classes, opens } = reading;
  const { kind } = text;
  const skipped = i;
  let next = i + 1;
  // with a post that simply | read: the pronoun
  if (i > from && isManner(reading, next) && isPast(reading, next + 1)) return null;
  // with a phrase | that could have been Ito’s
  const points = next < last && (classes[next] & Word.auxiliary) !== 0 && isFiniteAuxiliary(reading, next);
  if (points && i > from && (classes[i - 1] & Word.time) === 0) return null;
  // said that’s what she wants
  if (next < last && kind[next] === Kind.possessive && !passive) return { form: 'clause', from: i, skipped };
  // "said that was no comfort": the pronoun.
  if (points && !passive && !isGap(reading, first)) return { form: 'clause', from: i, skipped };
  if (next < last && kind[next] === Kind.comma) {
    // what she said to that, Ito replied
    if (i > from && isWord(reading, i - 1, hashOf.to)) return { form: 'none', from: 0, skipped };
    next++;
  }
  if (next < last && kind[next] === Kind.colon) next++;
  if (isPointedTo(reading, next, last)) return { form: 'none', from: 0, skipped };
  // wrote that “the pier is safe”: the clause may stand in marks.
  const marked = next < last && opens[next] > 0;
  if (
    (next < last && (takes & Takes.clause) !== 0) ||
    isClause(reading, next, last) ||
    (marked && hasFiniteVerb(reading, next + 1, behindStretch(reading, next, last)))
  )
    return { form: 'clause', from: next, skipped };
  return null;
}
