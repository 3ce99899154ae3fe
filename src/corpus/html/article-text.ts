import { BlockKind, type Block } from './page.ts';

/** Cells longer than this are columns of a page rather than figures of a table. */
const longestCell = 120;
const bullet = '• ';

/** Blocks as one text: a blank line between two, rows of a table on lines of their own with tabs between the cells. */
export function articleText(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let before: Block | null = null;
  for (const block of blocks) {
    if (before !== null) parts.push(between(before, block));
    if (block.kind === BlockKind.item) parts.push(bullet);
    parts.push(block.text);
    before = block;
  }
  return parts.length === 0 ? '' : `${parts.join('')}\n`;
}

function between(before: Block, after: Block): string {
  if (!isShortCell(before) || !isShortCell(after)) return '\n\n';
  if (before.row === after.row) return '\t';
  return after.table === before.table ? '\n' : '\n\n';
}

export function isShortCell({ kind, letters, text }: Block): boolean {
  return kind === BlockKind.cell && letters <= longestCell && !text.includes('\n');
}
