import {
  ownString,
  type FigureCell,
  type FigureComparison,
  type FigureComparisonRow,
  type FigureLinks,
  type Store,
  type Topic,
} from '../model/index.ts';
import { columnsBy, type By, type ColumnsBy } from './columns-by.ts';
import { readingOf } from './figure-readings.ts';
import { statesOf, type Told } from './figure-states.ts';
import { figureIds } from './figures.ts';

interface Member extends Told {
  readonly id: string;
  readonly column: number;
  readonly text: string;
}

/** A row for each thing measured that two columns or more give a figure for; values that no reading makes equal are marked. */
export function figureComparison(store: Store, { topics }: FigureLinks, by: By): FigureComparison {
  const columns = columnsBy(store, by);
  const compared = topics.filter(({ members }) => members.some(([a]) => columns.of[a] !== columns.of[members[0]![0]]));
  const told = membersOf(store, compared, columns);
  const rows = compared.map(({ id, label }, topic): FigureComparisonRow => {
    const members = told[topic]!;
    const states = statesOf(members);
    const cells = members
      .map((member, at) => ({ member, state: states[at]! }))
      .sort(({ member: a }, { member: b }) => a.column - b.column || (a.id < b.id ? -1 : 1))
      .map(({ member, state }) => cellOf(member, columns.names, state));
    return { topic: id, label, differs: cells.some(({ state }) => state === 'differs'), cells };
  });
  // What differs is what a reader came for.
  rows.sort(
    (a, b) => Number(b.differs) - Number(a.differs) || b.cells.length - a.cells.length || (a.topic < b.topic ? -1 : 1),
  );
  return { by, columns: columns.names, rows };
}

/** The figures of each topic, in its order. Read article by article: a large corpus lies in a file, and a topic goes all through it. */
function membersOf(store: Store, topics: readonly Topic[], { of: columnOf }: ColumnsBy): Member[][] {
  const told = topics.map(({ members }) => Array.from<Member>({ length: members.length }));
  const placesOf = Array.from({ length: store.count }, (): [topic: number, at: number][] => []);
  for (const [topic, { members }] of topics.entries())
    for (const [at, [article]] of members.entries()) placesOf[article]!.push([topic, at]);
  for (const [article, places] of placesOf.entries()) {
    if (places.length === 0) continue;
    const { figures } = store.read(article);
    const source = store.textOf(article);
    const { id, date } = store.article(article);
    const ids = figureIds(id, figures);
    for (const [topic, at] of places) {
      const { members, factors } = topics[topic]!;
      const index = members[at]![1];
      const figure = figures[index]!;
      const factor = factors[at]!;
      const linked = figures[figure.linked];
      told[topic]![at] = {
        id: ids[index]!,
        column: columnOf[article]!,
        figure,
        text: ownString(source.slice(figure.start, figure.end)),
        reading: readingOf(figure, factor),
        factor,
        date,
        before: linked?.role === 'before' ? readingOf(linked, factor) : null,
      };
    }
  }
  return told;
}

function cellOf(
  { id, column, figure, text }: Member,
  names: readonly string[],
  state: FigureCell['state'],
): FigureCell {
  const { kind, value, low, high, unit, currency, approximation, per, iso } = figure;
  return {
    column: names[column]!,
    figure: id,
    text,
    kind,
    value,
    low,
    high,
    unit,
    currency,
    approximation,
    per,
    iso,
    state,
  };
}
