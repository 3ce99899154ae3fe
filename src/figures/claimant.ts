import type { FigureKind, Quote, Text, Who } from '../model/index.ts';

/** Who gives a figure: the speaker of the smallest quotation or report that it stands in; nobody (the writer) otherwise. */
export function claimantOf(
  text: Text,
  quotes: readonly Quote[],
): (start: number, end: number, kind: FigureKind) => Who | null {
  void text;
  const said = quotes
    .flatMap(({ parts, speaker }) => (speaker ? parts.map((part) => ({ ...part, speaker })) : []))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  let reach = 0;
  return (start, end) => {
    while (from < said.length && said[from].end <= start && said[from].end <= reach) from++;
    reach = Math.max(reach, start);
    let found: Who | null = null;
    for (let i = from; i < said.length && said[i].start <= start; i++)
      if (end <= said[i].end) found = { name: said[i].speaker.name, entity: said[i].speaker.entity };
    return found;
  };
}
