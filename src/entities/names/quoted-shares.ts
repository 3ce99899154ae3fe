import { Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { withCovering } from './covering.ts';
import { organisation, person, type Name } from './name.ts';
import { isShareOrPence } from './words-inside.ts';

const and = hashWord('and');
const notFirms = Word.demonym | Word.calendar | Word.commonCapital | Word.functionWord;
const longest = 3;
const pricedVerbs = WordTable.of(called.pricedVerbs);

/**
 * “Tarn fell 4.3%, Juniper 3.9% and Lark 12p”: words with capitals between a comma or “and” and a share of a price are a firm or party, also
 * where they are common words.
 */
export function withQuotedShares(text: Text, names: readonly Name[]): readonly Name[] {
  const { kind, hash, count, sentenceOf } = text;
  const words = wordsOf();
  const found: Name[] = [];
  let n = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const last = bits.capitals[c] + 1;
    if (last + 1 >= count || kind[last] !== Kind.number) continue;
    if (!isShareOrPence(text, last + 1)) continue;
    let first = last;
    while (first > 0 && last - first < longest && isNameWord(first - 1)) first--;
    const before = first - 1;
    if (before < 1 || first === last || sentenceOf[before] !== sentenceOf[first]) continue;
    if (kind[before] !== Kind.comma && hash[before] !== and) continue;
    if ((words[first] & notFirms) !== 0) continue;
    while (n < names.length && names[n].last <= first) n++;
    if (n < names.length && names[n].first < last) {
      // Of candidates it may be their share of votes.
      const { first: from, last: end, type, honorific } = names[n];
      const whole = from === first && end === last && type === person && honorific === null;
      if (!whole || !speaksOfPrices(text, before)) continue;
    }
    found.push({ first, last, type: organisation, honorific: null, title: null });
  }
  return withCovering(names, found);
}

function speaksOfPrices({ hash, sentences, sentenceOf }: Text, end: number): boolean {
  for (let k = sentences[sentenceOf[end]]; k < end; k++) if (pricedVerbs.has(hash[k])) return true;
  return false;
}
