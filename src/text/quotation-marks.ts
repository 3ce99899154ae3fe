import type { Block, Marks } from '../model/index.ts';
import type { Tokens } from './tokens.ts';

/** Pairs the quotation marks of a text, paragraph by paragraph. */
export function pairMarks(tokens: Tokens, blocks: readonly Block[]): Marks {
  void tokens;
  void blocks;
  const none = new Int32Array(0);
  return { count: 0, open: none, close: none, closed: new Uint8Array(0), continues: none, within: none };
}
