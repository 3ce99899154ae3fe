import { Flag, Kind, type Text } from '../../model/index.ts';
import { Cue } from '../recognise/document-cues.ts';
import { documentCues, type NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { isTailToken } from './known.ts';
import { person } from './name.ts';

/**
 * Words that stand for somebody or something the article names elsewhere and that the model left out: the same word, the surname of a person
 * named in full, the body’s name without its tail (“Acme” of “Acme Holdings”). Only where it stands alone, and the article never writes it small.
 */
export function echoes(text: Text, names: readonly NameSpan[], covered: Uint8Array): NameSpan[] {
  const typeOf = new Map<number, number>();
  const words = wordsOf();
  for (const { first, last, type } of names) {
    if (last - first === 1) typeOf.set(text.hash[first], type);
    else if (type === person && text.kind[last - 1] === Kind.word && (words[last - 1] & Word.generation) === 0)
      typeOf.set(text.hash[last - 1], type);
    else if (last - first === 2 && isTailToken(text, last - 1)) typeOf.set(text.hash[first], type);
  }
  if (typeOf.size === 0) return [];
  const cues = documentCues();
  for (const word of typeOf.keys()) {
    const slot = cues.slotOf(word);
    if (slot >= 0 && (cues.cues[slot] & Cue.lower) !== 0) typeOf.delete(word);
  }
  const found: NameSpan[] = [];
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (covered[i] === 1 || !isNameWord(i)) continue;
    const type = typeOf.get(text.hash[i]);
    if (type === undefined || (words[i] & common) !== 0 || joined(text, i)) continue;
    found.push({ first: i, last: i + 1, type });
  }
  return found;
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
