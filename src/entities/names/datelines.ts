import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, datelineEnd } from '../../text/index.ts';
import { isKnownPlace } from '../known-places.ts';
import { listedType } from './known.ts';
import { nameLike, organisation, person, place, type Name } from './name.ts';

/** The town of a dateline (“HARWICH —”, “LINZ, Austria (MPA) —”), a sentence by itself, is a place whatever its capitals look like. */
export function datelinePlaces(text: Text, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  let next = 0;
  // Towns that the model took for somebody.
  const towns = new Set<number>();
  for (let s = 0; s < text.sentenceCount; s++) {
    const first = text.sentences[s];
    while (next < names.length && names[next].first < first) found.push(names[next++]);
    if (datelineEnd(text, first) !== text.sentences[s + 1]) {
      const last = townBeforeColon(text, first);
      if (last > first && !(next < names.length && names[next].first < last))
        found.push({ first, last, type: place, honorific: null, title: null });
      continue;
    }
    if (next < names.length && names[next].first === first) {
      const name = names[next++];
      if (name.type === person && name.last - name.first === 1) towns.add(text.hash[first]);
      found.push(asTown(text, name));
    } else {
      const last = capitalsEnd(text, first);
      if (last > first) found.push({ first, last, type: place, honorific: null, title: null });
    }
    while (next < names.length && names[next].first < text.sentences[s + 1]) found.push(asAgency(text, names[next++]));
  }
  while (next < names.length) found.push(names[next++]);
  return towns.size === 0 ? found : asTowns(text, found, towns);
}

/** “KITWE — … for Kitwe”: the same word elsewhere is the town again, unless somebody is called so in full. */
function asTowns({ hash }: Text, names: Name[], towns: Set<number>): Name[] {
  for (const { type, first, last } of names) if (type === person && last - first > 1) towns.delete(hash[last - 1]);
  for (let n = 0; n < names.length; n++) {
    const { type, first, last, honorific } = names[n];
    if (type === person && last - first === 1 && honorific === null && towns.has(hash[first]))
      names[n] = nameLike(names[n], { type: place });
  }
  return names;
}

function asTown(text: Text, name: Name): Name {
  const body = listedType(text, name.first, name.last, name.type) === organisation;
  // “TORVIK TIMES —”
  if (name.last - name.first > 1 && outlets.has(text.hash[name.last - 1]))
    return name.type === organisation ? name : nameLike(name, { type: organisation });
  return (name.type === organisation || name.type === person) && !body ? nameLike(name, { type: place }) : name;
}

const outlets = WordTable.of(['gazette', 'herald', 'journal', 'news', 'post', 'press', 'times', 'tribune']);

/** Who sent it stands in brackets: “LINZ, Austria (Mercury) —”. */
function asAgency({ kind }: Text, name: Name): Name {
  const bracketed = name.first > 0 && kind[name.first - 1] === Kind.open && kind[name.last] === Kind.close;
  return bracketed && name.type !== organisation ? nameLike(name, { type: organisation }) : name;
}

/** “HARWICH: It rained”: the end of a known town in capitals at the head of a line, a colon behind it, else `first`. */
function townBeforeColon(text: Text, first: number): number {
  const { kind, flags } = text;
  if ((flags[first] & (Flag.lineBefore | Flag.allCapitals)) !== (Flag.lineBefore | Flag.allCapitals)) return first;
  let last = first;
  while (kind[last] === Kind.word && (flags[last] & Flag.allCapitals) !== 0) last++;
  return kind[last] === Kind.colon && isKnownPlace(text, first, last) ? last : first;
}

/** The words in capitals that begin at `first` and that a comma, bracket or dash ends. */
function capitalsEnd({ flags, kind }: Text, first: number): number {
  let last = first;
  while (kind[last] === Kind.word && (flags[last] & Flag.allCapitals) !== 0) last++;
  const behind = kind[last];
  return behind === Kind.comma || behind === Kind.dash || behind === Kind.open ? last : first;
}
