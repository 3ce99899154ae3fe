import type { Figure, FigureCell, FigureComparison, FigureComparisonRow, FigureLinks, Store } from '../model/index.ts';
import { columnsBy, type By } from './columns-by.ts';
import { figureIds } from './figures.ts';

interface Member {
  readonly id: string;
  readonly column: number;
  readonly figure: Figure;
  readonly text: string;
}

/** A row for each thing measured that two columns or more give a figure for; values that no reading makes equal are marked. */
export function figureComparison(store: Store, { topics }: FigureLinks, by: By): FigureComparison {
  const columns = columnsBy(store, by);
  const rows: FigureComparisonRow[] = [];
  for (const { id, label, members } of topics) {
    const told = members.map(([article, index]): Member => {
      const { figures } = store.read(article);
      const figure = figures[index]!;
      return {
        id: figureIds(store.article(article).id, figures)[index]!,
        column: columns.of[article]!,
        figure,
        text: store.textOf(article).slice(figure.start, figure.end),
      };
    });
    if (new Set(told.map(({ column }) => column)).size < 2) continue;
    const usual = mostAgreedWith(told);
    const cells = told.map(({ id, column, figure, text }): FigureCell => {
      const { kind, value, low, high, unit, currency, approximation, per, iso } = figure;
      return {
        column: columns.names[column]!,
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
        state: stateOf(figure, usual),
      };
    });
    cells.sort(
      (a, b) => columns.names.indexOf(a.column) - columns.names.indexOf(b.column) || (a.figure < b.figure ? -1 : 1),
    );
    rows.push({ topic: id, label, differs: cells.some(({ state }) => state === 'differs'), cells });
  }
  // What differs is what a reader came for.
  rows.sort(
    (a, b) => Number(b.differs) - Number(a.differs) || b.cells.length - a.cells.length || (a.topic < b.topic ? -1 : 1),
  );
  return { by, columns: columns.names, rows };
}

function mostAgreedWith(members: readonly Member[]): Figure {
  let best = members[0]!.figure;
  let most = -1;
  for (const { figure } of members) {
    const agreeing = members.filter((other) => agree(figure, other.figure)).length;
    if (agreeing > most) {
      best = figure;
      most = agreeing;
    }
  }
  return best;
}

function stateOf(figure: Figure, usual: Figure): FigureCell['state'] {
  if (!agree(figure, usual)) return 'differs';
  return figure.approximation === usual.approximation ? 'agrees' : 'hedged';
}

/** Whether two figures can be the same value, read with their bounds and as exactly as they are written. */
export function agree(a: Figure, b: Figure): boolean {
  const left = readingOf(a);
  const right = readingOf(b);
  return left.low <= right.high && right.low <= left.high;
}

// "About" and "nearly" by how far apart newsrooms round: 2.3m is about 2.4m to nobody, 98 is about 100 to all.
const about = 0.05;
// 7.6m stands for 7,612,000. A bare power of ten would stand for anything, so at most this share is rounding.
const rounding = 0.01;

function readingOf({ value, low, high, approximation }: Figure): { low: number; high: number } {
  if (value === null) return { low: low ?? -Infinity, high: high ?? Infinity };
  const size = Math.abs(value);
  const slack = Math.min(size * rounding, lastPlace(value) / 2);
  switch (approximation) {
    case 'about':
      return { low: value - size * about, high: value + size * about };
    case 'nearly':
      return { low: value - size * about, high: value };
    case 'at least':
    case 'more than':
      return { low: value, high: value + size * about };
    case 'at most':
    case 'less than':
    case 'up to':
      return { low: value - size * about, high: value };
    case null:
      return { low: value - slack, high: value + slack };
  }
}

/** The unit of the last digit that is not nought: 100,000 for 7,600,000 and 0.1 for 2.5. */
function lastPlace(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = (digits.split('.')[1] ?? '').length;
  return 10 ** (Number(exponent) - decimals);
}
