import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { boundBefore } from '../numbers/bounds.ts';
import { endsPhrase } from './counted-nouns.ts';
import { currencyBehind } from './currency-words.ts';
import { Phrases, wordSet } from '../lexicon.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { endOfSentence, isWord, startOfSentence } from '../tokens.ts';
import { unitBehind } from './unit-words.ts';
import * as words from '../words/single-units.ts';

const a = hashWord('a');
const an = hashWord('an');
const by = hashWord('by');
const of = hashWord('of');
const grand = hashWord('grand');
const extents = wordSet(words.extents);
const pays = wordSet(words.pays);
const pricing = wordSet(words.pricing);
const idioms = new Phrases<true>();
for (const idiom of words.idioms) idioms.add(idiom, true);
const reach = 8;

/**
 * The number one that an article tells before the unit or coin at token `at`: "a foot of snow", "a mile long", "more than a tonne",
 * "paid a dollar". Null where it is the base of a rate or price ("£2 a litre", "a pint of milk costs 65p"), or tells no amount
 * ("a mile away", "a pound coin").
 */
export function readSingle(text: Text, at: number, floor: number, limit: number): Numeral | null {
  const article = at - 1;
  if (article < floor || (text.hash[article] !== a && text.hash[article] !== an)) return null;
  if (article === floor && floor > 0 && text.sentenceOf[floor - 1] === text.sentenceOf[at]) return null;
  return isAmount(text, article, at, limit)
    ? { first: article, last: at, form: 'words', kind: 'cardinal', value: 1, decimals: 0, scale: 1, low: 1, high: 1 }
    : null;
}

function isAmount(text: Text, article: number, at: number, limit: number): boolean {
  const before = article > startOfSentence(text, article) ? text.hash[article - 1] : 0;
  const unit = unitBehind(text, at, limit, 1);
  const money = unit ? null : currencyBehind(text, at, limit);
  const last = at + (unit?.length ?? money?.length ?? 1);
  const alone = before === 0 && (last >= limit || text.kind[last] === Kind.stop);
  if (text.hash[at] === grand) return (alone || pays.has(before)) && endsAmount(text, last, limit);
  if (alone) return unit !== null || money !== null;
  if (idioms.startingAt(text, article, limit)) return false;
  const bounded = boundBefore(text, article) !== null;
  if (money) return (bounded || pays.has(before)) && endsAmount(text, last, limit);
  if (!unit) return false;
  const { dimension } = unit.value;
  if (dimension === 'percent') return unit.length > 1;
  const sized = dimension === 'length' || dimension === 'area' || dimension === 'mass' || dimension === 'volume';
  if (!sized) return false;
  if (bounded || before === by) return endsAmount(text, last, limit);
  if (dimension === 'length' && last < limit && extents.has(text.hash[last])) return true;
  return last + 1 < limit && text.hash[last] === of && isWord(text, last + 1) && !speaksOfPrice(text, at);
}

/** Nothing that the unit belongs to follows: "paid a dollar for it", no "dollar bill". */
function endsAmount(text: Text, at: number, limit: number): boolean {
  return at >= limit || (text.kind[at] !== Kind.comma && endsPhrase(text, at)) || extents.has(text.hash[at]);
}

function speaksOfPrice(text: Text, at: number): boolean {
  const end = Math.min(endOfSentence(text, at), at + reach);
  for (let i = Math.max(startOfSentence(text, at), at - reach); i < end; i++)
    if (text.kind[i] === Kind.currency || pricing.has(text.hash[i])) return true;
  return false;
}
