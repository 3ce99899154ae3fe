import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { other } from './name.ts';

const forms = WordTable.of(called.musicalForms);
const no = hashWord('no');
/** Words before the form of a piece: Torvik Piano | Concerto. */
const mostBefore = 3;

/** “Symphony No. 5”, “Piano Concerto No 3”: a piece of music by its form and number, with the instruments that stand before it. */
export function addNumberedWorks({ hash, kind, flags }: Text, covered: Uint8Array, found: NameSpan[]): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (covered[i] === 1 || !forms.has(hash[i]) || hash[i + 1] !== no) continue;
    const number = kind[i + 2] === Kind.stop ? i + 3 : i + 2;
    if (kind[number] !== Kind.number || (flags[number] & Flag.spaceBefore) === 0) continue;
    let first = i;
    while (first > 0 && i - first < mostBefore && isNameWord(first - 1) && covered[first - 1] === 0) {
      if ((flags[first] & Flag.sentenceStart) !== 0) break;
      first--;
    }
    found.push({ first, last: number + 1, type: other });
  }
}
