import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isKnownPlace } from '../known-places.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, anyHonorific } from '../word-classes.ts';
import { isLegalForm, listedType, tellsBody } from './known.ts';
import { nameLike, other, type Name } from './name.ts';

const makers = WordTable.of(called.productMakers);
const ofMakers = WordTable.of(called.ofMakers);
/** Most words of a product behind its maker. */
const longest = 3;

/**
 * “a grey Vauxhall Corsa”, “the BMW X5”: a maker’s name with one more word or number is a product, whatever the model took it for; not Ford
 * Europe, Honda Motor or the Toyota boss.
 */
export function asProducts(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const limit = n + 1 < names.length ? names[n + 1].first : text.count;
    const isMaker = makers.has(text.hash[name.first]);
    if (!isMaker && !numbered.has(text.hash[name.last - 1])) continue;
    const end = isMaker ? endOfProduct(text, name, limit) : behindNumber(text, name.last, limit);
    if (end < 0) continue;
    (all ??= names.slice())[n] = nameLike(name, { last: end, type: other });
  }
  return all ?? names;
}

/** “iPhone | 13”, or -1 */
const behindNumber = ({ kind, flags, start, end }: Text, at: number, limit: number): number =>
  at < limit && kind[at] === Kind.number && (flags[at] & Flag.spaceBefore) !== 0 && end[at] - start[at] < 3
    ? at + 1
    : -1;

const numbered = WordTable.of(called.numberedProducts);

function endOfProduct(text: Text, { first, last, honorific }: Name, limit: number): number {
  const { flags, kind } = text;
  if (honorific !== null || (flags[first] & Flag.capital) === 0) return -1;
  let end = first + 1;
  while (end < limit && end <= first + longest && isModelWord(text, end)) end++;
  if (end < last || end === first + 1 || kind[end] === Kind.possessive) return -1;
  return listedType(text, first, end, other) < 0 ? end : -1;
}

const no = Word.functionWord | Word.demonym | Word.calendar | Word.officeHead | Word.connector | anyHonorific;

function isModelWord(text: Text, i: number): boolean {
  const { hash, kind, flags, sentenceOf } = text;
  if (sentenceOf[i] !== sentenceOf[i - 1] || (flags[i] & (Flag.lineBefore | Flag.sentenceStart)) !== 0) return false;
  if (kind[i] === Kind.alphanumeric) return true;
  if (!isNameWord(i) || ofMakers.has(hash[i]) || tellsBody(text, i) || isLegalForm(text, i)) return false;
  return (wordsOf()[i] & no) === 0 && !isKnownPlace(text, i, i + 1);
}
