import type { FigureCell, FigureComparison, FigureComparisonRow, FigureLinks, Store } from '../model/index.ts';
import { columnsBy, type By } from './columns-by.ts';
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
  const rows: FigureComparisonRow[] = [];
  for (const { id, label, members, factors } of topics) {
    const told = members.map(([article, index], at): Member => {
      const { figures } = store.read(article);
      const figure = figures[index]!;
      const factor = factors[at]!;
      const linked = figures[figure.linked];
      return {
        id: figureIds(store.article(article).id, figures)[index]!,
        column: columns.of[article]!,
        figure,
        text: store.textOf(article).slice(figure.start, figure.end),
        reading: readingOf(figure, factor),
        factor,
        date: store.article(article).date,
        before: linked?.role === 'before' ? readingOf(linked, factor) : null,
      };
    });
    if (new Set(told.map(({ column }) => column)).size < 2) continue;
    const states = statesOf(told);
    const cells = told
      .map((member, at) => ({ member, state: states[at]! }))
      .sort(({ member: a }, { member: b }) => a.column - b.column || (a.id < b.id ? -1 : 1))
      .map(({ member, state }) => cellOf(member, columns.names, state));
    rows.push({ topic: id, label, differs: cells.some(({ state }) => state === 'differs'), cells });
  }
  // What differs is what a reader came for.
  rows.sort(
    (a, b) => Number(b.differs) - Number(a.differs) || b.cells.length - a.cells.length || (a.topic < b.topic ? -1 : 1),
  );
  return { by, columns: columns.names, rows };
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
