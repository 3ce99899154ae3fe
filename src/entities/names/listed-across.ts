import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { mayBeginPhrase } from '../recognise/segments.ts';
import { vocabulary } from '../vocabulary.ts';
import { listedType } from './known.ts';
import { nameLike, type Name } from './name.ts';

const the = hashWord('the');
const joins = WordTable.of(['&', 'and', 'with']);
/** Longest phrase looked for, in tokens. */
const longest = 8;

/**
 * “All | Workers Congress”, “Perth and | Kinross Council”: names of which the model took the end alone, where `data/` has a name that begins
 * before it and reaches into it. What stands behind the listed name goes on to belong to it.
 */
export function withListedAcross(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const before = n === 0 ? undefined : all === null ? names[n - 1] : all.at(-1);
    const first = wholeFrom(text, name, before);
    if (first < 0) {
      all?.push(name);
      continue;
    }
    all ??= names.slice(0, n);
    while (all.length > 0 && all[all.length - 1].last > first) all.pop();
    all.push(whole(text, name, first));
  }
  return all ?? names;
}

/** Where a listed name begins that reaches into `name`, or -1. */
function wholeFrom(text: Text, { first, honorific }: Name, before: Name | undefined): number {
  if (first === 0 || honorific !== null) return -1;
  const { hash, kind, flags, sentenceOf } = text;
  const at = first - 1;
  if (kind[at] !== Kind.word && !joins.has(hash[at])) return -1;
  if ((flags[at] & Flag.capital) !== 0)
    return hash[at] !== the && (before === undefined || before.last <= at) && reaches(text, at, first) ? at : -1;
  if (!joins.has(hash[at]) || before === undefined || before.honorific !== null || before.last !== at) return -1;
  return sentenceOf[before.first] === sentenceOf[first] && reaches(text, before.first, first) ? before.first : -1;
}

function reaches(text: Text, from: number, into: number): boolean {
  return mayBeginPhrase(text, from) && from + lengthAt(text, from) > into;
}

const lengthAt = (text: Text, from: number): number =>
  vocabulary().listed.longestAt(text, from, Math.min(from + longest, text.count)) >> 8;

function whole(text: Text, name: Name, first: number): Name {
  const end = first + lengthAt(text, first);
  if (end < name.last) return nameLike(name, { first });
  const listed = listedType(text, first, end, name.type);
  return nameLike(name, { first, last: end, type: listed < 0 ? name.type : listed });
}
