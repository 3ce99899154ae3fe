import type { Figure, FigureCell, FigureComparison, FigureComparisonRow, FigureLinks, Store } from '../model/index.ts';
import { columnsBy, type By } from './columns-by.ts';
import { figureIds } from './figures.ts';

interface Member {
  readonly id: string;
  readonly column: number;
  readonly figure: Figure;
  readonly text: string;
  /** What its value is multiplied by to be in the unit that the row shares. */
  readonly factor: number;
  /** Date of its article, as ISO writes it. */
  readonly date: string | null;
  /** The level that it was told to have had before, of the same article. */
  readonly before: Figure | null;
}

/** A row for each thing measured that two columns or more give a figure for; values that no reading makes equal are marked. */
export function figureComparison(store: Store, { topics }: FigureLinks, by: By): FigureComparison {
  const columns = columnsBy(store, by);
  const rows: FigureComparisonRow[] = [];
  for (const { id, label, members, factors } of topics) {
    const told = members.map(([article, index], at): Member => {
      const { figures } = store.read(article);
      const figure = figures[index]!;
      const linked = figures[figure.linked];
      return {
        id: figureIds(store.article(article).id, figures)[index]!,
        column: columns.of[article]!,
        figure,
        text: store.textOf(article).slice(figure.start, figure.end),
        factor: factors[at]!,
        date: store.article(article).date,
        before: linked?.role === 'before' ? linked : null,
      };
    });
    if (new Set(told.map(({ column }) => column)).size < 2) continue;
    const usual = reference(told);
    const cells = told.map((member): FigureCell => {
      const { id, column, figure, text } = member;
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
        state: stateOf(member, usual, told),
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

/** The value that most others agree with; what replaced it later, where something did. */
function reference(members: readonly Member[]): Member {
  const usual = mostAgreedWith(members, members);
  const later = members.filter((member) => replaces(member, usual, members));
  return later.length === 0 ? usual : mostAgreedWith(later, members);
}

function mostAgreedWith(candidates: readonly Member[], members: readonly Member[]): Member {
  let best = candidates[0]!;
  let most = -1;
  for (const candidate of candidates) {
    const agreeing = members.filter((other) => agree(candidate, other)).length;
    if (agreeing > most) {
      best = candidate;
      most = agreeing;
    }
  }
  return best;
}

function stateOf(member: Member, usual: Member, members: readonly Member[]): FigureCell['state'] {
  if (!agree(member, usual))
    return members.some((other) => replaces(other, member, members)) ? 'superseded' : 'differs';
  if (member.factor !== usual.factor) return 'converted';
  const { value, low, high, approximation } = member.figure;
  if (approximation !== usual.figure.approximation) return 'hedged';
  return value === usual.figure.value && low === usual.figure.low && high === usual.figure.high ? 'agrees' : 'rounded';
}

/** What is told of one thing this many days later is news of it, not another account. */
const newsDays = 8;
const day = 86_400_000;

/**
 * Whether `later` tells what became of `earlier`: from an article of a later day that names the earlier value as the one before, that lies
 * more than a week behind, or that counts more of what only grows.
 */
function replaces(later: Member, earlier: Member, members: readonly Member[]): boolean {
  if (later.date === null || earlier.date === null || later.date <= earlier.date || agree(later, earlier)) return false;
  if (later.before && agree({ figure: later.before, factor: later.factor }, earlier)) return true;
  if (Date.parse(later.date) - Date.parse(earlier.date) > newsDays * day && !isSlip(later, earlier)) return true;
  return later.figure.kind === 'count' && members.every((one) => members.every((other) => grows(one, other)));
}

/** Ten or a thousand times the other: £3m for £3bn is no news. */
function isSlip({ figure: a }: Member, { figure: b }: Member): boolean {
  if (a.value === null || b.value === null || a.value * b.value <= 0) return false;
  const power = Math.log10(a.value / b.value);
  return Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < 0.01;
}

/** No later article counts less. */
function grows(one: Member, other: Member): boolean {
  if (one.date === null || other.date === null || one.figure.value === null || other.figure.value === null)
    return false;
  if (one.date === other.date) return agree(one, other);
  return one.date < other.date === one.figure.value < other.figure.value || agree(one, other);
}

type Measured = Pick<Member, 'figure' | 'factor'>;

/** Whether two figures can be the same value, read with their bounds and as exactly as they are written. */
function agree(a: Measured, b: Measured): boolean {
  const left = readingOf(a.figure);
  const right = readingOf(b.figure);
  return left.low * a.factor <= right.high * b.factor && right.low * b.factor <= left.high * a.factor;
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
