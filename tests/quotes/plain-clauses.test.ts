import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  [
    'who is agreed with or confessed to, before what is said',
    'Hale agreed with counsel that the pier leaked. Ito confessed to police on Monday that he had lied.',
    ['indirect Hale: the pier leaked', 'indirect Ito: he had lied'],
  ],
  ['but what is pointed to', 'Critics point to crews that sleep.', ['indirect Critics: crews that sleep']],
  [
    'what was ruled or accepted, without "that"',
    'The judge ruled the crew had been drinking. Hale accepted it was late.',
    ['indirect The judge: the crew had been drinking', 'indirect Hale: it was late'],
  ],
  ['but no thing that was', 'Hale accepted a fee that was small. The man who posted it was held.', []],
  ['a quantity that a verb follows', 'Hale told them nothing had changed.', ['indirect Hale: nothing had changed']],
  ['but no quantity alone', 'Hale said nothing. Ito said little about the pier.', []],
  ['an answer of one word', 'Asked if she would stand, Hale said no.', ['indirect Hale: no']],
  [
    'a clause that depends on the next one',
    'Hale said although the pier was old, it would last. Crews say because the tide is high, no boat will sail.',
    [
      'indirect Hale: although the pier was old, it would last',
      'indirect Crews: because the tide is high, no boat will sail',
    ],
  ],
  ['but none of the writer’s', 'Hale said goodbye while the band played, and left.', []],
  [
    'what a number of people do',
    'Sources say at least 20 others feel the same.',
    ['indirect Sources: at least 20 others feel the same'],
  ],
  [
    'what somebody goes on insisting, or is more likely to say',
    'Hale is continuing to insist she will stay. Women were more likely than men to say they felt unsafe.',
    ['indirect Hale: she will stay', 'indirect Women: they felt unsafe'],
  ],
  ['but not what somebody is likely to say', 'Hale is likely to say the pier was lost.', []],
  [
    'minutes that record something',
    'The minutes show that Ito objected. Minutes of the meeting showed he left.',
    ['indirect The minutes: Ito objected', 'indirect Minutes of the meeting: he left'],
  ],
  ['but no minutes that pass', 'Hale spoke. Minutes later, she sent a note saying, “Done.”', ['direct she: Done.']],
  [
    'records of a year, and of a body',
    'Council records from the last financial year show he paid. Records compiled by the Centre for Safe Piers show he paid.',
    ['indirect Council records: he paid', 'indirect Records compiled by the Centre for Safe Piers: he paid'],
  ],
  [
    'those of whom a clause in the passive tells',
    'The owners whose boats were lost say the help came late. A man who was rescued said the pier was old.',
    ['indirect The owners: the help came late', 'indirect A man: the pier was old'],
  ],
  [
    'one of those named before',
    'He left two sons, one of whom, Ito, said he had been kind.',
    ['indirect Ito: he had been kind'],
  ],
])('%s', (_, source, quotes) => {
  expect(spoken(source)).toEqual(quotes);
});

test.each([
  [
    'last year’s, which is no time by itself',
    'Hale said last year’s show was small.',
    ['indirect Hale: last year’s show was small'],
  ],
  ['what somebody said was', 'What Hale told me was that the pier leaked.', ['indirect Hale: the pier leaked']],
  [
    'before what the writer tells meanwhile',
    'Hale warned that costs could rise, even as sales fell.',
    ['indirect Hale: costs could rise'],
  ],
  [
    'who goes on, behind a verb that depends on another',
    'Hale said more was needed to understand it and urged crews to wait.',
    ['indirect Hale: more was needed to understand it', 'indirect Hale: crews to wait'],
  ],
  ['but not when something was described', 'The work was described last month in a journal.', []],
])('a clause: %s', (_, source, quotes) => {
  expect(spoken(source)).toEqual(quotes);
});
