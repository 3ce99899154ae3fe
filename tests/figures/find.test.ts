import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { findFigures } from '../../src/figures/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf, marked } from '../marked.ts';
import { figuresOf as figures } from './figures-of.ts';

test.each<[string, (number | null)[]]>([
  ['Output rose ⟦2.3%⟧ and prices ⟦2.5 per cent⟧.', [2.3, 2.5]],
  ['It costs ⟦£3bn⟧ a year, not ⟦£3 million⟧ or ⟦$1.2m⟧.', [3e9, 3e6, 1.2e6]],
  ['A force of ⟦100,000 troops⟧, or ⟦a hundred thousand⟧.', [100_000, 100_000]],
  ['The ⟦90-minute⟧ call cost ⟦40p⟧.', [90, 0.4]],
  ['It was signed on ⟦14 February 2025⟧, after the ⟦2014⟧ war.', [2025, 2014]],
  ['About ⟦two-fifths⟧ of voters, ⟦one in five men⟧.', [0.4, 0.2]],
  ['The ⟦32-year-old⟧ ran ⟦26 miles⟧.', [32, 26]],
  ['Profits ⟦doubled⟧.', [2]],
])('reads %s', (source, values) => {
  const { text, spans } = marked(source);
  expect(figures(text).map(({ start, end, value }) => ({ text: text.slice(start, end), value }))).toEqual(
    spans.map((span, i) => ({ text: span.text, value: values[i] })),
  );
});

test.each([
  'No 10 refused to speak.',
  'The G7 met near the M25.',
  'An F-16 landed.',
  'Article 50 was used.',
  'The Group of Seven met.',
  'Some stayed, with one asking why.',
  'No one came, and one of them left.',
  'He lives at 12 Harbour Street.',
  'See https://example.com/2025/02/14 for more.',
])('finds nothing in %s', (source) => expect(figures(source)).toEqual([]));

test('a poll gives the figures that it found', () => {
  expect(figures('A Harbour Trust poll last month found 58% of readers agree.')).toMatchObject([
    { claimant: { name: 'Harbour Trust' } },
  ]);
});

test.each([
  ['He fell on 9 May last year.', '2025-05-09'],
  ['He fell on 9 May.', '2026-05-09'],
  ['It opens on 9 May next year.', '2027-05-09'],
  ['It will shut on 2 February.', '2027-02-02'],
  ['It was shut on 20 November.', '2025-11-20'],
  ['It will look into the fire of 9 May.', '2026-05-09'],
])('reads the year that %s tells', (source, iso) => expect(figures(source, '2026-06-20')).toMatchObject([{ iso }]));

test.each([
  ['between 10 and 15 per cent', 10, 15],
  ['$10 to $15 billion', 1e10, 1.5e10],
  ['the 1990s', 1990, 1999],
])('reads the ends of %s', (source, low, high) =>
  expect(figures(`It was ${source}.`)).toMatchObject([{ value: null, low, high }]),
);

test.each([
  ['Turnout in Leeds and York was 41% and 52% respectively.', ['Leeds', 'York']],
  ['Sales of cars, vans and lorries rose 3%, 4% and 5%, respectively.', ['cars', 'vans', 'lorries']],
  ['Turnout in Leeds and York was 41%.', ['Turnout in Leeds and York']],
  ['Ardent fell 4.3%, Bexley 3.9% and Crown Point 3.2%.', ['Ardent', 'Bexley', 'Crown Point']],
  ['Ardent and Bexley fell 4.3% and 3.9%.', ['Ardent', 'Bexley']],
  ['Sales and profits rose 4% and 3% to a record.', ['Sales', 'profits']],
  ['Sales and profits rose 4% and 3% in May and June.', ['profits', null]],
  ['Ardent fell 4.3%, as much as 3.9% of it late.', ['Ardent', null]],
])('gives each figure of a list its own measure: %s', (source, measures) =>
  expect(figures(source).map(({ measure }) => measure)).toEqual(measures),
);

test.each([
  ['at least 300 people', 'at least'],
  ['more than £3bn', 'more than'],
  ['around 2.3%', 'about'],
  ['up to 20,000 troops', 'up to'],
  ['a bit over four hours', 'more than'],
])('keeps the bound of %s', (source, approximation) =>
  expect(figures(`There were ${source}.`)).toMatchObject([{ approximation }]),
);

