import { itemIds } from '../model/ids.ts';
import type { Figure, FigureLinks, Store, Topic } from '../model/index.ts';
import { Clusters, type Row } from './clusters.ts';
import { lemmaOf } from './lemmas.ts';
import { unitByNoun } from './unit-words.ts';

/** The dimension and size of a unit that others can be converted to; heat has no common zero. */
function scaleOf({ kind, unit }: Figure): { name: string | null; factor: number } {
  const known = (kind === 'quantity' || kind === 'duration') && unit !== null ? unitByNoun.get(unit) : undefined;
  if (known === undefined || known.dimension === 'temperature' || known.dimension === 'compound')
    return { name: unit, factor: 1 };
  return { name: known.dimension, factor: known.factor };
}

/** The noun of what is counted: "troops" of "British troops". */
function headOf(of: string | null): string | null {
  return of === null ? null : lemmaOf(of.slice(of.lastIndexOf(' ') + 1));
}

/** Figures of one kind, unit and rate whose words overlap, and whose roles fit, share a topic. */
export function linkFigures(store: Store): FigureLinks {
  const of = Array.from({ length: store.count }, () => new Int32Array(0));
  const byMeasure = new Map<string, Row[]>();
  for (let article = 0; article < store.count; article++) {
    const { figures } = store.read(article);
    of[article] = new Int32Array(figures.length).fill(-1);
    figures.forEach((figure, index) => {
      const { name, factor } = scaleOf(figure);
      const key = [
        figure.kind,
        figure.kind === 'count' ? headOf(figure.of) : (figure.currency ?? name),
        figure.per,
        figure.role === 'delta',
      ].join(' ');
      const rows = byMeasure.get(key);
      const row = { article, index, figure, factor };
      if (rows) rows.push(row);
      else byMeasure.set(key, [row]);
    });
  }
  const idsOf: string[][] = [];
  const idOf = (article: number, index: number) =>
    (idsOf[article] ??= itemIds(store.article(article).id, 'f', store.read(article).figures))[index];
  const topics: Topic[] = [];
  const clusters = new Clusters();
  for (const rows of byMeasure.values()) {
    for (const members of clusters.of(rows)) {
      if (members.length < 2) continue;
      const label = members
        .map(({ figure }) => figure.measure ?? figure.of ?? '')
        .reduce((best, phrase) => (phrase.length > best.length ? phrase : best), '');
      const id = members.map(({ article, index }) => idOf(article, index)).toSorted()[0];
      topics.push({
        id,
        label: label === '' ? wordsAt(store, members[0]) : label,
        members: members.map(({ article, index }) => [article, index] as const),
        factors: members.map(({ factor }) => factor),
      });
    }
  }
  topics.sort((a, b) => (a.id < b.id ? -1 : 1));
  topics.forEach(({ members }, topic) => {
    for (const [article, index] of members) of[article][index] = topic;
  });
  return { topics, of };
}

/** What stands there: a topic of which nothing says what it is goes by its figure. */
function wordsAt(store: Store, { article, figure: { start, end } }: Row): string {
  return store.textOf(article).slice(start, end);
}
