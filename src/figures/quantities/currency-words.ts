import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashUnits, hashWord } from '../../text/index.ts';
import { type Found, isSpelt, Lookup, Phrases, wordSet } from '../lexicon.ts';
import { isGlued, lengthOf } from '../tokens.ts';
import {
  centCurrencies,
  coins,
  crownCountries,
  crownWords,
  currencies,
  dollarCountries,
  gluedSigns,
  isoCodes,
  letterCountries,
  sharedLetters,
  lowerCaseCodes,
  poundPeoples,
  rupeeCountries,
  sharedMonies,
} from '../words/currencies.ts';
import * as words from '../words/currency-words.ts';
import { scales, scaleSigns } from '../words/numbers.ts';

export interface Money {
  /** ISO code. */
  readonly code: string;
  /** Singular noun. */
  readonly noun: string;
  /** Main units that one of it is worth: 0.01 for pence. */
  readonly worth: number;
  /** A number behind the sign is in millions: MUSD. */
  readonly scale: number;
}

const behind = new Phrases<Money>();
const before = new Phrases<Money>({ backward: true });
const cents = wordSet(['c', 'cent', 'cents', '¢']);

/** Whose money a word means, by the country that the article names most. */
class MoneyOfCountry {
  readonly #words: Lookup<string>;
  readonly #codes: readonly string[];
  #text: Text | null = null;
  #code: string | null = null;

  constructor(countries: Readonly<Record<string, string>>) {
    this.#words = new Lookup(Object.entries(countries));
    this.#codes = [...new Set(Object.values(countries))];
  }