test.each([
  ['Sales fell ⟦12%⟧ to ⟦£3m⟧', ['down', 'down']],
  ['Sales rose by ⟦£4m⟧ to ⟦£30m⟧', ['up', 'up']],
  ['She drove ⟦30 miles an hour⟧ down the High Street', [null]],
  ['Waits are ⟦20 minutes⟧ up', ['up']],
  ['The lake lies ⟦2,650m⟧ above the sea', [null]],
  ['There was an increase in like-for-like sales of ⟦2.6%⟧', ['up']],
  ['It came with a fall in his firm’s profits of ⟦£3m⟧', ['down']],
  ['There was a rise in the price of ⟦£5⟧ tickets', [null]],
  ['There was a rise in the number of ⟦5%⟧ beers', [null]],
  ['Sales were ⟦3%⟧ ahead', ['up']],
  ['Labour was ⟦3%⟧ ahead', [null]],
  ['Shares gave up ⟦9p⟧ to ⟦85p⟧', ['down', 'down']],
  ['There are ⟦143,000 fewer patients⟧', ['down']],
  ['The index closed up ⟦27.1 points⟧, ⟦0.3%⟧, on Friday', ['up', 'up']],
  ['The index ended ⟦4.8 points⟧ lower', ['down']],
  ['Miners climbed ⟦9.3%⟧, ⟦4.7%⟧ and ⟦3%⟧ respectively', ['up', 'up', 'up']],
  ['Sales rose ⟦5%⟧, ⟦2%⟧ of it abroad', ['up', null]],
  ['The contract escalated to ⟦R384 million⟧', ['up']],
  ['The contract came to ⟦R384 million⟧', [null]],
])('tells the direction of %s', (source, changes) => {
  expect(figures(`${marked(source).text}.`).map(({ change }) => change)).toEqual(changes);
});

test.each([
  ['He was away for over two weeks', 'more than'],
  ['It lasted over two weeks', 'more than'],
  ['It cost them their savings over two weeks', null],
  ['Over two weeks it cost them their savings', null],
  ['They took samples over three summers', null],
  ['They took over three samples', 'more than'],
])('tells a bound from the time that something takes in %s', (source, approximation) => {
  expect(figures(`${source}.`)).toMatchObject([{ approximation }]);
});

test.each([
  ['It was 4 points lower than two years ago', null],
  ['Rates are 3% higher than 12 months ago', null],
  ['The two met more than two years ago', 'more than'],
  ['It fell lower than 3%', 'less than'],
  ['It is worth north of £20m', 'more than'],
  ['They rose up to fourth', null],
])('tells a bound from what is compared in %s', (source, approximation) => {
  expect(figures(`${source}.`).at(-1)).toMatchObject({ approximation });
});

test.each([
  'The price crept up to 20,000 crowns.',
  'He got a fine of £1,250 plus £85.',
  'Man held over £40k theft.',
  'A row broke out over a £5m bill.',
  'He kicked over a second penalty.',
])('reads no bound in %s', (source) => expect(figures(source)[0]).toMatchObject({ approximation: null }));

test('tells how far something goes from a bound', () => {
  expect(figures('It does 186mph (300km/h) over 140 miles.').at(-1)).toMatchObject({ value: 140, approximation: null });
  expect(figures('It ran over 140 miles.')).toMatchObject([{ approximation: 'more than' }]);
  expect(figures('It lost over £5m of stamps.')).toMatchObject([{ approximation: 'more than' }]);
});

test.each([
  ['His 51st cap came 13 years ago.', 'cap'],
  ['The 35-mile line cost £3bn.', 'line'],
  ['The wall is 51m wide.', 'wall'],
])('measures the noun and not what is glued to a number: %s', (source, measure) =>
  expect(figures(source).at(-1)).toMatchObject({ measure }),
);

