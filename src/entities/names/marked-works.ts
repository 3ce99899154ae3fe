import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { isCovered, other } from './name.ts';

const works = WordTable.of([...called.works, ...called.markedWorks]);
/** “Her last book was “Zarn Moon””, “a song called “Zarn Moon””. */
const linking = WordTable.of(['called', 'entitled', 'is', 'titled', 'was']);
/** Longest title, in tokens. */
const longest = 8;

/** “his first record, “Zarn Moon,””: capitals in marks behind what a work is called, as American papers write titles. */
export function addMarkedWorks(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, kind, sentenceOf } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const first = bits.capitals[c];
    const mark = first - 1;
    if (mark < 2 || kind[mark] !== Kind.mark) continue;
    const noun = kind[mark - 1] === Kind.comma || linking.has(hash[mark - 1]) ? mark - 2 : mark - 1;
    if (!works.has(hash[noun]) || sentenceOf[noun] !== sentenceOf[mark]) continue;
    const last = endOfTitle(text, first);
    if (last > first && !isCovered(covered, first, last)) found.push({ first, last, type: other });
  }
}

/** Behind words that all have capitals but those of grammar, where a mark closes, with or without a comma before it; else `first`. */
function endOfTitle({ kind, flags, count }: Text, first: number): number {
  let last = first;
  while (last < count && last < first + longest && kind[last] === Kind.word) {
    if ((flags[last] & Flag.capital) === 0 && (wordsOf()[last] & Word.functionWord) === 0) return first;
    last++;
  }
  const closes = kind[last] === Kind.comma || kind[last] === Kind.stop ? last + 1 : last;
  return kind[closes] === Kind.mark && isNameWord(last - 1) ? last : first;
}
