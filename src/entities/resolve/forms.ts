import type { Text } from '../../model/index.ts';
import { keyOf } from '../canonical.ts';
import { thingKey } from '../things.ts';

/** What follows from how a name is written. */
export interface Form {
  /** As it is written; a string of its own, not a part of the article. */
  readonly form: string;
  /** Its words, folded. */
  readonly key: string;
  /** The key of a place or body of this name. */
  readonly thing: string;
  /** How many words the key has. */
  readonly words: number;
}

/** Forms kept: the names of some hundred articles. A later one takes the place of an earlier one. */
const kept: (Form | undefined)[] = Array.from({ length: 8192 });

/**
 * The form of tokens `[first, last)`, whose words have this hash. News repeats its names, so it is mostly one met before, which is compared
 * with the text where it stands.
 */
export function formOf({ source, start, end }: Text, first: number, last: number, hash: number): Form {
  const from = start[first];
  const to = end[last - 1];
  const slot = (hash ^ (hash >>> 13)) & (kept.length - 1);
  const before = kept[slot];
  if (before !== undefined && before.form.length === to - from && source.startsWith(before.form, from)) return before;
  // A slice would hold its whole article in memory.
  const form = ` ${source.slice(from, to)}`.slice(1);
  const key = keyOf(form);
  return (kept[slot] = { form, key, thing: thingKey(key), words: wordCount(key) });
}

function wordCount(key: string): number {
  let count = 1;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) === 0x20) count++;
  return count;
}