test.each([
  ['Revenue for the six months to 30 September rose 3.2 per cent.', 'Revenue'],
  ['Revenue in the year to March rose 4 per cent to £12m.', 'Revenue'],
  ['The number of patients waiting more than 12 hours rose by 8 per cent.', 'number of patients'],
  ['The working week fell by 3 per cent.', 'working week'],
  ['Turnout in the 22 November poll was 31%.', 'Turnout'],
  ['Rail fares are set to rise by 5.8 per cent.', 'Rail fares'],
  ['Profit dropped by a fifth to £61.3m.', 'Profit'],
  ['Sterling was little changed at $1.27.', 'Sterling'],
  ['Output grew, beating forecasts of 0.1%.', 'forecasts'],
  ['One in five children lives there.', null],
  ['Crime in this city has fallen by a third.', 'Crime in this city'],
  ['Burglary, which did fall by 33 per cent, is rare.', 'Burglary'],
  ['Knife crime “doubled” under Hale.', 'Knife crime'],
  ['The yield on 10-year bonds rose to 4.61%.', 'yield on 10-year bonds'],
  ['The FTSE 100 fell 45 points, or 0.5%, to 8,312.', 'FTSE 100'],
  ['Shares closed 11.2% lower in Zurich at 48.30 francs.', 'Shares'],
  ['Offences fell from 91,204 in 2019 to 71,833 in 2024, a drop of 21 per cent.', 'Offences'],
  ['The price rose from £3 on Monday to £5 on Friday.', 'price'],
  ['She left school at 14.', 'age'],
  ['It will cut carbon emissions by 55%.', 'carbon emissions'],
  ['It will raise defence spending to 2.5%.', 'defence spending'],
  ['It said so, sending its shares up 8%.', 'shares'],
  ['Plans weigh on free cash flow, which fell 41%.', 'free cash flow'],
  ['They set up a £3m fund.', 'fund'],
  ['In New Hythe the Lomond index ended 0.8% lower.', 'Lomond index'],
  ['Meanwhile the average fare rose by 0.8%.', 'average fare'],
  ['Theft in England and Wales rose by a fifth.', 'Theft in England and Wales'],
  ['The vacancy rate halved to 0.5%.', 'vacancy rate'],
  ['Prices slumped by a third since May to 83p a therm.', 'Prices'],
  ['The cap will slip by a further 1.4%.', 'cap'],
  ['The charge goes down by 2.4p.', 'charge'],
  ['It opened 2,200 miles of new overhead lines.', 'new overhead lines'],
  ['Rents rose by 43 per cent in May to an average of €1,955.', 'Rents'],
  ['A-level entries rose by 4%.', 'A-level entries'],
  ['Ashby puts the cost of theft at £2bn.', 'cost of theft'],
  ['Prices fell and wages rose by a fifth.', 'wages'],
  ['Sales at Ardent rose by a quarter.', 'Sales at Ardent'],
  ['Exports to China fell by 3%.', 'Exports to China'],
  ['Ferry fares between Tarn and Holm will rise by 12 per cent.', 'Ferry fares between Tarn and Holm'],
  ['The gap between rich and poor widened by 3%.', 'gap between rich and poor'],
  ['Attacks against staff rose by 14%.', 'Attacks against staff'],
  ['Crime across London fell by 8%.', 'Crime across London'],
  ['Across London, crime fell by 8%.', 'crime'],
  ['It is too much to worry about, and rents rose by 8%.', 'rents'],
  ['The S&P 500 shed 1.1%.', 'S&P 500'],
  ['The index closed down 1.1%.', 'index'],
  ['Output has more than doubled.', 'Output'],
  ['Output has more than doubled since May and now stands at 4.1%.', 'Output'],
  ['It was hit by a £23m rise in wage costs.', 'wage costs'],
  ['It told of a 7.4% jump in turnover to £3.1bn.', 'turnover'],
  ['It told of a 7.4% jump in March.', 'jump'],
  ['Profit is expected to be between £41m and £44m.', 'Profit'],
  ['It fell short of the 3.5% that Wessex has demanded.', null],
  ['It was built at a cost to councils of £2.3bn.', 'cost to councils'],
  ['Of these, 74% of patients waited.', 'share of patients'],
  ['If crude gets to $100, all is lost.', 'crude'],
  ['Turnover fell 3% at £2bn.', 'Turnover'],
  ['Inflation, which was 4% in May, is now expected to fall to 2.5%.', 'Inflation'],
  ['Inflation, at 4% in May, is now expected to fall to 2.5%.', null],
  ['Shares in Fairlow, which have lost 12% this year, closed up 41p.', 'Shares in Fairlow'],
  ['Forecasters expect rainfall to drop to 3mm.', 'rainfall'],
  ['Their outlay this summer stands at £40m.', 'outlay'],
  ['They follow rules, which limit losses to £40m.', 'losses'],
  ['It has secured private loans of £40m.', 'private loans'],
  ['It has private loans of £40m.', 'private loans'],
  ['It cut the risk of fire, flood or theft by 20%.', 'risk of fire, flood or theft'],
  ['The bank cut its growth forecast to 1.2%.', 'growth forecast'],
  ['Support for the plan fell to 31%.', 'Support for the plan'],
  ['Turnout among voters under 25 rose to 38%.', 'Turnout among voters'],
  ['The FTSE 250 lost 0.7% to 20,611.38.', 'FTSE 250'],
  ['The firm slumped to a pre-tax loss of £17.4m.', 'pre-tax loss'],
  ['Sterling was flat at $1.27.', 'Sterling'],
  ['The trial will test doses of 5mg.', 'doses'],
  ['He has a new contract worth about £5m.', 'new contract'],
  ['They found 3.4kg of pearls worth $410,000.', 'pearls'],
  ['They put his net worth at $3bn.', 'net worth'],
  ['It offered 3.4% backdated to April.', null],
  ['A train hit a cow near Thirsk at 75mph.', null],
  ['Tickets cost from £75.', 'Tickets'],
])('measures what the clause is about: %s', (source, measure) =>
  expect(figures(source).at(-1)).toMatchObject({ measure }),
);

