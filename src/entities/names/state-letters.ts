import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { isNameWord } from '../recognise/segments.ts';

const state = hashWord('state');
const kept = WordTable.of(['affiliated', 'backed', 'controlled', 'funded', 'owned', 'run']);

/** “according to state-run ZTV”: letters behind what a state keeps, whatever the same letters are short for elsewhere. */
export const isOfState = ({ hash, kind, flags, start, end }: Text, i: number): boolean =>
  i > 2 &&
  kept.has(hash[i - 1]) &&
  kind[i - 2] === Kind.hyphen &&
  hash[i - 3] === state &&
  (flags[i] & Flag.allCapitals) !== 0 &&
  end[i] - start[i] > 2 &&
  !isNameWord(i + 1);
