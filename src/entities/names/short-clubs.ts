import { Flag, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { isClubName } from './clubs.ts';
import { organisation, type Name } from './name.ts';

/**
 * “Rovers” where the article tells of Torvik Rovers: what is left of a club’s name when its town goes without saying. At the head of a sentence
 * a word that towns have as well (Town halls) is left alone.
 */
export function withShortClubs(text: Text, names: readonly Name[]): readonly Name[] {
  let tails: Set<number> | null = null;
  for (const name of names)
    if (name.type === organisation && isClubName(text, name)) (tails ??= new Set()).add(text.hash[name.last - 1]);
  if (tails === null) return names;
  const all: Name[] = [];
  let n = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (!tails.has(text.hash[i])) continue;
    while (n < names.length && names[n].last <= i) all.push(names[n++]);
    if ((n < names.length && names[n].first <= i) || !isAlone(text, i)) continue;
    all.push({ first: i, last: i + 1, type: organisation, honorific: null, title: null });
  }
  while (n < names.length) all.push(names[n++]);
  return all;
}

/** A word with a capital of its own, and no name beside it. */
const isAlone = ({ flags, hash, count }: Text, i: number): boolean =>
  isNameWord(i) &&
  (flags[i] & (Flag.allCapitals | Flag.furniture)) === 0 &&
  !(i + 1 < count && isNameWord(i + 1) && (flags[i + 1] & (Flag.sentenceStart | Flag.lineBefore)) === 0) &&
  ((flags[i] & Flag.sentenceStart) !== 0 ? !ofTowns.has(hash[i]) : i === 0 || !isNameWord(i - 1));

const ofTowns = WordTable.of(['city', 'town', 'united']);
