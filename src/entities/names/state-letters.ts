import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { organisation } from './name.ts';

const state = hashWord('state');
const kept = WordTable.of(['affiliated', 'backed', 'controlled', 'funded', 'owned', 'run']);

/** “according to state-run ZTV”: letters behind what a state keeps, whatever the same letters are short for elsewhere. */
export function addStateLetters(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (covered[i] === 0 && isOfState(text, i)) found.push({ first: i, last: i + 1, type: organisation });
  }
}

export const isOfState = ({ hash, kind, flags, start, end }: Text, i: number): boolean =>
  i > 2 &&
  kept.has(hash[i - 1]) &&
  kind[i - 2] === Kind.hyphen &&
  hash[i - 3] === state &&
  (flags[i] & Flag.allCapitals) !== 0 &&
  end[i] - start[i] > 2 &&
  !isNameWord(i + 1);
