import { isScaleSlip } from '../../model/index.ts';
import { onOneThing } from '../figure-sentences.ts';
import { groupBy } from '../group-by.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { placeOfFigure, textOf, topics, type Told } from '../topics.ts';

export default defineRule({
  id: 'figure-scale-slip',
  category: 'figures',
  summary: 'No figure is a thousand or a million times another one on the same thing',
  severity: 'error',
  why: 'Million for billion, or thousands dropped: the digits agree and the size does not. Told are figures of one topic whose values differ by exactly a thousand, a million or a billion, not written as a small word (“two”), in sentences that share much of what they are about.',
  examples: {
    pass: [
      corpusOf('Anna Reed greeted 2,000 supporters at the harbour.', 'Paul Marlow paid back two of his supporters.'),
      corpusOf('The fund gives £3m a year to the islands.', 'The fund gives £3 million a year to the islands.'),
    ],
    fail: [
      corpusOf('Britain gives the islands aid of ⟦£3bn⟧ a year.', 'Britain gives the islands aid of ⟦£3m⟧ a year.'),
    ],
  },
  *check(context) {
    for (const told of topics(context)) {
      const groups = [...groupBy(told.filter(isWhole), digitsOf).values()].map((alike) =>
        alike.filter((one) => alike.some((other) => isScaleSlip(one.figure, other.figure))),
      );
      const areOne = groups.some((alike) =>
        alike.some((one) =>
          alike.some((other) => isScaleSlip(one.figure, other.figure) && onOneThing(context, one, other)),
        ),
      );
      if (!areOne) continue;
      const all = new Set(groups.flat());
      const slips = told.filter((one) => all.has(one));
      const values = [...new Set(slips.map(textOf))];
      yield {
        message: `${values
          .slice(0, 4)
          .map((value) => `“${value}”`)
          .join(' and ')}: the same digits in another size`,
        places: slips.map(placeOfFigure),
        key: [...new Set(slips.map(({ figure }) => `${figure.value} ${figure.unit}`))],
      };
    }
  },
});

/** The digits of a value, whatever power of a thousand it is: those of 3,200 and of 3.2 million are 3.2. */
function digitsOf({ figure }: Told): string {
  const value = figure.value ?? 0;
  const thousands = value > 0 ? Math.floor(Math.log10(value) / 3 + 1e-12) : 0;
  return (value / 1000 ** thousands).toPrecision(9);
}

/** Nothing of it is cut off: “32m” read as 32 would be no slip of the article’s, and nobody writes “two” for “2,000”. */
function isWhole({ article, figure }: Told): boolean {
  return (
    /\d|thousand|illion/u.test(article.source.slice(figure.start, figure.end)) &&
    !/^[\p{L}\p{N}]/u.test(article.source.slice(figure.end, figure.end + 1))
  );
}
