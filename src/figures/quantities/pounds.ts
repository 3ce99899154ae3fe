import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import type { ArticleFacts } from '../article-facts.ts';
import type { Money } from './currency-words.ts';
import { wordSet } from '../lexicon.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { isDash } from '../tokens.ts';
import { unitBehind } from './unit-words.ts';
import * as words from '../words/quantities.ts';

const weightWords = wordSet(words.weightWords);

/** Are these pounds a weight? The words around tell, then the article's own money. */
export function isWeight(text: Text, at: number, money: Money, numeral: Numeral, facts: ArticleFacts): boolean {
  if (money.code !== 'GBP' || money.worth !== 1 || !unitBehind(text, at, at + 1, numeral.value)) return false;
  if (numeral.scale >= 1e6 || text.source.startsWith('£', text.start[numeral.first - 1])) return false;
  if (isPriced(text, numeral.first)) return false;
  for (let i = Math.max(0, numeral.first - 8); i < Math.min(text.count, at + 8); i++)
    if (text.sentenceOf[i] === text.sentenceOf[at] && weightWords.has(text.hash[i])) return true;
  if (facts.sterling) return false;
  // "40 pounds of catfish"
  if (text.hash[at + 1] === of && !wealth.has(text.hash[at + 2])) return true;
  const hyphen = isDash(text, at - 1);
  return facts.dollars && (numeral.value < 1000 || hyphen);
}

/** "costs 500 pounds", "worth about 20 pounds": what a price is told in. */
function isPriced({ hash, kind }: Text, at: number): boolean {
  const k = at > 1 && kind[at - 2] === Kind.word && softening.has(hash[at - 1]) ? at - 2 : at - 1;
  return k >= 0 && pricing.has(hash[k]);
}

const of = hashWord('of');
/** What there are pounds of in money. */
const wealth = wordSet([
  'aid',
  'cash',
  'debt',
  'her',
  'his',
  'investment',
  'investments',
  'money',
  'my',
  'our',
  'public',
  'savings',
  'spending',
  'tax',
  'taxes',
  'taxpayers',
  'the',
  'their',
  'your',
]);
const softening = wordSet(['about', 'almost', 'around', 'just', 'nearly', 'only', 'over', 'roughly', 'some']);
const pricing = wordSet(['cost', 'costing', 'costs', 'owe', 'owed', 'owes', 'pay', 'paying', 'pays', 'price', 'worth']);
