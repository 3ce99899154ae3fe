import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

/** "measure (role, change)" of each figure; a level that changed by nothing is its measure alone. */
const told = (source: string): string[] =>
  figuresOf(source).map(({ measure, role, change }) =>
    role === 'level' && !change ? `${measure}` : `${measure} (${[role, change].filter(Boolean).join(', ')})`,
  );

test.each([
  // what something fell by, and what it fell to
  ['Unemployment fell by 34,000 to 1.42 million.', ['Unemployment (delta, down)', 'Unemployment (after, down)']],
  ['Prices rose by 20 to 30 per cent.', ['Prices (delta, up)']],
  ['Fares rose by 1 to 10 per cent.', ['Fares (delta, up)']],
  ['The plan would cut the 36 berths to 18.', ['null (before)', 'null (after, down)']],
  [
    'The firm cut its profit forecast to between $2.1bn and $2.3bn from $2.5bn.',
    ['profit forecast (after, down)', 'profit forecast (before)'],
  ],
  [
    'Inflation slowed to 3.4 per cent in May from 3.9 per cent in April.',
    ['Inflation (after, down)', 'Inflation (before)'],
  ],
  ['Wages grew 5.9% in the three months to March, down from 6.1%.', ['Wages (delta, up)', 'null', 'Wages (before)']],
  ['The agency raised the death toll from the flood to 267.', ['death toll from the flood (after, up)']],
  // a noun that may be a verb, before an auxiliary
  ['She said costs had risen from £30m to £45m.', ['costs (before)', 'costs (after, up)']],
  ['She said it costs £30m.', ['null']],
  // neither what is put back nor a share of nothing
  ['The work has been put back by two years.', ['null']],
  ['It takes 100 crews, with the town contributing about two-fifths.', ['null', 'null']],
  // no change
  ['A storm has cut power to thousands of people.', ['power']],
  ['The bank is wrapping up a two-day meeting.', ['null']],
  ['The army is air-dropping millions of leaflets.', ['null']],
  ['The town would leave its slump within two years.', ['null']],
  ['The firm put $250m into fixing up the four-course club.', ['null', 'null']],
  // the noun that a figure describes
  ['Hale had a 10-point lead over Ito.', ['lead']],
  ['The pup would have at least a 60% chance of survival.', ['chance']],
  ['The club posted a 17 per cent increase in ticket sales.', ['ticket sales (delta, up)']],
  ['The island lifted its 13-year ban.', ['null']],
  ['The envoys hope to reach a two-state solution.', ['null']],
  // the noun of "of"
  ['The poll had a margin of error of 4.9 per cent.', ['margin of error (margin)']],
  ['Gifts stay below the contribution limit of £2,700.', ['contribution limit']],
  ['She answered a grand total of seven questions.', ['null']],
  // what stands between the subject and its verb
  ['The average gift during the autumn campaign was £27.16.', ['average gift']],
  ['The number of injured being treated in wards stands at 387.', ['number of injured']],
  ['The island’s exports, estimated to exceed £1bn, are of wool.', ['island’s exports']],
  ['Profits are understood to be about £14m.', ['Profits']],
  ['Oil prices continued to rise, trading above £126 a barrel.', ['Oil prices']],
  // verbs before what is measured
  ['The bank expects growth of 2.1% next year.', ['growth (delta, up)']],
  ['The report now anticipates demand for oil will grow by 1.3 million barrels.', ['demand for oil (delta, up)']],
  // what is behind the figure
  ['He is liked, with 87 per cent viewing him kindly.', ['null']],
  ['Some 42 per cent backed Ada Hale.', ['null']],
  ['The cave runs for 2.5km making it the longest.', ['null']],
  ['It lies 40km west of the town.', ['null']],
  ['Each year at school brings a 10% bump in income.', ['bump in income']],
  ['The mayor has a budget of £3m for schools.', ['budget for schools']],
  ['The town spent £3m on schools.', ['spending on schools']],
  ['The envoy announced an offer of £100m in aid.', ['aid']],
  ['The club sold the striker for £14m in a deal.', ['null']],
  ['Poverty has stayed around 15% for nearly 20 years.', ['Poverty', 'null']],
  ['It was 52 per cent, compared with 41 per cent for Mrs. Hale.', ['null', 'Mrs. Hale (before)']],
  ['The deficit was put at £5bn.', ['deficit']],
  ['The number of people out of work rose to 1.5m.', ['number of people out of work (after, up)']],
  ['The mayor cut his ministers’ salaries by half.', ['ministers’ salaries (delta, down)']],
  ['The firm made a loss of £3.2m on sales of £40m.', ['loss', 'sales']],
  ['The Tarn-based maker posted earnings of £12m.', ['earnings']],
  ['Growers had losses to the tune of £12,000.', ['losses']],
  ['The state will take up repair of 412 km of canals.', ['repair']],
  ['Outlay for the year is now seen at £700m.', ['Outlay']],
  ['Two of its eight beds are shut.', ['beds (share)', 'null']],
  ['The field was led by Ito at 13%, and Hale at 12%.', ['Ito', 'Hale']],
  ['The seven-point lead in averages collapsed.', ['lead in averages']],
  ['The isle marked 50 years of independence Sunday.', ['independence']],
  ['The envoy pledged £25m in aid.', ['aid']],
  // further amounts of one verb
  [
    'The town spent £3m on schools, £2m on roads and just £900,000 on clubs.',
    ['spending on schools', 'spending on roads', 'spending on clubs'],
  ],
  ['The town spent £3m on schools. It took £2m on Friday.', ['spending on schools', 'null']],
  // what it was before
  ['Turnout was 44.6%, down from 59.1%.', ['Turnout', 'Turnout (before)']],
  ['It faces a £14m gap, up from £9m.', ['gap', 'gap (before)']],
  // a time between a change and the level
  ['Revenue grew 8.2% year-on-year to £69m.', ['Revenue (delta, up)', 'Revenue (after, up)']],
  [
    'Rates for freight rose 14% this week to £4,870.',
    ['Rates for freight (delta, up)', 'Rates for freight (after, up)'],
  ],
  ['Output fell 3% in the month to 4,000 tonnes.', ['Output (delta, down)', 'Output (after, down)']],
  // what stays as it is, and what is put in with commas
  ['Fuel duty is frozen at 52.95p.', ['Fuel duty']],
  ['The personal allowance stays at £12,570.', ['personal allowance']],
  ['The jobless total was unchanged at 41,010.', ['jobless total']],
  ['Unemployment, at 4.3%, is low.', ['Unemployment']],
  ['In Leeds, at 4.3%, it is low.', ['null']],
  ['Gold hit a record £2,988.', ['Gold']],
  ['Inflation is on a path to 2.5%.', ['Inflation']],
  ['Defence spending is on a path to 2.5% of GDP.', ['Defence spending as a share of GDP']],
  ['Exports to Torvia were worth £5m.', ['Exports to Torvia']],
  ['The price of a pint has gone from £3.50 to £5.', ['price of a pint (before)', 'price of a pint (after)']],
  ['Ada Hale has gone from Leeds to York.', []],
  ['The state is expected to peg corn acreage at 94 million acres.', ['corn acreage']],
  ['The cost of shipping a container rose 14%.', ['cost of shipping a container (delta, up)']],
  // shares by their end
  ['The poorest fifth of households lost.', ['share of households (share)']],
  ['The tallest fifth grader won.', ['null']],
  // how far and how fast
  ['The probe passed within 96km of the rock at 19,000mph.', ['probe', 'null']],
  ['The police recovered £14m in cash.', ['cash']],
  [
    'Burglaries fell by a fifth, from 55 to 44.',
    ['Burglaries (delta, down)', 'Burglaries (before)', 'Burglaries (after)'],
  ],
  // where the things are of which it is a share
  ['She said 20% of shops on the quay had closed.', ['share of shops (share)']],
  ['They spend 2% of GDP on defence.', ['spending on defence as a share of GDP']],
  // what a comma, an amount and “up” go on with
  [
    'The firm told of revenue of £1.8bn on Tuesday, up 23% from £1.5bn.',
    ['revenue', 'revenue (delta, up)', 'revenue (before)'],
  ],
  ['It beat the £1.8bn analysts had expected.', ['null']],
  ['Torval rose 4% in Leeds and Ardent gained 3%.', ['Torval (delta, up)', 'Ardent (delta, up)']],
  ['Crime in Leeds and York fell 3%.', ['Crime in Leeds and York (delta, down)']],
  ['They agreed to buy shares worth £5m.', ['shares']],
  ['The Red Cross opened four shelters.', ['null']],
  ['Winds gusted to 82mph.', ['Winds']],
  // no measure at all
  ['To buy a cow you’re looking at £2,200.', ['null']],
  ['Hale scored from 25 yards.', ['null']],
  ['The novel is published by Tern at £18.99.', ['null']],
  ['Grants are paid, with £25,000 available at once.', ['null']],
  ['Crews passed her £1,200 terrace for the third week running.', ['terrace', 'null']],
  ['She spent four years at sea.', ['null']],
  ['The fee is equal to £1,365.', ['null']],
  ['Hale led Ito by 20 points in the poll.', ['null']],
])('%s', (source, measures) => {
  expect(told(source)).toEqual(measures);
});

