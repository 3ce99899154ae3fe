import { expect, test } from 'vitest';
import { figureComparison } from '../../src/items/figure-comparison.ts';
import { link } from '../../src/pipeline/link.ts';
import { storeOf } from '../../src/pipeline/store.ts';
import { articleOf } from '../marked.ts';

/** What each cell of the only row tells, in the order of the articles: "140000000 superseded". */
function statesOf(...told: readonly (readonly [date: string, text: string])[]): string[] {
  const store = storeOf(told.map(([date, text], i) => articleOf(text, { id: `${i}.txt`, date })));
  const { rows } = figureComparison(store, link(store).figures, 'article');
  const measured = rows.filter(({ cells }) => cells.every(({ kind }) => kind !== 'date'));
  expect(measured).toHaveLength(1);
  return measured[0]!.cells.map(({ value, state }) => `${value} ${state}`);
}

const may = (day: string) => `2025-05-${day}`;

test.each<[string, readonly (readonly [string, string])[], string[]]>([
  [
    'values that no reading makes one',
    [
      [may('01'), 'The sea wall at Tarnwick harbour cost £3bn.'],
      [may('01'), 'The sea wall at Tarnwick harbour cost £4bn.'],
    ],
    ['3000000000 agrees', '4000000000 differs'],
  ],
  [
    'rounding',
    [
      [may('01'), 'The storm drove 7.6 million people from the coast of Tarn.'],
      [may('01'), 'The storm drove 7,612,000 people from the coast of Tarn.'],
    ],
    ['7600000 agrees', '7612000 rounded'],
  ],
  [
    'units',
    [
      [may('01'), 'The strait between Tarn and Carrick is 12 miles wide.'],
      [may('01'), 'The strait between Tarn and Carrick is 19.3km wide.'],
    ],
    ['12 agrees', '19.3 converted'],
  ],
  [
    'hedges',
    [
      [may('01'), 'Some 300 jobs will go at the Tarn shipyard.'],
      [may('01'), 'At least 300 jobs will go at the Tarn shipyard.'],
    ],
    ['300 agrees', '300 hedged'],
  ],
  [
    'a level named as the one before, days later',
    [
      [may('01'), 'The new terminal at Tarnwick harbour will cost £140m.'],
      [may('04'), 'The new terminal at Tarnwick harbour will cost £150m, up from £140m.'],
    ],
    ['140000000 superseded', '150000000 agrees'],
  ],
  [
    'a count that grows by the day',
    [
      [may('01'), 'The storm has killed 34 people on the islands since Monday.'],
      [may('02'), 'The storm has killed 43 people on the islands since Monday.'],
    ],
    ['34 superseded', '43 agrees'],
  ],
  [
    'a count that another outlet gives lower on a later day',
    [
      [may('01'), 'The storm has killed 43 people on the islands since Monday.'],
      [may('02'), 'The storm has killed 34 people on the islands since Monday.'],
    ],
    ['43 agrees', '34 differs'],
  ],
  [
    'the price of another month',
    [
      [may('01'), 'A ferry ticket from Tarnwick harbour to Carrick costs £30.'],
      [may('20'), 'A ferry ticket from Tarnwick harbour to Carrick costs £34.'],
    ],
    ['30 superseded', '34 agrees'],
  ],
  [
    'a slip of millions for billions, however late,',
    [
      [may('01'), 'The sea wall at Tarnwick harbour cost £3bn.'],
      [may('02'), 'The sea wall at Tarnwick harbour cost £3bn.'],
      [may('20'), 'The sea wall at Tarnwick harbour cost £3m.'],
    ],
    ['3000000000 agrees', '3000000000 agrees', '3000000 differs'],
  ],
])('tells %s apart from conflict', (_, told, states) => expect(statesOf(...told)).toEqual(states));

test('lengths that come to something else measure other things', () => {
  const texts = [
    'The strait between Tarn and Carrick is 12 miles wide.',
    'The strait between Tarn and Carrick is 40km wide.',
  ];
  const store = storeOf(texts.map((text, i) => articleOf(text, { id: `${i}.txt` })));
  expect(figureComparison(store, link(store).figures, 'article').rows).toEqual([]);
});
