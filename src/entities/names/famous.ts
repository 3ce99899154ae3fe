import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { famous } from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { person } from './name.ts';

const surnames = WordTable.of(famous);

/** “a Biden appointee”: a surname that stands alone for one person, which the model left out; “Trump Tower” is none of him. */
export function addFamous({ hash, kind, flags, count }: Text, covered: Uint8Array, found: NameSpan[]): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (!surnames.has(hash[i]) || covered[i] === 1 || (flags[i] & Flag.allCapitals) !== 0) continue;
    if (i + 1 < count && isNameWord(i + 1) && (flags[i + 1] & Flag.sentenceStart) === 0) continue;
    if (i > 0 && (isNameWord(i - 1) || kind[i - 1] === Kind.hyphen)) continue;
    found.push({ first: i, last: i + 1, type: person });
  }
}
