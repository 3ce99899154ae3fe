import type { EntityFindings, Figure, Text } from '../model/index.ts';
import { sliceTokens } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { keysOf } from './keys.ts';

/** The drafts as figures of the model: offsets, words and indices instead of tokens and references. */
export function toFigures(text: Text, drafts: readonly Draft[], entities: EntityFindings): Figure[] {
  const index = new Map(drafts.map((draft, i) => [draft, i]));
  return drafts.map((draft) => ({
    start: text.start[draft.first],
    end: text.end[draft.last - 1],
    kind: draft.kind,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    unit: draft.money ?? draft.unit?.noun ?? null,
    currency: draft.currency,
    per: draft.per,
    approximation: draft.approximation,
    change: draft.change,
    of: draft.of && sliceTokens(text, draft.of.first, draft.of.last),
    measure: measureOf(text, draft),
    iso: draft.iso,
    role: draft.role,
    vague: draft.vague,
    time: draft.time,
    linked: draft.linked ? (index.get(draft.linked) ?? -1) : -1,
    claimant: draft.claimant,
    keys: keysOf(text, draft, entities),
  }));
}

function measureOf(text: Text, { measure, measureName }: Draft): string | null {
  if (measure.length === 0) return measureName;
  return [...new Set(measure.map(({ first, last }) => sliceTokens(text, first, last)))].join('; ');
}
