import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { organisation, other } from './name.ts';

const the = hashWord('the');
const programmes = WordTable.of(called.programmes);
const papers = WordTable.of(['broadsheet', 'magazine', 'newspaper', 'tabloid']);
/** Longest name of a programme, in words. */
const longest = 4;

/** “Radio 4’s | Today programme”, “on the Morning Torvia podcast”, “the Torvian Lantern newspaper”: capitals behind an owner or “the”, before what is broadcast, sent or printed. */
export function addProgrammes(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, kind, flags, sentenceOf } = text;
  const words = wordsOf();
  const no = Word.demonym | Word.functionWord | Word.officeHead | Word.calendar;
  for (let c = 0; c < bits.capitalCount; c++) {
    const first = bits.capitals[c];
    if (first < 1 || covered[first] === 1 || !isNameWord(first)) continue;
    if (hash[first - 1] !== the && kind[first - 1] !== Kind.possessive) continue;
    let last = first + 1;
    while (last < first + longest && isNameWord(last) && covered[last] === 0) last++;
    const printed = papers.has(hash[last]);
    if (!(printed || programmes.has(hash[last])) || sentenceOf[last] !== sentenceOf[first]) continue;
    if ((flags[last] & Flag.capital) !== 0 || (words[first] & no) !== 0) continue;
    found.push({ first, last, type: printed ? organisation : other });
  }
}
