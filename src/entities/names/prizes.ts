import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits } from '../recognise/segments.ts';
import { other } from './name.ts';

const prizes = WordTable.of(called.prizesInOneWord);
const prized = WordTable.of(called.prizedWords);
const nouns = WordTable.of(called.prizeNouns);

/** “Oscar-winning”, “a Booker nominee”: a prize in one word that somebody may be called as well, before what only a prize has. */
export const isPrizeOf = ({ hash, kind }: Text, i: number): boolean =>
  prizes.has(hash[i]) && (kind[i + 1] === Kind.hyphen ? prized.has(hash[i + 2]) : nouns.has(hash[i + 1]));

/** The same where the model left it out. */
export function addPrizes(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (covered[i] === 1 || i + 2 >= text.count || !isPrizeOf(text, i)) continue;
    if ((text.flags[i + 1] & Flag.capital) === 0) found.push({ first: i, last: i + 1, type: other });
  }
}
