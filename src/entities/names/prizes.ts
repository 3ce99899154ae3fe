import { Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';

const prizes = WordTable.of(called.prizesInOneWord);
const prized = WordTable.of(called.prizedWords);
const nouns = WordTable.of(called.prizeNouns);

/** “Oscar-winning”, “a Booker nominee”: a prize in one word that somebody may be called as well, before what only a prize has. */
export const isPrizeOf = ({ hash, kind }: Text, i: number): boolean =>
  prizes.has(hash[i]) && (kind[i + 1] === Kind.hyphen ? prized.has(hash[i + 2]) : nouns.has(hash[i + 1]));
