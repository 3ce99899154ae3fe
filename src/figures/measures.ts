import type { Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { Lookup, Phrases } from './lexicon.ts';
import { coins, currencies, isoCodes, lowerCaseCodes } from './words/currencies.ts';
import { scaleSigns } from './words/numbers.ts';
import { units, type UnitFact } from './words/units.ts';

/** A currency and what part of it one piece is: a penny is 0.01 of a pound. */
export interface Money {
  readonly code: string;
  readonly noun: string;
  readonly worth: number;
}

const plural = (noun: string): string[] => {
  const words = noun.split(' ');
  const last = words.pop()!;
  const many = /(?:s|x|ch|sh)$/.test(last)
    ? `${last}es`
    : /[^aeiou]y$/.test(last)
      ? `${last.slice(0, -1)}ies`
      : `${last}s`;
  return [noun, [...words, many].join(' ')];
};

/** Units behind a number, by their words and by signs spelt exactly. */
export const unitPhrases = new Phrases<UnitFact>();
for (const unit of units) {
  for (const word of new Set([...plural(unit.noun), ...(unit.words ?? [])])) unitPhrases.add(word, unit);
  for (const sign of unit.signs ?? []) unitPhrases.add(sign, unit, { exact: true });
}

/** Currency signs and codes, before a number or behind it. */
export const currencySigns = new Phrases<Money>();
/** Words of money behind a number. */
export const currencyWords = new Phrases<Money>();
/** Pence and cents glued behind a number ("40p", "99c"). */
export const coinSigns = new Lookup<Money>([
  ['p', { code: 'GBP', noun: 'pound', worth: 0.01 }],
  ['c', { code: 'USD', noun: 'dollar', worth: 0.01 }],
  ['¢', { code: 'USD', noun: 'dollar', worth: 0.01 }],
]);

for (const { code, noun, words, signs = [], subunits = [] } of currencies) {
  const whole = { code, noun, worth: 1 };
  for (const word of words) currencyWords.add(word, whole);
  // Letters before a sign may be small (“hk$”), but “a $5 note” is no Australian one.
  for (const sign of signs) currencySigns.add(sign, whole, { exact: !sign.includes(' ') || sign.startsWith('A ') });
  for (const subunit of subunits) currencyWords.add(subunit, { code, noun, worth: 0.01 });
}
for (const [code, noun] of Object.entries(isoCodes)) currencySigns.add(code, { code, noun, worth: 1 }, { exact: true });
for (const code of lowerCaseCodes) {
  const whole = { code: code.toUpperCase(), noun: isoCodes[code.toUpperCase()], worth: 1 };
  currencyWords.add(code, whole);
}
for (const { words, code, noun, worth } of coins)
  for (const word of words) currencyWords.add(word, { code, noun, worth });

/** "bn", "m", "k" glued behind digits, by folded hash. */
export const scaleSignByHash = new Lookup(Object.entries(scaleSigns));

export const hashes = {
  a: hashWord('a'),
  an: hashWord('an'),
  and: hashWord('and'),
  annum: hashWord('annum'),
  between: hashWord('between'),
  cr: hashWord('cr'),
  each: hashWord('each'),
  every: hashWord('every'),
  from: hashWord('from'),
  m: hashWord('m'),
  mil: hashWord('mil'),
  of: hashWord('of'),
  or: hashWord('or'),
  per: hashWord('per'),
  point: hashWord('point'),
  points: hashWord('points'),
  the: hashWord('the'),
  to: hashWord('to'),
};

/** Is the token the word of this hash? */
export function isHash(text: Text, at: number, hash: number): boolean {
  return at < text.count && text.hash[at] === hash;
}
