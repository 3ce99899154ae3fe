import type { Mention } from '../model/index.ts';

/** Index of the first mention that begins at `offset` or behind it. Mentions are sorted by start. */
export function mentionFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first name or role that lies in `[start, end)`. */
export function firstNamed(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  for (let i = mentionFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++)
    if (mentions[i].end <= end && mentions[i].kind !== 'pronoun') return mentions[i];
  return undefined;
}

/** The last name or role that lies in `[start, end)`. */
export function lastNamed(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  for (let i = mentionFrom(mentions, end) - 1; i >= 0 && mentions[i].start >= start; i--)
    if (mentions[i].end <= end && mentions[i].kind !== 'pronoun') return mentions[i];
  return undefined;
}

/** The first name or role that begins in `[start, end)`. */
export function firstBeginning(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  for (let i = mentionFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++)
    if (mentions[i].kind !== 'pronoun') return mentions[i];
  return undefined;
}
