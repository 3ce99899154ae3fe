import { expect, test } from 'vitest';
import { spoken, told } from './spoken.ts';

test.each([
  [
    'behind a dash, with its conjunction',
    'Ito said that the plan was old – but that the pier “did not sink”.',
    ['mixed Ito: the plan was old – but that the pier “did not sink”', 'fragment Ito: did not sink'],
  ],
  [
    'the outer of two',
    'Ito said that crews accept that it was old – but that it “did not sink”.',
    [
      'mixed Ito: crews accept that it was old – but that it “did not sink”',
      'indirect crews: it was old',
      'fragment Ito: did not sink',
    ],
  ],
  [
    'a clause in marks, with what tells when',
    '“The board felt it was right” before the vote, said Hale, adding that it was late.',
    [
      'mixed Hale: “The board felt it was right” before the vote',
      'fragment Hale: The board felt it was right',
      'indirect Hale: it was late',
    ],
  ],
])('what is told goes on: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'of one and another',
    'One study shows that tea helps and another shows no gain.',
    ['indirect One study: tea helps'],
  ],
  [
    'of a third',
    'One report said tea helps and a third said it harms.',
    ['indirect One report: tea helps', 'indirect a third: it harms'],
  ],
  [
    'of how others took it',
    'Hale said sales rose, as buyers responded to its boats.',
    ['indirect Hale: sales rose, as buyers responded to its boats'],
  ],
  ['but not of a verb without a speaker', 'The gulls, seabirds all, are found often in Tarn, but rare.', []],
  ['nor of who sent it out', 'It fell once the figures were tweeted out by the media company Harbourly.', []],
])('a report ends before the next: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test('two bodies that one person is of speak neither', () =>
  expect(told('“We are not late,” said Ada Hale of Tarn Hospital and Northern University.')).toEqual([
    'direct Ada Hale: We are not late,',
  ]));

test('behind an article the word before it is a verb', () =>
  expect(spoken('Crews at the Harbour Museum estimate the boat weighs a tonne.')).toEqual([
    'indirect Crews at the Harbour Museum: the boat weighs a tonne',
  ]));
