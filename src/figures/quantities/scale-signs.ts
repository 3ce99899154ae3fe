import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import type { ArticleFacts } from '../article-facts.ts';
import { currencyBehind } from './currency-words.ts';
import { Lookup, wordSet } from '../lexicon.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { isCapitalised, isDash, isGlued, isInnerHyphen, isWord, lastUnit, startOfSentence } from '../tokens.ts';
import { speaksOfTemperature, unitBehind } from './unit-words.ts';
import { fallingWords, risingWords } from '../words/change.ts';
import { pluralsWithoutS } from '../words/nouns.ts';
import { scaleSigns } from '../words/numbers.ts';
import * as words from '../words/quantities.ts';

const signScales = new Lookup(Object.entries(scaleSigns));
const pluralWords = wordSet(pluralsWithoutS, [
  'audience',
  'crowd',
  'membership',
  'population',
  'readership',
  'viewership',
]);
const changeWords = wordSet(risingWords, fallingWords);
const of = hashWord('of');
const to = hashWord('to');
const behindMetres = wordSet(words.behindMetres);
const beforeMetres = wordSet(words.beforeMetres);
const accountWords = wordSet(words.accountWords);
const billionWords = wordSet(['billion', 'bn', 'tn', 'trillion']);
const billionReach = 20;
const beforeMillions = wordSet(words.beforeMillions);
const behindMillions = wordSet(['a', 'are', 'by', 'had', 'have', 'in', 'last', 'now', 'this', 'to', 'were', 'who']);

/** What k, m, b, t and their like behind digits multiply by; 0 where the letter is a unit or nothing. */
export function readScaleSign(
  text: Text,
  at: number,
  limit: number,
  numeral: Numeral,
  money: boolean,
  facts: ArticleFacts,
): number {
  if (at >= limit || !isWord(text, at)) return 0;
  const scale = signScales.get(text.hash[at]);
  if (scale === undefined) return 0;
  const glued = isGlued(text, at);
  const capital = isCapitalised(text, at);
  const letters = text.end[at] - text.start[at];
  if (
    isGlued(text, at + 1) &&
    (text.kind[at + 1] === Kind.mark || text.kind[at + 1] === Kind.stop) &&
    isGlued(text, at + 2) &&
    isWord(text, at + 2)
  )
    return 0;
  const moneyBehind = currencyBehind(text, at + 1, limit) !== null;
  if (money || moneyBehind) return glued || letters > 1 || !capital || text.kind[at + 1] !== Kind.word ? scale : 0;
  switch (scale) {
    case 1e3:
      // 4K and 8K are screens.
      if (capital && (numeral.value === 4 || numeral.value === 8)) return 0;
      return (glued || !capital) && !(capital && speaksOfTemperature(text, at)) ? 1e3 : 0;
    case 1e6:
      if (letters === 2) return capital ? 1e6 : 0;
      if (letters === 3) return 1e6;
      // "1.5 M people"; a whole number before a capital apart is a name (10 M Street).
      if (capital) return glued || (numeral.decimals > 0 && !isCapitalised(text, at + 1)) ? 1e6 : 0;
      return isMillion(text, at, limit, facts) ? 1e6 : 0;
    case 1e9:
      return glued && numeral.value < 1000 ? 1e9 : 0;
    case 1e7:
      return 1e7;
    default:
      return 0;
  }
}

/** "$200-300m", "£5 to 10m": the sign stands at the first number only. */
export function endsMoneyRange(text: Text, first: number): boolean {
  const joint = first - 1;
  if (joint < 2 || text.kind[joint - 1] !== Kind.number || text.kind[joint - 2] !== Kind.currency) return false;
  return isDash(text, joint) || text.hash[joint] === to;
}

/** Is "m" behind digits million rather than metre? Nouns of size say metre, people and plurals say million. */
function isMillion(text: Text, at: number, limit: number, facts: ArticleFacts): boolean {
  const next = isInnerHyphen(text, at + 1) ? at + 2 : at + 1;
  if (next < limit && behindMetres.has(text.hash[next])) return false;
  // "2.1m sq km", "300m cubic metres": what is counted in millions is a unit itself.
  if (next < limit && (unitBehind(text, next, limit, 2)?.length ?? 0) > 1) return true;
  for (let i = Math.max(0, at - 5); i < at - 1; i++) if (beforeMetres.has(text.hash[i])) return false;
  if (speaksOfMoney(text, at, next, limit)) return true;
  if (text.hash[at - 2] === of && at > 2 && beforeMillions.has(text.hash[at - 3])) return true;
  for (let i = next; i < Math.min(limit, next + 4) && isWord(text, i); i++) {
    if (pluralWords.has(text.hash[i])) return true;
    if (i === next && behindMillions.has(text.hash[i])) break;
    if (behindMillions.has(text.hash[i]) || text.hash[i] === of) break;
    if (lastUnit(text, i) === 0x73 && text.end[i] - text.start[i] > 3) return true;
  }
  if (facts.metres) return false;
  for (let i = Math.max(startOfSentence(text, at), at - changeReach); i < at - 1; i++)
    if (changeWords.has(text.hash[i])) return true;
  return next < limit && behindMillions.has(text.hash[next]);
}

const changeReach = 16;
const moneyReach = 6;

/** "a 4m loss", "turnover hit 12m", "a surplus of 3m and debts of 45bn": a noun of accounts near it, or billions in its sentence. */
function speaksOfMoney(text: Text, at: number, next: number, limit: number): boolean {
  for (let i = next; i < Math.min(limit, next + 2) && isWord(text, i); i++)
    if (accountWords.has(text.hash[i])) return true;
  const floor = Math.max(startOfSentence(text, at), at - billionReach);
  for (let i = at - 2; i >= floor; i--)
    if (isWord(text, i) && (billionWords.has(text.hash[i]) || (i >= at - moneyReach && accountWords.has(text.hash[i]))))
      return true;
  for (let i = at + 1; i < Math.min(limit, at + billionReach); i++)
    if (billionWords.has(text.hash[i]) && text.kind[i - 1] === Kind.number) return true;
  return false;
}
