import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { place } from './name.ts';

const between = WordTable.of(called.insidePlaceNames);
const heads = WordTable.of(called.headsOfCompounds);

/** “Torvik-on-Sel”, “Marsh-le-Street”: capitals with a small word of place names and hyphens between, that the model left out. */
export function addWatersides({ hash, kind, flags, count }: Text, covered: Uint8Array, found: NameSpan[]): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i + 4 >= count || kind[i + 1] !== Kind.hyphen || kind[i + 3] !== Kind.hyphen || covered[i] === 1) continue;
    if (!between.has(hash[i + 2]) || (flags[i + 2] & Flag.capital) !== 0 || (flags[i + 4] & Flag.capital) === 0)
      continue;
    // Commander-in-Chief
    if (!isNameWord(i) || heads.has(hash[i + 4]) || covered[i + 4] === 1) continue;
    found.push({ first: i, last: i + 5, type: place });
  }
}
