import { expect, test } from 'vitest';
import { marked } from '../marked.ts';
import { figuresOf, spoken } from './figures-of.ts';

/** Marked figures of a text with value, unit and rate; a text without marks has none. */
const cases: readonly (readonly [source: string, ...figures: string[]])[] = [
  // Percent
  ['Turnout was ⟦41.5%⟧, against ⟦38 per cent⟧ before.', '41.5 percent', '38 percent'],
  ['Turnout was ⟦41.5 percent⟧ or ⟦41.5pc⟧.', '41.5 percent', '41.5 percent'],
  ['Support rose ⟦2.4 points⟧ to ⟦51%⟧.', '2.4 percentage point', '51 percent'],
  ['The rate edged up to ⟦4.4 per cent⟧, from ⟦4.2⟧.', '4.4 percent', '4.2 percent'],
  ['The lead narrowed by ⟦three percentage points⟧.', '3 percentage point'],
  ['The bank moved by ⟦25 basis points⟧.', '25 basis point'],
  ['Only a small percent of them came.'],
  // Money
  ['It cost ⟦£3bn⟧, ⟦£3 billion⟧, ⟦£3-billion⟧ or ⟦£3billion⟧.', ...Array<string>(4).fill('3000000000 GBP')],
  ['They raised ⟦€2.35m⟧ and ⟦US$1.1 million⟧.', '2350000 EUR', '1100000 USD'],
  ['They paid ⟦A$368bn⟧, ⟦C$5⟧, ⟦HK$20⟧ and ⟦NZ$7⟧.', '368000000000 AUD', '5 CAD', '20 HKD', '7 NZD'],
  [
    'A ⟦$5⟧ bill, then ⟦US $13.73⟧, ⟦12.3p⟧ and ⟦Rs .1,278 billion⟧.',
    '5 USD',
    '13.73 USD',
    '0.123 GBP',
    '1278000000000 INR',
  ],
  ['It gave us ⟦$5⟧ for a ⟦$300⟧ coat.', '5 USD', '300 USD'],
  ['A ticket is ⟦60p⟧, or ⟦75 cents⟧.', '0.6 GBP', '0.75 USD'],
  [
    'He owes ⟦ten grand⟧ for ⟦two grand pianos⟧ and ⟦£20⟧ per eight-hour shift.',
    '10000 GBP',
    '2',
    '20 GBP per eight-hour shift',
  ],
  ['He owes ⟦2.5m pounds⟧ and ⟦30m euros⟧.', '2500000 GBP', '30000000 EUR'],
  ['The fine was ⟦a million dollars⟧.', '1000000 USD'],
  ['They sent ⟦EUR 40⟧, ⟦40 EUR⟧ and ⟦USD115.50⟧.', '40 EUR', '40 EUR', '115.5 USD'],
  ['It cost ⟦Rs 4 lakh⟧ or ⟦3 crore rupees⟧, and ⟦RM42⟧ more.', '400000 INR', '30000000 INR', '42 MYR'],
  [
    'It paid ⟦Rs500m⟧, ⟦RM42 million⟧, ⟦USD5bn⟧ and ⟦Rs5 crore⟧.',
    '500000000 INR',
    '42000000 MYR',
    '5000000000 USD',
    '50000000 INR',
  ],
  ['It paid ⟦GBP3.25bn⟧, ⟦RM1,234.50⟧ and ⟦R1.2 billion⟧.', '3250000000 GBP', '1234.5 MYR', '1200000000 ZAR'],
  ['At COP 28 the ferry cost ⟦COP 5,000⟧.', '5000 COP'],
  [
    'It costs ⟦$200-300m⟧, ⟦£5-10m⟧ or ⟦10-15p⟧, and ⟦CHF 1’000⟧; sales of ⟦1.2m⟧ a week.',
    '200000000–300000000 USD',
    '5000000–10000000 GBP',
    '0.1–0.15 GBP',
    '1000 CHF',
    '1200000 per week',
  ],
  ['It costs ⟦£1.2-1.5bn⟧, or ⟦$3-4 million⟧ a ship.', '1200000000–1500000000 GBP', '3000000–4000000 USD'],
  ['Growth was ⟦(1.2)%⟧ and the loss ⟦$(5)m⟧.', '-1.2 percent', '-5000000 USD'],
  ['They made ⟦4⟧, ⟦5⟧ and ⟦6 million pounds⟧.', '4000000 GBP', '5000000 GBP', '6000000 GBP'],
  ['Losses came to ⟦$-50.8bn⟧ after ⟦-£3m⟧.', '-50800000000 USD', '-3000000 GBP'],
  ['It was ⟦thirteen dollars and forty-five cents⟧.', '13.45 USD'],
  ['The pound fell against the dollar.'],
  // Decimal commas, where nothing else can be meant
  [
    'It was ⟦1,5 %⟧, not ⟦2,25 percent⟧; a kilo costs ⟦€1,79⟧ or ⟦1.299,00 euros⟧, in all ⟦R1,5 million⟧.',
    '1.5 percent',
    '2.25 percent',
    '1.79 EUR',
    '1299 EUR',
    '1500000 ZAR',
  ],
  ['In ⟦2023⟧,⟦12 people⟧ left, ⟦8⟧,⟦9⟧,⟦10⟧ in turn; ⟦12,500⟧ stayed.', '2023 date', '12', '8', '9', '10', '12500'],
  ['The balance is ⟦-123456789101231⟧, the account 123456789101231.', '-123456789101231'],
  // Rates
  [
    'It costs ⟦£3bn⟧ a year, ⟦$15⟧ an hour and ⟦12 cents⟧ a share.',
    '3000000000 GBP per year',
    '15 USD per hour',
    '0.12 USD per share',
  ],
  ['A ⟦£5m⟧-a-year deal, at ⟦$70⟧ per barrel.', '5000000 GBP per year', '70 USD per barrel'],
  [
    'The rate is ⟦320 cases⟧ per 100,000, ⟦4.2 deaths⟧ per 1,000 births and ⟦12⟧ per 1,000.',
    '320 per 100,000',
    '4.2 per 1,000 births',
    '12 per 1,000',
  ],
  ['The yen stood at ⟦151.2⟧ to the dollar.', '151.2 per dollar'],
  ['Sales were ⟦$9m⟧ a year earlier.', '9000000 USD'],
  // Scales glued to digits
  ['A crowd of ⟦3m people⟧ and a ⟦100m⟧ sprint.', '3000000', '100 metre'],
  ['The wall is ⟦3m⟧ high.', '3 metre'],
  ['About ⟦5k⟧ came, of ⟦12k members⟧.', '5000', '12000'],
  // Words
  ['There were ⟦twenty-five⟧, then ⟦two hundred and six⟧.', '25', '206'],
  ['It has ⟦two hundred and two thousand⟧ of them.', '202000'],
  ['It has ⟦three million, two hundred thousand⟧ of them.', '3200000'],
  ['It has ⟦half a million members⟧ and ⟦a hundred clubs⟧.', '500000', '100'],
  ['It took ⟦one and a half hours⟧, then ⟦half an hour⟧.', '1.5 hour', '0.5 hour'],
  ['It took ⟦two-and-a-half years⟧, a ⟦three-and-a-half-hour⟧ crossing.', '2.5 year', '3.5 hour'],
  ['It took ⟦a quarter of a century⟧.', '0.25 century'],
  [
    'They asked for ⟦two-thirds⟧ of it and got ⟦a third⟧ of that.',
    '0.6666666666666666 ratio',
    '0.3333333333333333 ratio',
  ],
  ['A third person came, in the second half.'],
  [
    '⟦Three thirty-fifths⟧, ⟦one one-hundredth of a second⟧ and ⟦a twenty-first⟧ of it on her ⟦twenty-first⟧ birthday.',
    '0.08571428571428572 ratio',
    '0.01 second',
    '0.047619047619047616 ratio',
    '21 ordinal',
  ],
  ['⟦½⟧ of it and ⟦2½ miles⟧, then ⟦10 1/2 miles⟧.', '0.5', '2.5 mile', '10.5 mile'],
  ['It grew to ⟦1 234 567⟧, then ⟦12,34,567⟧.', '1234567', '1234567'],
  [
    'It took part of ⟦600 U.S. sailors⟧ and ⟦30 Iraqis⟧ on ⟦three degree courses⟧ at ⟦€2,000⟧ per square metre.',
    '600',
    '30',
    '3',
    '2000 EUR per square metre',
  ],
  // Ratios
  [
    'A ratio of ⟦3:1⟧, a score of ⟦7.5/10⟧ and a ⟦1-in-100-year⟧ flood; 20/20 vision.',
    '3 ratio',
    '0.75 ratio',
    '0.01 ratio per year',
  ],
  [
    'From ⟦3-5 May 2024⟧ there were ⟦11.2⟧ in every 100,000, and ⟦1.2 deaths⟧ for every 1,000 births.',
    '2024 date',
    '11.2 per 100,000',
    '1.2 per 1,000 births',
  ],
  [
    'A ⟦multi-million pound⟧ deal for the ⟦3-1⟧ favourites; the FTSE 100 rose ⟦12 points⟧, or ⟦0.2%⟧.',
    '2000000–999000000 GBP',
    '1–3 other',
    '12',
    '0.2 percent',
  ],
  ['It sinks ⟦nine times out of 10⟧.', '0.9 ratio'],
  ['⟦One in five⟧ agree, and ⟦nine out of 10⟧ say so.', '0.2 ratio', '0.9 ratio'],
  ['It is ⟦2.5x⟧ the size, a ⟦10x⟧ return; storms ⟦halved⟧ to ⟦120⟧.', '2.5 ratio', '10 ratio', '0.5 ratio', '120'],
  // Ages by decade, which are no seconds
  [
    'A man in his ⟦60s⟧ met one in her late ⟦thirties⟧ and one in his mid-⟦40s⟧.',
    '60–69 year',
    '30–39 year',
    '40–49 year',
  ],
  ['She missed the ⟦80s⟧ and ran it in ⟦60s⟧.', '1980–1989 date', '60 second'],
  // Ranges
  ['It takes ⟦10 to 15 minutes⟧.', '10–15 minute'],
  ['It costs between ⟦$10 and $15 billion⟧.', '10000000000–15000000000 USD'],
  [
    'The ⟦16-to-24⟧ group got a ⟦10-to-15-year⟧ term; it was a ⟦one-in-five⟧ chance.',
    '16–24',
    '10–15 year',
    '0.2 ratio',
  ],
  ['Children between the ages of ⟦seven and 12⟧; cells ranged from ⟦-2C to -9C⟧.', '7–12 year', '-9–-2 degree Celsius'],
  ['The waste shrank, from ⟦5 tonnes⟧ to ⟦4 tonnes⟧.', '5 tonne', '4 tonne'],
  ['⟦20-30 people⟧ came, from ⟦8- to 16-inch⟧ pipes.', '20–30', '8–16 inch'],
  ['It is above ⟦10 and below 20⟧.', '10–20'],
  // Units
  ['She is ⟦5\'10"⟧ and pays ⟦10 or 15p⟧.', '5.833333333333333 foot', '0.1–0.15 GBP'],
  ['He is ⟦5ft 10in⟧, she ⟦6 feet 2 inches⟧.', '5.833333333333333 foot', '6.166666666666667 foot'],
  [
    'Winds of ⟦80mph⟧ and ⟦130 km/h⟧, over ⟦40 sq km⟧.',
    '80 mile per hour',
    '130 kilometre per hour',
    '40 square kilometre',
  ],
  ['It was ⟦minus 5C⟧, or ⟦23 degrees Fahrenheit⟧.', '-5 degree Celsius', '23 degree Fahrenheit'],
  ['It lost ⟦20 pounds⟧ of fat.', '20 pound'],
  ['A ⟦90-minute⟧ talk, ⟦two years and three months⟧ later.', '90 minute', '27 month'],
  [
    'It took ⟦an hour and 45 minutes⟧, then ⟦2 years, 3 months⟧ for ⟦a pound and 20 pence⟧.',
    '105 minute',
    '27 month',
    '1.2 GBP',
  ],
  ['A magnitude ⟦6.2⟧ quake.', '6.2 magnitude'],
  // Ages
  ['A ⟦32-year-old⟧ and Jo Marsh, ⟦43⟧, and a boy aged ⟦nine⟧.', '32 year', '43 year', '9 year'],
  ['His wife, ⟦43⟧, and sons aged ⟦four⟧ and ⟦six⟧ were there, and a boat, ⟦43⟧.', '43 year', '4 year', '6 year', '43'],
  // Dates and times
  ['On ⟦14 February 2025⟧ and ⟦March 3, 2024⟧, in ⟦2019⟧.', '2025 date', '2024 date', '2019 date'],
  ['From ⟦2014 to 2018⟧, in ⟦2019-20⟧ and the ⟦1990s⟧.', '2014–2018 date', '2019–2020 date', '1990–1999 date'],
  ['Its ⟦2014⟧ borders held ⟦2,014 people⟧.', '2014 date', '2014'],
  ['Fans of ⟦90s⟧ music, born in the ⟦60s⟧, and a ⟦40s⟧ clip.', '1990–1999 date', '1960–1969 date', '40 second'],
  [
    'Born in the early ⟦80s⟧, he is in his ⟦30s⟧; it will be warm, in the low ⟦70s⟧.',
    '1980–1989 date',
    '30–39 year',
    '70–79 degree',
  ],
  ['It began at ⟦9.30am⟧ and ended at ⟦14:05⟧.', 'T09:30 other', 'T14:05 other'],
  // Years, decades and times in words
  [
    'Born in ⟦nineteen eighty-four⟧, he left in ⟦two thousand and nine⟧ and sang in ⟦twenty twenty-four⟧.',
    '1984 date',
    '2009 date',
    '2024 date',
  ],
  [
    'It has ⟦nineteen⟧ ⟦twelve-year-olds⟧ and ⟦two thousand cases⟧; he read Nineteen Eighty-Four in ⟦nineteen hundred and ten⟧.',
    '19',
    '12 year',
    '2000',
    '1910 date',
  ],
  [
    'The ⟦nineteen-sixties⟧, the late ⟦eighties⟧ and songs of the ⟦forties⟧.',
    '1960–1969 date',
    '1980–1989 date',
    '1940–1949 date',
  ],
  ['Highs will be in the ⟦80s⟧, lows in the ⟦40s⟧.', '80–89 degree', '40–49 degree'],
  ['The ⟦third quarter of 2022⟧ and the ⟦first half of the year 2024⟧; a quarter later.', '2022 date', '2024 date'],
  [
    'Between ⟦3 and 9 May 2023⟧, on ⟦4⟧ and ⟦5 June⟧ and ⟦July 6-9⟧; ⟦May 3⟧ and ⟦9 people⟧.',
    '2023 date',
    '--06-04 date',
    '--06-05 date',
    '--07-06 date',
    '--05-03 date',
    '9',
  ],
  [
    'At ⟦half past five⟧, ⟦a quarter to six⟧, ⟦ten past three⟧ or ⟦20 minutes to nine⟧; at ⟦half five pm⟧.',
    'T05:30 other',
    'T05:45 other',
    'T03:10 other',
    'T08:40 other',
    'T17:30 other',
  ],
  ['It ran half past the line, a quarter to ⟦five firms⟧, and ⟦five to six people⟧ came.', '5', '5–6'],
  ['It takes ⟦an hour and a half⟧ at night and ⟦a mile and a half⟧ by foot.', '1.5 hour', '1.5 mile'],
  // Ranks
  ['It was the ⟦second⟧ visit and her ⟦21st⟧ win.', '2 ordinal', '21 ordinal'],
  ['The ⟦third⟧-largest port, a ⟦second⟧-placed side and a second-hand boat.', '3 ordinal', '2 ordinal'],
  ['She came ⟦third⟧.', '3 ordinal'],
  ['Nearly ⟦100⟧, then ⟦twenty-odd guests⟧ and ⟦300-plus shops⟧.', '100', '20', '300'],
  // Vague
  ['⟦Dozens⟧ fled, then ⟦hundreds of thousands of people⟧.', '24–99', '200000–999999'],
];

test.each(cases)('reads %s', (source, ...figures) => {
  const { text, spans } = marked(source);
  const found = figuresOf(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
  expect(found.map(spoken)).toEqual(figures);
});
