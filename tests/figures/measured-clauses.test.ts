import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

/** "measure (role, change)" of each figure; a level that changed by nothing is its measure alone. */
const told = (source: string): string[] =>
  figuresOf(source).map(({ measure, role, change }) =>
    role === 'level' && !change ? `${measure}` : `${measure} (${[role, change].filter(Boolean).join(', ')})`,
  );

test.each([
  // to whom
  ['Exports to the Faroe Islands fell 5.4 per cent.', ['Exports to the Faroe Islands (delta, down)']],
  ['Shipments to the mainland were up 14%.', ['Shipments to the mainland (delta, up)']],
  // a place that opens the sentence, and one that is part of the name
  ['In Tarnby rents jumped by 10.1%.', ['rents (delta, up)']],
  ['Tarnby rents jumped by 10.1%.', ['Tarnby rents (delta, up)']],
  // what a firm is, between commas
  ['Torvale, a maker of lasers, rose 31%.', ['Torvale (delta, up)']],
  // when
  ['It will need £9m in the second half.', ['null']],
  ['Net profit came in at £2bn.', ['Net profit']],
  // the level a year before, behind a colon or in between
  ['Profit was £12m (2023: £10m).', ['Profit', 'null', 'Profit (before)']],
  ['Rents rose from £900 a year earlier to £950.', ['Rents (before)', 'Rents (after, up)']],
  // a price that adds so much, and the level it has then; who adds to a sum is not measured
  ['Gold added $14 to $3,325.', ['Gold (delta, up)', 'null (after, up)']],
  ['The index gained 18 points.', ['index (delta, up)']],
  ['Yields are up nine basis points at 4.71%.', ['Yields (delta, up)', 'Yields (after, up)']],
  ['The flood caused damage of £3m.', ['damage']],
  // who says so is no part of what rose
  ['Chief executive Ada Hale blamed beef prices, which have climbed 38 per cent.', ['beef prices (delta, up)']],
  // compounds
  ['Gas for next-day delivery fell 2.4 per cent.', ['Gas for next-day delivery (delta, down)']],
  ['The 23-year-old from Tarnby averaged 46kph.', ['age', 'null']],
  // a number heads its clause, whatever describes it
  [
    'The number waiting more than a year for a bed rose by 310 to 2,745.',
    ['number waiting more than a year for a bed (delta, up)', 'number waiting more than a year for a bed (after, up)'],
  ],
  ['The proportion of fires that led to a charge was 5.9 per cent.', ['proportion of fires']],
  [
    'The share of papers marked A or above has risen to 21.9 per cent.',
    ['share of papers marked A or above (after, up)'],
  ],
  ['The share price fell as gas rose 3%.', ['gas (delta, up)']],
  ['The total was poor and sales rose 3%.', ['sales (delta, up)']],
  // whose verb is left out
  [
    'Theft fell by 9%, robbery by 4% and arson by 11%.',
    ['Theft (delta, down)', 'robbery (delta, down)', 'arson (delta, down)'],
  ],
  [
    'Fares will rise 8 per cent on 1 July, tolls by 2 per cent and water by 4.5 per cent.',
    ['Fares (delta, up)', 'null', 'tolls (delta, up)', 'water (delta, up)'],
  ],
  ['Full-time jobs rose by 59,500 and part-time by 29,500.', ['Full-time jobs (delta, up)', 'part-time (delta, up)']],
  ['Sales, excluding fuel, rose 3.8%.', ['Sales (delta, up)']],
  ['Sales, Ada Hale said, rose 3.8%.', ['null (delta, up)']],
  ['A ticket costs £9 and one from Tarn to Hale £12.', ['ticket', 'null']],
  ['A boy of 15 was found.', ['age']],
  ['Labour is on 34 per cent, the Greens 12 per cent.', ['Labour', 'Greens']],
  ['Labour is on 34 per cent, down 2 per cent.', ['Labour', 'Labour (delta, down)']],
  // what is put, left or cut
  ['A poll had put Tarn First on 44 per cent.', ['Tarn First']],
  ['Insurers put the likely bill at between £40m and £60m.', ['likely bill']],
  ['The plan trims spending on roads by 12.5 per cent.', ['spending on roads (delta, down)']],
  ['The party doubled its tally to 12.', ['tally (delta, up)', 'tally']],
  ['The firm expects a pre-tax profit of between £61m and £65m.', ['pre-tax profit']],
  ['The poll has a margin of error of plus or minus 1.5 points.', ['margin of error (margin)']],
  // by how much somebody won or missed
  ['Hale lost her seat by 212 votes.', ['null']],
  ['The blade, 15cm long, missed the heart by 2mm.', ['null', 'null']],
  ['Ito, of Tarn, beat Hale by less than two seconds.', ['null']],
  ['Tarn lost weight and fell by 2kg.', ['null (delta, down)']],
  // bounds behind "of", and verbs that are nouns behind an article
  ['The city has a budget of around £3bn.', ['budget']],
  ['The beds come at a cost of about £3m, and the wards at a total cost of £4m.', ['cost', 'total cost']],
  ['The bill has the support of 53 per cent of voters.', ['support as a share of voters (share)']],
  ['All of it took the course of about six seconds.', ['null']],
  // numbers without a unit
  ['His client had an IQ of 71.', ['IQ']],
  ['The town has a population of 54,000 and is a six-hour drive away.', ['population', 'null']],
  ['She is a mother of three.', ['null']],
  // whose
  ['Schools take 28 per cent of ministries’ spending.', ['share of ministries’ spending (share)']],
  ['The carrier, which runs 27 of the town’s 41 routes, is sold.', ['null (share)', 'null']],
  ['More than half of Ito’s support is rural.', ['share of Ito’s support']],
  // what was done to it, when and where
  ['The gang that smuggled cocaine worth £18m is held.', ['cocaine']],
  ['It saves 2 million tonnes of carbon annually.', ['carbon']],
  ['It brought American aid this year to $207m.', ['American aid']],
  ['A man who drank a bottle of rum has been sentenced to nine years.', ['null']],
  // from one level to another, put otherwise
  ['The index closed 1.5 per cent lower at 25,889.48.', ['index (delta, down)', 'index (after, down)']],
  [
    'Steel shipments were hit, plunging 31 per cent by volume to 310,000 tonnes.',
    ['Steel shipments (delta, down)', 'Steel shipments (after, down)'],
  ],
  ['Top grades edge up to 21.9%.', ['Top grades (after, up)']],
  ['Inflation cools to 1.9%.', ['Inflation (after, down)']],
  // at what price, and what is for something
  ['It won the contract at £91.20.', ['contract']],
  ['Those for drama were 8.9 per cent lower.', ['null (delta, down)']],
])('what is measured in: %s', (source, expected) => {
  expect(told(source)).toEqual(expected);
});

