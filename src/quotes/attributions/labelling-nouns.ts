import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { labelNouns } from '../data/function-words.ts';
import type { Attribution } from '../model/attribution.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

const nouns = WordTable.of(labelNouns);
const longest = 16;

/** Hale’s description of the plan as “a tub”, her dismissal of them as “old”: marked words that somebody gives something as a name. */
export function labellingNoun(reading: Reading, { open }: Marked): Attribution | null {
  const { classes, opens, text } = reading;
  const as = open > 1 && (classes[open - 1] & Word.determiner) !== 0 ? open - 2 : open - 1;
  if (as < 2 || !isWord(reading, as, hashOf.as)) return null;
  for (let i = as - 1; i > 0 && i > as - longest; i--) {
    if (text.kind[i] === Kind.stop || text.kind[i] === Kind.semicolon || opens[i] > 0) return null;
    if (!nouns.has(text.hash[i])) continue;
    const owner = isWord(reading, i + 1, hashOf.of) ? ownerOf(reading, i) : null;
    return owner && labelOf(reading, owner, i, open);
  }
  return null;
}

/** her “old boats” remark, Hale’s “great tide” claim: the words are of whose remark it is. */
export function ownRemark(reading: Reading, { open, behind }: Marked): Attribution | null {
  const { classes, text } = reading;
  if (text.kind[behind] !== Kind.word || text.kind[behind - 2] !== Kind.word) return null;
  if ((classes[behind] & (Word.report | Word.stance)) === 0 || isCapital(reading, behind)) return null;
  const owner = (classes[open - 1] & Word.possessive) !== 0 || text.kind[open - 1] === Kind.possessive;
  const source = owner ? ownerOf(reading, open) : null;
  return source && labelOf(reading, source, behind, open);
}

/** her, Hale’s (own, blunt) */
function ownerOf(reading: Reading, noun: number): NounPhrase | null {
  const { classes, text } = reading;
  const floor = Math.max(0, noun - 12);
  for (let i = noun - 1; i >= floor && i > noun - 4; i--) {
    if ((classes[i] & Word.possessive) !== 0) return { first: i, last: i + 1, headLast: i + 1 };
    if (text.kind[i] === Kind.possessive) {
      const owner = nounPhraseBefore(reading, i, floor);
      return owner && (isCapital(reading, owner.headLast - 1) || maySpeak(reading, owner)) ? owner : null;
    }
    if (text.kind[i] !== Kind.word) return null;
  }
  return null;
}
