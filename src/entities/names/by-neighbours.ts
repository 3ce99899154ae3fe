import { Flag, Kind, type Text } from '../../model/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits } from '../recognise/segments.ts';
import { callSignEnd } from './call-signs.ts';
import { isCovered, organisation, other, person } from './name.ts';
import { isPrizeOf } from './prizes.ts';
import { isOfState } from './state-letters.ts';
import { isDayName, joinedByArticlesEnd } from './weekday-names.ts';

/** What the tokens beside a capital tell by themselves, and the model left out: prizes, stations, letters of a state, names of days; in one walk. */
export function addByNeighbours(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { kind, count } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i + 2 >= count) break;
    if (kind[i + 1] === Kind.hyphen) addHyphened(text, i, covered, found);
    else if (isPrizeOf(text, i)) addOne(text, i, covered, found);
    else if (isDayName(text, i) && !isCovered(covered, i, i + 2)) found.push({ first: i, last: i + 2, type: person });
    if (i > 1 && kind[i - 2] === Kind.hyphen && covered[i] === 0 && isOfState(text, i))
      found.push({ first: i, last: i + 1, type: organisation });
  }
}

function addHyphened(text: Text, i: number, covered: Uint8Array, found: NameSpan[]): void {
  const sign = callSignEnd(text, i);
  const joined = joinedByArticlesEnd(text, i);
  if (sign > i && !isCovered(covered, i, sign)) found.push({ first: i, last: sign, type: organisation });
  else if (joined > i && !isCovered(covered, i, joined)) found.push({ first: i, last: joined, type: person });
  else if (isPrizeOf(text, i)) addOne(text, i, covered, found);
}

/** A prize, where its noun has no capital, so that it is no name with it. */
function addOne({ flags }: Text, i: number, covered: Uint8Array, found: NameSpan[]): void {
  if (covered[i] === 0 && (flags[i + 1] & Flag.capital) === 0) found.push({ first: i, last: i + 1, type: other });
}
