import { Flag, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { organisation, type Name } from './name.ts';

const trading = WordTable.of(called.trading);
const acting = WordTable.of(called.bodiesDo);
const prices = WordTable.of(called.pricesOfFirms);
const moved = WordTable.of([...called.pricedVerbs, 'closed', 'gained', 'lost', 'opened']);
const tying = WordTable.of(['at', 'by', 'from', 'in', 'of', 'with']);

/**
 * “the clothing retailer Next”, “Next shares fell”: a firm that goes by a common word, behind what firms are called by or before its price; then also “Next said”, “sales at Next”,
 * wherever the word has its capital.
 */
export function withWordFirms(text: Text, names: readonly Name[]): readonly Name[] {
  let firms: Set<number> | null = null;
  const { hash, flags, sentenceOf } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i > 0 && trading.has(hash[i - 1]) && isCommon(text, i) && sentenceOf[i - 1] === sentenceOf[i])
      if (!isNameWord(i + 1) && (flags[i - 1] & Flag.capital) === 0) (firms ??= new Set()).add(hash[i]);
    if (prices.has(hash[i + 1]) && isPriced(text, i)) (firms ??= new Set()).add(hash[i]);
  }
  if (firms === null) return names;
  const all: Name[] = [];
  let n = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (!firms.has(hash[i])) continue;
    while (n < names.length && names[n].last <= i) all.push(names[n++]);
    if ((n < names.length && names[n].first <= i) || !isFirm(text, i)) continue;
    all.push({ first: i, last: i + 1, type: organisation, honorific: null, title: null });
  }
  while (n < names.length) all.push(names[n++]);
  return all;
}

/** “Next shares fell”: at the head of the sentence, where a word of grammar or a people may stand as well. */
const isPriced = ({ hash, flags }: Text, i: number): boolean =>
  moved.has(hash[i + 2]) &&
  (flags[i] & Flag.sentenceStart) !== 0 &&
  isNameWord(i) &&
  (wordsOf()[i] & (Word.functionWord | Word.demonym | Word.calendar | Word.officeHead)) === 0;

/** A word with a capital inside the sentence that is one of grammar or common besides. */
const isCommon = ({ flags }: Text, i: number): boolean =>
  (flags[i] & (Flag.capital | Flag.allCapitals | Flag.sentenceStart)) === Flag.capital &&
  (wordsOf()[i] & (Word.functionWord | Word.commonCapital)) !== 0 &&
  (wordsOf()[i] & (Word.demonym | Word.calendar)) === 0;

function isFirm(text: Text, i: number): boolean {
  const { hash, flags } = text;
  if ((flags[i] & Flag.capital) === 0 || isNameWord(i + 1)) return false;
  if ((flags[i] & Flag.sentenceStart) !== 0) return acting.has(hash[i + 1]) || prices.has(hash[i + 1]);
  return acting.has(hash[i + 1]) || trading.has(hash[i - 1]) || tying.has(hash[i - 1]) || isCommon(text, i);
}