test.each([
  ['Whether it is 2,400 or 1,800 hardly matters.', [null, null]],
  ['The two ended several hours of talks.', [null]],
  ['The two injured men left.', ['injured men']],
  ['Two suspected U.S. spies left.', ['suspected U.S. spies']],
  ['One of the first six foreign scholars came.', ['foreign scholars', 'foreign scholars']],
  ['It is the second most visited city.', ['most visited city']],
  ['She won a second six-year term.', ['term', null]],
  ['It was the third time she had left.', ['time']],
  ['Some 1,150 engineers’ posts are vacant.', ['engineers’ posts']],
  ['Reed pulled one back.', []],
  ['One back door was open.', ['back door']],
])('what is counted: %s', (source, nouns) => {
  const counted = figuresOf(source).filter(({ kind }) => kind === 'count' || kind === 'ordinal' || kind === 'duration');
  expect(counted.map(({ of }) => of)).toEqual(nouns);
});

test.each([
  ['It opened at three in the morning.', 'T03:00'],
  ['They came at 9 in the evening.', 'T21:00'],
  ['The blast killed three in the morning.', null],
])('a time of day in words: %s', (source, iso) => {
  expect(figuresOf(source)).toMatchObject([{ iso }]);
});

test.each<[source: string, times: (string | null)[]]>([
  ['Spending now stands at 2.3% of income and will reach 2.5%.', ['current', 'target']],
  ['The rate was 4% a year ago.', ['past']],
  // what is approved is to come, where it is a change
  ['The council approved a 5.9% rise in council tax.', ['target']],
  ['Members have agreed a cut of £40m.', ['target']],
  ['The board approved 1,250 licences.', [null]],
  ['Council tax rose by 5.9%.', [null]],
])('the time of figures: %s', (source, times) => {
  expect(figuresOf(source).map(({ time }) => time)).toEqual(times);
});
