import { Kind } from '../../model/index.ts';
import type { Marked } from '../model/report.ts';
import type { Reading } from '../reading/reading.ts';

/** Headlines that are looked at: a text of nothing but lines in marks would be read once for each of them. */
const most = 8;
/** Words of a headline’s quotation that must stand in the same order in the text. */
const leastWords = 2;
const mostWords = 40;

/**
 * Ties marked words of a headline, in which nobody is named who says them, to who says them in the text below: ‘I thought I was lost’: sailor
 * tells of storm … “I thought I was lost,” Hale said.
 */
export function tieEchoes(reading: Reading, quotations: readonly Marked[]): void {
  const { blocks, blockOf } = reading.text;
  let headlines = 0;
  for (const quotation of quotations) {
    if (quotation.attribution || quotation.tie !== 'none') continue;
    if (blocks[blockOf[quotation.open]].kind !== 'headline') continue;
    if (++headlines > most) return;
    const words = wordsOf(reading, quotation);
    if (words.length < leastWords || words.length > mostWords) continue;
    const said = quotations.find(
      (other) => other.attribution?.source && other.open > quotation.open && holds(reading, other, words),
    );
    if (!said) continue;
    quotation.attribution = said.attribution;
    quotation.tie = 'floating';
  }
}

/** Hashes of the words in a quotation. */
function wordsOf({ text: { hash, kind } }: Reading, { open, behind }: Marked): number[] {
  const words: number[] = [];
  for (let i = open; i < behind && words.length <= mostWords; i++)
    if (kind[i] === Kind.word || kind[i] === Kind.number) words.push(hash[i]);
  return words;
}

/** Do the words stand together in the quotation? */
function holds({ text: { hash, kind } }: Reading, { open, behind }: Marked, words: readonly number[]): boolean {
  for (let i = open; i < behind; i++) {
    if (hash[i] !== words[0]) continue;
    let matched = 0;
    for (let k = i; k < behind && matched < words.length; k++) {
      if (kind[k] !== Kind.word && kind[k] !== Kind.number) continue;
      if (hash[k] !== words[matched]) break;
      matched++;
    }
    if (matched === words.length) return true;
  }
  return false;
}
