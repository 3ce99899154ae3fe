import { Flag, type Article, type SkimmedText, type Text } from '../model/index.ts';
import { findBlocks } from './blocks.ts';
import { pairMarks } from './quotation-marks.ts';
import { findSentences, partAtBlocks } from './sentences.ts';
import { tokenise, tokeniseInPlace, type Tokens } from './tokens.ts';

export { datelineEnd } from './datelines.ts';
export { continueHash, foldWord, hashUnits, hashWord, shortenHash } from './fold.ts';
export { sliceTokens, tokenAt } from './spans.ts';
export { WordTable } from './word-table.ts';

/** Reads an article once into typed arrays: tokens, sentences, blocks, quotation marks. */
export function readText(article: Article): Text {
  const { blocks, ...skimmed } = skim(tokenise(article.text));
  const marks = pairMarks(skimmed, blocks);
  for (let i = 0; i < marks.count; i++)
    if (marks.within[i] === -1) raise(skimmed.flags, Flag.quoted, marks.open[i] + 1, marks.close[i]);
  return { article, ...skimmed, blocks, marks };
}

/** What `readText` reads save the quotation marks, in arrays that the next call writes over: for who reads a text once, in one go. */
export function skimText(source: string): SkimmedText {
  return skim(tokeniseInPlace(source));
}

function skim(tokens: Tokens): SkimmedText {
  const found = findSentences(tokens);
  const { blocks, blockOf } = findBlocks(tokens, found);
  const { source, count, start, end, kind, flags, hash } = tokens;
  const { sentenceOf, sentences, sentenceCount } = partAtBlocks(tokens, blocks, found);
  for (const block of blocks)
    if (block.kind !== 'paragraph') raise(tokens.flags, Flag.furniture, block.first, block.last);
  return { source, count, start, end, kind, flags, hash, sentenceOf, sentences, sentenceCount, blocks, blockOf };
}

function raise(flags: Uint16Array, bit: number, first: number, last: number): void {
  for (let i = first; i < last; i++) flags[i] |= bit;
}
