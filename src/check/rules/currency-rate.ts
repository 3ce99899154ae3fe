import type { Figure } from '../../model/index.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { dollarsFor } from './currency-rate.words.ts';

export default defineRule({
  id: 'currency-rate',
  category: 'figures',
  summary: 'One amount in two currencies is converted at a rate that there has been',
  severity: 'error',
  why: '“£3bn ($3.9m)” slipped by a thousand, and “€10m ($30m)” was converted at a rate that never was. Told are amounts of which one stands in brackets behind the other, when their ratio lies outside of all rates since 2000, with a tenth to spare.',
  examples: {
    pass: [corpusOf('The wall costs £3bn ($3.9bn).'), corpusOf('The wall costs £3bn, and the gate $9m.')],
    fail: [corpusOf('The wall costs ⟦£3bn⟧ (⟦$3.9m⟧).')],
  },
  *checkArticle({ index, annotation, source }) {
    const money = annotation.figures.filter(({ kind, value, currency }) => kind === 'money' && value && currency);
    for (const [at, figure] of money.entries()) {
      const other = money[at + 1];
      if (!other || figure.currency === other.currency || !isConverted(figure, other, source)) continue;
      const [from, to] = [dollarsFor[figure.currency!], dollarsFor[other.currency!]];
      if (!from || !to) continue;
      const ratio = other.value! / figure.value!;
      if (ratio >= (0.9 * from[0]) / to[1] && ratio <= (1.1 * from[1]) / to[0]) continue;
      yield {
        message: `“${source.slice(figure.start, figure.end)}” is not “${source.slice(other.start, other.end)}” at any rate since 2000`,
        places: [figure, other].map(({ start, end }) => ({ article: index, start, end })),
      };
    }
  },
});

/** The second stands in brackets right behind the first. */
function isConverted(figure: Figure, other: Figure, source: string): boolean {
  return (
    /^\s?[([]$/u.test(source.slice(figure.end, other.start)) && /^[)\],;]/u.test(source.slice(other.end, other.end + 1))
  );
}
