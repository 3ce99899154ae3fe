import { Kind } from '../../model/index.ts';
import type { Range, Reading } from '../reading/reading.ts';
import { Word } from '../reading/words.ts';
import { isTime } from './times-before.ts';

/** A noun phrase: its range and where its first part ends, the one with the head ("the head" of "the head of the bank"). */
export interface NounPhrase extends Range {
  readonly headLast: number;
}

/** Noun phrases longer than this are not read: attributions are short, and the walk stays linear. */
export const mostTokens = 40;

export const closedClasses =
  Word.preposition |
  Word.auxiliary |
  Word.coordinator |
  Word.subordinator |
  Word.relative |
  Word.question |
  Word.negation |
  Word.adverb;

export function isTimeRange(reading: Reading, first: number, last: number): boolean {
  return last - first <= 3 && isTime(reading, last - 1);
}

/** Behind "her" begins no noun that would be hers: told her | to go. */
export function standsAlone({ classes, opens, text: { kind } }: Reading, i: number, highest: number): boolean {
  const others =
    Word.preposition |
    Word.auxiliary |
    Word.subordinator |
    Word.determiner |
    Word.possessive |
    Word.subject |
    Word.question |
    Word.coordinator;
  return i >= highest || opens[i] > 0 || kind[i] !== Kind.word || (classes[i] & others) !== 0;
}

export function isPlaceAlone({ mentionAt, entities }: Reading, first: number, last: number): boolean {
  const index = mentionAt[first];
  if (index === 0 || entities.mentions[index - 1].type !== 'place') return false;
  for (let i = first; i < last; i++) if (mentionAt[i] !== index) return false;
  return true;
}
