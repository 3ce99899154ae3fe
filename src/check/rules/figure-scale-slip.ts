import { isScaleSlip } from '../../model/index.ts';
import { onOneThing } from '../told-figures/figure-sentences.ts';
import { groupBy } from '../group-by.ts';
import { corpusOf, defineRule } from '../rule.ts';
import type { Told } from '../told-figures/told.ts';
import { placeOfFigure, topics } from '../told-figures/topics.ts';

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
  compares: ['figures'],
  *check(context) {
    for (const told of topics(context)) {
      const pairs = [...groupBy(told.filter(isWhole), digitsOf).values()].flatMap(slipsAmong);
      if (!pairs.some(([ones, others]) => ones.some((one) => others.some((other) => onOneThing(context, one, other)))))
        continue;
      const all = new Set(pairs.flat(2));
      const slips = told.filter((one) => all.has(one));
      const values = [...new Set(slips.map(({ written }) => written))];
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

/** Figures of one value, and those of another that is a slip of it: a topic may have one value thousands of times. */
function slipsAmong(alike: readonly Told[]): [readonly Told[], readonly Told[]][] {
  const values = [
    ...groupBy(alike, ({ figure: { value, kind, currency, unit } }) => [value, kind, currency, unit].join()).values(),
  ];
  return values.flatMap((ones, at) =>
    values
      .slice(at + 1)
      .filter(([other]) => isScaleSlip(ones[0].figure, other.figure))
      .map((others): [readonly Told[], readonly Told[]] => [ones, others]),
  );
}

/** Nothing of it is cut off: “32m” read as 32 would be no slip of the article’s, and nobody writes “two” for “2,000”. */
function isWhole({ written, behind }: Told): boolean {
  return /\d|thousand|illion/u.test(written) && !/^[\p{L}\p{N}]/u.test(behind.slice(0, 1));
}
