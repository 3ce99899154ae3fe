import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { documentCues, type NameSpan } from '../recognise/index.ts';
import { other } from './name.ts';

const airbus = hashWord('airbus');
const boeing = hashWord('boeing');

/** “the A320neo”, “an A220”, “its B777s” where the article names who makes them: airliners by letter and number, which roads have too. */
export function addAirliners(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { kind, count } = text;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.alphanumeric || covered[i] === 1 || !isAirliner(text, i)) continue;
    if (!isOnAirliners()) return;
    found.push({ first: i, last: i + 1, type: other });
  }
}

/** Is Airbus or Boeing named in the text read last? */
export const isOnAirliners = (): boolean => documentCues().slotOf(airbus) >= 0 || documentCues().slotOf(boeing) >= 0;

/** A220, A320neo, B777: a letter and three digits, as each maker numbers its own. */
export function isAirliner({ source, start, end }: Text, i: number): boolean {
  const from = start[i];
  const length = end[i] - from;
  if (length < 4 || length > 7) return false;
  const letter = source[from];
  const first = source[from + 1];
  const last = source[from + 3];
  if (letter === 'A') return (first === '2' || first === '3') && isTail(source, from + 4, end[i]);
  return letter === 'B' && first === '7' && last === '7' && isTail(source, from + 4, end[i]);
}

/** Nothing, or letters: neo, XLR, s. */
function isTail(source: string, from: number, end: number): boolean {
  for (let k = from - 2; k < from; k++) if (source[k] < '0' || source[k] > '9') return false;
  for (let k = from; k < end; k++) if (source[k] >= '0' && source[k] <= '9') return false;
  return true;
}