  /** Its code, or null where none is named. */
  in(text: Text): string | null {
    if (this.#text !== text) {
      const times = this.#codes.map(() => 0);
      for (let i = 0; i < text.count; i++) {
        const code = text.kind[i] === Kind.word ? this.#words.get(text.hash[i]) : undefined;
        if (code !== undefined) times[this.#codes.indexOf(code)]++;
      }
      const most = Math.max(...times);
      this.#text = text;
      this.#code = most > 0 ? this.#codes[times.indexOf(most)] : null;
    }
    return this.#code;
  }

  /** The code of the one country named shortly before token `at` in its sentence; null where none is or several are. */
  before(text: Text, at: number): string | null {
    let found: string | null = null;
    for (let i = at - 1; i >= 0 && i > at - nearby && text.sentenceOf[i] === text.sentenceOf[at]; i--) {
      const code = text.kind[i] === Kind.word ? this.#words.get(text.hash[i]) : undefined;
      if (code === undefined || code === found) continue;
      if (found !== null) return null;
      found = code;
    }
    return found;
  }
}

/** How far before an amount the country may be named whose it is, in tokens. */
const nearby = 12;

/** By the money that a noun means where no country tells; with an empty code it is none there. */
const sharedBy = new Map<Money, MoneyOfCountry>();
for (const { words, code, worth, countries } of sharedMonies) {
  const money = { code: code ?? '', noun: code === null ? '' : isoCodes[code], worth, scale: 1 };
  for (const word of words) behind.add(word, money);
  sharedBy.set(money, new MoneyOfCountry(countries));
}

for (const { code, noun, words, signs = [], subunits = [] } of currencies) {
  const money = { code, noun, worth: 1, scale: 1 };
  for (const word of words) behind.add(word, money);
  for (const sign of signs) {
    behind.add(sign, money, { exact: true });
    before.add(sign, money, { exact: true });
  }
  for (const word of subunits) behind.add(word, { code, noun, worth: 0.01, scale: 1 });
}
for (const { words, code, noun, worth } of coins)
  for (const word of words) behind.add(word, { code, noun, worth, scale: 1 });
for (const [code, noun] of Object.entries(isoCodes)) {
  const money = { code, noun, worth: 1, scale: 1 };
  behind.add(code, money, { exact: true });
  before.add(code, money, { exact: true });
  const million = { code: money.code, noun: money.noun, worth: money.worth, scale: 1e6 };
  behind.add(`M${code}`, million, { exact: true });
  before.add(`M${code}`, million, { exact: true });
}
for (const code of lowerCaseCodes) {
  const money = { code: code.toUpperCase(), noun: isoCodes[code.toUpperCase()], worth: 1, scale: 1 };
  behind.add(code, money);
  before.add(code, money);
}
const crowns: readonly Money[] = Object.entries(crownWords).map(([word, code]) => {
  const money = { code, noun: isoCodes[code], worth: 1, scale: 1 };
  behind.add(word, money);
  before.add(word, money);
  return money;
});
behind.add('MEUR', { code: 'EUR', noun: 'euro', worth: 1, scale: 1e6 }, { exact: true });

const scaleLetters = new Lookup<number>([...Object.entries(scales), ...Object.entries(scaleSigns)]);
const byLetters = new Lookup<Money>([
  ...Object.entries(isoCodes).map(([code, noun]) => [code, { code, noun, worth: 1, scale: 1 }] as const),
  ...Object.entries(gluedSigns).map(
    ([letters, code]) => [letters, { code, noun: isoCodes[code], worth: 1, scale: 1 }] as const,
  ),
]);
const dollarPrefixes = new Lookup<Money>(
  currencies.flatMap(({ code, noun, signs = [] }) =>
    signs.flatMap((sign) => {
      const [letters, mark] = sign.split(' ');
      return mark === '$' && letters !== '$' ? [[letters, { code, noun, worth: 1, scale: 1 }] as const] : [];
    }),
  ),
);
const dollar = hashWord('$');
const canadian = hashWord('c');

/** Nouns that stand before the number in some Englishes: "ringgit 42", "dollar 22.5 million". */
const nounsBefore = new Phrases<Money>({ backward: true });
for (const { code, noun, words } of currencies)
  for (const word of words) nounsBefore.add(word, { code, noun, worth: 1, scale: 1 });
const opensAmount = wordSet(words.opensAmount);

/** A currency's noun before the number at `at`, where a preposition or nothing stands before it. */
function nounBefore(text: Text, at: number, floor: number): Found<Money> | null {
  if (text.kind[at] !== Kind.number || at === floor || text.kind[at - 1] !== Kind.word) return null;
  const found = nounsBefore.endingBefore(text, at, floor);
  if (!found) return null;
  const bracket = at - found.length - 1;
  const opened =
    bracket < floor || text.sentenceOf[bracket] !== text.sentenceOf[at] || opensAmount.has(text.hash[bracket]);
  return opened ? found : null;
}

/** The currency sign or code right before token `at`: £, US$, EUR, Rs. */
export function currencyBefore(text: Text, at: number, floor: number): Found<Money> | null {
  const found = before.endingBefore(text, at, floor);
  if (!found) return nounBefore(text, at, floor);
  if (isName(found.value, lengthOf(text, at))) return null;
  // Tokenised text: "hk $ 10.05 billion". Elsewhere a word before the sign stands by itself ("gave us $5").
  const sign = at - found.length;
  if (text.hash[sign] === dollar && found.length === 1 && sign > floor) {
    const prefix = dollarPrefixes.get(text.hash[sign - 1]);
    const apart = !isGlued(text, sign) && !isGlued(text, at);
    const letters = text.end[sign - 1] - text.start[sign - 1];
    // "a $ 5 bill" is no Australian one.
    const told = letters > 1 || text.hash[sign - 1] === canadian;
    if (prefix && (apart ? told : isGlued(text, sign))) return { value: prefix, length: 2 };
  }
  const signed = at - found.length;
  if (
    found.length > 1 &&
    !isGlued(text, at - 1) &&
    !isGlued(text, at) &&
    text.end[signed] - text.start[signed] === 1 &&
    text.hash[signed] !== canadian
  )
    return before.endingBefore(text, at, at - 1);
  // "A $5 bill": a letter apart from the sign is an article or a name; "US $5" is a code.
  if (
    found.length > 1 &&
    text.kind[at - 1] === Kind.currency &&
    !isGlued(text, at - 1) &&
    isGlued(text, at) &&
    lengthOf(text, signed) === 1
  )
    return before.endingBefore(text, at, at - 1);
  return found;
}

/** The currency behind a number that ends before token `at`: pounds, US dollars, EUR, €. */
export function currencyBehind(text: Text, at: number, limit: number): Found<Money> | null {
  const found = behind.startingAt(text, at, limit);
  if (!found) return null;
  const shared = sharedBy.get(found.value);
  if (shared !== undefined) return inCountry(text, found, shared, at);
  if (found.length === 1 && found.value.code === 'GBP' && poundWords.has(text.hash[at]))
    return { value: poundsOfPeople(text, found.value), length: 1 };
  // A singer is called 50 Cent.
  if (isSpelt(text, at, 'Cent')) return null;
  // "20 $5 notes": the sign belongs to the number behind it.
  if (text.kind[at] === Kind.currency && text.kind[at + 1] === Kind.number && isGlued(text, at + 1)) return null;
  return found;
}

/** Pesos of the country that the article names; crowns where it names none are those of kings. */
function inCountry(text: Text, found: Found<Money>, countries: MoneyOfCountry, at: number): Found<Money> | null {
  const code = countries.before(text, at) ?? countries.in(text);
  if (code === null) return found.value.code === '' ? null : found;
  return { value: { code, noun: isoCodes[code], worth: 1, scale: 1 }, length: found.length };
}

/** A hundredth glued to digits: 50p, 63c. */
export function subunitSign(text: Text, at: number): Money | null {
  if (!isGlued(text, at)) return null;
  if (isSpelt(text, at, 'p')) return { code: 'GBP', noun: 'pound', worth: 0.01, scale: 1 };
  if (isSpelt(text, at, 'c')) return { code: 'USD', noun: 'dollar', worth: 0.01, scale: 1 };
  return null;
}

export function isCentWord(text: Text, at: number): boolean {
  return cents.has(text.hash[at]);
}

/** Money whose hundredth is a cent, if `code` names one. */
export function hasCents(code: string): boolean {
  return centCurrencies.includes(code);
}

const crownsIn = new MoneyOfCountry(crownCountries);
const rupeesIn = new MoneyOfCountry(rupeeCountries);

/** "Kr" and "kroner" are those of the country that the article names most, as are rupees; other money is what it says. */
export function moneyOfCountry(text: Text, money: Money): Money {
  const countries = crowns.includes(money) ? crownsIn : money.code === rupees ? rupeesIn : null;
  const code = countries === null ? null : countries.in(text);
  return code === null ? money : { code, noun: isoCodes[code], worth: money.worth, scale: money.scale };
}

const rupees = 'INR';
const poundWords = wordSet(['pound', 'pounds']);
const ofPounds = new Lookup(Object.entries(poundPeoples));
let poundText: Text | null = null;
let poundCode: string | null = null;

/** Pounds are those that the article calls by a people, "1,000 Sudanese pounds", where it does so for one alone and has no sign of sterling. */
function poundsOfPeople(text: Text, money: Money): Money {
  if (poundText !== text) {
    poundText = text;
    poundCode = codeOfPounds(text);
  }
  return poundCode === null ? money : { code: poundCode, noun: money.noun, worth: money.worth, scale: money.scale };
}

function codeOfPounds({ hash, kind, count, source }: Text): string | null {
  let found: string | null = null;
  for (let i = 1; i < count; i++) {
    if (!poundWords.has(hash[i]) || kind[i - 1] !== Kind.word) continue;
    const code = ofPounds.get(hash[i - 1]);
    if (code === undefined || code === found) continue;
    if (found !== null) return null;
    found = code;
  }
  return found === null || source.includes('£') ? null : found;
}

const ofMoney = wordSet(['cent', 'cents', 'dollar', 'dollars']);
const dollarCodes = [...new Set(Object.values(dollarCountries))];
const american = dollarCodes.indexOf('USD');
const dollarWords = new Lookup(
  Object.entries(dollarCountries).map(([word, code]) => [word, dollarCodes.indexOf(code)] as const),
);
/** Times that a country must be named, so that its dollars are meant where no sign tells. */
const leastNamed = 2;
let dollarText: Text | null = null;
let dollarCode: string | null = null;

/**
 * A bare dollar sign, "dollars" and "cents" in a paper of Australia, Canada, New Zealand or Singapore are its own: where the article names that
 * country more than twice as often as America, and has no sign of its own for its money, which would tell it from American dollars.
 */
export function dollarsOfCountry(text: Text, money: Money): Money {
  if (dollarText !== text) {
    dollarText = text;
    dollarCode = countryOfDollars(text);
  }
  return dollarCode === null ? money : { code: dollarCode, noun: money.noun, worth: money.worth, scale: money.scale };
}

function countryOfDollars(text: Text): string | null {
  const { kind, hash, count, flags } = text;
  const times = new Int32Array(dollarCodes.length);
  let most = 0;
  let named = american;
  for (let i = 0; i < count; i++) {
    if ((flags[i] & (Flag.capital | Flag.allCapitals)) === 0) continue;
    const code = kind[i] === Kind.word || kind[i] === Kind.dotted ? dollarWords.get(hash[i]) : undefined;
    // "US$20" and "US cents" tell whose the others are not.
    if (code === american && (kind[i + 1] === Kind.currency || ofMoney.has(hash[i + 1]))) continue;
    if (code !== undefined) times[code]++;
    if (wires.has(hash[i]) && kind[i - 1] === Kind.open && kind[i + 1] === Kind.close) return null;
  }
  for (let code = 0; code < times.length; code++)
    if (code !== american && times[code] > most) {
      most = times[code];
      named = code;
    }
  if (most < leastNamed || most <= 2 * times[american]) return null;
  return hasOwnSign(text, dollarCodes[named]) ? null : dollarCodes[named];
}

/** Agencies that write America's dollars alone with a bare sign, wherever they report from: "TORONTO (AP) —". */
const wires = wordSet(['afp', 'ap', 'bloomberg', 'reuters', 'upi']);

/** "A$", "C$": who writes it means America by a bare sign. In "a $5 fine" the letter is an article. */
function hasOwnSign(text: Text, code: string): boolean {
  const { kind, hash, count } = text;
  for (let i = 1; i < count; i++)
    if (
      kind[i] === Kind.currency &&
      hash[i] === dollar &&
      isGlued(text, i) &&
      dollarPrefixes.get(hash[i - 1])?.code === code
    )
      return true;
  return false;
}

const south = hashWord('south');
const african = wordSet(['africa', 'african', 'africans']);
const letterWords = new Lookup(Object.entries(letterCountries));
let letterText: Text | null = null;
let letterCodes: readonly string[] = [];

/** Does the article name the country of money that is written with a single letter: R350 in South Africa, N900 in Nigeria? */
export function namesCountryOf(text: Text, code: string): boolean {
  if (letterText !== text) {
    const codes: string[] = [];
    for (let i = 0; i < text.count; i++) {
      const named =
        text.kind[i] !== Kind.word
          ? undefined
          : i > 0 && text.hash[i - 1] === south && african.has(text.hash[i])
            ? 'ZAR'
            : letterWords.get(text.hash[i]);
      if (named !== undefined && !codes.includes(named)) codes.push(named);
    }
    letterText = text;
    letterCodes = codes;
  }
  return letterCodes.includes(code);
}

/** COP 28 is a conference: the code of the Colombian peso before one or two digits. */
function isName({ code }: Money, digits: number): boolean {
  return digits <= 2 && code === 'COP';
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export interface GluedMoney {
  readonly money: Money;
  /** How many units the currency takes. */
  readonly letters: number;
  /** A dollar sign stands before them: $NZ40. */
  readonly signed: boolean;
  /** Where the digits end, in units of the text. */
  readonly digitsEnd: number;
  /** What letters behind the digits multiply by; 1 where none stand there. */
  readonly scale: number;
}

function isBehindDollar(text: Text, at: number): boolean {
  return at > 0 && text.hash[at - 1] === dollar && isGlued(text, at);
}

/** "P8.4bn" of Manila, "K300,000" of Lusaka: a letter that several countries have, and one of them named. */
function byCountry(text: Text, hash: number): Money | undefined {
  return shared.get(hash)?.find(({ code }) => namesCountryOf(text, code));
}

const shared = new Lookup<readonly Money[]>(
  Object.entries(sharedLetters).map(
    ([letter, all]) => [letter, all.map(({ code, noun }) => ({ code, noun, worth: 1, scale: 1 }))] as const,
  ),
);

/** The currency in front of digits in one token, and a scale behind them: USD115, Rs20, RM42m. */
export function gluedCurrency(text: Text, at: number): GluedMoney | null {
  const { source, start, end } = text;
  let split = start[at];
  while (split < end[at] && source.charCodeAt(split) > 0x39) split++;
  const letters = split - start[at];
  if (letters === 0 || letters > 4 || source.charCodeAt(start[at]) > 0x5a) return null;
  const hash = hashUnits(source, start[at], split);
  const signed = isBehindDollar(text, at);
  const money =
    (signed ? dollarPrefixes.get(hash) : undefined) ??
    byLetters.get(hash) ??
    (letters === 1 ? byCountry(text, hash) : undefined);
  if (!money) return null;
  let digitsEnd = split;
  while (digitsEnd < end[at] && isDigit(source.charCodeAt(digitsEnd))) digitsEnd++;
  if (isName(money, digitsEnd - split)) return null;
  const scale = digitsEnd === end[at] ? 1 : scaleLetters.get(hashUnits(source, digitsEnd, end[at]));
  return scale === undefined ? null : { money, letters, signed, digitsEnd, scale };
}
