import { conflictingFigures, mayDiffer } from '../told-figures/conflicting-figures.ts';
import { sentenceKey } from '../told-figures/figure-sentences.ts';
import { groupBy } from '../group-by.ts';
import { corpusOf, defineRule } from '../rule.ts';
import type { Told } from '../told-figures/told.ts';
import { placeOfFigure, topics } from '../told-figures/topics.ts';

export default defineRule({
  id: 'figure-differs',
  category: 'figures',
  summary: 'One thing measured at one time has one value',
  severity: 'warning',
  why: 'Two articles give two values for what looks like the same thing. Told are figures of one topic, unit, role and time, from one source or from none named, in articles at most eight days apart, whose values cannot both be right with their hedges (“about”, “at least”) and rounding. What is, what is planned and what is demanded are never compared, and neither are “until 2030” and “after 2030”.',
  examples: {
    pass: [
      corpusOf(
        'Britain spends 2.3% of its national income on defence.',
        'Britain wants to spend 2.5% of its national income on defence by 2030. Marlow demanded that it spend 5% of its national income on defence.',
      ),
      corpusOf('The war has lasted three years.', 'The war has lasted more than three years.'),
      corpusOf(
        'The bridge at Tarnwick carried 9,000 vehicles a day.',
        'The bridge of Marsham was built in 1931 and carries 4,000 vehicles a day.',
      ),
      corpusOf(
        'Some 74% of registered council tenants like the new mayor.',
        'Only 25% of registered council tenants know the way to the harbour office.',
      ),
      corpusOf(
        'Reed only just held off Marlow with 91% of wards reporting.',
        'Marlow was ahead of Reed by far with 97% of wards reporting.',
      ),
      corpusOf(
        'The epicentre of the earthquake in the islands is only 5 km from the border of the two islands.',
        'The epicentre of the earthquake in the islands is only 100 km south of Marlow.',
      ),
      corpusOf('The aid will be paid until 2030.', 'The aid will be paid after 2030.'),
      corpusOf(
        'The storm has killed Reed and four other people on the islands since Monday.',
        'The storm has killed five people on the islands since Monday.',
      ),
      corpusOf(
        'The mayor said 24 victims of the fire were taken to the old hospital of Marlow.',
        'The mayor said the dead include one victim of the fire who died in the old hospital of Marlow.',
      ),
      corpusOf(
        'The storm drove 7.6 million people from their homes.',
        'The storm drove 7,612,000 people from their homes.',
      ),
    ],
    fail: [
      corpusOf(
        'The epicentre of the earthquake in the islands is only ⟦5 km⟧ from the border of the two islands.',
        'The epicentre of the earthquake in the islands is only ⟦15 km⟧ from the border of the two islands, experts say.',
      ),
      corpusOf(
        'The storm has killed ⟦34 people⟧ on the islands since Monday.',
        'The storm has killed ⟦43 people⟧ on the islands since Monday.',
      ),
    ],
  },
  compares: ['figures'],
  *check(context) {
    for (const told of topics(context)) {
      if (!mayDiffer(told)) continue;
      const tellings = alike(told);
      const differing = new Set(
        conflictingFigures(
          context,
          tellings.map(([one]) => one),
        ),
      );
      const conflicting = tellings.filter(([one]) => differing.has(one)).flat();
      if (conflicting.length === 0) continue;
      const values = [...new Set(conflicting.map(({ written }) => written))];
      yield {
        message: `${values
          .slice(0, 4)
          .map((value) => `“${value}”`)
          .join(' and ')} for the same thing${measureOf(conflicting)}`,
        places: conflicting.map(placeOfFigure),
        key: [
          ...new Set(
            conflicting.map(
              ({ figure }) =>
                `${figure.value} ${figure.low} ${figure.high} ${figure.unit} ${figure.of ?? figure.measure}`,
            ),
          ),
        ],
      };
    }
  },
});

/** The figures of a topic, those together that stand in the same sentence on the same day: thousands of copies tell one thing. */
function alike(told: readonly Told[]): [Told, ...Told[]][] {
  const telling = (one: Told): string => [one.date?.slice(0, 10), one.written, sentenceKey(one)].join('\n');
  return [...groupBy(told, telling).values()];
}

function measureOf(told: readonly Told[]): string {
  const measure = told.map(({ figure }) => figure.measure ?? figure.of).find(Boolean);
  return measure ? `: ${measure}` : '';
}
