import type { Text } from '../../model/index.ts';
import { foldOf } from '../../text/characters.ts';
import { mix } from './mix.ts';

/** Longest beginnings and endings of words that are looked at, in letters. */
export const affixLimit = 4;

/** The last letters of token `i`, which has as many. */
export function suffixOf({ source, end }: Text, i: number, length: number): number {
  const to = end[i];
  let hash = 0;
  for (let k = 1; k <= length; k++) hash = mix(hash, foldOf[source.charCodeAt(to - k)]);
  return hash;
}

/** The first letters of token `i`, which has as many. */
export function prefixOf({ source, start }: Text, i: number, length: number): number {
  const from = start[i];
  let hash = 0;
  for (let k = 0; k < length; k++) hash = mix(hash, foldOf[source.charCodeAt(from + k)]);
  return hash;
}

/** Tells words of one hash apart by the letters of their affixes. */
export function affixKey({ source, start, end }: Text, i: number): number {
  const from = start[i];
  const to = end[i];
  const length = Math.min(to - from, affixLimit);
  let key = length;
  for (let k = 1; k <= length; k++)
    key = mix(key, foldOf[source.charCodeAt(to - k)] * 65_536 + foldOf[source.charCodeAt(from + k - 1)]);
  return key;
}
