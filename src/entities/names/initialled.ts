import { Flag, Kind, type Text } from '../../model/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, classMask, senseShift } from '../word-classes.ts';
import { person } from './name.ts';

/** “A. Quist left”, “CJ Torvik left”: a word that is nothing but a surname right behind an initial, and that the model left out. No list’s “A. Yes”, no “plan B. Quist left”. */
export function addInitialled(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { kind, flags, start, end, sentenceOf } = text;
  const words = wordsOf();
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i > 0 && covered[i] === 0 && isInitialPair(text, i - 1) && isSurnameWord(text, i)) {
      if (covered[i - 1] === 0) found.push({ first: i - 1, last: i + 1, type: person });
      continue;
    }
    if (i < 2 || kind[i - 1] !== Kind.stop || covered[i] === 1 || !isNameWord(i) || isNameWord(i + 1)) continue;
    if (end[i - 2] - start[i - 2] !== 1 || (flags[i - 2] & Flag.capital) === 0 || covered[i - 2] === 1) continue;
    if (sentenceOf[i - 2] !== sentenceOf[i] || (flags[i] & Flag.allCapitals) !== 0) continue;
    if ((words[i] & classMask & ~Word.surname) === 0 && words[i] >>> senseShift === 0)
      found.push({ first: i, last: i + 1, type: person });
  }
}

/** AJ, JP: two capitals of which one is a J, as hardly anything but first names have; a DJ is no name. */
function isInitialPair({ source, start, end, kind }: Text, i: number): boolean {
  if (kind[i] !== Kind.word || end[i] - start[i] !== 2) return false;
  const first = source[start[i]];
  const second = source[start[i] + 1];
  return (
    (second === 'J' && first >= 'A' && first <= 'Z' && first !== 'D') ||
    (first === 'J' && second >= 'A' && second <= 'Z')
  );
}

/** A surname, be it a word besides, with one capital and no name behind it. */
const isSurnameWord = ({ flags, sentenceOf }: Text, i: number): boolean =>
  (wordsOf()[i] & Word.surname) !== 0 &&
  (flags[i] & (Flag.capital | Flag.allCapitals)) === Flag.capital &&
  sentenceOf[i - 1] === sentenceOf[i] &&
  isNameWord(i) &&
  !isNameWord(i + 1);
