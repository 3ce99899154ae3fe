import { Kind } from '../../model/index.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Earlier, Referent } from '../model/referent.ts';
import { firstNameOf, isTitle } from '../people/known-names.ts';
import { isBareOffice, isCalling, wordOf } from '../people/may-speak.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import { isCapital, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { lookBack } from './sentences-before.ts';

/**
 * Who a bare office stands for (the prime minister said), when the entities don’t know its holder: the person who spoke or was the subject
 * in the sentence or two before and whose titles, if any, don’t speak against it.
 */
export function holderOf(reading: Reading, attribution: Attribution, earlier: readonly Earlier[]): Referent | null {
  const { source } = attribution;
  if (!source || !isBareOffice(reading, source)) return null;
  const office = wordOf(reading, source.headLast - 1);
  const { entities } = reading.entities;
  if (isTitle(reading, office)) return null;
  const holder = lookBack(reading, attribution, earlier, 'office');
  if (holder && holder.entity >= 0 && isOtherwiseKnown(reading, holder.entity, source.headLast - 1)) return null;
  const gender = holder && holder.entity >= 0 ? entities[holder.entity].gender : null;
  const noun = nounAt(reading, source.headLast - 1);
  const other = gender === 'male' ? Noun.woman : gender === 'female' ? Noun.man : 0;
  return (noun & other) !== 0 ? null : holder;
}

/** Its director, | Ada Hale; union leader | Ada Hale; Ada Hale, | a lawyer: who is brought in as something holds no other office. */
function isOtherwiseKnown(reading: Reading, entity: number, office: number): boolean {
  const { mentionAt, classes, text } = reading;
  const first = firstNameOf(reading, entity);
  if (first < 0) return false;
  let behind = first;
  while (behind < text.count && mentionAt[behind] === mentionAt[first]) behind++;
  // Ada Hale of Tarn Bank
  if (isWord(reading, behind, hashOf.of) && mentionOn(reading, behind + 1)?.type === 'organisation') return true;
  // Detective Superintendent Ada Hale: the detective
  for (let i = Math.max(0, first - 6); i < first; i++) if (text.hash[i] === text.hash[office]) return false;
  if (first > 0 && text.kind[first - 1] === Kind.word && isCalling(reading, first - 1)) return true;
  // Norway’s Ada Hale: the Kremlin spokesman is somebody else
  if (first > 0 && text.kind[first - 1] === Kind.possessive) return true;
  // The press officer, | SP Ada Hale: behind the letters of a rank
  let rank = first;
  while (rank > 0 && first - rank < 3 && text.kind[rank - 1] === Kind.word && isCapital(reading, rank - 1)) rank--;
  const comma = rank - 1;
  if (comma > 0 && text.kind[comma] === Kind.comma) {
    // The director there, Ada Hale
    const there = isWord(reading, comma - 1, hashOf.there) ? comma - 1 : comma;
    const described = nounPhraseBefore(reading, there, Math.max(0, comma - 20));
    if (described && isCalling(reading, described.headLast - 1)) return true;
  }
  if (behind + 1 >= text.count || text.kind[behind] !== Kind.comma) return false;
  return (classes[behind + 1] & Word.determiner) !== 0 || isCalling(reading, behind + 1);
}
