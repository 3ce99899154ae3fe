import { Flag, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';

const bands = WordTable.of(['am', 'cd', 'dt', 'fm', 'ld', 'lp', 'tv']);

/**
 * The end of “WQZX-TV”: a station of America by its sign, which begins with K or W, and behind a hyphen how it is sent. The token itself where
 * there is none.
 */
export function callSignEnd({ hash, flags, source, start, end }: Text, i: number): number {
  if (!bands.has(hash[i + 2]) || (flags[i] & flags[i + 2] & Flag.allCapitals) === 0) return i;
  const length = end[i] - start[i];
  const letter = source.charCodeAt(start[i]);
  return (length === 3 || length === 4) && (letter === k || letter === w) ? i + 3 : i;
}

const k = 75;
const w = 87;
