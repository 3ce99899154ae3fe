import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { pad } from './clocks.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import type { Draft } from '../draft.ts';
import { Lookup, wordSet } from '../lexicon.ts';
import { isCapitalised, isDash, isGlued, isWord, lengthOf } from '../tokens.ts';
import { yearAt } from './years.ts';
import { date, isDay, scaleWords, wholeNumber } from './date-parts.ts';

const and = hashWord('and');
const of = hashWord('of');
const to = hashWord('to');
const yearWord = hashWord('year');
const ordinalSuffixes = wordSet(['nd', 'rd', 'st', 'th']);
const may = hashWord('may');
const march = hashWord('march');
const mar = hashWord('mar');

const yearShifts = new Lookup<number>([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** February 14, 2025; Feb. 14; February 2025; March 3rd. */
export function readFromMonth(text: Text, at: number, month: number, limit: number): Draft | null {
  if (!isMonthHere(text, at)) return null;
  let next = text.kind[at + 1] === Kind.stop && lengthOf(text, at) <= 4 ? at + 2 : at + 1;
  const year = yearAt(text, next, limit);
  if (year > 0) return date(at, next + 1, year, `${year}-${pad(month)}`);
  if (text.kind[next] === Kind.comma && yearAt(text, next + 1, limit) > 0) {
    const behind = yearAt(text, next + 1, limit);
    return date(at, next + 2, behind, `${behind}-${pad(month)}`);
  }
  const day = next < limit ? wholeNumber(text, next, 2) : -1;
  if (!isDay(day)) return null;
  next = behindSuffix(text, next + 1, limit);
  // "May 5 million people": a number of its own.
  if (next < limit && isWord(text, next) && scaleWords.has(text.hash[next])) return null;
  if (text.kind[next] === Kind.percent || (isGlued(text, next) && isWord(text, next))) return null;
  return withYear(text, at, behindDays(text, next, day, limit), month, day, limit);
}

/** "May 3-9", "March 4 and 5", "June 4 to 6": the token behind a later day, else `at`. */
function behindDays(text: Text, at: number, day: number, limit: number): number {
  const joint = text.hash[at];
  const dash = isDash(text, at);
  if (at + 1 >= limit || !(dash || joint === to || joint === and) || text.kind[at + 1] !== Kind.number) return at;
  const last = wholeNumber(text, at + 1, 2);
  if (!isDay(last) || last <= day) return at;
  const behind = behindSuffix(text, at + 2, limit);
  if (behind >= limit) return behind;
  if (isWord(text, behind)) return endsPhrase(text, behind) && !isGlued(text, behind) ? behind : at;
  const kind = text.kind[behind];
  const goesOn = kind === Kind.percent || kind === Kind.number || kind === Kind.alphanumeric || isDash(text, behind);
  return goesOn ? at : behind;
}

/** May and March are words first: capitalised, and not at the start of a sentence without a day. */
function isMonthHere(text: Text, at: number): boolean {
  const hash = text.hash[at];
  if (hash !== may && hash !== march && hash !== mar) return true;
  return isCapitalised(text, at) || ordinalSuffixes.has(text.hash[at + 2]);
}

export function behindSuffix(text: Text, at: number, limit: number): number {
  return at < limit && isGlued(text, at) && ordinalSuffixes.has(text.hash[at]) ? at + 1 : at;
}

/** A day and month, and the year behind them: the one written there, else that nearest to the article's own date. */
export function withYear(text: Text, first: number, at: number, month: number, day: number, limit: number): Draft {
  let next = text.kind[at] === Kind.comma ? at + 1 : at;
  if (text.hash[next] === of) next++;
  const year = yearAt(text, next, limit);
  const rest = `${pad(month)}-${pad(day)}`;
  if (year > 0) return date(first, next + 1, year, `${year}-${rest}`);
  const nearest = toldYear(text, at) ?? nearestYear(text.article.date, month, day, directionBefore(text, first));
  return date(first, at, nearest, nearest === null ? `--${rest}` : `${nearest}-${rest}`);
}

/** "9 May last year", or null where none is told. */
function toldYear({ article, hash }: Text, at: number): number | null {
  const published = Number(article.date?.slice(0, 4) ?? Number.NaN);
  const shift = hash[at + 1] === yearWord ? yearShifts.get(hash[at]) : undefined;
  return shift === undefined || !Number.isInteger(published) ? null : published + shift;
}

/** "will shut on 30 September", "were arrested on 2 August": 1 for a day to come, -1 for one gone by, 0 where the sentence does not tell. */
function directionBefore({ hash, sentences, sentenceOf }: Text, at: number): number {
  const floor = Math.max(sentences[sentenceOf[at]], at - tenseReach);
  for (let i = at - 1; i >= floor; i--) {
    if (coming.has(hash[i])) return 1;
    if (gone.has(hash[i])) return -1;
  }
  return 0;
}

/** Of a verb before a date, in tokens. */
const tenseReach = 16;
const coming = wordSet(['will', 'shall']);
const gone = wordSet(['did', 'had', 'was', 'were']);

/** A day so near is meant whatever the tense says, in days: he will be tried for the raid of 3 March. */
const near = 92;

/** The year in which this day lies nearest to the article's date, on the side that the sentence tells. */
function nearestYear(published: string | null, month: number, day: number, direction: number): number | null {
  const year = published === null ? Number.NaN : Number(published.slice(0, 4));
  if (!Number.isInteger(year)) return null;
  const dayOf = (month_: number, day_: number) => month_ * 30.5 + day_;
  const apart = dayOf(month, day) - dayOf(Number(published!.slice(5, 7)), Number(published!.slice(8, 10)));
  if (!Number.isFinite(apart)) return null;
  if (direction > 0 && apart < -near) return year + 1;
  if (direction > 0 && apart > 0) return year;
  if (direction < 0 && apart > near) return year - 1;
  if (direction < 0 && apart < 0) return year;
  return apart > 183 ? year - 1 : apart < -183 ? year + 1 : year;
}
