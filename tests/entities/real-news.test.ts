import { expect, test } from 'vitest';
import { kindsIn } from './kinds-in.ts';

test.each([
  // A form of address makes a name of a weekday or a people’s word.
  ['He met Mr Western at noon.', ['Western (person)']],
  ['It was led by Mr Justice Torvik.', ['Torvik (person)']],
  ['He met a western man at noon.', []],
  // A party that is a field as well.
  ['Labour MP Ada Quist left.', ['Labour (organisation)', 'Ada Quist (person)']],
  // Works in a row behind what they are.
  [
    'Her novels include The Grey Heron, In Zarn Wood and Tall Hedges.',
    ['Grey Heron (other)', 'In Zarn Wood (other)', 'Tall Hedges (other)'],
  ],
  // Who holds an office, in the plural, is nobody.
  ['Deputies said no. Former Premiers left.', []],
  // A council of two places.
  ['Hale and Torvik Parish Council met.', ['Hale and Torvik Parish Council (organisation)']],
  // Whose country somebody of a party is from.
  ['The Ohio Republican left.', ['Ohio (place)']],
  // Roads with their number.
  ['It stopped on Highway 23/74 and on SR-248 there.', ['Highway 23/74 (place)', 'SR-248 (place)']],
])('what real reports showed: %s', (source, expected) => {
  expect(kindsIn(source)).toEqual(expected);
});
