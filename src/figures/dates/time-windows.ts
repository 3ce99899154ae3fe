import { Kind, type Text } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { wordBits } from '../lexicon.ts';
import { endOfSentence, startOfSentence } from '../tokens.ts';
import { approvalWords, currentWords, pastWords, targetWords } from '../words/measures.ts';

const current = 1;
const target = 2;
const past = 4;
const approval = 8;
const times = wordBits([current, currentWords], [target, targetWords], [past, pastWords], [approval, approvalWords]);
const reach = 10;
/** How far behind a figure the word of a target may stand. */
const near = 4;

/** Sets whether a figure is planned or demanded, is so now, or was so: by words of its clause. */
export function readTime(text: Text, draft: Draft): void {
  if (draft.kind === 'date' || draft.kind === 'ordinal') return;
  draft.time = timeAround(text, draft);
}

function timeAround(text: Text, { first, last, change }: Draft): Draft['time'] {
  const { kind, hash } = text;
  const end = Math.min(endOfSentence(text, last - 1), last + reach);
  let targeted = false;
  for (let i = last; i < end; i++) {
    const time = kind[i] === Kind.word ? times.get(hash[i]) : 0;
    if ((time & current) !== 0) return 'current';
    if ((time & past) !== 0) return 'past';
    if ((time & target) !== 0 && i < last + near) targeted = true;
  }
  const floor = Math.max(startOfSentence(text, first), first - reach);
  for (let i = first - 1; i >= floor; i--) {
    const time = kind[i] === Kind.word ? times.get(hash[i]) : 0;
    if ((time & current) !== 0) return 'current';
    if ((time & target) !== 0 || ((time & approval) !== 0 && change !== null)) return 'target';
    if ((time & past) !== 0) return 'past';
  }
  return targeted ? 'target' : null;
}
