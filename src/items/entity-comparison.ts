import type { EntityCell, EntityComparison, EntityLinks, Store } from '../model/index.ts';
import { columnsBy, type By } from './columns-by.ts';

interface Tally {
  mentions: number;
  readonly names: Map<string, number>;
  readonly titles: Map<string, number>;
}

/** How each outlet names and titles the same entity: a cell for each column that mentions it. */
export function entityComparison(store: Store, { entities, of }: EntityLinks, by: By): EntityComparison {
  const columns = columnsBy(store, by);
  const tallies = entities.map(() => new Map<number, Tally>());
  for (let article = 0; article < store.count; article += 1) {
    const text = store.textOf(article);
    for (const mention of store.read(article).mentions) {
      const cells = tallies[of[article]![mention.entity] ?? -1];
      if (!cells) continue;
      const column = columns.of[article]!;
      const tally = cells.get(column) ?? { mentions: 0, names: new Map(), titles: new Map() };
      cells.set(column, tally);
      tally.mentions += 1;
      const { honorific, title, kind } = mention;
      if (kind === 'name') count(tally.names, text.slice(honorific?.start ?? mention.start, mention.end));
      if (kind === 'role') count(tally.titles, text.slice(mention.start, mention.end));
      if (title) count(tally.titles, text.slice(title.start, title.end));
    }
  }
  return {
    by,
    columns: columns.names,
    rows: entities.map(({ id, name, type, mentions }, index) => ({
      entity: id,
      name,
      type,
      mentions: mentions.length,
      cells: [...tallies[index]!]
        .sort(([a], [b]) => a - b)
        .map(([column, { mentions, names, titles }]): EntityCell => ({
          column: columns.names[column]!,
          mentions,
          names: ranked(names),
          titles: ranked(titles),
        })),
    })),
  };
}

function count(counts: Map<string, number>, words: string): void {
  const folded = words.replace(/\s+/g, ' ');
  counts.set(folded, (counts.get(folded) ?? 0) + 1);
}

function ranked(counts: ReadonlyMap<string, number>): { text: string; count: number }[] {
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([text, count]) => ({ text, count }));
}
