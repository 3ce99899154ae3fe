import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { comparatives } from './directions.ts';
import { type Draft, isBare, isSameUnit } from '../draft.ts';
import type { Governor, Told } from './gaps.ts';
import { articles } from './governors.ts';
import { wordSet } from '../lexicon.ts';
import { isWord, startOfSentence } from '../tokens.ts';
import { percentUnit } from '../quantities/unit-words.ts';
import * as words from '../words/changes.ts';
import { timeNouns } from '../words/measures.ts';
import { isMonth } from '../dates/date-parts.ts';

const surveyWords = wordSet(words.surveyWords);
/** "tickets cost from £75" tells the least of prices. */
const pricing = wordSet(words.pricingWords);
const a = hashWord('a');
const an = hashWord('an');
const at = hashWord('at');
const by = hashWord('by');
const from = hashWord('from');
const on = hashWord('on');
const to = hashWord('to');
const comparedWord = hashWord('compared');
const withWord = hashWord('with');
const setBeside = wordSet(['against', 'versus', 'vs']);
const timeNoun = wordSet(timeNouns);
const ranging = wordSet(words.rangingVerbs);
const times = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);
const timeWords = wordSet(['during', 'in', 'on', 'over', 'since']);
const definite = wordSet(['her', 'his', 'its', 'our', 'the', 'their']);

/** "rose 2.4 points to 51%", "up 3% at £2bn": the level takes the verb of the change before it. */
export function settles({ kind }: Draft, told: Told, preposition: number): boolean {
  // A share moves by points "at" its new level.
  const byPoints = told.draft.kind === 'percent' && told.draft.unit !== percentUnit;
  return preposition === to || (preposition === at && told.draft.role === 'delta' && (kind !== 'percent' || byPoints));
}

/** Does nothing but a comma or a time stand between the figure told before and the words that end at `edge`? */
export function isNextTo(text: Text, { last }: Told, edge: number): boolean {
  const behind = text.kind[last] === Kind.comma ? last + 1 : last;
  return behindTime(text, behind) === edge + 1;
}

/** Behind the time that begins at a token: from £3 | on Monday | to £5, rose 8% | this week | to £5, 8% | year-on-year | to £5. */
function behindTime(text: Text, at_: number): number {
  const { hash, kind } = text;
  if (alone.has(hash[at_]) || comparatives.get(hash[at_])) return at_ + 1;
  // 31 per cent | by volume | to 300 tonnes
  if (hash[at_] === by && dimensions.has(hash[at_ + 1])) return at_ + 2;
  if (deictic.has(hash[at_]) && isTime(text, at_ + 1)) return at_ + 2;
  if (timeWords.has(hash[at_])) {
    const noun = articles.has(hash[at_ + 1]) ? at_ + 2 : at_ + 1;
    if (!isTime(text, noun)) return at_;
    return isMonth(text, noun) && kind[noun + 1] === Kind.number ? noun + 2 : noun + 1;
  }
  // from £2m | a year ago | to £3m
  if (articles.has(hash[at_]) && isTime(text, at_ + 1) && earlier.has(hash[at_ + 2])) return at_ + 3;
  // year on year, month-on-month
  if (!isTime(text, at_)) return at_;
  const apart = kind[at_ + 1] === Kind.hyphen ? at_ + 2 : at_ + 1;
  if (hash[apart] !== on && hash[apart] !== overWord) return at_;
  const again = kind[apart + 1] === Kind.hyphen ? apart + 2 : apart + 1;
  return hash[again] === hash[at_] ? again + 1 : at_;
}

const dimensions = wordSet(['value', 'volume', 'weight']);
export const earlier = wordSet(['ago', 'before', 'earlier', 'previously']);
const alone = wordSet(['annually', 'overnight', 'today', 'yesterday']);
const deictic = wordSet(['last', 'this']);
const overWord = hashWord('over');

export function settle(text: Text, draft: Draft, { draft: before, governor }: Told): Governor | null {
  draft.role = 'after';
  draft.change = before.change ?? (before.role === 'before' ? (governor?.direction ?? null) : null);
  // reducing the 36 holes to 18: all of them, not by so many
  if (before.role === 'delta' && before.kind === 'count' && definite.has(text.hash[before.first - 1])) {
    before.role = 'before';
    before.change = null;
  }
  before.linked ??= draft;
  draft.linked ??= before;
  if (draft.currency !== null && draft.currency === before.currency) draft.per ??= before.per;
  return governor;
}

