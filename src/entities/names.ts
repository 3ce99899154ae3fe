import { Flag, Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { certainHonorifics } from './data/honorifics.ts';
import { recogniseNames, type NameSpan } from './recognise/index.ts';
import { types } from './recognise/labels.ts';
import { bits, isNameWord } from './recognise/segments.ts';
import { Known, Word, anyHonorific, gazetteer, givenName } from './vocabulary.ts';

/** Tokens `[first, last)`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** A name as the text has it: without honorific, determiner and possessive. */
export interface Name extends TokenSpan {
  readonly type: number;
  readonly honorific: TokenSpan | null;
  readonly title: TokenSpan | null;
}

export const person = types.indexOf('person');
export const organisation = types.indexOf('organisation');
export const place = types.indexOf('place');
export const other = types.indexOf('other');

const the = hashWord('the');
const certain = new Set(certainHonorifics.map(hashWord));
const continents = new Set(['europe', 'asia', 'africa', 'america'].map(hashWord));
const compass = new Set(['eastern', 'western', 'northern', 'southern', 'central'].map(hashWord));

/** Bits of `Word` by token of the text whose names are being found. */
export const wordsOf = (): Int32Array => bits.words;

/** The names of an article, in order, none inside another. Titles come later (`titles.ts`). */
export function findNames(text: Text): Name[] {
  const spans = recogniseNames(text);
  const covered = new Int32Array(text.count);
  for (const { first, last } of spans) covered.fill(1, first, last);
  const all = [...spans, ...knownNames(text, covered), ...namesAfterHonorifics(text, covered)];
  return all
    .sort((a, b) => a.first - b.first)
    .flatMap((span) => trimmed(text, span) ?? [])
    .filter((name, index, list) => index === 0 || list[index - 1].last <= name.first);
}

/** Names of the gazetteer that the model left out: countries, and others that are long or written in capitals, so hardly ever words. */
function knownNames(text: Text, covered: Int32Array): NameSpan[] {
  const found: NameSpan[] = [];
  for (let i = 0; i < text.count; i++) {
    if (covered[i] === 1 || !isNameWord(text, i)) continue;
    const known = gazetteer.longestAt(text, i, Math.min(i + 8, text.count));
    if (known === 0) continue;
    const last = i + (known >> 8);
    const kind = known & 255;
    if (kind === Known.demonym || covered.subarray(i, last).includes(1) || isLower(text, last - 1)) continue;
    const next = last < text.count && isNameWord(text, last) && (text.flags[last] & Flag.sentenceStart) === 0;
    const before = i > 0 && isNameWord(text, i - 1) && (text.flags[i] & Flag.sentenceStart) === 0;
    const sure =
      kind === Known.country ||
      last - i > 1 ||
      ((text.flags[i] & Flag.allCapitals) !== 0 && text.end[i] - text.start[i] > 2 && kind === Known.organisation);
    if (sure && !(last - i === 1 && (next || before))) {
      const type = kind === Known.organisation ? organisation : kind === Known.other ? other : place;
      found.push({ first: i, last, type });
    }
    i = last - 1;
  }
  return found;
}

function isLower({ flags, kind }: Text, i: number): boolean {
  return kind[i] === Kind.word && (flags[i] & (Flag.capital | Flag.mixedCase)) === 0;
}

/** “Mr Okafor”: what stands capitalised behind an address word is a person, whatever the model held it for. */
function namesAfterHonorifics(text: Text, covered: Int32Array): NameSpan[] {
  const found: NameSpan[] = [];
  const words = bits.words;
  for (let i = 0; i + 1 < text.count; i++) {
    if ((words[i] & (Word.maleHonorific | Word.femaleHonorific)) === 0 || (text.flags[i] & Flag.capital) === 0)
      continue;
    if (covered[i] === 1) continue;
    let first = i + 1;
    if (text.kind[first] === Kind.stop) first++;
    let last = first;
    while (
      last < text.count &&
      isNameWord(text, last) &&
      covered[last] === 0 &&
      (text.flags[last] & Flag.sentenceStart) === 0
    )
      last++;
    if (last > first && last - first < 4 && (words[first] & Word.officeHead) === 0)
      found.push({ first, last, type: person });
  }
  return found;
}

/** The span without what does not belong to the name, with its honorific; null when nothing is left, or only a demonym or a weekday. */
function trimmed(text: Text, span: NameSpan): Name | null {
  const { kind, hash } = text;
  const words = bits.words;
  let { first, last, type } = span;
  const isWord = (i: number) => kind[i] <= Kind.dotted;
  while (first < last && (!isWord(first) || hash[first] === the)) {
    if (kind[first] === Kind.number) break;
    first++;
  }
  while (last > first && !isWord(last - 1) && kind[last - 1] !== Kind.stop) last--;
  if (last - first > 1 && certain.has(hash[first])) type = person;
  if (type === person) {
    while (last - first > 1 && (words[first] & anyHonorific) !== 0 && (words[first] & givenName) === 0) first++;
    while (last - first > 1 && kind[first] === Kind.stop) first++;
    while (last - first > 1 && isOffice(words[first]) && (words[first] & (givenName | Word.surname)) === 0) first++;
  }
  if (first >= last) return null;
  let onlyWords = true;
  for (let i = first; i < last; i++)
    if (isWord(i) && (words[i] & (Word.demonym | Word.calendar)) === 0) onlyWords = false;
  if (onlyWords) return null;
  if (last - first === 1 && (words[first] & Word.commonCapital) !== 0 && gazetteer.longestAt(text, first, last) === 0)
    return null;
  const honorific = honorificBefore(text, first);
  if (honorific !== null && type !== person && addresses(words, honorific)) type = person;
  if (first > 0 && compass.has(hash[first - 1]) && continents.has(hash[first]) && last - first === 1) first--;
  return { first, last, type, honorific, title: null };
}

const isOffice = (word: number): boolean => (word & (Word.officeHead | Word.officeModifier)) !== 0;

function addresses(words: Int32Array, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) if ((words[i] & (Word.maleHonorific | Word.femaleHonorific)) !== 0) return true;
  return false;
}

/** “Sir” before Keir, “Gen Sir” before Adrian, “Lt. Col.” before Vance. */
function honorificBefore({ kind, flags, sentenceOf }: Text, first: number): TokenSpan | null {
  const words = bits.words;
  let from = first;
  for (;;) {
    const at = from > 0 && kind[from - 1] === Kind.stop ? from - 2 : from - 1;
    if (at < 0 || sentenceOf[at] !== sentenceOf[first]) break;
    if (kind[at] !== Kind.word || (words[at] & anyHonorific) === 0 || (flags[at] & Flag.capital) === 0) break;
    from = at;
  }
  return from < first ? { first: from, last: first } : null;
}
