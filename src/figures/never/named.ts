import type { Mention, Text } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { mentionFrom } from '../mentions.ts';

/** Takes out numbers that a work, a product or a road is called by and what stands behind them is not: "Zarn Radar 24 shows". */
export function leaveOutNamed(text: Text, drafts: Draft[], mentions: readonly Mention[]): void {
  let kept = 0;
  for (const draft of drafts) if (!isNamed(text, draft, mentions)) drafts[kept++] = draft;
  drafts.length = kept;
}

function isNamed({ start, end }: Text, draft: Draft, mentions: readonly Mention[]): boolean {
  if (draft.kind !== 'count' || draft.of === null || draft.first === 0) return false;
  const i = mentionFrom(mentions, start[draft.numberFirst]) - 1;
  if (i < 0) return false;
  const { kind, type, end: ends } = mentions[i];
  return kind === 'name' && (type === 'other' || type === 'place') && ends >= end[draft.numberLast - 1];
}
