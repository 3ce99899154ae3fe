import { Flag, type Block, type Marks, type TokenColumns } from '../../model/index.ts';
import { line } from './line.ts';
import { pairLine } from './pair-line.ts';
import { readLine } from './read-line.ts';
import { compact, stretchesFor } from './stretches.ts';

/**
 * Pairs the quotation marks of a text, paragraph by paragraph: what one paragraph lacks never reaches another, save that a paragraph left
 * open and the next one that sets its mark again are one quotation. Linear in the number of marks.
 */
export function pairMarks(tokens: TokenColumns, blocks: readonly Block[]): Marks {
  const found = stretchesFor(tokens);
  let openBefore = -1;
  let block = 0;
  while (block < blocks.length) {
    const { first, kind } = blocks[block];
    let { last } = blocks[block];
    block++;
    // Nested blocks lie in the outer one; a line that goes on in the next one is one paragraph with it.
    while (block < blocks.length && (blocks[block].first < last || goesOn(tokens, blocks[block], kind))) {
      last = Math.max(last, blocks[block].last);
      block++;
    }
    readLine(tokens, first, last);
    const prose = kind === 'paragraph';
    const open = line.size === 0 ? -1 : pairLine(tokens, first, last, found, prose ? openBefore : -1);
    if (prose) openBefore = open;
  }
  return compact(found);
}

function goesOn({ flags }: TokenColumns, { first, kind }: Block, before: Block['kind']): boolean {
  return kind === 'paragraph' && before === 'paragraph' && (flags[first] & Flag.sentenceStart) === 0;
}
