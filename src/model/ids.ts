import type { Span } from './span.ts';

/**
 * Ids of the items of one article, in the order given: `ARTICLE#q120-180` from the span, `.2` for a second item at the same span. They
 * are derived, never counted, so that an id stays when another item comes or goes.
 */
export function itemIds(article: string, letter: 'q' | 'f', spans: readonly Span[]): string[] {
  const counts = occurrences(spans);
  return spans.map((span, index) => itemId(article, letter, span, counts?.[index] ?? 1));
}

/** Id of the item that is the `count`-th one at its span. */
export function itemId(article: string, letter: 'q' | 'f', { start, end }: Span, count: number): string {
  return `${article}#${letter}${start}-${end}${count === 1 ? '' : `.${count}`}`;
}

/** For each span, how many of those up to it are the same as it, itself among them; null where all are 1. */
export function occurrences(spans: readonly Span[]): number[] | null {
  if (hasRisingStarts(spans)) return null;
  const starts = new Set<number>();
  for (const { start } of spans) starts.add(start);
  if (starts.size === spans.length) return null;
  const seen = new Map<string, number>();
  return spans.map(({ start, end }) => {
    const span = `${start}-${end}`;
    const count = (seen.get(span) ?? 0) + 1;
    seen.set(span, count);
    return count;
  });
}

function hasRisingStarts(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) if (spans[i]!.start <= spans[i - 1]!.start) return false;
  return true;
}

/** The whole stretch of an item of several parts. */
export function extentOf(parts: readonly Span[]): Span {
  return { start: parts[0]!.start, end: parts[parts.length - 1]!.end };
}
