import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { isCovered, other } from './name.ts';

const schemes = WordTable.of(called.schemesInFull);
const and = hashWord('and');
const forWord = hashWord('for');
/** Most tokens before the word that tells of a scheme. */
const longest = 8;
/** Least words of a name: a “Green Initiative” may be anybody’s headline. */
const fewest = 3;
const no = Word.demonym | Word.calendar;

/** “the Fair Ports and Ferries Initiative”: several capitals inside a sentence before what a scheme is called, and that the model left out. */
export function addSchemes(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, kind, flags, sentenceOf } = text;
  const words = wordsOf();
  for (let c = 0; c < bits.capitalCount; c++) {
    const at = bits.capitals[c];
    if (!schemes.has(hash[at]) || covered[at] === 1 || isNameWord(at + 1)) continue;
    let first = at;
    let capitals = 1;
    for (let i = at - 1; i >= 0 && i > at - longest && sentenceOf[i] === sentenceOf[at]; i--) {
      if (kind[i] === Kind.word && isNameWord(i) && (flags[i] & Flag.allCapitals) === 0) {
        if ((words[i] & no) !== 0) break;
        first = i;
        capitals++;
      } else if (!(kind[i] === Kind.word && (hash[i] === and || hash[i] === forWord) && first === i + 1)) break;
    }
    if (capitals < fewest || (flags[first] & Flag.sentenceStart) !== 0) continue;
    if (!isCovered(covered, first, at + 1)) found.push({ first, last: at + 1, type: other });
  }
}
