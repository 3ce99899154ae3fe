import type { EntityLinks, SpeakerCell, SpeakerRow, Speakers, Store } from '../model/index.ts';
import { columnsBy } from './columns-by.ts';
import { linkedName } from './links.ts';

interface Tally {
  readonly name: string;
  readonly entity: string | null;
  quotes: number;
  words: number;
  readonly articles: Set<number>;
  readonly byColumn: Map<number, { quotes: number; words: number }>;
}

/**
 * Who speaks how much, in all and in each outlet: the table that newsrooms count by hand. Words are counted once: not those of a
 * fragment inside a longer quote, nor those that are nobody's (scare quotes). The share is of all words of somebody.
 */
export function speakers(store: Store, entities: EntityLinks): Speakers {
  const columns = columnsBy(store, 'outlet');
  const tallies = new Map<string, Tally>();
  const columnWords = columns.names.map(() => 0);
  for (let article = 0; article < store.count; article += 1) {
    const { quotes } = store.read(article);
    const text = quotes.length > 0 ? store.textOf(article) : '';
    const idOf = linkedName(entities, article);
    const column = columns.of[article]!;
    for (const { kind, parts, within, speaker } of quotes) {
      if (kind === 'scare' || within >= 0 || !speaker) continue;
      const words = parts.reduce((sum, { start, end }) => sum + wordCount(text.slice(start, end)), 0);
      columnWords[column]! += words;
      for (const who of speaker.speakers ?? [speaker]) {
        const entity = who.entity < 0 ? null : idOf(who.entity);
        const tally = tallyOf(tallies, entity, nameOf(entities, entity) ?? who.name);
        const cell = tally.byColumn.get(column) ?? { quotes: 0, words: 0 };
        tally.byColumn.set(column, cell);
        tally.articles.add(article);
        for (const counts of [tally, cell]) {
          counts.quotes += 1;
          counts.words += words;
        }
      }
    }
  }
  const allWords = columnWords.reduce((sum, words) => sum + words, 0);
  const rows = [...tallies.values()].map(({ name, entity, quotes, words, articles, byColumn }): SpeakerRow => ({
    name,
    entity,
    quotes,
    words,
    share: words / (allWords || 1),
    articles: articles.size,
    cells: [...byColumn]
      .sort(([a], [b]) => a - b)
      .map(([column, cell]): SpeakerCell => ({
        column: columns.names[column]!,
        ...cell,
        share: cell.words / (columnWords[column]! || 1),
      })),
  }));
  rows.sort((a, b) => b.words - a.words || b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
  return { by: 'outlet', columns: columns.names, rows };
}

function tallyOf(tallies: Map<string, Tally>, entity: string | null, name: string): Tally {
  const key = entity ?? `name ${name.toLowerCase()}`;
  const known = tallies.get(key);
  if (known) return known;
  const tally: Tally = { name, entity, quotes: 0, words: 0, articles: new Set(), byColumn: new Map() };
  tallies.set(key, tally);
  return tally;
}

const namesOf = new WeakMap<EntityLinks, Map<string, string>>();

function nameOf(links: EntityLinks, id: string | null): string | null {
  if (id === null) return null;
  let names = namesOf.get(links);
  if (!names) namesOf.set(links, (names = new Map(links.entities.map((entity) => [entity.id, entity.name]))));
  return names.get(id) ?? null;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
