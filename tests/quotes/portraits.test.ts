import { expect, test } from 'vitest';
import { told } from './spoken.ts';

const portrait =
  'Ada Hale rows at dawn. Hale was born in Tarn, and Hale’s first boat was a tub. She still has it.\n\n“I was never good on land.”\n\n';

test.each([
  ['what nobody is said to say', portrait, ['direct Ada Hale: I was never good on land.']],
  [
    'and what follows a paragraph of the writer’s',
    `${portrait}The house is full of oars. And does it leak?\n\n“We have buckets.”`,
    ['direct Ada Hale: I was never good on land.', 'direct Ada Hale: We have buckets.'],
  ],
  [
    'behind what the writer agrees to',
    `${portrait}We agree that it is late. “I like the dark.”`,
    ['direct Ada Hale: I was never good on land.', 'indirect We: it is late', 'direct Ada Hale: I like the dark.'],
  ],
  [
    'but not what says neither I nor we',
    'Ada Hale rows at dawn. Hale was born in Tarn, and Hale’s first boat was a tub. She has it.\n\nThe house is old.\n\n“Boats are for fools.”',
    ['direct -: Boats are for fools.'],
  ],
  [
    'nor where another is named as often',
    'Ada Hale and Ivo Ito row. Hale and Ito met in Tarn, and Hale and Ito row at dawn. She and he like it.\n\nThe house is old.\n\n“I was never good on land.”',
    ['direct -: I was never good on land.'],
  ],
])('a portrait gives to whom it is about %s', (_, source, expected) => expect(told(source)).toEqual(expected));

test('a remark in brackets brings in nobody', () =>
  expect(told('Ada Hale said it was late. “I sang.” (Bob Ito, Kim Fell and Ned Ito.)')).toEqual([
    'indirect Ada Hale: it was late',
    'direct Ada Hale: I sang.',
  ]));
