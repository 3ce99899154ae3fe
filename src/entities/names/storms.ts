import { type Text } from '../../model/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { beginsOther } from './known.ts';
import { nameLike, other, person, type Name } from './name.ts';

/**
 * “Orla” where the article tells of Storm Orla: the storm, ship or operation, unless somebody has that name as well. Also where the model left
 * the word out.
 */
export function asStorms(text: Text, names: readonly Name[]): readonly Name[] {
  let storms: Set<number> | null = null;
  for (const { type, first, last } of names)
    if (type === other && last - first === 2 && beginsOther(text, first))
      (storms ??= new Set()).add(text.hash[last - 1]);
  return storms === null ? names : retyped(text, names, storms);
}

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