test.each([
  ['fell from 67% in 2019 to 60% in 2024', ['before', 'level', 'after', 'level'], [null, null, 'down', null]],
  ['fell £45, or 0.5%, to £8,312', ['delta', 'delta', 'after'], ['down', 'down', 'down']],
  ['rose by 40 (12 per cent) to 370', ['delta', 'delta', 'level'], ['up', 'up', null]],
  ['rose to £3m, or £4m in Hull', ['after', 'level'], ['up', null]],
  ['was 61%, compared with 67%', ['level', 'before'], [null, null]],
  ['was 61%, compared to 67%', ['level', 'before'], [null, null]],
  ['was £6m versus £5m', ['level', 'before'], [null, null]],
  ['passed by 241 against 198', ['level', 'level'], [null, null]],
  ['turned down a £95,000 deal', ['level'], [null]],
  ['made up 40 cases', ['level'], [null]],
  ['shot down 52 drones', ['level'], [null]],
  ['shot up 5%', ['delta'], ['up']],
  ['recovered 17 rolls of cloth', ['level'], [null]],
  ['has a contract worth £5m', ['level'], [null]],
  ['cost from £75', ['level'], [null]],
  ['lowered it to a range of 3.75% to 4%', ['after'], ['down']],
  ['will go up to £5', ['after'], ['up']],
  ['went up a third', ['delta'], ['up']],
  ['trimmed its growth forecast to 1.2%', ['after'], ['down']],
  ['was up 3% at £2bn', ['delta', 'after'], ['up', 'up']],
  ['is rising at 4mm a year', ['delta'], ['up']],
  ['rose to a record £5bn', ['after'], ['up']],
  ['rose to £5bn, a record', ['after'], ['up']],
  ['ranges from 18 tonnes in Orsenia to 3 tonnes in Torvia', ['level', 'level'], [null, null]],
  ['fell from 18 tonnes to 3 tonnes', ['before', 'after'], [null, 'down']],
  ['faces calls to go from at least 15 councillors', ['level'], [null]],
  ['puts the chance of a June cut at 62%', ['level'], [null]],
])('one change told in several figures: %s', (source, roles, changes) => {
  const found = figures(`It ${source}.`);
  expect(found.map(({ role }) => role)).toEqual(roles);
  expect(found.map(({ change }) => change)).toEqual(changes);
});

test('a number of known things counts them', () => {
  expect(figures('Cracks were found in three of its hangers.')).toMatchObject([{ value: 3, of: 'hangers' }]);
  expect(figures('Two of them left; one of his friends stayed.')).toMatchObject([{ value: 2, of: null }]);
});

