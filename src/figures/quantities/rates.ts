import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase } from './counted-nouns.ts';
import { currencyBehind, isCentWord } from './currency-words.ts';
import { type Draft, isBare } from '../draft.ts';
import { Lookup, wordSet } from '../lexicon.ts';
import { endOfSentence, isDash, isInnerHyphen, isWord, lengthOf } from '../tokens.ts';
import { unitBehind, unitByNoun } from './unit-words.ts';
import { rateAdjectives, rateAdverbs, rateNouns } from '../words/rates.ts';

const nouns = wordSet(rateNouns);
const adverbs = new Lookup(Object.entries(rateAdverbs));
const adjectives = new Lookup(Object.entries(rateAdjectives));
const articles = wordSet(['a', 'an', 'each', 'every']);
const per = hashWord('per');
const cent = hashWord('cent');
const of = hashWord('of');
const slash = hashWord('/');
const to = hashWord('to');
const the = hashWord('the');
const capita = hashWord('capita');
const annum = hashWord('annum');
const times = wordSet(['after', 'ago', 'before', 'earlier', 'later']);
const joiners = wordSet(['for', 'in']);
const reach = 4;

/** Behind the last rate read: the token after its words. */
let rateEnd = 0;

/** Sets `per` and `behind`: "£3bn a year", "12 cents a share", "£5m-a-year", "tonnes of copper a year", "$15/hour", "annual £3bn". */
export function readRate(text: Text, draft: Draft): void {
  if (draft.kind === 'date' || draft.kind === 'ordinal' || draft.kind === 'other' || draft.kind === 'ratio') return;
  if (readFlow(text, draft)) return;
  if (draft.currency !== null && readShareOfCoin(text, draft)) return;
  const limit = endOfSentence(text, draft.last - 1);
  const direct = isOutOf(text, draft) ? null : rateAt(text, draft.last, limit);
  if (direct !== null) draft.rateLast = rateEnd;
  draft.per = direct ?? rateBehindNoun(text, draft.last, limit) ?? rateBefore(text, draft);
}

/** "7.5/10" is a share, "320/100,000" a rate. */
function isOutOf(text: Text, draft: Draft): boolean {
  const at = draft.last;
  return text.hash[at] === slash && text.kind[at + 1] === Kind.number && lengthOf(text, at + 1) < 4 && isBare(draft);
}

/** The base of the rate before it: the 1,000 of "3.2 per 1,000" is no figure of its own. */
export function isBaseOfRate(text: Text, draft: Draft, before: Draft | undefined): boolean {
  const at = draft.first - 1;
  // "three times the rate per 1,000 people"
  if (draft.kind === 'count' && at >= 0 && text.hash[at] === per && draft.form === 'digits' && isRound(draft.value))
    return true;
  if (before === undefined) return false;
  // "0.08g of alcohol per 100ml": the rate was found behind the noun.
  if (text.hash[at] === per && before.per !== null && draft.form === 'digits' && draft.first - before.last <= reach + 1)
    return before.per.startsWith(text.source.slice(text.start[draft.first], text.end[draft.first]));
  return before.rateLast > draft.first && before.last <= at && (text.hash[at] === per || articles.has(text.hash[at]));
}

function isRound(value: number | null): boolean {
  return value === 100 || value === 1000 || value === 1e4 || value === 1e5 || value === 1e6;
}

/** bpd: barrels a day, in the oil trade. */
const flows = new Lookup<readonly [unit: string, per: string]>([
  ['bpd', ['barrel', 'day']],
  ['tpd', ['tonne', 'day']],
]);

function readFlow(text: Text, draft: Draft): boolean {
  const flow = draft.kind === 'count' && draft.last < text.count ? flows.get(text.hash[draft.last]) : undefined;
  if (!flow) return false;
  draft.unit = unitByNoun.get(flow[0])!;
  draft.per = flow[1];
  draft.kind = 'quantity';
  draft.of = null;
  draft.last++;
  return true;
}

/** "36p in every pound", "68 cents of every shilling": of each unit of the same money, be the cents whose they may. */
function readShareOfCoin(text: Text, draft: Draft): boolean {
  const at = draft.last;
  if ((text.hash[at] !== of && text.hash[at] !== inWord) || !whole.has(text.hash[at + 1])) return false;
  const money = currencyBehind(text, at + 2, endOfSentence(text, at - 1));
  if (money === null || money.value.worth !== 1) return false;
  if (draft.currency !== money.value.code && isCentWord(text, at - 1)) {
    draft.currency = money.value.code;
    draft.money = money.value.noun;
  }
  if (draft.currency !== money.value.code) return false;
  draft.per = money.value.noun;
  draft.rateLast = at + 2 + money.length;
  draft.of = null;
  return true;
}

