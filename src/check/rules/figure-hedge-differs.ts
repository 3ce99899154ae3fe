import type { Approximation } from '../../model/index.ts';
import { groupBy } from '../group-by.ts';
import { onOneThing } from '../told-figures/figure-sentences.ts';
import { corpusOf, defineRule, type RuleContext } from '../rule.ts';
import type { Told } from '../told-figures/told.ts';
import { placeOfFigure, topics } from '../told-figures/topics.ts';

export default defineRule({
  id: 'figure-hedge-differs',
  category: 'figures',
  summary: 'A bound on a figure is the same everywhere',
  severity: 'info',
  why: '“More than 3%” and “less than 3%” cannot both be right, and “3%” beside “more than 3%” has lost a bound. Durations and counts are left alone where only one has a bound (“three years”, “more than three years”), since that is rounding; so are “about” and “nearly”.',
  examples: {
    pass: [
      corpusOf('The war has lasted three years.', 'The war has lasted more than three years.'),
      corpusOf('Prices rose 3% in May.', 'Prices rose about 3% in May.'),
      corpusOf(
        'Less than 10% of the houses have a boat in the yard.',
        'More than 10% of the houses have stood empty all winter.',
      ),
    ],
    fail: [
      corpusOf(
        'Britain spends ⟦more than 3%⟧ of its national income on defence.',
        'Britain spends ⟦less than 3%⟧ of its national income on defence.',
      ),
    ],
  },
  compares: ['figures'],
  *check(context) {
    for (const told of topics(context)) {
      const conflict = firstConflict(context, told);
      if (!conflict) continue;
      yield {
        message: `“${hedged(conflict[0])}” here and “${hedged(conflict[1])}” there`,
        places: conflict.map(placeOfFigure),
        key: conflict.map(({ figure }) => `${figure.approximation} ${figure.value} ${figure.unit}`),
      };
    }
  },
});

/** The first figure that conflicts with a later one of the same value, and the first that it conflicts with. */
function firstConflict(context: RuleContext, told: readonly Told[]): readonly [Told, Told] | undefined {
  const valued = told.filter(({ figure }) => figure.value !== null);
  const groups = groupBy(valued, ({ figure: { kind, value, time } }) => `${kind} ${value} ${time}`);
  const conflicts = new Map<Told, Told>();
  for (const alike of groups.values()) {
    const conflict = conflictIn(context, alike);
    if (conflict) conflicts.set(...conflict);
  }
  const first = told.find((one) => conflicts.has(one));
  return first && [first, conflicts.get(first)!];
}

/** So many figures of one hedge at most are put beside those of another. */
const mostCompared = 40;

function conflictIn(context: RuleContext, alike: readonly Told[]): [Told, Told] | undefined {
  const hedges = [...groupBy(alike, ({ figure }) => figure.approximation).values()];
  for (const [at, these] of hedges.entries())
    for (const others of hedges.slice(at + 1)) {
      if (!areHedgedApart(these[0].figure, others[0].figure)) continue;
      for (const one of these.slice(0, mostCompared))
        for (const other of others.slice(0, mostCompared)) if (onOneThing(context, one, other)) return [one, other];
    }
  return undefined;
}

function areHedgedApart(one: Told['figure'], other: Told['figure']): boolean {
  const [a, b] = [side(one.approximation), side(other.approximation)];
  return a * b < 0 || (a !== b && exact.has(one.kind) && bare(one.approximation) && bare(other.approximation));
}

const exact: ReadonlySet<string> = new Set(['percent', 'money']);
const above: readonly (Approximation | null)[] = ['more than', 'at least'];
const below: readonly (Approximation | null)[] = ['less than', 'at most', 'nearly', 'up to'];

function side(approximation: Approximation | null): number {
  return above.includes(approximation) ? 1 : below.includes(approximation) ? -1 : 0;
}

/** No softening: a plain number or a bound. */
function bare(approximation: Approximation | null): boolean {
  return approximation !== 'about' && approximation !== 'nearly' && approximation !== 'up to';
}

function hedged({ written, figure: { approximation } }: Told): string {
  return approximation && !written.toLowerCase().includes(approximation) ? `${approximation} ${written}` : written;
}
