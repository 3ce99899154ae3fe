import type { Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { other } from './name.ts';

const indices = WordTable.of(called.indicesBehindThe);
const the = hashWord('the');

/** “The Dow rose”: an index of share prices that goes by the name of who made it. */
export const isIndex = ({ hash }: Text, i: number): boolean => i > 0 && hash[i - 1] === the && indices.has(hash[i]);

export function addIndices(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (covered[i] === 0 && isIndex(text, i) && !isNameWord(i + 1)) found.push({ first: i, last: i + 1, type: other });
  }
}
