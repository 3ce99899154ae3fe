import type { Text } from '../../model/index.ts';
import { scaleHere } from './below-hundred.ts';
import { Lookup } from '../lexicon.ts';
import { scaleByHash } from './number-lookups.ts';
import { a, of } from './number-words.ts';
import { type Numeral, vague } from './numeral.ts';
import { vagueNumbers, vaguePlurals } from '../words/numbers.ts';

export const vagueByHash = new Lookup(Object.entries(vagueNumbers));
export const vaguePluralByHash = new Lookup(Object.entries(vaguePlurals));

/** "dozens", "hundreds of thousands", "tens of millions": an interval. */
export function readVaguePlural(text: Text, at: number, limit: number): Numeral | null {
  let [low, high] = vaguePluralByHash.get(text.hash[at])!;
  let last = at + 1;
  const tens = low === 20 || low === 40;
  while (last + 1 < limit && text.hash[last] === of) {
    const scale = scaleHere(text, last + 1, limit);
    if (scale === undefined || scale < 100) break;
    low *= scale;
    high = high * scale + (scale - 1);
    last += 2;
  }
  // "tens" and "scores" are words of their own: tens of people, but a team that scores.
  if (tens && last === at + 1 && text.hash[last] !== of) return null;
  return vague(at, last, low, high, 1);
}

/** "multi-million": from two of them to a thousand. */
export function readMultiScale(text: Text, at: number): Numeral {
  const scale = scaleByHash.get(text.hash[at])!;
  return vague(at - 2, at + 1, 2 * scale, 999 * scale, scale);
}

/** "several hundred", "a few thousand", "a couple of million". */
export function readVagueScale(text: Text, at: number, limit: number): Numeral | null {
  const [low, high] = vagueByHash.get(text.hash[at])!;
  let next = at + 1;
  if (text.hash[next] === of) next++;
  const scale = scaleHere(text, next, limit);
  if (scale === undefined) return null;
  const first = at > 0 && text.hash[at - 1] === a ? at - 1 : at;
  return vague(first, next + 1, low * scale, high * scale, scale);
}
