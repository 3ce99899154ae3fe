import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { nameLike, organisation, person, place, type Name } from './name.ts';

const labels = WordTable.of(called.teamSheetLabels);
/** Longest name of a player, in tokens. */
const longest = 4;

/**
 * “Marsh Alexandra (4-3-3): Torvik; Hale, Ito, Quist (Lunt 71), Okafor”: in a line that begins with a side and its players, who are told by
 * surnames alone, the side is a body and every further name a person, be it a town’s or no name at all elsewhere.
 */
export function asTeamSheets(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  let sides: Set<number> | null = null;
  let next = 0;
  for (let n = 0; n < names.length; n++) {
    if (n < next) continue;
    const name = names[n];
    const colon = beginsLine(text, name) ? sheetFrom(text, name.last) : -1;
    if (colon < 0) {
      all?.push(name);
      continue;
    }
    all ??= names.slice(0, n);
    sides ??= new Set();
    sides.add(text.hash[name.first]);
    all.push(name.type === organisation ? name : nameLike(name, { type: organisation }));
    const end = lineEnd(text, colon);
    addPlayers(text, colon, end, all);
    next = n + 1;
    while (next < names.length && names[next].first < end) next++;
  }
  return all === null || sides === null ? names : withSides(text, all, sides);
}

/** The sides wherever the article has their first word alone (“Marsh” of Marsh Alexandra), unless somebody is called so. */
function withSides({ hash }: Text, names: readonly Name[], sides: Set<number>): readonly Name[] {
  for (const { type, first, last } of names) if (type === person && last - first > 1) sides.delete(hash[last - 1]);
  return names.map((name) =>
    name.last - name.first === 1 &&
    name.honorific === null &&
    (name.type === person || name.type === place) &&
    sides.has(hash[name.first])
      ? nameLike(name, { type: organisation })
      : name,
  );
}

/** A line or a sentence may begin with a side. */
const beginsLine = ({ flags }: Text, { first, honorific }: Name): boolean =>
  honorific === null && (flags[first] & (Flag.lineBefore | Flag.sentenceStart)) !== 0;

/** The colon behind a side, and its formation in brackets, where names with semicolons between follow; else -1. */
function sheetFrom(text: Text, at: number): number {
  const { kind } = text;
  if (kind[at] === Kind.open) {
    let i = at + 1;
    while (kind[i] === Kind.number || kind[i] === Kind.hyphen || kind[i] === Kind.dash) i++;
    return i - at > 3 && kind[i] === Kind.close && kind[i + 1] === Kind.colon ? i + 1 : -1;
  }
  if (kind[at] !== Kind.colon || !isNameWord(at + 1)) return -1;
  // Without a formation: “Marsh: Torvik; Hale, Ito, Quist”, the one at the back apart.
  let i = at + 1;
  while (i < at + 1 + longest && isNameWord(i)) i++;
  if (kind[i] !== Kind.semicolon || !begins(text, i + 1)) return -1;
  let second = i + 2;
  while (second < i + 1 + longest && goesOn(text, second)) second++;
  return kind[second] === Kind.comma ? at : -1;
}

function lineEnd({ flags, count }: Text, from: number): number {
  let i = from + 1;
  while (i < count && (flags[i] & Flag.lineBefore) === 0) i++;
  return i;
}

/** Each run of capitals between colons, commas, semicolons, stops and brackets, but the words that the parts of the sheet are headed by. */
function addPlayers(text: Text, colon: number, end: number, all: Name[]): void {
  const { kind, hash } = text;
  for (let i = colon + 1; i < end; i++) {
    if (!begins(text, i)) continue;
    let last = i + 1;
    while (last < end && last - i < longest && goesOn(text, last)) last++;
    // “Subs: ”, “Booked: ”, “Subs not used: ”
    const heads = labels.has(hash[i]) || kind[last] === Kind.colon;
    if (!heads) all.push({ first: i, last, type: person, honorific: null, title: null });
    i = last - 1;
  }
}

/** A name’s first word: a capital, or the particle before one. */
const begins = ({ kind, flags }: Text, i: number): boolean =>
  isNameWord(i) ||
  (kind[i] === Kind.word &&
    (wordsOf()[i] & Word.particle) !== 0 &&
    (flags[i] & Flag.capital) === 0 &&
    isNameWord(i + 1)) ||
  ((flags[i] & Flag.capital) !== 0 && kind[i] === Kind.word);

function goesOn({ kind, flags }: Text, i: number): boolean {
  if (kind[i] === Kind.hyphen) return isNameWord(i + 1);
  if (isNameWord(i)) return (flags[i] & Flag.sentenceStart) === 0;
  return kind[i] === Kind.word && (wordsOf()[i] & Word.particle) !== 0 && isNameWord(i + 1);
}
