import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { isGap, isInRelative } from '../clauses/content-clauses.ts';
import { hasFiniteVerb, isFiniteAuxiliary } from '../clauses/finite-verbs.ts';
import type { Content } from '../model/attribution.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { isCapital, isManner, isPast, isPlural, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, Word } from '../reading/words.ts';

/** said | although it was late, crews went out: a clause that depends on the one behind its comma, and no clause of the writer’s. */
export function beginsWithConcession(reading: Reading, i: number, last: number, first: number): boolean {
  const { classes, opens, text } = reading;
  if (!concessions.has(text.hash[i]) || text.kind[i] !== Kind.word) return false;
  // The pier was lost, Hale said | although it was late, …
  if (first > 0 && (text.kind[first - 1] === Kind.comma || reading.closes[first - 1] > 0)) return false;
  for (let comma = i + 2; comma + 2 < last && comma < i + 30; comma++) {
    if (opens[comma] > 0 || text.kind[comma] === Kind.semicolon || text.kind[comma] === Kind.dash) return false;
    if (text.kind[comma] !== Kind.comma) continue;
    const subject = Word.subject | Word.determiner | Word.possessive | Word.quantifier;
    if ((classes[comma + 1] & (Word.relative | Word.coordinator)) !== 0) return false;
    const noun = isCapital(reading, comma + 1) || isPlural(reading, comma + 1) || pronouns.has(text.hash[comma + 1]);
    if ((classes[comma + 1] & subject) === 0 && !noun) return false;
    // said while inside, crews lit a fire: a place instead of a clause
    const place = comma - i <= 4 && whiles.has(text.hash[i]);
    return (
      (place || isWord(reading, i, hashOf.despite) || hasFiniteVerb(reading, i + 1, comma)) &&
      hasFiniteVerb(reading, comma + 1, Math.min(last, comma + 16))
    );
  }
  return false;
}

const concessions = WordTable.of(['although', 'because', 'despite', 'though', 'whereas', 'while']);

const pronouns = WordTable.of([
  'everybody',
  'everyone',
  'everything',
  'nobody',
  'nothing',
  'somebody',
  'someone',
  'something',
]);

const whiles = WordTable.of(['while', 'whilst']);

/** ruled | the crew had been drinking, accepted | it was late: a subject right before its finite auxiliary, be "that" left out. */
export function isPlainClause(reading: Reading, i: number, last: number): boolean {
  const { classes } = reading;
  // three reasons he has; the person who posted it was
  if (!isPast(reading, i - 1) || isInRelative(reading, i)) return false;
  const pronoun = (classes[i] & (Word.subject | Word.relative)) === Word.subject;
  const subject = pronoun ? null : nounPhraseAfter(reading, i, last);
  if (!pronoun && !subject) return false;
  const verb = subject ? subject.last : i + 1;
  if (verb + 1 >= last || (classes[verb] & Word.auxiliary) === 0 || isCapital(reading, verb)) return false;
  return (classes[verb] & Word.contraction) === 0 && isFiniteAuxiliary(reading, verb);
}

/** What Hale said | was that: the clause behind "that", where "what" begins the sentence’s subject; else -1. */
function behindCleft(reading: Reading, be: number, first: number): number {
  if ((reading.classes[be] & Word.be) === 0 || !isWord(reading, be + 1, hashOf.that)) return -1;
  return first > 0 && whats.has(reading.text.hash[first - 1]) ? be + 2 : -1;
}

const whats = WordTable.of(['what']);

/** A clause whose subject the words before token `i` are, or what stands before the attribution; null where no finite verb stands at `i`. */
export function contentAtVerb(reading: Reading, from: number, i: number, takes: number, first: number): Content | null {
  const { classes } = reading;
  const skipped = i;
  const cleft = behindCleft(reading, i, first);
  if (cleft > 0) return { form: 'clause', from: cleft, skipped };
  const gap = isGap(reading, first) && ((classes[i] & Word.auxiliary) !== 0 || isPast(reading, i));
  if (gap) return { form: 'clause', from: i, skipped };
  if ((classes[i] & Word.auxiliary) !== 0 && hasFiniteVerb(reading, i, i + 1)) {
    // "said there certainly was more": the words taken for an adverb or addressee are the clause’s subject.
    if (
      i > from &&
      (classes[from] & (Word.preposition | Word.time | Word.timeModifier)) === 0 &&
      !isManner(reading, from)
    )
      return { form: 'clause', from, skipped };
    // "said Wednesday was hot"
    if (
      i > from &&
      (takes & Takes.noun) === 0 &&
      isTimeAlone(reading, from, i) &&
      (classes[from - 1] & (Word.report | Word.document)) === 0
    )
      return { form: 'clause', from, skipped };
    // "a probe the agency said was over", but "the merger announced on Monday was", "the jobs report was".
    if ((takes & Takes.noun) === 0 && (classes[from - 1] & (Word.report | Word.document)) === 0)
      return { form: 'clause', from: i, skipped };
  }
  return null;
}

function isTimeAlone({ classes }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if ((classes[i] & (Word.time | Word.timeModifier)) === 0) return false;
  return (classes[last - 1] & Word.time) !== 0;
}
