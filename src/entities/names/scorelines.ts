import { Flag, Kind, type Text } from '../../model/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, givenName } from '../word-classes.ts';
import { organisation } from './name.ts';

/** Longest name of a side, in words. */
const longest = 4;
const no = Word.functionWord | Word.calendar | Word.demonym;

/**
 * “Torvik Rovers 3-2 Marsh Alexandra”: on both sides of a result stand names of the sides, which the model left out for want of a
 * sentence. Those of persons, as in tennis, are left to it.
 */
export function addScorelines(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { kind, flags } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const left = bits.capitals[c];
    const number = left + 1;
    if (isLinedResult(text, left)) {
      addLined(text, left, covered, found);
      continue;
    }
    if (!isResult(text, number) || !isNameWord(left) || (flags[number + 3] & Flag.capital) === 0) continue;
    if (kind[number + 3] !== Kind.word) continue;
    let first = left;
    while (first > 0 && left - first < longest && continues(text, first) && isNameWord(first - 1)) first--;
    let last = number + 4;
    while (last < text.count && last - number - 3 < longest && continues(text, last) && isNameWord(last)) last++;
    if (maySide(covered, first, number)) found.push({ first, last: number, type: organisation });
    if (maySide(covered, number + 3, last)) found.push({ first: number + 3, last, type: organisation });
  }
}

/** “Torvik 34 Marsh 17”: the last word of a side and its points, another side and its own, and the end of the line. */
function isLinedResult(text: Text, left: number): boolean {
  const { kind, count } = text;
  if (!isPoints(text, left + 1) || !isNameWord(left)) return false;
  let right = left + 2;
  while (right < count && right < left + 2 + longest && isNameWord(right) && continues(text, right)) right++;
  if (right === left + 2 || !isPoints(text, right)) return false;
  const end = right + 1;
  return end >= count || (text.flags[end] & Flag.lineBefore) !== 0 || kind[end] === Kind.open;
}

/** A number of one to three digits that goes on in the line. */
const isPoints = (text: Text, at: number): boolean =>
  text.kind[at] === Kind.number && text.end[at] - text.start[at] < 4 && continues(text, at);

function addLined(text: Text, left: number, covered: Uint8Array, found: NameSpan[]): void {
  let first = left;
  while (first > 0 && left - first < longest && continues(text, first) && isNameWord(first - 1)) first--;
  // Anywhere but at the head of a line it is a list of something else.
  if ((text.flags[first] & Flag.lineBefore) === 0) return;
  let last = left + 2;
  while (isNameWord(last)) last++;
  if (maySide(covered, first, left + 1)) found.push({ first, last: left + 1, type: organisation });
  if (maySide(covered, left + 2, last)) found.push({ first: left + 2, last, type: organisation });
}

/** The first number of a result between the words of a span, or -1: two sides taken for one name. */
export function resultInside(text: Text, first: number, last: number): number {
  for (let i = first + 1; i + 3 < last; i++) if (isResult(text, i)) return i;
  return -1;
}

/** Does the token stand in the same line and sentence as the one before it? */
const continues = ({ flags, sentenceOf }: Text, i: number): boolean =>
  (flags[i] & (Flag.lineBefore | Flag.sentenceStart)) === 0 && sentenceOf[i] === sentenceOf[i - 1];

/** Two numbers of a match with a hyphen or dash between, in one line with what stands around them. */
function isResult(text: Text, at: number): boolean {
  const { kind, start, end, count } = text;
  if (at + 3 >= count || kind[at] !== Kind.number || kind[at + 2] !== Kind.number) return false;
  if (kind[at + 1] !== Kind.hyphen && kind[at + 1] !== Kind.dash) return false;
  if (start[at + 1] !== end[at] || start[at + 2] !== end[at + 1]) return false;
  if (end[at] - start[at] > 2 || end[at + 2] - start[at + 2] > 2) return false;
  return continues(text, at) && continues(text, at + 3);
}

/** Words that no name covers, of which the first is nobody's first name. */
function maySide(covered: Uint8Array, first: number, last: number): boolean {
  const words = wordsOf();
  if ((words[first] & (no | givenName)) !== 0) return false;
  for (let i = first; i < last; i++) if (covered[i] === 1) return false;
  return true;
}
