import { Flag, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { beginsOther } from './known.ts';
import { nameLike, other, person, type Name } from './name.ts';

/**
 * “Orla” where the article tells of Storm Orla: the storm, ship or operation, unless somebody has that name as well. Also where the model left
 * the word out.
 */
export function asStorms(text: Text, listed: readonly Name[]): readonly Name[] {
  const names = withStrengths(text, listed);
  let storms: Set<number> | null = null;
  for (const { type, first, last } of names)
    if (type === other && last - first > 1 && beginsOther(text, last - 2))
      (storms ??= new Set()).add(text.hash[last - 1]);
  return storms === null ? names : retyped(text, names, storms);
}

/** “Tropical | Storm Orla”, “Super Typhoon Orla”: how strong it is belongs to its name. */
function withStrengths(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const { type, first, last } = names[n];
    const inside = last - first > 2 && isStrength(text, first) && beginsOther(text, first + 1);
    const before =
      type === other && last - first > 1 && first > 0 && isStrength(text, first - 1) && beginsOther(text, first);
    if (!(inside && type !== other) && !before) continue;
    if (before && n > 0 && names[n - 1].last === first) continue;
    (all ??= names.slice())[n] = nameLike(names[n], { first: before ? first - 1 : first, type: other });
  }
  return all ?? names;
}

const isStrength = ({ hash, flags }: Text, i: number): boolean =>
  strengths.has(hash[i]) && (flags[i] & Flag.capital) !== 0;

const strengths = WordTable.of(['severe', 'subtropical', 'super', 'tropical']);

function retyped(text: Text, names: readonly Name[], storms: Set<number>): readonly Name[] {
  const { hash } = text;
  for (const { type, first, last, honorific } of names) {
    if (type !== person || (last - first === 1 && honorific === null)) continue;
    storms.delete(hash[first]);
    storms.delete(hash[last - 1]);
  }
  if (storms.size === 0) return names;
  const all: Name[] = [];
  let n = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    while (n < names.length && names[n].last <= i) all.push(asStorm(text, names[n++], storms));
    if (!storms.has(hash[i]) || !isAlone(i) || (n < names.length && names[n].first <= i)) continue;
    all.push({ first: i, last: i + 1, type: other, honorific: null, title: null });
  }
  while (n < names.length) all.push(asStorm(text, names[n++], storms));
  return all;
}

const asStorm = (text: Text, name: Name, storms: ReadonlySet<number>): Name =>
  name.last - name.first === 1 && storms.has(text.hash[name.first]) ? nameLike(name, { type: other }) : name;

const isAlone = (i: number): boolean => isNameWord(i) && !isNameWord(i + 1) && (i === 0 || !isNameWord(i - 1));
