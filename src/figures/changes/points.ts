import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { type Draft, isBare } from '../draft.ts';
import type { Governor, Told } from './gaps.ts';
import { wordSet } from '../lexicon.ts';
import { isCapitalised, isWord, startOfSentence } from '../tokens.ts';
import { percentUnit, pointUnit } from '../quantities/unit-words.ts';
import * as words from '../words/changes.ts';
import { numberedIndices } from '../words/names.ts';

const at = hashWord('at');
const on = hashWord('on');
const or = hashWord('or');
export const points = wordSet(['point', 'points']);
const indices = wordSet(numberedIndices);
const tables = wordSet(['championship', 'league', 'premiership', 'relegation', 'standings']);
/** Points of a match, which no share is told in. */
const played = wordSet(['break', 'game', 'match', 'set']);
const averages = wordSet(['dow', 'index', 'nasdaq', 'nikkei', 'sensex']);
const indexWord = hashWord('index');
const priceWords = wordSet(['cost', 'costs', 'price', 'prices']);
const pollWords = wordSet(words.pollWords);
const upWord = hashWord('up');
const downWord = hashWord('down');
const plusSign = hashWord('+');
const mostPoints = 50;

export function isToldInPoints(
  { hash, kind }: Text,
  { kind: told, of: noun, first }: Draft,
  { draft: before, last }: Told,
): boolean {
  if (told !== 'count' || noun === null || !points.has(hash[noun.last - 1])) return false;
  if (before.unit !== percentUnit || (before.role !== 'delta' && before.role !== 'after')) return false;
  return first === last + 2 && kind[last] === Kind.comma && hash[last + 1] === or;
}

/** "31%, up two", "down one on 9%", "42% (+2)": bare numbers beside percentages are points that these moved by. */
export function readPollMove(
  text: Text,
  draft: Draft,
  governor: Governor | null,
  before: Draft | undefined,
  behind: Draft | undefined,
): void {
  if (!isBare(draft) || draft.value === null || Math.abs(draft.value) > mostPoints) return;
  const follows =
    before?.unit === percentUnit &&
    draft.first - before.last <= 3 &&
    text.sentenceOf[before.first] === text.sentenceOf[draft.first];
  if (governor && text.hash[draft.first - 1] !== upWord && text.hash[draft.first - 1] !== downWord) return;
  if (!governor) {
    if (!follows || text.kind[draft.last] !== Kind.close) return;
    const signed = draft.value < 0 || text.hash[draft.first - 1] === plusSign;
    if (!signed || text.kind[draft.value < 0 ? draft.first - 1 : draft.first - 2] !== Kind.open) return;
    draft.change = draft.value < 0 ? 'down' : 'up';
  } else {
    const leads =
      behind?.unit === percentUnit &&
      behind.first - draft.last === 1 &&
      (text.hash[draft.last] === on || text.hash[draft.last] === at);
    if (!follows && !leads) return;
  }
  draft.unit = pointUnit;
  draft.kind = 'percent';
  draft.role = 'delta';
}

/** "up to 4.4 per cent in the three months to June, from 4.2": the unit is that of a level told shortly before. */
export function lendPercent(text: Text, draft: Draft, ...earlier: readonly (Draft | undefined)[]): void {
  if (draft.last < text.count && isWord(text, draft.last) && !endsPhrase(text, draft.last)) return;
  const level = earlier.find((other) => other?.unit === percentUnit);
  if (!level || text.sentenceOf[level.first] !== text.sentenceOf[draft.first]) return;
  draft.unit = level.unit;
  draft.kind = 'percent';
}

/** "points" beside percentages or behind words of polls and rates are percentage points. */
export function readPoints(text: Text, draft: Draft): void {
  if (draft.kind !== 'count' || draft.of === null || !points.has(text.hash[draft.of.last - 1])) return;
  if (draft.of.last - draft.of.first > 1 && played.has(text.hash[draft.of.last - 2])) return;
  const floor = Math.max(startOfSentence(text, draft.first), draft.first - 30);
  const end = Math.min(text.sentences[text.sentenceOf[draft.first] + 1], draft.last + 30);
  if (speaksOfIndex(text, floor, draft.first) || speaksOfTable(text, floor, end)) return;
  // Decimals of points are told beside percentages, if need be in the sentence before.
  const reaching = draft.decimals > 0 && floor > 0 ? startOfSentence(text, floor - 1) : floor;
  for (let i = reaching; i < end; i++)
    if (text.kind[i] === Kind.percent || (isWord(text, i) && (pollWords.has(text.hash[i]) || isCent(text, i)))) {
      asPoints(draft);
      return;
    }
}

const isCent = ({ hash }: Text, i: number): boolean => hash[i] === cent && i > 0 && hash[i - 1] === per;
const cent = hashWord('cent');
const per = hashWord('per');

/** "lead the league by six points" */
function speaksOfTable({ hash }: Text, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tables.has(hash[i])) return true;
  return false;
}

/** A count of points becomes one of percentage points, and so does the bare level that it is linked with: from 13 points to seven. */
export function asPoints(draft: Draft): void {
  const { linked } = draft;
  draft.unit = pointUnit;
  draft.kind = 'percent';
  draft.of = null;
  if (linked === null || linked.kind !== 'count' || linked.unit !== null) return;
  linked.unit = pointUnit;
  linked.kind = 'percent';
  linked.of = null;
}

/** "The FTSE 100 lost 45 points, or 0.6%": points of an index are its own. */
function speaksOfIndex(text: Text, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (indices.has(text.hash[i]) && isCapitalised(text, i) && (text.flags[i] & Flag.allCapitals) !== 0) return true;
    else if (averages.has(text.hash[i]) && isCapitalised(text, i)) return true;
    // An index of prices is told in per cent, and moves by points of it.
    else if (text.hash[i] === indexWord && i > first && !priceWords.has(text.hash[i - 1])) return true;
  return false;
}
