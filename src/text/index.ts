import { Flag, type Article, type Block, type Text, type TextUnits } from '../model/index.ts';
import { findBlocks, frontMatterTokens } from './blocks.ts';
import { pairMarks } from './marks/index.ts';
import { findSentences, numberSentences, partAtBlocks } from './sentences.ts';
import { tokenise, tokeniseInPlace, type Tokens } from './tokens.ts';
import { joinWrappedLines } from './wrapping.ts';

export type { Tokens } from './tokens.ts';
export { datelineEnd } from './datelines.ts';
export { continueHash, foldWord, hashUnits, hashWord, shortenHash } from './fold.ts';
export { onOneLine, sliceTokens, tokenAt } from './spans.ts';
export { tokeniseInPlace } from './tokens.ts';
export { WordTable } from './word-table.ts';

/** Reads an article once into typed arrays: tokens, sentences, blocks, quotation marks. */
export function readText(article: Article): Text {
  const tokens = tokenise(article.text);
  const { source, count, start, end, kind, flags, hash } = tokens;
  const { blocks, sentenceCount } = part(tokens);
  const { sentenceOf, sentences } = numberSentences(tokens, sentenceCount);
  const blockOf = new Int32Array(count);
  for (const [index, { kind: blockKind, first, last }] of blocks.entries()) {
    blockOf.fill(index, first, last);
    if (blockKind !== 'paragraph') raise(flags, Flag.furniture, first, last);
  }
  const spaced = { source, count, start, end, kind, flags, hash, sentenceOf, sentences, sentenceCount, blockOf };
  const marks = pairMarks(spaced, blocks);
  for (let i = 0; i < marks.count; i++)
    if (marks.within[i] === -1) raise(flags, Flag.quoted, marks.open[i] + 1, marks.close[i]);
  return {
    article,
    source,
    count,
    start,
    end,
    kind,
    flags,
    hash,
    sentenceOf,
    sentences,
    sentenceCount,
    blockOf,
    blocks,
    marks,
  };
}

/** Tokens and blocks alone, in arrays that the next call writes over: for who reads a text once, in one go. */
export function skimText(text: TextUnits): { readonly tokens: Tokens; readonly blocks: readonly Block[] } {
  const tokens = tokeniseInPlace(text);
  return { tokens, blocks: part(tokens).blocks };
}

/** Joins wrapped lines, flags where sentences begin, and finds the blocks. */
function part(tokens: Tokens): { blocks: readonly Block[]; sentenceCount: number } {
  const matter = frontMatterTokens(tokens);
  joinWrappedLines(tokens, matter);
  const found = findSentences(tokens);
  const blocks = findBlocks(tokens, found, matter);
  return { blocks, sentenceCount: found.sentenceCount + partAtBlocks(tokens, blocks) };
}

function raise(flags: Uint16Array, bit: number, first: number, last: number): void {
  for (let i = first; i < last; i++) flags[i] |= bit;
}
