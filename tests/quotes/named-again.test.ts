import { expect, test } from 'vitest';
import { told } from './spoken.ts';

test.each([
  [
    'a politician by party and office',
    'Marian Stoddart said the plan was dead.\n\n“We had no choice,” the Labour councillor added.',
    ['indirect Marian Stoddart: the plan was dead', 'direct Marian Stoddart: We had no choice,'],
  ],
  [
    'a mother by her children',
    'Sarah Tickle said the pan was hot.\n\n“I was lost,” the mum-of-three added.',
    ['indirect Sarah Tickle: the pan was hot', 'direct Sarah Tickle: I was lost,'],
  ],
  [
    'by what has not been told before, where somebody goes on',
    'Sarah Tickle said the pan was hot. “I was lost,” the retired nurse added.',
    ['indirect Sarah Tickle: the pan was hot', 'direct Sarah Tickle: I was lost,'],
  ],
  [
    'but not by what somebody else is',
    'A nurse met her. Sarah Tickle said the pan was hot. “I was lost,” the nurse added.',
    ['indirect Sarah Tickle: the pan was hot', 'direct the nurse: I was lost,'],
  ],
  [
    'the party by the last word of its name',
    'The Harbour Party said the pan was hot. “We are lost,” the party wrote.',
    ['indirect Harbour Party: the pan was hot', 'direct Harbour Party: We are lost,'],
  ],
  [
    'whom the first paragraph describes, named with an age in the next',
    'A furious mother of three says her fence was hit.\n\nSarah Tickle, 38, was at home.',
    ['indirect Sarah Tickle: her fence was hit'],
  ],
  [
    'but not beside somebody else it brings in',
    'A mother of three told a lorry driver that her fence was hit.\n\nSarah Tickle, 38, was at home.',
    ['indirect A mother of three: her fence was hit'],
  ],
  [
    'nor one of the other sex',
    'A mother of three says her fence was hit.\n\nJames Tickle, 38, was at home.',
    ['indirect A mother of three: her fence was hit'],
  ],
  [
    'nor who speaks for others',
    'A spokesman says the fence was hit.\n\nJames Tickle, 38, was at home.',
    ['indirect A spokesman: the fence was hit'],
  ],
  [
    'the firm by its trade',
    'Shares in Maddox Retail Group fell after the fashion chain warned that costs were up.',
    ['indirect Maddox Retail Group: costs were up'],
  ],
  [
    'but not where two firms are named',
    'Maddox Retail Group bought Brindle Stores Ltd in May. The retailer said costs were up.',
    ['indirect The retailer: costs were up'],
  ],
  [
    'nor a firm brought in as such',
    'Maddox Retail Group fell. A grocer in Hull shut. The grocer said costs were up.',
    ['indirect The grocer: costs were up'],
  ],
  [
    'a source by another word for one',
    'A source close to Sarah Tickle told us: “She is lost.” The insider added that it was late.',
    ['direct A source close to Sarah Tickle: She is lost.', 'indirect A source close to Sarah Tickle: it was late'],
  ],
  [
    'but no insider behind a named one',
    'Sarah Tickle told us: “I am lost.” The insider said that it was late.',
    ['direct Sarah Tickle: I am lost.', 'indirect The insider: it was late'],
  ],
  [
    'one person described twice before the name',
    'Her best friend and former co-star Sarah Tickle weighed in, posting a picture with the caption: “Real.”',
    ['direct Sarah Tickle: Real.'],
  ],
  [
    'who holds an office of some body, named right behind it',
    'Chairperson of the rowing association Sarah Tickle said they would stay.',
    ['indirect Sarah Tickle: they would stay'],
  ],
  [
    'but no relative of the one named',
    'Brother of the rower Sarah Tickle said they would stay.',
    ['indirect Brother of the rower Sarah Tickle: they would stay'],
  ],
  [
    'who has spoken, not who is named in passing',
    'Erik Tickle insists he will stay.\n\nCity lost, in which captain Jordan Ames was sent off.\n\n“I never quit,” the Swede said.',
    ['indirect Erik Tickle: he will stay', 'direct Erik Tickle: I never quit,'],
  ],
  [
    'but no one of the other sex',
    'Sarah Tickle said the pan was hot.\n\n“I was lost,” the dad-of-three added.',
    ['indirect Sarah Tickle: the pan was hot', 'direct the dad-of-three: I was lost,'],
  ],
  [
    'nor one told by what he runs',
    'Sarah Tickle said the pan was hot.\n\n“I was lost,” said the chef who runs it.',
    ['indirect Sarah Tickle: the pan was hot', 'direct the chef: I was lost,'],
  ],
  [
    'a headline’s words by who says them below',
    '‘I thought I was lost’: rower, 82, saved from storm\n\nSarah Tickle was rowing home when the storm came.\n\n' +
      '“I thought I was lost,” Ms Tickle said on Monday. “Then I saw the pier.”',
    ['direct Sarah Tickle: I thought I was lost', 'direct Sarah Tickle: I thought I was lost, | Then I saw the pier.'],
  ],
  [
    'who answers, and not who asks',
    'Sarah Tickle rows each day.\n\nI ask if she minds the cold. She shrugs. “My father taught me to swim first.”',
    ['indirect I: she minds the cold', 'direct Sarah Tickle: My father taught me to swim first.'],
  ],
  [
    'an age in brackets before “who”',
    'Sheila Brock (67), who has lived here for years, said: “We are not against it.”',
    ['direct Sheila Brock: We are not against it.'],
  ],
  [
    'who holds an office, named behind it',
    'A promise from the leader, Bob Hale, that the pier would stay has been kept.',
    ['indirect Bob Hale: the pier would stay'],
  ],
])('%s', (_, source, expected) => {
  expect(told(source)).toEqual(expected);
});
