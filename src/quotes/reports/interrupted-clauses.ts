import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

/** A welder who, | neighbours say, | went back: the report is what the relative pronoun begins. */
export function interruptsRelative(
  { classes, text: { kind, hash } }: Reading,
  { first }: Attribution,
  floor: number,
): boolean {
  const pronoun = first - 2;
  const only = Word.relative | Word.determiner | Word.subordinator;
  if (pronoun <= floor || kind[first - 1] !== Kind.comma) return false;
  return (
    (classes[pronoun] & only) === Word.relative || (hash[pronoun] === hashOf.where && kind[pronoun - 1] === Kind.comma)
  );
}

/** A welder, | whose hands, neighbours say, | shook; a loss, | which he bore, they say, | with grace: where the relative clause before the attribution begins, or -1. */
export function interruptedOwner(reading: Reading, { first, resumes }: Attribution, floor: number): number {
  const { classes, opens } = reading;
  const { kind } = reading.text;
  if (resumes < 0 || kind[first - 1] !== Kind.comma) return -1;
  // an outcome, he said, | “we have feared”: the words in marks are all he says
  const plain = opens[resumes] === 0 || isWord(reading, first, hashOf.according);
  for (let i = first - 3; i > floor && first - i < 8; i--) {
    if (kind[i] !== Kind.word) return -1;
    if (isWord(reading, i, hashOf.whose)) return i;
    if (plain && kind[i - 1] === Kind.comma && (classes[i] & (Word.relative | Word.determiner)) === Word.relative)
      return i;
  }
  return -1;
}

/** when, according to Ito, | it fell; because, she says, | it is old. The conjunction stands inside the sentence. */
export function interruptsClause(
  { classes, text: { kind, hash } }: Reading,
  { first }: Attribution,
  floor: number,
): boolean {
  const word = first - 2;
  return (
    word > floor &&
    kind[first - 1] === Kind.comma &&
    (classes[word] & Word.subordinator) !== 0 &&
    clauseOpeners.has(hash[word])
  );
}

const clauseOpeners = WordTable.of(['although', 'because', 'since', 'though', 'when', 'where', 'whereas', 'while']);

/** Hale was blunter: | the pier, she said, | was lost. The attribution stands in the clause behind the last colon or semicolon. */
export function interruptedFrom(
  { closes, text: { kind, flags } }: Reading,
  { first, resumes }: Attribution,
  floor: number,
): number {
  if (resumes < 0 || kind[first - 1] !== Kind.comma) return floor;
  for (let i = first - 2; i > floor && first - i < colonReach && closes[i] === 0; i--)
    // but not at the colon of 10:03
    if ((kind[i] === Kind.colon || kind[i] === Kind.semicolon) && (flags[i + 1] & Flag.spaceBefore) !== 0) return i + 1;
  return floor;
}

/** He is poor (| worth less than £1,000, according to Hale): what stands in the same brackets. */
export function behindOpenBracket({ text: { kind } }: Reading, first: number, attribution: number): number {
  for (let i = attribution - 1; i > first && attribution - i < colonReach; i--) {
    if (kind[i] === Kind.close) break;
    if (kind[i] === Kind.open) return i + 1;
  }
  return first;
}

/** Tokens between a colon and an attribution at most, so that a sentence of a megabyte is not walked for each. */
const colonReach = 60;
