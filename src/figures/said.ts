import type { Quote } from '../model/index.ts';

/** Parts of quotations and reports with a speaker, in order of start, the longer first. */
export interface Said {
  /** The quote of the innermost part around a stretch. Cheap for stretches asked in order of place. */
  around(start: number, end: number): Quote | null;
}

const nobody: Said = { around: () => null };

export function saidBy(quotes: readonly Quote[]): Said {
  const owners: Quote[] = [];
  const spans: { readonly start: number; readonly end: number }[] = [];
  let sorted = true;
  for (const quote of quotes) {
    if (quote.speaker === null) continue;
    for (const part of quote.parts) {
      const before = spans[spans.length - 1];
      if (before && (part.start < before.start || (part.start === before.start && part.end > before.end)))
        sorted = false;
      spans.push(part);
      owners.push(quote);
    }
  }
  const { length } = spans;
  if (length === 0) return nobody;
  const order = Int32Array.from(spans.keys());
  if (!sorted) order.sort((a, b) => spans[a].start - spans[b].start || spans[b].end - spans[a].end || a - b);
  // Before a part that ends too early none can lie that reaches far enough, up to the last one that ends behind it.
  const longer = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    let before = i - 1;
    while (before >= 0 && spans[order[before]].end <= spans[order[i]].end) before = longer[before];
    longer[i] = before;
  }
  let at = 0;
  return {
    around(start, end) {
      while (at + 1 < length && spans[order[at + 1]].start <= start) at++;
      while (at > 0 && spans[order[at]].start > start) at--;
      let inner = at;
      while (inner >= 0 && (spans[order[inner]].end < end || spans[order[inner]].start > start)) inner = longer[inner];
      return inner < 0 ? null : owners[order[inner]];
    },
  };
}