const whole = wordSet(['each', 'every']);
const inWord = hashWord('in');

/** The rate whose words begin at `at`. What few figures have behind them stands in functions of its own, so that V8 keeps this one’s code. */
function rateAt(text: Text, at: number, limit: number): string | null {
  if (at >= limit) return null;
  const hash = text.hash[at];
  if (!isWord(text, at)) {
    if (hash === slash) return text.hash[at + 1] === cent ? null : nounAt(text, at + 1, limit, false);
    return isDash(text, at) ? rateBehindDash(text, at, limit) : null;
  }
  if (articles.has(hash)) return nounAt(text, at + 1, limit, true);
  if (hash === per) return text.hash[at + 1] === cent ? null : nounAt(text, at + 1, limit, false);
  if (joiners.has(hash) && articles.has(text.hash[at + 1])) return rateBehindJoiner(text, at, limit);
  if (hash === to && text.hash[at + 1] === the) return rateOfMoney(text, at, limit);
  rateEnd = at + 1;
  return adverbs.get(hash) ?? null;
}

/** "£5m-a-year", "$70 - a - share" of tokenised text. */
function rateBehindDash(text: Text, at: number, limit: number): string | null {
  const article = articles.has(text.hash[at + 1]);
  if (isInnerHyphen(text, at) && isInnerHyphen(text, at + 2) && (article || text.hash[at + 1] === per))
    return nounAt(text, at + 3, limit, text.hash[at + 1] !== per);
  return article && isDash(text, at + 2) ? nounAt(text, at + 3, limit, true) : null;
}

/** "1.2 deaths for every 1,000 births": a round number, no "87mph in a 40mph zone". */
function rateBehindJoiner(text: Text, at: number, limit: number): string | null {
  const base = at + 2;
  if (text.kind[base] === Kind.number && text.source.startsWith('00', text.end[base] - 2))
    return nounAt(text, base, limit, false);
  rateEnd = at + 1;
  return adverbs.get(text.hash[at]) ?? null;
}

/** "151.2 yen to the dollar" */
function rateOfMoney(text: Text, at: number, limit: number): string | null {
  const money = currencyBehind(text, at + 2, limit);
  if (money) rateEnd = at + 2 + money.length;
  return money && money.value.noun;
}

/** "barrels of oil a day": at most a few words behind "of", or behind a noun that a figure of money stands before. */
function rateBehindNoun(text: Text, at: number, limit: number): string | null {
  if (at >= limit || text.hash[at] !== of) return null;
  let k = at + 1;
  for (let steps = 0; steps < reach && k < limit && !endsPhrase(text, k); steps++) k++;
  return k > at + 1 ? rateAt(text, k, limit) : null;
}

function rateBefore(text: Text, { first, kind }: Draft): string | null {
  if (first === 0 || kind === 'duration' || !isWord(text, first - 1)) return null;
  return adjectives.get(text.hash[first - 1]) ?? null;
}

/** The rate's noun at `at`: a known one, or behind "per" any; "100,000 people" with its number. */
function nounAt(text: Text, at: number, limit: number, known: boolean): string | null {
  if (at >= limit) return null;
  rateEnd = at + 1;
  if (text.kind[at] === Kind.number && !known) {
    const noun = at + 1 < limit && !endsPhrase(text, at + 1);
    if (noun) rateEnd = at + 2;
    return text.source.slice(text.start[at], text.end[noun ? at + 1 : at]);
  }
  if (!isWord(text, at) || (known && !nouns.has(text.hash[at]))) return null;
  // "per eight-hour shift"
  if (!known && isInnerHyphen(text, at + 1) && at + 3 < limit && !endsPhrase(text, at + 3)) {
    rateEnd = at + 4;
    return text.source.slice(text.start[at], text.end[at + 3]).toLowerCase();
  }
  if (text.hash[at] === capita) return 'head';
  if (text.hash[at] === annum) return 'year';
  const unit = unitBehind(text, at, known ? at + 1 : limit, 1);
  // "a year earlier", "a week ago": a time, no rate, as "an ounce before" is.
  if (known && at + 1 < limit && times.has(text.hash[at + 1]) && (!unit || unit.value.dimension === 'duration'))
    return null;
  if (unit) {
    rateEnd = at + unit.length;
    return unit.value.noun;
  }
  return text.source.slice(text.start[at], text.end[at]).toLowerCase();
}
