import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import type { ArticleFacts } from '../article-facts.ts';
import { endsPhrase } from './counted-nouns.ts';
import { dollarsOfCountry, hasCents, type Money, moneyOfCountry } from './currency-words.ts';
import { wordSet } from '../lexicon.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { isCapitalised, isGlued, isWord, lengthOf } from '../tokens.ts';

const grand = hashWord('grand');
const dollarNouns = wordSet(['buck', 'bucks', 'c', 'cent', 'cents', 'dollar', 'dollars', '¢']);
const ofAmerica = wordSet(['american', 'u.s.', 'us']);

/** "₹500": a sign of one country alone. */
const isTold = ({ source, start }: Text, { first }: Numeral): boolean => source[start[first] - 1] === '₹';

/** Money whose country the article tells, where its sign and words don’t. */
export function ofCountry(text: Text, numeral: Numeral, last: number, money: Money): Money {
  if (money.code !== 'USD') return isTold(text, numeral) ? money : moneyOfCountry(text, money);
  return isBareDollar(text, numeral, last) ? dollarsOfCountry(text, money) : money;
}

/** "$5", "5 dollars", "5c": nothing that tells whose they are, as in "US$5", "5 USD" and "5 US cents". */
function isBareDollar(text: Text, { first, last: end }: Numeral, last: number): boolean {
  if (text.kind[first] !== Kind.number && !isWord(text, first)) return false;
  const sign = first - 1;
  if (sign >= 0 && text.kind[sign] === Kind.currency)
    return lengthOf(text, sign) === 1 && !(sign > 0 && isCode(text, sign));
  if (last === end) return false;
  return dollarNouns.has(text.hash[last - 1]) && !(last - 1 > end && ofAmerica.has(text.hash[last - 2]));
}

/** "US$5", "(US $5)": letters glued to the sign, or America’s before it in a bracket, where nobody is given them. */
const isCode = (text: Text, sign: number): boolean =>
  isWord(text, sign - 1) &&
  (isGlued(text, sign) || (sign > 1 && text.kind[sign - 2] === Kind.open && ofAmerica.has(text.hash[sign - 1])));

/** "ten grand": a thousand pounds or dollars, where no piano or prix follows. */
export function isGrand(text: Text, at: number, limit: number): boolean {
  return (
    at < limit && text.hash[at] === grand && !isCapitalised(text, at) && (at + 1 >= limit || endsPhrase(text, at + 1))
  );
}

export function grandMoney(facts: ArticleFacts): Money {
  const dollars = facts.dollars && !facts.sterling;
  return { code: dollars ? 'USD' : 'GBP', noun: dollars ? 'dollar' : 'pound', worth: 1, scale: 1 };
}

export function centMoney(facts: ArticleFacts): Money {
  const code = hasCents(facts.cents) ? facts.cents : 'USD';
  return { code, noun: code === 'EUR' ? 'euro' : 'dollar', worth: 0.01, scale: 1 };
}
