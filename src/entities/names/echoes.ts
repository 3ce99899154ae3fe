import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
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
  for (const { first, last, type } of names) {
    let word = -1;
    if (last - first === 1) word = first;
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
  }
  return found;
}

/** “Torvik Robotics Inc.”, whose first word is no other one’s and no common word. */
function isFirm(text: Text, first: number, last: number): boolean {
  const word = wordsOf()[first];
  if (last - first < 3 || (word & classMask) !== 0 || word >>> senseShift !== 0) return false;
  return endsInFirmWord(text, last);
}

const common = Word.demonym | Word.calendar | Word.commonCapital | Word.officeHead;

/** Is token `i` part of a longer run of capitals or glued to another word? */
function joined(text: Text, i: number): boolean {
  const { kind, flags, count } = text;
  const before = i > 0 && (flags[i] & Flag.sentenceStart) === 0 && (isNameWord(i - 1) || kind[i - 1] === Kind.hyphen);
  const after =
    i + 1 < count && (flags[i + 1] & Flag.sentenceStart) === 0 && (isNameWord(i + 1) || kind[i + 1] === Kind.hyphen);
  return before || after;
}
