import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { sayingNouns } from '../data/function-words.ts';
import type { Attribution } from '../model/attribution.ts';
import { labelOf } from '../model/label-of.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { isBehindMarks } from './according-to.ts';

/**
 * The pier was, in Hale’s words, “a mess”; In her own words, it was “a mess”; “a mess”, in the mayor’s phrase. Null for any other
 * “in”, and where the sentence has `told` already who speaks: Hale called it, in her own words, “a mess”.
 */
export function readInTheirWords(
  reading: Reading,
  i: number,
  first: number,
  last: number,
  told: boolean,
): Attribution | null {
  const { classes, text } = reading;
  if (i + 3 >= last || ((classes[i + 1] & (Word.possessive | Word.determiner)) === 0 && !isCapital(reading, i + 1)))
    return null;
  const noun = wordsBehind(reading, i + 1, last);
  const source = noun > 0 && !(told && (classes[i + 1] & Word.possessive) !== 0) ? ownerOf(reading, i + 1, noun) : null;
  if (!source) return null;
  const behind = noun + 1;
  const sign = behind < last ? text.kind[behind] : Kind.stop;
  const content = behind + 1;
  const [cueEnd, around] = [behind, { first: i, last: behind }];
  // “a mess”, in Hale’s words: what is quoted stands before.
  if (isBehindMarks(reading, i, first)) return labelOf(reading, source, i, -1, { cueEnd, around });
  if ((sign !== Kind.comma && sign !== Kind.colon) || content >= last) return null;
  const marked = reading.opens[content] > 0;
  if (i > first && !marked) return null;
  return labelOf(reading, source, i, content, { cueEnd, around, contentForm: marked ? 'marked' : 'text' });
}

const sayings = WordTable.of(sayingNouns);

const longestOwner = 8;

/** Hale’s (own) | words: the token of the noun, -1 for none. */
function wordsBehind({ classes, text: { hash, kind } }: Reading, from: number, last: number): number {
  for (let i = from; i + 1 < last && i < from + longestOwner; i++) {
    if (kind[i] !== Kind.word && kind[i] !== Kind.possessive && kind[i] !== Kind.hyphen) return -1;
    if ((classes[i] & (Word.preposition | Word.auxiliary | Word.coordinator)) !== 0) return -1;
    if (kind[i] !== Kind.possessive && (classes[i] & Word.possessive) === 0) continue;
    const noun = hash[i + 1] === hashOf.own ? i + 2 : i + 1;
    return noun < last && kind[noun] === Kind.word && sayings.has(hash[noun]) ? noun : -1;
  }
  return -1;
}

function ownerOf(reading: Reading, first: number, noun: number): NounPhrase | null {
  if ((reading.classes[first] & Word.possessive) !== 0)
    return ownFirst.has(reading.text.hash[first]) ? null : { first, last: first + 1, headLast: first + 1 };
  const apostrophe = isWord(reading, noun - 1, hashOf.own) ? noun - 2 : noun - 1;
  const owner = nounPhraseBefore(reading, apostrophe, first);
  if (!owner || owner.first !== first) return null;
  return isCapital(reading, owner.headLast - 1) || maySpeak(reading, owner) ? owner : null;
}

/** In my view, the writer’s. */
const ownFirst = WordTable.of(['my', 'our', 'your']);
