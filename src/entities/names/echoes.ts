import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { policeRanks } from '../data/called-words.ts';
import { Cue } from '../recognise/document-cues.ts';
import { documentCues, type NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, classMask, senseShift } from '../word-classes.ts';
import { endsInFirmWord, shortByLast, tellsBody } from './known.ts';
import { organisation, person } from './name.ts';

const uk = hashWord('uk');

/**
 * Words that stand for somebody or something the article names elsewhere and that the model left out: the same word, the surname of a person
 * named in full, the body’s name without its tail (“Acme” of “Acme Holdings”), the end of a known body’s (“Villa” of “Aston Villa”). Only where it stands alone, and the article never writes it small.
 */
export function echoes(text: Text, names: readonly NameSpan[], covered: Uint8Array): NameSpan[] {
  const words = wordsOf();
  const { hash } = text;
  const cues = documentCues();
  const { standsFor } = cues;
  let doubled: Set<number> | null = null;
  for (const { first, last, type } of names) {
    let word = -1;
    if (type === person && last - first > 3 && text.kind[last - 2] === Kind.hyphen)
      (doubled ??= new Set()).add(Math.imul(hash[last - 3], 31) + hash[last - 1]);
    if (last - first === 1) word = isWhole(text, first) ? first : -1;
    else if (type === person && text.kind[last - 1] === Kind.word && (words[last - 1] & Word.generation) === 0)
      word = last - 1;
    // “Corbin” of “Corbin & Shaw”
    else if (type === organisation && last - first === 3 && text.source[text.start[first + 1]] === '&') word = first;
    else if (last - first === 2 && (tellsBody(text, last - 1) || hash[last - 1] === uk)) word = first;
    else if (type === organisation) word = isFirm(text, first, last) ? first : shortByLast(text, first, last);
    const slot = word < 0 ? -1 : cues.slotOf(hash[word]);
    if (slot >= 0) standsFor[slot] = type + 1;
  }
  const found: NameSpan[] = [];
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (covered[i] === 1 || !isNameWord(i)) continue;
    const slot = cues.slotOf(hash[i]);
    if (slot < 0 || standsFor[slot] === 0 || (cues.cues[slot] & Cue.lower) !== 0) continue;
    if ((words[i] & common) === 0 && !joined(text, i)) found.push({ first: i, last: i + 1, type: standsFor[slot] - 1 });
    else if (doubled !== null && isDoubled(text, doubled, i, covered))
      found.push({ first: i - 2, last: i + 1, type: person });
  }
  return found;
}

/** A word of more than one letter, no X and no A350. */
const isWhole = ({ kind, start, end }: Text, i: number): boolean =>
  kind[i] !== Kind.alphanumeric && end[i] - start[i] > 1;

/** “Quist-Hale” of Ada Quist-Hale, alone: `i` is its last word. */
const isDoubled = (
  { hash, kind, flags }: Text,
  doubled: ReadonlySet<number>,
  i: number,
  covered: Uint8Array,
): boolean =>
  i > 1 &&
  kind[i - 1] === Kind.hyphen &&
  covered[i - 2] === 0 &&
  isNameWord(i - 2) &&
  doubled.has(Math.imul(hash[i - 2], 31) + hash[i]) &&
  !(isNameWord(i + 1) && (flags[i + 1] & Flag.sentenceStart) === 0);

/** “Torvik Robotics Inc.”, whose first word is no other one’s and no common word. */
function isFirm(text: Text, first: number, last: number): boolean {
  const word = wordsOf()[first];
  if (last - first < 3 || (word & classMask) !== 0 || word >>> senseShift !== 0) return false;
  return endsInFirmWord(text, last);
}

const common = Word.demonym | Word.calendar | Word.commonCapital | Word.officeHead;

const ranks = WordTable.of(policeRanks);

/** Is token `i` part of a longer run of capitals or glued to another word? */
function joined(text: Text, i: number): boolean {
  const { hash, kind, flags, count } = text;
  const rank = i > 0 && (flags[i - 1] & Flag.allCapitals) !== 0 && ranks.has(hash[i - 1]);
  const before =
    i > 0 && !rank && (flags[i] & Flag.sentenceStart) === 0 && (isNameWord(i - 1) || kind[i - 1] === Kind.hyphen);
  const after =
    i + 1 < count && (flags[i + 1] & Flag.sentenceStart) === 0 && (isNameWord(i + 1) || kind[i + 1] === Kind.hyphen);
  return before || after;
}
