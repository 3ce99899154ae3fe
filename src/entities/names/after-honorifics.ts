import { Flag, Kind, type Text } from '../../model/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, anyHonorific } from '../word-classes.ts';
import { person, type TokenSpan } from './name.ts';

/** Longest name taken on the word of an honorific alone. */
const longest = 3;
/** Most honorifics before one name: “Rt Hon Lt Col Sir”, and one to spare. Without an end, each name of a row of them would look back over all. */
const mostHonorifics = 6;

/** “Mr Okafor”: what stands capitalised behind an address word is a person, whether or not the model saw a name. */
export function namesAfterHonorifics(text: Text, covered: Uint8Array): NameSpan[] {
  const { kind, flags, count } = text;
  const words = wordsOf();
  const found: NameSpan[] = [];
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (!addresses(words[i]) || (flags[i] & Flag.capital) === 0 || covered[i] === 1 || i + 1 === count) continue;
    const first = kind[i + 1] === Kind.stop ? i + 2 : i + 1;
    let last = first;
    while (last < count && isNameWord(last) && covered[last] === 0 && (flags[last] & Flag.sentenceStart) === 0) last++;
    if (last > first && last - first <= longest && (words[first] & Word.officeHead) === 0)
      found.push({ first, last, type: person });
  }
  return found;
}

/** The honorifics right before a name: “Sir” before Keir, “Gen Sir” before Adrian, “Lt. Col.” before Vance. */
export function honorificBefore({ kind, flags, sentenceOf }: Text, first: number): TokenSpan | null {
  const words = wordsOf();
  let from = first;
  for (let count = 0; count < mostHonorifics; count++) {
    const at = from > 0 && kind[from - 1] === Kind.stop ? from - 2 : from - 1;
    if (at < 0 || sentenceOf[at] !== sentenceOf[first]) break;
    // “Secretary-General Marsh” is no general.
    if (at > 0 && kind[at - 1] === Kind.hyphen) break;
    if (kind[at] !== Kind.word || (words[at] & anyHonorific) === 0 || (flags[at] & Flag.capital) === 0) break;
    from = at;
  }
  return from < first ? { first: from, last: first } : null;
}

/** Does an honorific of these words say that a person follows? A rank or “Doctor” may stand in a name of something else. */
export function addressesPerson({ first, last }: TokenSpan): boolean {
  const words = wordsOf();
  for (let i = first; i < last; i++) if (addresses(words[i])) return true;
  return false;
}

const addresses = (word: number): boolean => (word & (Word.maleHonorific | Word.femaleHonorific)) !== 0;
