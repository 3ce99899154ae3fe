import { Flag, Kind, type Text } from '../../model/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { letterPairs } from '../data/called-words.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { organisation } from './name.ts';

const common = new Set(letterPairs);
/** Letters on either side of the sign at most. */
const mostLetters = 3;

/** “B&Q”, “H&M”: capitals with “&” between and no space, unless they shorten common words (R&D, a B&B). */
export function addLetterFirms(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { source, end, count } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i + 2 >= count || covered[i] === 1 || source[end[i]] !== '&') continue;
    if (!isLetters(text, i) || !isLetters(text, i + 2) || text.start[i + 2] !== end[i] + 1) continue;
    // “P&O | Ferries” is found as a whole, or not at all.
    if (isNameWord(i + 3) || covered[i + 2] === 1) continue;
    if (!common.has(source.slice(text.start[i], end[i + 2]).toLowerCase()))
      found.push({ first: i, last: i + 3, type: organisation });
  }
}

const isLetters = ({ kind, flags, start, end }: Text, i: number): boolean =>
  kind[i] === Kind.word &&
  end[i] - start[i] <= mostLetters &&
  (end[i] - start[i] === 1 ? (flags[i] & Flag.capital) !== 0 : (flags[i] & Flag.allCapitals) !== 0);
