import { Flag, type Block } from '../model/index.ts';
import type { Tokens } from './tokens.ts';

/** The blocks of a text: a paragraph per line. */
export function findBlocks({ count, flags, start, end }: Tokens): { blocks: Block[]; blockOf: Int32Array } {
  const blocks: Block[] = [];
  const blockOf = new Int32Array(count);
  let first = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && (flags[i] & Flag.lineBefore) === 0) continue;
    if (i > first) blocks.push({ kind: 'paragraph', first, last: i, start: start[first], end: end[i - 1] });
    blockOf.fill(blocks.length - 1, first, i);
    first = i;
  }
  return { blocks, blockOf };
}
