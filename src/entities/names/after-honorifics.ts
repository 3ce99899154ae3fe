import { Flag, Kind, type Text } from '../../model/index.ts';
import { certainHonorifics } from '../data/honorifics.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { isKnownPlace } from '../known-places.ts';
import { Word, anyHonorific } from '../word-classes.ts';
import { person, type TokenSpan } from './name.ts';

const certain = WordTable.of(certainHonorifics);

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
    if (!(isAddress(words[i]) || certain.has(text.hash[i])) || (flags[i] & Flag.capital) === 0) continue;
    if (covered[i] === 1 || i + 1 === count) continue;
    const address = kind[i + 1] === Kind.stop ? i + 2 : i + 1;
    // “Mr Justice Torvik”
    const first = text.hash[address] === justice && isNameWord(address + 1) ? address + 1 : address;
    let last = first;
    while (last < count && isNameWord(last) && covered[last] === 0 && (flags[last] & Flag.sentenceStart) === 0) last++;
    // “Datuk Seri Azlan”: a further form of address is no name.
    if (last > first && last - first <= longest && (words[first] & (Word.officeHead | anyHonorific)) === 0)
      found.push({ first, last, type: person });
  }
  return found;
}

const justice = hashWord('justice');

/** “Mr | Western”, “Cllr | Day”: does a form of address that is no other word stand right before? Then even a weekday or a people’s word is somebody’s name. */
export function isAddressed({ hash, kind, flags, sentenceOf }: Text, first: number): boolean {
  const at = first > 1 && kind[first - 1] === Kind.stop ? first - 2 : first - 1;
  return at >= 0 && certain.has(hash[at]) && (flags[at] & Flag.capital) !== 0 && sentenceOf[at] === sentenceOf[first];
}

/** The honorifics right before a name: “Sir” before Keir, “Gen Sir” before Adrian, “Lt. Col.” before Vance. */
export function honorificBefore(text: Text, first: number): TokenSpan | null {
  const { kind, flags, sentenceOf } = text;
  const words = wordsOf();
  let from = first;
  for (let count = 0; count < mostHonorifics; count++) {
    const at = from > 0 && kind[from - 1] === Kind.stop ? from - 2 : from - 1;
    if (at < 0 || sentenceOf[at] !== sentenceOf[first]) break;
    // “Secretary-General Marsh” is no general.
    if (at > 0 && kind[at - 1] === Kind.hyphen) break;
    if (
      kind[at] !== Kind.word ||
      ((words[at] & anyHonorific) === 0 && !(at > 0 && isTitleOfTwo(text, at - 1))) ||
      (flags[at] & Flag.capital) === 0
    )
      break;
    from = at > 0 && isTitleOfTwo(text, at - 1) ? at - 1 : at;
  }
  return from < first ? { first: from, last: first } : null;
}

const body = Word.organisationTail | Word.organisationHead;

/**
 * The token of a title inside a span that begins with another name, or -1: “the head of Brightwater | Mr Quist”, “the head of the Navy | Lord
 * Quist”, “Ohio | Gov. Quist”. Titles that are words of names as well count behind the word of a body, where the whole is none: “Notre Dame”, “the
 * Church Lady Margaret Hall”; what begins a sentence may have its capital from that: “Sentencing Mrs Quist”.
 */
export function titleInside(text: Text, { first, last }: NameSpan): number {
  const { kind, hash, flags } = text;
  const words = wordsOf();
  const begins = (flags[first] & Flag.sentenceStart) !== 0;
  const isBody = (words[last - 1] & body) !== 0;
  for (let i = first + 1; i < last - 1; i++) {
    if ((words[i] & anyHonorific) === 0 || kind[i] !== Kind.word || kind[i - 1] > Kind.dotted) continue;
    if (certain.has(hash[i])) {
      if (!begins && (words[i - 1] & Word.functionWord) === 0) return i;
    } else if (kind[i + 1] === Kind.stop) {
      if (isKnownPlace(text, first, i)) return i;
    } else if (isAddress(words[i]) && !isBody && (words[i - 1] & body) !== 0) return i;
  }
  return -1;
}

const tan = hashWord('tan');
const sri = hashWord('sri');
const det = hashWord('det');
const con = hashWord('con');

/** “Tan Sri Azlan”, “Det Con Quist”: titles of two words, of which one is a name elsewhere. */
export const isTitleOfTwo = ({ hash }: Text, at: number): boolean =>
  (hash[at] === tan && hash[at + 1] === sri) || (hash[at] === det && hash[at + 1] === con);

/** Does an honorific of these words say that a person follows? A rank or “Doctor” may stand in a name of something else. */
export function addressesPerson({ hash }: Text, { first, last }: TokenSpan): boolean {
  const words = wordsOf();
  for (let i = first; i < last; i++) if (isAddress(words[i]) || certain.has(hash[i])) return true;
  return false;
}

/** Of a word’s classes: does it address a man or a woman? */
const isAddress = (word: number): boolean => (word & (Word.maleHonorific | Word.femaleHonorific)) !== 0;
