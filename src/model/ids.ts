import type { Span } from './span.ts';

/**
 * Ids of the items of one article, in the order given: `ARTICLE#q120-180` from the span, `.2` for a second item at the same span. They
 * are derived, never counted, so that an id stays when another item comes or goes.
 */
export function itemIds(article: string, letter: 'q' | 'f', spans: readonly Span[]): string[] {
  const seen = new Map<string, number>();
  return spans.map(({ start, end }) => {
    const id = `${article}#${letter}${start}-${end}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}.${count}`;
  });
}

/** The whole stretch of an item of several parts. */
export function extentOf(parts: readonly Span[]): Span {
  return { start: parts[0]!.start, end: parts[parts.length - 1]!.end };
}
