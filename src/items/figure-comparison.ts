import {
  ownString,
  type Figure,
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

/** What is held of a figure from when its article is read until its row is made: of a large corpus that is all that is compared. */
interface Member extends Told {
  readonly figure: Omit<FigureCell, 'state'>;
  readonly column: number;
}

/** A row for each thing measured that two columns or more give a figure for; values that no reading makes equal are marked. */
export function figureComparison(store: Store, { topics }: FigureLinks, by: By): FigureComparison {
  const columns = columnsBy(store, by);
  const compared = topics.filter(({ members }) => members.some(([a]) => columns.of[a] !== columns.of[members[0]![0]]));
  const told = membersOf(store, compared, columns);
  const rows = compared.map(({ id, label }, topic): FigureComparisonRow => {
    const members = told[topic]!;
    // Nobody else asks for them.
    told[topic] = [];
    const states = statesOf(members);
    const cells = members
      .map(({ figure, column }, at) => ({ column, cell: { ...figure, state: states[at]! } }))
      .sort((a, b) => a.column - b.column || (a.cell.figure < b.cell.figure ? -1 : 1))
      .map(({ cell }) => cell);
    return { topic: id, label, differs: cells.some(({ state }) => state === 'differs'), cells };
  });
  // What differs is what a reader came for.
  rows.sort(
    (a, b) => Number(b.differs) - Number(a.differs) || b.cells.length - a.cells.length || (a.topic < b.topic ? -1 : 1),
  );
  return { by, columns: columns.names, rows };
}

/** The figures of each topic, in its order. Read article by article: a large corpus lies in a file, and a topic goes all through it. */
function membersOf(store: Store, topics: readonly Topic[], { of: columnOf, names }: ColumnsBy): Member[][] {
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
        figure: toldOf(
          figure,
          names[columnOf[article]!]!,
          ownString(ids[index]!),
          ownString(source.slice(figure.start, figure.end)),
        ),
        column: columnOf[article]!,
        reading: readingOf(figure, factor),
        factor,
        date,
        before: linked?.role === 'before' ? readingOf(linked, factor) : null,
      };
    }
  }
  return told;
}

function toldOf(
  { kind, value, low, high, unit, currency, approximation, per, iso }: Figure,
  column: string,
  figure: string,
  text: string,
): Omit<FigureCell, 'state'> {
  return { column, figure, text, kind, value, low, high, unit, currency, approximation, per, iso };
}
