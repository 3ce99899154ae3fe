import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits } from '../recognise/segments.ts';
import { isCovered, organisation } from './name.ts';

const bands = WordTable.of(['am', 'cd', 'dt', 'fm', 'ld', 'lp', 'tv']);

/** “WQZX-TV”: a station of America by its sign, which begins with K or W, and how it is sent. */
export function addCallSigns(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, kind, flags, source, start, end, count } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i + 2 >= count || kind[i + 1] !== Kind.hyphen || !bands.has(hash[i + 2])) continue;
    if ((flags[i] & flags[i + 2] & Flag.allCapitals) === 0 || isCovered(covered, i, i + 3)) continue;
    const length = end[i] - start[i];
    const letter = source[start[i]];
    if ((length === 3 || length === 4) && (letter === 'K' || letter === 'W'))
      found.push({ first: i, last: i + 3, type: organisation });
  }
}
