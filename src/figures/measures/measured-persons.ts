import type { Mention, Text } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import { lastNamed } from '../mentions.ts';
import { joiningPrepositions } from '../words/measures.ts';

const joining = wordSet(joiningPrepositions);

/** Nobody is what an amount or a number measures: "$28m for Ada Hale", "the two daughters of Tom Hale". In a poll somebody’s name stands for their share. */
export function leaveOutPersons(text: Text, drafts: readonly Draft[], mentions: readonly Mention[]): void {
  for (const { kind, measure } of drafts) {
    if (kind === 'percent' || kind === 'ratio') continue;
    if (measure.head !== null && isSomebody(text, measure.head, mentions)) measure.head = null;
    if (measure.topic !== null && isSomebody(text, measure.topic, mentions)) measure.topic = null;
    if (measure.whole !== null && isSomebody(text, measure.whole, mentions)) measure.whole = null;
  }
}

/** Is the head of the words somebody’s name? "support for Ada Hale" is about support. */
function isSomebody(
  { start, end, hash }: Text,
  { first, last }: { first: number; last: number },
  mentions: readonly Mention[],
): boolean {
  const named = lastNamed(mentions, start[first], end[last - 1]);
  if (named === undefined || named.type !== 'person' || named.kind !== 'name' || named.end !== end[last - 1])
    return false;
  let name = last - 1;
  while (start[name] > named.start) name--;
  return name === first || !joining.has(hash[name - 1]);
}