/** "from £3m", "compared with £3m": what something was; no least price, as in "tickets cost from £75". */
export function readStart(
  text: Text,
  draft: Draft,
  before: Draft | undefined,
  told: Told | null,
  edge: number,
  preposition: number,
): void {
  if (preposition === from && draft.currency !== null && pricing.has(text.hash[edge])) {
    draft.approximation ??= 'at least';
    return;
  }
  // A vote of 241 against 198 compares nothing.
  const compared =
    told !== null &&
    !isBare(draft) &&
    isCompared(text, edge, preposition) &&
    isSameUnit(told.draft, draft) &&
    told.draft.kind === draft.kind;
  // scored from 25 yards
  const away = draft.kind === 'quantity' && draft.unit?.dimension === 'length' && draft.role === 'level';
  const left = preposition === from && !away && !ranging.has(text.hash[edge]) && !isSpanned(text, draft);
  if (!compared && (!left || isSource(text, draft, before, edge))) return;
  draft.role = 'before';
  linkLevels(text, draft, before);
}

/** A number of people asked, or a share of what is counted. */
export function readShare(text: Text, draft: Draft): void {
  if (isSample(text, draft)) draft.role = 'sample';
  else if (draft.of !== null && (draft.unit === percentUnit || draft.kind === 'ratio')) draft.role = 'share';
}

function isTime(text: Text, at_: number): boolean {
  return timeNoun.has(text.hash[at_]) || isMonth(text, at_);
}

/** "a profit of £12m (2023: £10m)": what it was in the year before the colon. */
export function isYearBefore({ kind }: Text, draft: Draft, before: Draft | undefined, level: Draft): boolean {
  if (before?.kind !== 'date' || level.kind !== draft.kind || before.last !== draft.first - 1) return false;
  return kind[before.last] === Kind.colon && kind[level.last] === Kind.open && level.last + 1 === before.first;
}

/** "61%, compared with 67%", "compared to 67%", "£6m versus £5m", "34, against 27" */
function isCompared({ hash }: Text, edge: number, preposition: number): boolean {
  if (preposition === to) return edge >= 0 && hash[edge] === comparedWord;
  if (preposition !== 0 || edge < 1) return false;
  return hash[edge] === withWord ? hash[edge - 1] === comparedWord : setBeside.has(hash[edge]);
}

/** "£150m, up from £140m": the level told before it, of the same unit, is what it became. */
export function linkLevels(text: Text, draft: Draft, level: Draft | undefined): void {
  if (!level || level.linked || draft.linked || !isSameUnit(level, draft) || level.kind !== draft.kind) return;
  if (text.sentenceOf[level.first] !== text.sentenceOf[draft.first]) return;
  level.linked = draft;
  draft.linked = level;
}

/** "41 points from 23 games", "letters from at least 15 MPs": what others were taken from, or who something comes from. */
function isSource(text: Text, { kind, of: noun }: Draft, before: Draft | undefined, edge: number): boolean {
  if (noun === null) return false;
  if (kind === 'count' && isWord(text, edge) && text.sentenceOf[edge] === text.sentenceOf[noun.first])
    return !comparatives.get(text.hash[edge]) && !isSameNoun(text, noun, before);
  return before?.of != null && !isSameNoun(text, noun, before);
}

function isSameNoun({ hash }: Text, noun: { last: number }, before: Draft | undefined): boolean {
  return before?.of != null && hash[noun.last - 1] === hash[before.of.last - 1];
}

export const isPerTime = ({ per }: Draft): boolean => per !== null && times.has(per);

/** "from 50 to 80 jobs": one range, nothing before a change. */
function isSpanned(text: Text, { first, last, low, vague }: Draft): boolean {
  if (low === null || vague) return false;
  for (let i = first; i < last; i++) if (text.hash[i] === to) return true;
  return false;
}

/** A number of people asked: "surveyed 2,014 adults", "a poll of 1,000 people". */
function isSample(text: Text, draft: Draft): boolean {
  if (draft.kind !== 'count') return false;
  for (let i = Math.max(startOfSentence(text, draft.first), draft.first - 3); i < draft.first; i++)
    if (surveyWords.has(text.hash[i])) return true;
  return (
    draft.of !== null &&
    surveyWords.has(text.hash[draft.of.last - 1]) &&
    text.hash[draft.last - 1] !== a &&
    text.hash[draft.last - 1] !== an
  );
}
