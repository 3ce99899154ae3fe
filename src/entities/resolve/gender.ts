import type { Gender, Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { wordsOf, type Name } from '../names/index.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word, givenName } from '../word-classes.ts';

/** What an honorific of one of these names tells, or null. */
export function genderOfHonorifics(names: readonly Name[], indices: readonly number[]): Gender {
  const words = wordsOf();
  for (const index of indices) {
    const { honorific } = names[index];
    if (honorific === null) continue;
    for (let i = honorific.first; i < honorific.last; i++) {
      if ((words[i] & Word.maleHonorific) !== 0) return 'male';
      if ((words[i] & Word.femaleHonorific) !== 0) return 'female';
    }
  }
  return null;
}

/** What a first name tells that only men or only women have, or null. */
export function genderOfGiven(given: string): Gender {
  const bits = vocabulary().words.get(hashWord(given)) & givenName;
  return bits === Word.maleName ? 'male' : bits === Word.femaleName ? 'female' : null;
}

export const conflicts = (a: Gender, b: Gender): boolean => a !== null && b !== null && a !== b;

/** Is one of these names called Sir or Dame? They go with first names. */
export function isKnighted({ hash }: Text, names: readonly Name[], indices: readonly number[]): boolean {
  return indices.some((index) => {
    const { honorific } = names[index];
    if (honorific === null) return false;
    for (let i = honorific.first; i < honorific.last; i++) if (hash[i] === sir || hash[i] === dame) return true;
    return false;
  });
}

const sir = hashWord('sir');
const dame = hashWord('dame');
