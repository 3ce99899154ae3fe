import { keyWords, type Figure, type Span } from '../../model/index.ts';
import { groupBy } from '../group-by.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { toldChanges } from '../told-figures/told-changes.ts';

export default defineRule({
  id: 'percent-or-points',
  category: 'figures',
  summary: 'A change is in per cent or in percentage points',
  severity: 'warning',
  why: 'A rise of two per cent and one of two percentage points are different things: from 50% the first leads to 51%, the second to 52%. Told is a change by the same number on the same thing, once in per cent and once in points; and a change in per cent that is the difference of the two percentages it stands beside (“grew 12% from 51% to 63%”).',
  examples: {
    pass: [
      corpusOf(
        'The tax rate rose by 2 percentage points.',
        'The tax rate rose by two points to 22%. Prices rose by 2%.',
      ),
      corpusOf('Support grew by 12 percentage points from 51% to 63%. Turnout grew by 20% from 40% to 48%.'),
      corpusOf('Sales grew by 12% from 51m to 57m bottles.'),
    ],
    fail: [
      corpusOf(
        'The interest rate rose by ⟦2 percentage points⟧ in May.',
        'The interest rate rose by ⟦2 per cent⟧ in May.',
      ),
      corpusOf('Support for the new harbour grew by ⟦12%⟧ in a year, from 51% to 63% of those asked.'),
    ],
  },
  *checkArticle(article) {
    for (const [before, after, delta] of toldChanges(article)) {
      if (delta.unit !== 'percent' || before.unit !== 'percent' || after.unit !== 'percent') continue;
      const points = Math.abs(after.value! - before.value!);
      const percent = (100 * points) / before.value!;
      const told = Math.abs(delta.value!);
      if (Math.abs(points - told) > rounding || Math.abs(percent - told) < 1) continue;
      yield {
        message: `From ${before.value}% to ${after.value}% is ${told} percentage points, not “${article.source.slice(delta.start, delta.end)}”`,
        places: [before, after, delta].map(({ start, end }) => ({ article: article.index, start, end })),
      };
    }
  },
  note(article) {
    const changes = changesIn(article);
    return changes.length > 0 ? changes : undefined;
  },
  *check(_, notes) {
    const told = [...notes].flatMap(([article, changes]) => changes.map((figure) => ({ article, figure })));
    const points = groupBy(
      told.filter(({ figure }) => figure.unit === 'percentage point'),
      ({ figure }) => figure.value,
    );
    for (const { article, figure } of told) {
      if (figure.unit !== 'percent') continue;
      const other = points.get(figure.value)?.find((candidate) => sameThing(candidate.figure, figure));
      if (other)
        yield {
          message: `A change by ${figure.value} is in per cent here and in percentage points there`,
          places: [
            { article, start: figure.start, end: figure.end },
            { article: other.article, start: other.figure.start, end: other.figure.end },
          ],
        };
    }
  },
});

/** Of values with one decimal. */
const rounding = 0.051;

/** A change by so many per cent or points, with the words that say what is measured. */
interface Change extends Span {
  readonly value: number;
  readonly unit: string | null;
  readonly change: Figure['change'];
  readonly words: readonly string[];
}

function changesIn({ annotation }: RuleArticle): Change[] {
  return annotation.figures.flatMap(({ kind, value, role, change, unit, keys, start, end }) =>
    kind === 'percent' && value !== null && (role === 'delta' || change !== null)
      ? [{ value, unit, change, words: keyWords(keys.words), start, end }]
      : [],
  );
}

/** Most of the words that say what is measured. */
function sameThing(a: Change, b: Change): boolean {
  const common = a.words.filter((word) => b.words.includes(word)).length;
  return common > 0 && common >= 0.5 * Math.max(a.words.length, b.words.length) && a.change === b.change;
}