test.each([
  ['It was the first time Ms Harlow had spoken.', 'time'],
  ['It is the second week Kestrel Rail has missed.', 'week'],
  ['It would be a third Hale term.', 'Hale term'],
  ['It was on the first Tuesday in May.', null],
  ['It was her 70th birthday Friday.', 'birthday'],
  ['It was the first New Tarn council.', 'New Tarn council'],
  ['It was the first Kestrel train in the third coastal station.', 'coastal station'],
])('ends what a rank counts where a clause begins: %s', (source, of) =>
  expect(figures(source).at(-1)).toMatchObject({ kind: 'ordinal', of }),
);

test.each([
  ['The two front-runners met.', 'front-runners'],
  ['Two other used-car lots closed.', 'used-car lots'],
  ['He has two brothers-in-law.', 'brothers-in-law'],
  ['Five by-elections were held.', 'by-elections'],
  ['Two wealthy businessmen left.', 'wealthy businessmen'],
  ['Three state and federal agencies agreed.', 'state and federal agencies'],
  ['It left 21 injured and survivors fled.', null],
  ['It has two specimen.', null],
  ['He made only two mistakes—they were large.', 'mistakes'],
])('counts what stands behind a number: %s', (source, of) =>
  expect(figures(source).at(-1)).toMatchObject({ kind: 'count', of }),
);

test.each([
  ['Voters 45 and older chose Hale.', 'at least'],
  ['Children 12 and under go free.', 'at most'],
  ['People 65 or over pay less.', 'at least'],
  ['Hale, now 81, agreed.', null],
  ['Hale, then 15 and unknown, won.', null],
  ['She was already 18.', null],
])('reads an age in %s', (source, approximation) =>
  expect(figures(source)).toMatchObject([{ kind: 'duration', unit: 'year', measure: 'age', approximation }]),
);

test.each(['Boats 45 and older ships sank.', 'Hale won, then 15 left.', 'Sales of boats, now 81 and rising, doubled.'])(
  'reads no age in %s',
  (source) => expect(figures(source).filter(({ measure }) => measure === 'age')).toEqual([]),
);

test('a set phrase behind "for" is nothing measured', () => {
  expect(figures('It should be 3.5% for starters.')).toMatchObject([{ measure: null }]);
  expect(figures('It should be 3.5% for tenants.')).toMatchObject([{ measure: 'tenants' }]);
});

test('what others were taken from is no level before', () => {
  expect(figures('They have 41 points from 23 games.').map(({ role }) => role)).toEqual(['level', 'level']);
  expect(figures('It has 41 shops, from 23 last year.').map(({ role }) => role)).toEqual(['level', 'before']);
});

test('a range behind "from" is no level before a change', () => {
  expect(figures('It has from 50 to 80 jobs.')).toMatchObject([{ low: 50, high: 80, role: 'level' }]);
});

test('a change from one level to another is two figures', () => {
  expect(figures('Unemployment fell from 3.2% to 2.8%.')).toMatchObject([
    { value: 3.2, role: 'before' },
    { value: 2.8, role: 'after' },
  ]);
});

test('spans lie in order inside the text, whatever the text', () => {
  const pieces = fc.constantFrom(
    '3',
    '£',
    'bn',
    '%',
    'one',
    'in',
    'five',
    '-',
    'to',
    '2014',
    ',',
    '.',
    'May',
    'a',
    'half',
    'million',
    '½',
    '\n',
    '°C',
    '’',
    '$',
    'per',
    'year',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom('', ' '), (list, glue) => {
      const source = list.join(glue);
      let before = 0;
      for (const { start, end } of figures(source)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        before = end;
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Her camp raised $3m, compared with $28m for Ada Hale.', null],
  ['She is the elder of the two daughters of Tom Hale.', null],
  ['Ada Hale’s debts rose to £3m.', 'Ada Hale’s debts'],
  ['Support for Ada Hale rose to 31%.', 'Support for Ada Hale'],
])('nobody is what an amount measures: %s', (source, measure) => {
  const text = readText(articleOf(source));
  const found = findFigures(text, { entities: findEntities(text), quotes: [] });
  expect(found.at(-1)).toMatchObject({ measure });
});

test.each([
  ['Data from Flight Radar 24 suggests that 68 flights were late.', ['68 flights']],
  ['Data from Harwich, 24 flights of them, were late.', ['24 flights']],
])('leaves out the number that a service is called by: %s', (source, expected) => {
  const text = readText(articleOf(source));
  const found = findFigures(text, { entities: findEntities(text), quotes: [] });
  expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(expected);
});
