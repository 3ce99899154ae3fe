import type { EntityFindings, Figure, Text } from '../model/index.ts';
import { hashWord, sliceTokens } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { keysOf } from './link/keys.ts';

/** The drafts as figures of the model: offsets, words and indices instead of tokens and references. */
export function toFigures(text: Text, drafts: readonly Draft[], entities: EntityFindings): Figure[] {
  // Few articles link any two.
  const index = drafts.some(({ linked }) => linked !== null) ? new Map(drafts.map((draft, i) => [draft, i])) : null;
  // Pushed, as are all lists that later steps read: what an optimised `map` returns is to V8 another kind of array than what a loop fills.
  const figures: Figure[] = [];
  for (const draft of drafts) {
    figures.push({
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
      linked: draft.linked ? (index?.get(draft.linked) ?? -1) : -1,
      claimant: draft.claimant,
      keys: keysOf(text, draft, entities),
    });
  }
  return figures;
}

/** "defence spending as a share of GDP", "spending on schools", "inflation": null where no words say what is measured. */
function measureOf(text: Text, draft: Draft): string | null {
  const {
    kind,
    measure: { head, spent, whole, topic },
    measureName,
  } = draft;
  // A date is when, and measures nothing.
  if (kind === 'date') return null;
  const words = (span: { first: number; last: number } | null) => span && sliceTokens(text, span.first, span.last);
  const share = kind === 'percent' || kind === 'ratio';
  const name = words(head) ?? (spent ? 'spending' : share ? null : words(whole));
  const about =
    topic && (name && !isAmountIn(text, draft) ? `${name} ${linkOf(text, topic)} ${words(topic)}` : words(topic));
  const measured = about ?? name ?? measureName;
  if (!share || whole === null) return measured;
  return measured ? `${measured} as a share of ${words(whole)}` : `share of ${words(whole)}`;
}

/** "an offer of $1m in aid": the aid is what the money is, whatever it is offered in. */
function isAmountIn(text: Text, { kind, first, measure: { head, topic } }: Draft): boolean {
  return kind === 'money' && (head === null || head.last <= first) && prepositionBefore(text, topic!.first) === inWord;
}

/** The word that ties what is measured to what stands before it: spending on, a bump in, a budget for. */
function linkOf(text: Text, topic: { first: number }): string {
  const hash = prepositionBefore(text, topic.first);
  return hash === inWord ? 'in' : hash === forWord ? 'for' : 'on';
}

/** Hash of the preposition, or of another word, that stands before a phrase and its determiners. */
function prepositionBefore({ hash }: Text, first: number): number {
  for (let i = first - 1; i > 0 && i > first - 4; i--)
    if (hash[i] === on || hash[i] === inWord || hash[i] === forWord) return hash[i];
  return 0;
}

const on = hashWord('on');
const inWord = hashWord('in');
const forWord = hashWord('for');
