import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';

const and = hashWord('and');
const pence = hashWord('p');

/** Does “and” stand inside tokens `[first, last)`? */
export function hasAnd({ hash }: Text, first: number, last: number): boolean {
  for (let k = first + 1; k < last - 1; k++) if (hash[k] === and) return true;
  return false;
}

/** “4%”, “12p”: does token `at`, behind a number, make a share or a price of it? */
export const isShareOrPence = ({ kind, hash }: Text, at: number): boolean =>
  kind[at] === Kind.percent || hash[at] === pence;
