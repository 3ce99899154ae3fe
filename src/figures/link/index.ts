import {
  type Figure,
  type FigureLinks,
  itemId,
  occurrences,
  ownString,
  type Store,
  type Topic,
} from '../../model/index.ts';
import { Clusters, type Row } from './clusters.ts';
import { lemmaOf } from './lemmas.ts';
import { unitByNoun } from '../quantities/unit-words.ts';

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
  const clusters = new Clusters();
  const rowOf = rows(clusters);
  for (let article = 0; article < store.count; article++) {
    const { figures } = store.read(article);
    of[article] = new Int32Array(figures.length).fill(-1);
    const counts = occurrences(figures);
    for (const [index, figure] of figures.entries()) {
      const { name, factor } = scaleOf(figure);
      const key = [
        figure.kind,
        figure.kind === 'count' ? headOf(figure.of) : (figure.currency ?? name),
        figure.per,
        figure.role === 'delta',
      ].join(' ');
      const row = rowOf(figure, { article, index, factor, occurrence: counts === null ? 1 : counts[index] });
      const known = byMeasure.get(key);
      if (known) known.push(row);
      else byMeasure.set(key, [row]);
    }
  }
  const topics: Topic[] = [];
  for (const alike of byMeasure.values()) {
    for (const members of clusters.of(alike)) {
      if (members.length < 2) continue;
      topics.push({
        id: smallestId(store, members),
        label: labelOf(store, members),
        members: members.map(({ article, index }) => [article, index] as const),
        factors: members.map(({ factor }) => factor),
        values: members.map(measuredValue),
      });
    }
  }
  topics.sort((a, b) => (a.id < b.id ? -1 : 1));
  topics.forEach(({ members }, topic) => {
    for (const [article, index] of members) of[article][index] = topic;
  });
  return { topics, of };
}

function measuredValue({ kind, value }: Row): number {
  return kind === 'date' || kind === 'ordinal' || value === null ? Number.NaN : value;
}

/** Makes rows of figures. */
function rows(
  clusters: Clusters,
): (figure: Figure, place: Pick<Row, 'article' | 'index' | 'factor' | 'occurrence'>) => Row {
  // Of each unit one string, not one for each figure that was read from a file.
  const units = new Map<string | null, string | null>();
  return (figure, { article, index, factor, occurrence }) => {
    const { start, end, kind, value, low, high, unit, currency, time, role, of, measure } = figure;
    if (!units.has(unit)) units.set(unit, unit);
    const phrase = (measure ?? of)?.length ?? null;
    const words = clusters.keep(figure);
    return {
      article,
      index,
      factor,
      start,
      end,
      occurrence,
      kind,
      value,
      low,
      high,
      unit: units.get(unit)!,
      currency,
      time,
      role,
      phrase,
      words,
    };
  };
}

/** Contract id of the smallest member, in code-unit order. */
function smallestId(store: Store, members: readonly Row[]): string {
  let smallest: string | null = null;
  for (const one of members) {
    const id = itemId(store.article(one.article).id, 'f', one, one.occurrence);
    if (smallest === null || id < smallest) smallest = id;
  }
  return smallest!;
}

/** The longest phrase of the members; where nothing says what they are, what stands there. */
function labelOf(store: Store, members: readonly Row[]): string {
  const longest = members.reduce((best, one) => ((one.phrase ?? 0) > (best.phrase ?? 0) ? one : best));
  const { measure, of, start, end } = store.read(longest.article).figures[longest.index];
  return (measure ?? of) || ownString(store.textOf(longest.article).slice(start, end));
}
