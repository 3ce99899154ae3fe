import { Flag, Kind } from '../../model/index.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import type { Attribution } from '../model/attribution.ts';
import { behindStretch, isCapital, isWord, type Range, type Reading, signBefore } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

export function isWhollyMarked(reading: Reading, parts: readonly Range[]): boolean {
  const { opens, text } = reading;
  for (const { first, last } of parts)
    for (let i = first; i < last; i++) {
      if (opens[i] > 0) i = behindStretch(reading, i, last) - 1;
      else if (i === first && isWord(reading, i, hashOf.as)) continue;
      else if (text.kind[i] === Kind.word || text.kind[i] === Kind.number) return false;
    }
  return true;
}

/** He rowed on, and then, he says, “You’ll want a story.” A whole sentence in marks goes on with nothing before. */
export function leadsToSentence(reading: Reading, { resumes, first }: Attribution): boolean {
  const { opens, closes, mentionAt, classes, text } = reading;
  if (resumes < 0 || opens[resumes] === 0 || closes[first - 2] > 0) return false;
  const word = resumes + 1;
  if (!isCapital(reading, word) || mentionAt[word] > 0 || isWord(reading, word, hashOf.i)) return false;
  const sign = text.kind[signBefore(text, behindStretch(reading, resumes, text.count))];
  if (sign !== Kind.stop && sign !== Kind.question && sign !== Kind.exclamation) return false;
  const begins = Word.subject | Word.determiner | Word.possessive | Word.auxiliary | Word.question;
  return (
    (classes[word] & begins) !== 0 && hasFiniteVerb(reading, word, behindStretch(reading, resumes, text.count) - 1)
  );
}

/** A colon or semicolon and the quotation that ends before the attribution: the crew was tired: “We slept,” Hale said. Only the marked words are hers. */
export function leadsInQuotation(
  { closes, marks, text: { kind } }: Reading,
  first: number,
  attribution: number,
): boolean {
  const close = attribution - 1;
  if (close <= first || closes[close] === 0) return false;
  const open = marks.open[closes[close] - 1];
  return open - 1 > first && (kind[open - 1] === Kind.colon || kind[open - 1] === Kind.semicolon);
}

/** “…,” Hale told a crowd of three and, she added, “a dog”: the quotation has its own attribution, and only the marks behind are hers here. */
export function opensWithQuotation(reading: Reading, first: number, last: number): boolean {
  const { opens, text } = reading;
  if (opens[first] === 0) return false;
  const behind = behindStretch(reading, first, last);
  if (behind >= last || text.kind[behind] !== Kind.word) return false;
  const sign = text.kind[behind - 2];
  return sign === Kind.comma || sign === Kind.question || sign === Kind.exclamation;
}

/** Hale has two cats and, she says, “no dog”: the conjunction joins the marked words to what the writer tells. */
export function joinsMarks({ classes, opens, text: { kind } }: Reading, { first, resumes }: Attribution): boolean {
  if (resumes < 0 || opens[resumes] === 0 || first < 2 || kind[first - 1] !== Kind.comma) return false;
  return (classes[first - 2] & Word.coordinator) !== 0;
}

/** A subject whose verb stands in the marks: the plan “will not work”. */
export function runsIntoMarks(
  { opens, text: { kind, flags }, classes }: Reading,
  first: number,
  last: number,
): boolean {
  if ((classes[first] & (Word.preposition | Word.subordinator | Word.adverb)) !== 0) return false;
  for (let i = first + 1; i < last; i++)
    if (opens[i] > 0) return kind[i - 1] === Kind.word && (flags[i] & Flag.sentenceStart) === 0;
  return false;
}

export function isMarkedOnly(reading: Reading, first: number, last: number): boolean {
  return isWhollyMarked(reading, [{ first, last }]);
}
