import { Flag } from '../model/index.ts';
import type { Marked } from './marked.ts';
import { tieSentenceBefore, tieSentenceBehind } from './neighbours.ts';
import type { Reading } from './reading.ts';

/** Quotations that no attribution stands beside: the speaker before goes on. */
export function tieFloating(reading: Reading, quotations: readonly Marked[]): void {
  const { text } = reading;
  let speaking: Marked | null = null;
  for (const quotation of quotations) {
    if (quotation.attribution) {
      if (quotation.tie === 'before' || quotation.tie === 'after' || quotation.tie === 'clause') speaking = quotation;
      continue;
    }
    if (quotation.tie === 'source') continue;
    const blocks =
      speaking && beginsParagraphOrFollows(reading, quotation)
        ? paragraphsBetween(reading, text.blockOf[speaking.behind - 1], text.blockOf[quotation.open])
        : 2;
    // Who spoke goes on in the next paragraph, unless a sentence beside the quotation brings in another.
    const spoken = speaking?.attribution?.sentence ?? -1;
    if (blocks > 0 && (tieSentenceBehind(reading, quotation) || tieSentenceBefore(reading, quotation, spoken))) {
      speaking = quotation;
      continue;
    }
    if (!speaking || blocks > 1) continue;
    quotation.attribution = speaking.attribution;
    quotation.tie = blocks === 0 ? 'same-paragraph' : 'floating';
    speaking = quotation;
  }
}

function beginsParagraphOrFollows({ text }: Reading, { open }: Marked): boolean {
  const block = text.blocks[text.blockOf[open]];
  return block.first === open || (text.flags[open] & Flag.sentenceStart) !== 0;
}

function paragraphsBetween({ text, skipped }: Reading, from: number, to: number): number {
  let between = 0;
  for (let block = from + 1; block <= to && between < 3; block++)
    if (skipped[text.blocks[block].first] === 0) between++;
  return between;
}
