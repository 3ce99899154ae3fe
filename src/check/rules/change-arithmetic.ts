import type { Figure } from '../../model/index.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { toldChanges } from '../told-figures/told-changes.ts';

export default defineRule({
  id: 'change-arithmetic',
  category: 'figures',
  summary: 'What was before and the change make what is after',
  severity: 'error',
  why: 'A sentence that gives the value before, the value after and the change can be checked by arithmetic: from 2.3% to 2.5% is 0.2 points. Rounding is allowed for, and a change in per cent of a percentage may be meant either way.',
  examples: {
    pass: [
      corpusOf('Spending rose by 0.2 percentage points from 2.3% to 2.5%.'),
      corpusOf('Sales rose 10% from £200m to £220m.'),
      corpusOf('Support fell from 71% to 55%, a drop outside the 10 percentage-point margin of error.'),
      corpusOf('The rate rose from 3% to 4%. Prices fell by 2%.'),
    ],
    fail: [
      corpusOf('Spending rose by ⟦0.3 percentage points⟧ from 2.3% to 2.5%.'),
      corpusOf('Sales rose ⟦15%⟧ from £200m to £220m.'),
    ],
  },
  *checkArticle(article) {
    for (const [before, after, delta] of toldChanges(article)) {
      const wanted = expected(before, after, delta);
      if (wanted.length === 0 || wanted.some((value) => agrees(value, delta, before, after))) continue;
      yield {
        message: `From ${before.value} to ${after.value} is no change of “${article.source.slice(delta.start, delta.end)}”`,
        places: [before, after, delta].map(({ start, end }) => ({ article: article.index, start, end })),
      };
    }
  },
});

/** What the change may be: the difference, or the share of the value before. */
function expected({ value: from, unit, currency, kind }: Figure, after: Figure, delta: Figure): number[] {
  if (kind !== after.kind || unit !== after.unit || currency !== after.currency) return [];
  const difference = Math.abs(after.value! - from!);
  const share = from === 0 ? [] : [(100 * difference) / Math.abs(from!)];
  if (delta.unit === 'percentage point') return kind === 'percent' ? [difference] : [];
  if (delta.kind === 'percent') return kind === 'percent' ? [difference, ...share] : share;
  return delta.unit === unit && delta.currency === currency ? [difference] : [];
}

/** Within the rounding of all three. */
function agrees(wanted: number, delta: Figure, before: Figure, after: Figure): boolean {
  const hedge = [delta, before, after].some(({ approximation }) => approximation !== null) ? 0.1 : 0.03;
  const told = Math.abs(delta.value!);
  const step = delta.kind === 'percent' ? (Number.isInteger(told) ? 0.51 : 0.051) : 0;
  return (
    Math.abs(wanted - told) <= Math.max(step, hedge * Math.max(wanted, told), 1e-9) || bounded(wanted, told, delta)
  );
}

function bounded(wanted: number, told: number, { approximation }: Figure): boolean {
  if (approximation === 'more than' || approximation === 'at least') return wanted >= told;
  return (approximation === 'less than' || approximation === 'up to' || approximation === 'at most') && wanted <= told;
}
