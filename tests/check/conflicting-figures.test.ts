import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictingFigures } from '../../src/check/told-figures/conflicting-figures.ts';
import { contextOf } from '../../src/check/context.ts';
import { conflict } from '../../src/check/told-figures/figure-conflicts.ts';
import { corpusOf } from '../../src/check/index.ts';
import { topics } from '../../src/check/told-figures/topics.ts';
import { link } from '../../src/pipeline/link.ts';
import { storeOf } from '../../src/pipeline/store.ts';

const sentence = fc
  .record({
    amount: fc.constantFrom('34', 'about 34', 'at least 30', '43', '43', 'more than 40', '34,000'),
    place: fc.constantFrom('', '', ' in Harwich', ' on Malta'),
    teller: fc.constantFrom('', '', ', the police said', ', Ada Quist said'),
    when: fc.constantFrom('', '', ' since Monday', ', a survey found'),
  })
  .map(
    ({ amount, place, teller, when }) =>
      `The storm that flooded the old harbour has killed ${amount} people${place}${when}${teller}.`,
  );

const article = fc.record({
  text: sentence,
  date: fc.constantFrom(null, '2025-02-01', '2025-02-05', '2025-02-12', '2025-03-20'),
});

test('those of a topic that disagree with another are found as if every two were compared', () => {
  let some = 0;
  fc.assert(
    fc.property(fc.array(article, { minLength: 2, maxLength: 8 }), (articles) => {
      const store = storeOf(corpusOf(...articles).articles);
      const context = contextOf({ store, links: link(store), today: '2025-04-01' }).for({});
      for (const told of topics(context)) {
        const found = told.filter((one) => told.some((other) => other !== one && conflict(context, one, other)));
        expect(conflictingFigures(context, told)).toEqual(found);
        if (found.length > 0) some++;
      }
    }),
    { numRuns: 60 },
  );
  expect(some).toBeGreaterThan(5);
});
