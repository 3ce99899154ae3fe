import { Flag, type Article, type Text } from '../model/index.ts';
import { findBlocks } from './blocks.ts';
import { pairMarks } from './quotation-marks.ts';
import { findSentences, partAtBlocks } from './sentences.ts';
import { tokenise } from './tokens.ts';

export { continueHash, foldWord, hashUnits, hashWord, shortenHash } from './fold.ts';
export { sliceTokens, tokenAt } from './spans.ts';
export { WordTable } from './word-table.ts';

/** Reads an article once into typed arrays: tokens, sentences, blocks, quotation marks. */
export function readText(article: Article): Text {
  const tokens = tokenise(article.text);
  const found = findSentences(tokens);
  const { blocks, blockOf } = findBlocks(tokens, found);
  const sentences = partAtBlocks(tokens, blocks, found);
  const marks = pairMarks(tokens, blocks);
  for (const block of blocks)
    if (block.kind !== 'paragraph') raise(tokens.flags, Flag.furniture, block.first, block.last);
  for (let i = 0; i < marks.count; i++)
    if (marks.within[i] === -1) raise(tokens.flags, Flag.quoted, marks.open[i] + 1, marks.close[i]);
  return { article, ...tokens, ...sentences, blocks, blockOf, marks };
}

function raise(flags: Uint16Array, bit: number, first: number, last: number): void {
  for (let i = first; i < last; i++) flags[i] |= bit;
}
