import { Kind, type EntityFindings, type FigureKeys, type Mention, type Text } from '../model/index.ts';
import { foldWord } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { wordSet } from './lexicon.ts';
import { endOfSentence, startOfSentence } from './tokens.ts';
import { weakWords } from './words/measures.ts';
import { singulars } from './words/nouns.ts';

const weak = wordSet(weakWords);
const reach = 16;

/** What linking compares: lemmas of what is counted and measured, of the words around, and the entity named there. */
export function keysOf(text: Text, draft: Draft, entities: EntityFindings): FigureKeys {
  const words = new Set<string>();
  if (draft.of) addLemmas(text, draft.of.first, draft.of.last, words);
  for (const span of spansOf(draft)) addLemmas(text, span.first, span.last, words);
  if (draft.measure.spent) words.add('spending');
  const context = new Set<string>();
  const floor = Math.max(startOfSentence(text, draft.first), draft.first - reach);
  const limit = Math.min(endOfSentence(text, draft.last - 1), draft.last + reach);
  addLemmas(text, floor, draft.first, context);
  addLemmas(text, draft.last, limit, context);
  return {
    words: [...words].sort(),
    context: [...context].sort(),
    entity: entityOf(text, draft, entities, floor, limit),
  };
}

function spansOf({ measure: { head, whole, topic } }: Draft): { first: number; last: number }[] {
  return [head, topic, whole].filter((span) => span !== null);
}

function addLemmas(text: Text, first: number, last: number, into: Set<string>): void {
  for (let i = first; i < last; i++) {
    const kind = text.kind[i];
    if (kind !== Kind.word && kind !== Kind.dotted && kind !== Kind.alphanumeric) continue;
    if (!weak.has(text.hash[i])) into.add(lemmaOf(foldWord(text.source.slice(text.start[i], text.end[i]))));
  }
}

/** Singular of a noun, by its ending; other words pass. */
export function lemmaOf(word: string): string {
  const known = singulars[word];
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (
    word.length > 4 &&
    (word.endsWith('ches') || word.endsWith('shes') || word.endsWith('sses') || word.endsWith('xes'))
  )
    return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is'))
    return word.slice(0, -1);
  return word;
}

/** The entity in the words measured, else the nearest one before the figure in its clause, else the first behind it. */
function entityOf(text: Text, draft: Draft, { mentions }: EntityFindings, floor: number, limit: number): number {
  for (const { first, last } of draft.of ? [...spansOf(draft), draft.of] : spansOf(draft)) {
    const inside = firstNamed(mentions, text.start[first], text.end[last - 1]);
    if (inside) return inside.entity;
  }
  const to = text.start[draft.first];
  const before = lastNamed(mentions, text.start[floor], to);
  return (before ?? firstNamed(mentions, to, text.end[limit - 1]))?.entity ?? -1;
}

/** Index of the first mention that begins at `offset` or behind it. Mentions are sorted by start. */
function mentionFrom(mentions: readonly Mention[], offset: number): number {
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
function firstNamed(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  for (let i = mentionFrom(mentions, start); i < mentions.length && mentions[i].start < end; i++)
    if (mentions[i].end <= end && mentions[i].kind !== 'pronoun') return mentions[i];
  return undefined;
}

/** The last one. */
function lastNamed(mentions: readonly Mention[], start: number, end: number): Mention | undefined {
  for (let i = mentionFrom(mentions, end) - 1; i >= 0 && mentions[i].start >= start; i--)
    if (mentions[i].end <= end && mentions[i].kind !== 'pronoun') return mentions[i];
  return undefined;
}
