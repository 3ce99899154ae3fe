import { expect, test } from 'vitest';
import { told } from './spoken.ts';

test.each([
  [
    'the body that she leads, named and shortened',
    'Ada Hale, the secretary general of the rival rowers’ body, the Free Rowers Union of Tarn, FRUT, said it was late.',
    ['indirect Ada Hale: it was late'],
  ],
  [
    'an office held for now',
    'Ada Hale, acting head of the Pier Association, Pima, said it was late.',
    ['indirect Ada Hale: it was late'],
  ],
  ['two fields of work', '“Oil fell,” said Tarn oil and gas analyst Ada Hale.', ['direct Ada Hale: Oil fell,']],
  [
    'where one was told',
    'Ada Hale told the Gazette on the first day of the strike, “We refuse to row.”',
    ['direct Ada Hale: We refuse to row.'],
  ],
])('who speaks is described by %s', (_, source, expected) => expect(told(source)).toEqual(expected));

test('of two who speak neither is the other', () =>
  expect(told('It was late, harbour officials and the prime minister said on Monday.')).toEqual([
    'indirect harbour officials and the prime minister: It was late',
  ]));

test.each([
  [
    'behind a description',
    'Another analyst, Mr Ivo Munir said the plan is out.\n\n“The plan must go.”',
    ['indirect Ivo Munir: the plan is out', 'direct Ivo Munir: The plan must go.'],
  ],
  [
    'but not a body’s',
    'The ministry said the plan is out.\n\n“The plan must go.”',
    ['indirect The ministry: the plan is out', 'direct -: The plan must go.'],
  ],
])('who is reported at the end of a paragraph goes on in the next %s', (_, source, expected) =>
  expect(told(source)).toEqual(expected),
);
