import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { type Draft, isSameUnit } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import { isCapitalised, isWord, startOfSentence } from '../tokens.ts';
import { fallingWords, risingWords } from '../words/change.ts';

const respectively = hashWord('respectively');
const and = hashWord('and');
const determiners = wordSet(['a', 'an', 'both', 'its', 'the', 'their']);
const moving = wordSet(risingWords, fallingWords);
const times = wordSet(['during', 'in', 'on', 'over']);
const reach = 40;
const longestName = 5;

type Span = { first: number; last: number };

/** "Leeds and York gained 3% and 4% respectively": each figure of the list measures its own member of the list before it. */
export function readRespectively(text: Text, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const told = isFollowed(text, drafts[i].last);
    const verb = told ? -1 : verbOfTwo(text, drafts[i - 1], drafts[i]);
    if (!told && verb < 0) continue;
    const first = told ? firstOfList(text, drafts, i) : i - 1;
    const names = namesBefore(text, told ? drafts[first].first : verb, i - first + 1);
    if (!names) continue;
    for (let k = first; k <= i; k++) drafts[k].measure = { ...drafts[k].measure, head: names[k - first], topic: null };
  }
}

/** "Tarn and Hale | fell | 0.3% and 0.8%": the verb of change right before two figures of one unit with nothing but "and" between, or -1; "in May and June" two times follow. */
function verbOfTwo(text: Text, a: Draft, b: Draft): number {
  const verb = a.first - 1;
  if (verb < 2 || b.first !== a.last + 1 || text.hash[a.last] !== and || !moving.has(text.hash[verb])) return -1;
  if ((a.kind !== 'percent' && a.kind !== 'money') || !isSameUnit(a, b) || a.kind !== b.kind) return -1;
  if (text.sentenceOf[verb] !== text.sentenceOf[b.last - 1]) return -1;
  return times.has(text.hash[b.last]) ? -1 : verb;
}

function isFollowed(text: Text, last: number): boolean {
  return text.hash[last] === respectively || (text.kind[last] === Kind.comma && text.hash[last + 1] === respectively);
}

/** Where the list of figures begins that ends with the one at `last`. */
function firstOfList(text: Text, drafts: readonly Draft[], last: number): number {
  let first = last;
  while (first > 0 && isListed(text, drafts[first - 1], drafts[first])) first--;
  return first;
}

/** Nothing but a comma, "and" or both between them. */
export function isListed(text: Text, a: Draft, b: Draft): boolean {
  const gap = b.first - a.last;
  if (gap < 1 || gap > 2 || text.sentenceOf[a.first] !== text.sentenceOf[b.first]) return false;
  const comma = text.kind[a.last] === Kind.comma;
  return gap === 1 ? comma || text.hash[a.last] === and : comma && text.hash[a.last + 1] === and;
}

/** The last list of `count` noun phrases before token `end`: "A, B and C". */
function namesBefore(text: Text, end: number, count: number): Span[] | null {
  if (count < 2) return null;
  const floor = Math.max(startOfSentence(text, end), end - reach);
  for (let joint = end - 2; joint > floor; joint--) {
    if (text.hash[joint] !== and) continue;
    const behind = nameBehind(text, joint + 1, end);
    const names = behind ? [behind] : [];
    let edge = text.kind[joint - 1] === Kind.comma ? joint - 1 : joint;
    while (names.length > 0 && names.length < count) {
      const name = nameEnding(text, edge, floor);
      if (!name) break;
      names.unshift(name);
      edge = name.first - 1;
      if (names.length < count && text.kind[edge] !== Kind.comma) break;
    }
    if (names.length === count) return names;
  }
  return null;
}

function nameBehind(text: Text, at: number, end: number): Span | null {
  const first = determiners.has(text.hash[at]) ? at + 1 : at;
  let last = first;
  while (last < end && last - first < longestName && isWord(text, last) && !endsPhrase(text, last)) last++;
  return last > first ? { first, last: lastOfName(text, first, last) } : null;
}

/** A name in capitals ends before the first small word: "York rose". */
function lastOfName(text: Text, first: number, last: number): number {
  if (!isCapitalised(text, first)) return last;
  let k = first + 1;
  while (k < last && isCapitalised(text, k)) k++;
  return k;
}

function nameEnding(text: Text, end: number, floor: number): Span | null {
  let first = end;
  while (first > floor && end - first < longestName && isWord(text, first - 1) && !endsPhrase(text, first - 1)) first--;
  if (first < end && determiners.has(text.hash[first])) first++;
  return end > first ? { first, last: end } : null;
}
