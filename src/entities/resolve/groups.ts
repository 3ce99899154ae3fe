import type { Text } from '../../model/index.ts';
import { sliceTokens } from '../../text/index.ts';
import { keyOf } from '../canonical.ts';
import { person, type Name } from '../names/index.ts';

/** The names of an article that have the same words, whatever their case, accents and dots. */
export interface Group {
  /** Their words, folded; also what they are compared by. */
  readonly key: string;
  /** As the first of them is written. */
  readonly form: string;
  readonly type: number;
  /** Indices of the names. */
  readonly names: readonly number[];
}

/** Groups with more words first, then in order of the text: who is named in full is known before the surname alone. */
export function groupByWords(text: Text, names: readonly Name[]): Group[] {
  const byWords = new Map<number, number[]>();
  const surnames = new Set<number>();
  names.forEach((name, index) => {
    const words = wordsHash(text, name);
    const mates = byWords.get(words);
    if (mates) mates.push(index);
    else byWords.set(words, [index]);
    if (name.type === person && name.last - name.first > 1) surnames.add(text.hash[name.last - 1]);
  });
  const groups: Group[] = [];
  for (const indices of byWords.values()) {
    const { first, last } = names[indices[0]];
    const form = sliceTokens(text, first, last);
    const bearer = last - first === 1 && surnames.has(text.hash[first]);
    groups.push({ key: keyOf(form), form, type: typeOf(names, indices, bearer), names: indices });
  }
  return groups.sort((a, b) => wordCount(b.key) - wordCount(a.key) || a.names[0] - b.names[0]);
}

/** The hash of a name’s words; hyphens, dots and other signs between them don’t count. */
function wordsHash({ hash, kind }: Text, { first, last }: Name): number {
  let words = 0;
  for (let i = first; i < last; i++) if (kind[i] <= 5) words = Math.imul(words ^ hash[i], 0x01000193) + 1;
  return words;
}

/** One type for the same words: what most of them were taken for; with an honorific, or as somebody’s surname, rather a person. */
function typeOf(names: readonly Name[], indices: readonly number[], bearer: boolean): number {
  const votes = [0, 0, 0, 0];
  for (const index of indices) votes[names[index].type] += names[index].honorific === null ? 1 : 3;
  if (bearer && votes[person] > 0) votes[person] += 2;
  return votes.indexOf(Math.max(...votes));
}

function wordCount(key: string): number {
  let count = 1;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) === 0x20) count++;
  return count;
}
