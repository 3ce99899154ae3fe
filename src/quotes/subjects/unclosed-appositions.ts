import { Flag, Kind } from '../../model/index.ts';
import { isCalling, maySpeak } from '../people/may-speak.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isLowerCase, mentionOn, type Reading } from '../reading/reading.ts';
import { Word } from '../reading/words.ts';

/** Tokens between the name and the verb. */
const longest = 16;

/**
 * Ada Hale, senior analyst at Tarn Bank | said; Ada Hale, in a red coat and a blue hat | said: the name before a remark whose second comma is
 * left out, where the remark cannot speak itself or says what the person is; else null.
 */
export function beforeUnclosed(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  const { kind, flags } = text;
  if (phrase.first - 1 <= floor) return null;
  const head = phrase.headLast - 1;
  if ((classes[head] & (Word.quantifier | Word.subject | Word.relative)) !== 0) return null;
  const isCallingAlone =
    isCalling(reading, head) && (classes[phrase.first] & (Word.determiner | Word.possessive)) === 0;
  const named = mentionOn(reading, head)?.kind === 'name';
  if (isCallingAlone ? named : !isLowerCase(reading, head) || maySpeak(reading, phrase)) return null;
  let comma = phrase.first - 1;
  if (!isCallingAlone) while (comma > floor && phrase.first - comma < longest && kind[comma] === Kind.word) comma--;
  if (comma <= floor || kind[comma] !== Kind.comma) return null;
  if (!isCallingAlone && (classes[comma + 1] & Word.preposition) === 0) return null;
  const name = mentionOn(reading, comma - 1);
  if (name?.type !== 'person' || name.kind !== 'name') return null;
  let first = comma - 1;
  while (first > floor && mentionOn(reading, first - 1) === name) first--;
  const begins = first === floor || (flags[first] & Flag.sentenceStart) !== 0 || reading.closes[first - 1] > 0;
  return begins ? { first, last: comma, headLast: comma } : null;
}
