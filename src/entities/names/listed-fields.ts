import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { isKnownPlace } from '../known-places.ts';
import { Word, anyHonorific, givenName, senseShift } from '../word-classes.ts';
import { isTailToken } from './known.ts';
import { nameLike, organisation, type Name } from './name.ts';

const heads = WordTable.of(called.headsOfFields);
const tails = WordTable.of(called.tailsOfFields);
const joins = WordTable.of(['for', 'of', 'on']);
const and = hashWord('and');
const the = hashWord('the');
/** Most fields of one body, and words of one field. */
const most = 5;
const longest = 3;
const no = Word.functionWord | Word.demonym | Word.calendar | Word.officeHead | givenName | anyHonorific;

/**
 * “the Bureau of Ports, | Ferries, Fares and Tolls”, “the | Rail, Tram and Bus Union”: a body with several fields, which commas and an “and” join. What they
 * are is told in common words; towns and persons in a row are several names.
 */
export function withListedFields(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const first = name.type === organisation ? fieldsFrom(text, name) : name.first;
    const last = name.honorific === null ? fieldsTo(text, name) : name.last;
    if (first === name.first && last === name.last) {
      all?.push(name);
      continue;
    }
    all ??= names.slice(0, n);
    while (all.length > 0 && all[all.length - 1].last > first) all.pop();
    all.push(nameLike(name, { first, last, type: organisation }));
    while (n + 1 < names.length && names[n + 1].first < last) n++;
  }
  return all ?? names;
}

/** The end of the fields that go on behind a comma, with an “and” before the last, else the name’s own. */
function fieldsTo(text: Text, { first, last }: Name): number {
  const { hash, kind } = text;
  if (!heads.has(hash[first]) || !joins.has(hash[first + 1]) || kind[last] !== Kind.comma) return last;
  let at = last;
  // “the Department of Finance, and the County of Hale”
  if (hash[at + 1] === and) return last;
  for (let fields = 0; fields < most; fields++) {
    const isLast = hash[at] === and || (kind[at] === Kind.comma && hash[at + 1] === and);
    if (!isLast && kind[at] !== Kind.comma) return last;
    const from = hash[at + 1] === and ? at + 2 : at + 1;
    const end = fieldTo(text, from);
    if (end === from) return last;
    // “Firearms and Fares”, the last two in one
    if (isLast) return end;
    if (hash[end] === and && fieldTo(text, end + 1) > end + 1) return fieldTo(text, end + 1);
    at = end;
  }
  return last;
}

/** Where the fields before a body’s own words begin, an article before them, else the name’s own beginning. */
function fieldsFrom(text: Text, { first, last }: Name): number {
  const { hash, kind } = text;
  if (!tails.has(hash[last - 1])) return first;
  let at = first - 1;
  if (at > 0 && kind[at] === Kind.comma ? !hasAnd(text, first, last) : hash[at] !== and) return first;
  let commas = 0;
  for (let fields = 0; fields < most; fields++) {
    if (kind[at] === Kind.comma) commas++;
    const from = fieldFrom(text, at);
    if (from === at) return first;
    if (kind[from - 1] !== Kind.comma) return commas > 0 && hash[from - 1] === the ? from : first;
    at = from - 1;
  }
  return first;
}

function hasAnd({ hash }: Text, first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i++) if (hash[i] === and) return true;
  return false;
}

/** The end of a field, or `from` where none stands: “Road Development Authority” is a body of its own. */
function fieldTo(text: Text, from: number): number {
  let end = from;
  while (end < text.count && end - from < longest && isField(text, end)) end++;
  return end - from > 1 && isTailToken(text, end - 1) ? from : end;
}

function fieldFrom(text: Text, end: number): number {
  let from = end;
  while (from > 0 && end - from < longest && isField(text, from - 1)) from--;
  return end - from > 1 && isTailToken(text, end - 1) ? end : from;
}

/** A word with a capital that is nobody’s name, no place’s and of no office. */
function isField(text: Text, i: number): boolean {
  const word = wordsOf()[i];
  if (
    text.kind[i] !== Kind.word ||
    !isNameWord(i) ||
    (text.flags[i] & (Flag.capital | Flag.allCapitals)) !== Flag.capital
  )
    return false;
  if ((word & no) !== 0 || ((word & Word.surname) !== 0 && word >>> senseShift === 0)) return false;
  return !isKnownPlace(text, i, i + 1);
}
