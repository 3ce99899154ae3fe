import { matchWords } from './match.ts';

/** Words `[left, leftEnd)` of one side stand against `[right, rightEnd)` of the other; for `same` they are equal one by one. */
export interface Edit {
  readonly kind: 'same' | 'changed' | 'removed' | 'added';
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

export interface Alignment {
  /** For each word of the left side the word of the right side that it stands against, or −1. */
  readonly match: Int32Array;
  /** Number of words matched. */
  readonly same: number;
  /** Share of the words of both sides that are matched, 0 to 1; 1 for two empty sides. */
  readonly similarity: number;
}

/** Aligns two sequences of word hashes (see `comparedWords`). */
export function alignWords(left: Int32Array, right: Int32Array): Alignment {
  const match = matchWords(left, right);
  let same = 0;
  for (const at of match) if (at >= 0) same++;
  const words = left.length + right.length;
  return { match, same, similarity: words === 0 ? 1 : (2 * same) / words };
}

/** The differences of two sequences of word hashes, in order; `same` and other edits take turns and cover both sides. */
export function diffWords(left: Int32Array, right: Int32Array): Edit[] {
  const match = matchWords(left, right);
  const edits: Edit[] = [];
  let at = 0;
  let across = 0;
  while (at < left.length || across < right.length) {
    const from = at;
    const top = across;
    if (at < left.length && match[at] === across) {
      while (at < left.length && match[at] === across) {
        at++;
        across++;
      }
      edits.push({ kind: 'same', left: from, leftEnd: at, right: top, rightEnd: across });
      continue;
    }
    while (at < left.length && match[at] < 0) at++;
    across = at < left.length ? match[at] : right.length;
    const kind = from === at ? 'added' : top === across ? 'removed' : 'changed';
    edits.push({ kind, left: from, leftEnd: at, right: top, rightEnd: across });
  }
  return edits;
}
