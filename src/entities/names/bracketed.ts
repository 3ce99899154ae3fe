import { Flag, Kind, type Text } from '../../model/index.ts';
import { nameLike, other, type Name } from './name.ts';

/** “the Fair Ports and Tolls Act (FPTA)”: letters in brackets behind what they are short for are no body where that is a law, a work or a craft, here and elsewhere. */
export function asBracketed(text: Text, names: readonly Name[]): readonly Name[] {
  let letters: Set<number> | null = null;
  for (let n = 1; n < names.length; n++)
    if (names[n - 1].type === other && isShortOf(text, names[n], names[n - 1]))
      (letters ??= new Set()).add(text.hash[names[n].first]);
  if (letters === null) return names;
  return names.map((name) =>
    name.type !== other && name.last - name.first === 1 && letters.has(text.hash[name.first])
      ? nameLike(name, { type: other })
      : name,
  );
}

/** Do the letters stand in brackets behind the name, whose words begin with them in that order? */
function isShortOf({ source, start, end, kind, flags }: Text, short: Name, full: Name): boolean {
  const { first, last } = short;
  if (last - first !== 1 || full.last !== first - 1 || (flags[first] & Flag.allCapitals) === 0) return false;
  if (kind[first - 1] !== Kind.open || kind[last] !== Kind.close) return false;
  let word = full.first;
  for (let k = start[first]; k < end[first]; k++) {
    const letter = source[k].toLowerCase();
    while (word < full.last && source[start[word]].toLowerCase() !== letter) word++;
    if (word++ >= full.last) return false;
  }
  return true;
}