test.each([
  ['Some 63 per cent felt safe, up four points.', [63, 4], ['percent', 'percentage point']],
  ['The club won 63 of 80, up four points.', [63, 80, 4], [null, null, null]],
])('points beside a share: %s', (source, values, units) => {
  const figures = figuresOf(source);
  expect(figures.map(({ value }) => value)).toEqual(values);
  expect(figures.map(({ unit }) => unit)).toEqual(units);
});

test('fewer than before is a fall', () => {
  expect(figuresOf('It made 66,526 loans, 2,000 fewer than in May.').map(({ change }) => change)).toEqual([
    null,
    'down',
  ]);
  expect(figuresOf('The flood killed two, wounding four more.').map(({ change }) => change)).toEqual([null, null]);
});

test.each([
  ['Vacancies: 8.1 per cent of posts', ['Vacancies as a share of posts']],
  ['A quarter in numbers\n- Average length of stay: 9.4 days', ['Average length of stay']],
  ['Pre-tax profit: £4.2m (2022: £3.9m)', ['Pre-tax profit', null, 'null']],
  ['The mayor said: 41 people died.', ['null']],
  ['Her plan is this: 41 per cent would go.', ['null']],
])('the label of a line: %s', (source, expected) => {
  expect(figuresOf(source).map(({ kind, measure }) => (kind === 'date' ? null : `${measure}`))).toEqual(expected);
});

test.each([
  ['Net income rose to $312m, or $1.04 a share, from $141m.', ['Net income', 'null', 'Net income']],
  ['Net income was $312m, or $1.04 a share, up from $141m.', ['Net income', 'null', 'Net income']],
  ['Shares rose 4.1p, or 2.3%, to 181p.', ['Shares', 'Shares', 'Shares']],
])('what is told again between commas: %s', (source, expected) => {
  expect(figuresOf(source).map(({ measure }) => `${measure}`)).toEqual(expected);
});

test.each([
  [
    'Labour won 412 seats, the Conservatives 121 and the Greens two.',
    ['412 seats (null)', '121 seats (Conservatives)', '2 seats (Greens)'],
  ],
  ['He flew 20 people, Airbus A380 and Boeing 747, home.', ['20 people (null)']],
  ['They met 30 people, Article 5 in hand.', ['30 people (null)']],
  ['They met 30 people in May 2019, 12 of them twice.', ['30 people (null)', '2019 null (null)', '12 null (null)']],
])('whose the further ones are: %s', (source, expected) => {
  expect(figuresOf(source).map(({ value, of, measure }) => `${value} ${of} (${measure})`)).toEqual(expected);
});

test.each([
  [
    'Labour is on 34% (+2), the Greens on 12 (-1) and Reform 9.',
    ['34 percent', '2 percentage point', '12 percent', '-1 percentage point', '9 percent'],
  ],
  ['Hale led Ito by 26 per cent to 25.', ['26 percent', '25 percent']],
  ['Labour trails the Greens 46-54 on a two-party basis.', ['null null']],
  ['Tarn will cut 350 jobs by 2030 and Bosch 220.', ['350 null', '2030 null', '220 null']],
  ['Support is at 34%, Article 5 says.', ['34 percent']],
  ['Support is at 34% in Tarn. The Hale 5 met.', ['34 percent']],
])('shares of several in a poll: %s', (source, expected) => {
  expect(figuresOf(source).map(({ value, unit }) => `${value} ${unit}`)).toEqual(expected);
});

test.each([
  ['At 19 he won a prize.', 'age'],
  ['At 19 shops he won a prize.', null],
])('an age at the head of a sentence: %s', (source, measure) => {
  expect(figuresOf(source)[0].measure).toBe(measure);
});
