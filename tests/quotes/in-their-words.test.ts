import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  ['inside a clause', 'The pier was, in Hale’s words, “a mess”.', ['fragment Hale: a mess']],
  ['of a pronoun', 'The pier was, in her own words, “a mess”.', ['fragment her: a mess']],
  ['as a verdict', 'The pier is, in the mayor’s verdict, “a rusty toy”.', ['fragment the mayor: a rusty toy']],
  ['behind the marks', 'It was “a complete mess”, in the words of Ada Hale.', ['fragment Ada Hale: a complete mess']],
  ['before a sentence', 'In Hale’s words: “It is over.”', ['direct Hale: It is over.']],
  [
    'before a clause with marks',
    'In her words, it was “a mess”.',
    ['mixed her: it was “a mess”', 'fragment her: a mess'],
  ],
  ['before a clause without', 'In Ito’s view, the pier is lost.', ['indirect Ito: the pier is lost']],
  ['but not the writer’s own', 'In my view, the pier is lost.', []],
  ['nor other words', 'In other words, the pier is lost. In the end, it was “a mess”.', ['scare -: a mess']],
  ['nor a view of the sea', 'In Hale’s view of the bay, boats are rare.', []],
])('what is told in somebody’s words: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'a verdict behind a dash',
    'The pier fell on Monday – “the worst day since the war”, according to one rower.',
    ['fragment one rower: the worst day since the war'],
  ],
  [
    'with a verb of speech too',
    'The pier fell on Monday – “the worst day since the war”, Hale said.',
    ['fragment Hale: the worst day since the war'],
  ],
  [
    'but a clause with its verb outside the marks',
    'The pier fell – and it was “the worst day since the war”, Hale said.',
    [
      'mixed Hale: The pier fell – and it was “the worst day since the war”',
      'fragment Hale: the worst day since the war',
    ],
  ],
])('the sentence before is the writer’s: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test('what a sign says is nobody’s who put it up', () =>
  expect(spoken('Hale put up a sign reading “Slow down”. Ito posted a line reading “Slow down”.')).toEqual([
    'fragment a sign: Slow down',
    'fragment Ito: Slow down',
  ]));
