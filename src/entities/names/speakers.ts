import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { sayingVerbs } from '../data/context-words.ts';
import { Cue } from '../recognise/document-cues.ts';
import { documentCues, type NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { vocabulary } from '../vocabulary.ts';
import { Known, Word, anyHonorific, senseShift } from '../word-classes.ts';
import { nameLike, other, person, place, type Name } from './name.ts';

const saying = WordTable.of(sayingVerbs);

/** “, Tarnow said”, “”, said Tarnow”: a word that is none else, alone beside such a verb, is somebody’s surname, though the model left it out. */
export function speakers(text: Text, covered: Uint8Array): NameSpan[] {
  const { kind, count } = text;
  const found: NameSpan[] = [];
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (covered[i] === 1 || !isNameWord(i) || kind[i] !== Kind.word || i + 1 >= count) continue;
    if (speaks(text, i) && isNothingElse(text, i)) found.push({ first: i, last: i + 1, type: person });
  }
  return found;
}

/** The same for what the model took for a place or a work, where nothing but this sentence tells what it is. */
export function speakersAsPersons(text: Text, names: readonly Name[]): Name[] {
  const known: Name[] = [];
  for (const name of names) {
    const isSpeaker =
      (name.type === place || name.type === other) &&
      name.last - name.first === 1 &&
      text.kind[name.first] === Kind.word &&
      speaks(text, name.first) &&
      isNothingElse(text, name.first);
    known.push(isSpeaker ? nameLike(name, { type: person }) : name);
  }
  return known;
}

/** Does the word, with no other of a name beside it, stand right before a verb of saying, or behind one that ends a quotation’s frame? */
function speaks({ kind, hash, flags, count }: Text, i: number): boolean {
  // At the beginning of a sentence any word has a capital.
  if ((flags[i] & Flag.sentenceStart) !== 0 || i < 2 || i + 1 >= count) return false;
  if (isNameWord(i - 1) || kind[i - 1] === Kind.hyphen || kind[i - 1] === Kind.stop) return false;
  if (saying.has(hash[i + 1]) && (flags[i + 1] & Flag.sentenceStart) === 0) return true;
  if (!saying.has(hash[i - 1])) return false;
  const before = kind[i - 2];
  return (
    (before === Kind.comma || before === Kind.close || before === Kind.mark) &&
    !isNameWord(i + 1) &&
    kind[i + 1] !== Kind.hyphen
  );
}

const common =
  Word.functionWord |
  Word.demonym |
  Word.calendar |
  Word.commonCapital |
  Word.officeHead |
  Word.officeModifier |
  Word.organisationTail |
  Word.organisationHead |
  Word.placeTail |
  Word.placeHead |
  anyHonorific;

/** Is the word no common one, known as nothing but a person’s, never written small and never behind “in” in the article? */
function isNothingElse({ hash, flags }: Text, i: number): boolean {
  const word = wordsOf()[i];
  if ((word & common) !== 0 || word >>> senseShift !== 0 || (flags[i] & Flag.allCapitals) !== 0) return false;
  const { phrases } = vocabulary();
  const known = phrases.longestAt({ hash }, i, i + 1);
  if (known !== 0 && (known & 255) !== Known.person) return false;
  const cues = documentCues();
  const slot = cues.slotOf(hash[i]);
  return slot >= 0 && (cues.cues[slot] & (Cue.lower | Cue.afterPlacePreposition | Cue.afterThe | Cue.beforeTail)) === 0;
}
