import { Kind } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';
import { isWordLike, type Line } from './page.ts';

/** Longer lines are no captions and no headlines, and comparing them would take their product. */
const longest = 120;

/** Share of the shorter line's words that the other has too: 1 for a line and the same line cut off. */
export function sharedWords(tokens: Tokens, a: Line, b: Line): number {
  if (a.last - a.first > longest || b.last - b.first > longest) return 0;
  const [short, long] = a.words <= b.words ? [a, b] : [b, a];
  if (short.words === 0 || short.words * 2 < long.words) return 0;
  let shared = 0;
  for (let i = short.first; i < short.last; i++)
    if (isWordLike(tokens.kind[i]) && hasWord(tokens, long, tokens.hash[i])) shared++;
  return shared / short.words;
}

function hasWord({ kind, hash }: Tokens, { first, last }: Line, word: number): boolean {
  for (let i = first; i < last; i++) if (hash[i] === word && kind[i] !== Kind.mark) return true;
  return false;
}
