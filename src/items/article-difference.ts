import type { ArticleDifference, DifferenceRow, DuplicateLinks, Passage, Span, Store } from '../model/index.ts';
import { Places } from './links.ts';
import { wordDifference } from './word-difference.ts';

/** Two articles side by side: in the first one's order, each shared passage with its word differences, and what only one side has. */
export function articleDifference(
  store: Store,
  { pairs, passages }: DuplicateLinks,
  a: number,
  b: number,
): ArticleDifference {
  const [left, right] = [new Places(store), new Places(store)];
  const shared = passages.filter((passage) => passage.a.article === a && passage.b.article === b);
  const onlyA = gaps(
    store.textOf(a),
    shared.map((passage) => passage.a),
  );
  const onlyB = gaps(
    store.textOf(b),
    shared.map((passage) => passage.b),
  );
  const rowOf = (passage: Passage): DifferenceRow => {
    const [from, to] = [left.item(passage.a), right.item(passage.b)];
    return { kind: 'shared', a: from, b: to, words: wordDifference(from.text, to.text) };
  };
  const rows: { readonly at: number; readonly order: number; readonly row: DifferenceRow }[] = [
    ...shared.map((passage) => ({ at: passage.a.start, order: 1, row: rowOf(passage) })),
    ...onlyA.map((gap) => ({
      at: gap.start,
      order: 0,
      row: { kind: 'only-a' as const, a: left.item({ article: a, ...gap }), b: null, words: null },
    })),
    // What only B has stands after the passage that it follows in B.
    ...onlyB.map((gap) => ({
      at: shared.reduce((at, passage) => (passage.b.end <= gap.start ? Math.max(at, passage.a.start) : at), -1),
      order: 2 + gap.start,
      row: { kind: 'only-b' as const, a: null, b: right.item({ article: b, ...gap }), words: null },
    })),
  ];
  rows.sort((one, other) => one.at - other.at || one.order - other.order);
  const pair = pairs.find((known) => known.a === a && known.b === b);
  return {
    a: store.article(a).id,
    b: store.article(b).id,
    relation: pair?.relation ?? null,
    similarity: pair?.similarity ?? 0,
    rows: rows.map(({ row }) => row),
  };
}

/** What spans leave over of a text, without white space at the ends. */
function gaps(text: string, covered: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of [...covered].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < text.length) gaps.push({ start: at, end: text.length });
  return gaps.flatMap(({ start, end }) => {
    const inner = text.slice(start, end);
    const trimmed = inner.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return [];
    const from = start + inner.indexOf(trimmed);
    return [{ start: from, end: from + trimmed.length }];
  });
}
