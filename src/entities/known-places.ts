import type { Text } from '../model/index.ts';
import { vocabulary } from './vocabulary.ts';
import { Known } from './word-classes.ts';

const placeKinds = new Set<number>([Known.country, Known.place, Known.town]);

/** Are the tokens `[first, last)` together the name of a country, state or town of the gazetteer? */
export function isKnownPlace(text: Pick<Text, 'hash'>, first: number, last: number): boolean {
  const known = vocabulary().phrases.longestAt(text, first, last);
  return known >> 8 === last - first && placeKinds.has(known & 255);
}
