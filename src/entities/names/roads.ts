import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { isAirliner, isOnAirliners } from './airliners.ts';
import { nameLike, place, type Name } from './name.ts';

const the = hashWord('the');
const behind = WordTable.of(called.behindRoads);
const before = WordTable.of(called.beforeRoads);

/**
 * “on the M25 near”, “the B1078”: a road of Britain or Ireland by its class and number, behind “the” and before what ends the phrase or
 * is said of roads; “the A4 paper” and “the M1 chip” are none, nor is an airliner (the A320).
 */
export function addRoads(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { kind, count } = text;
  for (let i = 1; i < count; i++) {
    if (kind[i] !== Kind.alphanumeric || covered[i] === 1 || !isRoad(text, i)) continue;
    found.push({ first: i, last: i + 1, type: place });
  }
}

const numbered = WordTable.of(called.numberedRoads);

/** “off Interstate 675”, “Route 66”: a word that roads of America are counted by, and the number. */
export function addNumberedRoads(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, kind, flags, count } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i + 1 >= count || kind[i + 1] !== Kind.number || covered[i] === 1) continue;
    if (!numbered.has(hash[i]) && !isFederal(text, i)) continue;
    if ((flags[i + 1] & Flag.spaceBefore) === 0) continue;
    found.push({ first: i, last: behindNumber(text, i + 1), type: place });
  }
}

/** “on U.S. 60 near”: a road of America by its number, which counts nothing. */
function isFederal(text: Text, i: number): boolean {
  const { hash, start, end } = text;
  if (!federal.has(hash[i]) || i === 0 || !(onRoads.has(hash[i - 1]) || before.has(hash[i - 1]))) return false;
  return end[i + 1] - start[i + 1] <= 3 && ends(text, i + 2);
}

const federal = WordTable.of(['u.s.']);

/** Behind 209 and behind 23/74. */
const behindNumber = ({ kind }: Text, number: number): number =>
  kind[number + 1] === Kind.slash && kind[number + 2] === Kind.number ? number + 3 : number + 1;

/** “NC Highway | 209”: a road of which the model left out the number. */
export function withRoadNumbers(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash, kind, flags, sentenceOf } = text;
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const { first, last } = names[n];
    const number = kind[last - 1] === Kind.number ? last - 1 : last;
    if (number - first < 1 || kind[number] !== Kind.number) continue;
    if (!numbered.has(hash[number - 1]) && !(number - first === 1 && isFederal(text, first))) continue;
    if (sentenceOf[number] !== sentenceOf[first] || (flags[number] & Flag.spaceBefore) === 0) continue;
    const end = behindNumber(text, number);
    if (end > last) (all ??= names.slice())[n] = nameLike(names[n], { last: end, type: place });
  }
  return all ?? names;
}

/** “on SR-248”: a road by letters and number. */
export function addLetteredRoads({ hash, kind, flags, count }: Text, covered: Uint8Array, found: NameSpan[]): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i === 0 || i + 2 >= count || !lettered.has(hash[i]) || kind[i + 1] !== Kind.hyphen || covered[i] === 1)
      continue;
    const glued = kind[i + 2] === Kind.number && (flags[i + 2] & Flag.spaceBefore) === 0;
    const isOn = onRoads.has(hash[i - 1]) || before.has(hash[i - 1]) || behind.has(hash[i + 3]);
    if (glued && isOn && (flags[i] & (Flag.allCapitals | Flag.capital)) !== 0)
      found.push({ first: i, last: i + 3, type: place });
  }
}

const lettered = WordTable.of(called.letteredRoads);
const onRoads = WordTable.of(called.onStreets);

export function isRoad(text: Text, i: number): boolean {
  const { source, start, end, hash, flags } = text;
  const length = end[i] - start[i];
  if (i === 0 || length < 2 || length > 5 || hash[i - 1] !== the) return false;
  if ((flags[i - 1] & (Flag.capital | Flag.sentenceStart)) === Flag.capital) return false;
  const letter = source.charCodeAt(start[i]);
  if (letter !== a && letter !== b && letter !== m && letter !== n) return false;
  for (let k = start[i] + 1; k < end[i]; k++) if (!isDigit(source.charCodeAt(k))) return false;
  if (behind.has(hash[i + 1])) return true;
  if (letter === a && length === 4 && source[start[i] + 1] === '3' && source[end[i] - 1] === '0') return false;
  if (isAirliner(text, i) && isOnAirliners()) return false;
  return before.has(hash[i - 2]) || ends(text, i + 1);
}

/** What ends the phrase: a mark, or a word of grammar. */
const ends = ({ kind, count }: Text, i: number): boolean =>
  i < count && (kind[i] === Kind.word ? (wordsOf()[i] & Word.functionWord) !== 0 : kind[i] !== Kind.hyphen);

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const a = 65;
const b = 66;
const m = 77;
const n = 78;
