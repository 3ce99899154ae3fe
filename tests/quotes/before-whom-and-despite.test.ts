import { expect, test } from 'vitest';
import { spoken, told } from './spoken.ts';

test.each([
  [
    'the court, and who begins what is said',
    'Hale told the court staff heard a shout.',
    ['indirect Hale: staff heard a shout'],
  ],
  ['a meeting', 'Hale told the meeting crews had worked late.', ['indirect Hale: crews had worked late']],
  ['but a clerk of the court', 'Hale told the court clerk that it was late.', ['indirect Hale: it was late']],
  [
    'a remark on where they sit',
    'Hale told the inquiry, sitting in Leeds, she was “sorry”.',
    ['mixed Hale: she was “sorry”', 'fragment Hale: sorry'],
  ],
  ['but what Hale did', 'It was late, Hale said, sitting in Leeds.', ['indirect Hale: It was late']],
  ['an occasion that is to come', 'Hale said ahead of the meeting: “It is late.”', ['direct Hale: It is late.']],
])('before whom something is said is no part of it: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'despite something',
    'Mr Hale said despite the storm, nothing could sink it.',
    ['indirect Mr Hale: despite the storm, nothing could sink it'],
  ],
  ['but what was done despite it', 'It could sink, Hale said despite the storm.', ['indirect Hale: It could sink']],
  [
    'prepositions that wait for their noun',
    'Hale denied she had been involved in, or had known of, a report which was written in May.',
    ['indirect Hale: she had been involved in, or had known of, a report which was written in May'],
  ],
  [
    'one of several things that are done',
    'Hale said the money would support farming, crofting and land management.',
    ['indirect Hale: the money would support farming, crofting and land management'],
  ],
  [
    'but what came of it',
    'Hale said the tower fell, killing two and hurting three.',
    ['indirect Hale: the tower fell'],
  ],
  [
    'a denial with its subject behind the verb',
    'Nor did the style suit the village, councillors said.',
    ['indirect councillors: Nor did the style suit the village'],
  ],
  [
    'but not: and',
    'But the style suited the village, councillors said.',
    ['indirect councillors: the style suited the village'],
  ],
  [
    'the writer’s last word',
    'Hale said that the boat would be fit, meanwhile.',
    ['indirect Hale: the boat would be fit'],
  ],
  ['when a sentence was passed', 'Hale said Ito was a thief as she jailed him.', ['indirect Hale: Ito was a thief']],
  [
    'marked words on both sides of “as”',
    'Hale says the town is in “new waters”, as crews face being “wiped out” by storms.',
    [
      'mixed Hale: the town is in “new waters”, as crews face being “wiped out” by storms',
      'fragment Hale: new waters',
      'fragment Hale: wiped out',
    ],
  ],
  [
    'a remark on who speaks, and the verb',
    'The officer, recommending approval, thought the design “would last”.',
    ['mixed The officer: the design “would last”', 'fragment The officer: would last'],
  ],
])('what belongs to what is said: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});

test.each([
  [
    'a name behind a dash',
    'It was told by Ada Hale – who told the Post it was late.',
    ['indirect Ada Hale: it was late'],
  ],
  ['a month that is a surname', 'The chief, Anthony May, said it was late.', ['indirect Anthony May: it was late']],
  ['but a month', 'Ada Hale in May said it was late.', ['indirect Ada Hale: it was late']],
  [
    'who makes a point behind another deed',
    'Ada Hale praised the crew but made the point that it was late.',
    ['indirect Ada Hale: it was late'],
  ],
  ['a name whose verb was lost', '“It is late,” Ada Hale. “Who is it?”', ['direct Ada Hale: It is late, | Who is it?']],
  ['whose remark it is', 'Ada Hale’s “old boats” remark was a slip.', ['fragment Ada Hale: old boats']],
  ['but whose plan', 'Ada Hale’s “old boats” plan was a slip.', ['scare -: old boats']],
])('who says it: %s', (_, source, expected) => {
  expect(told(source)).toEqual(expected);
});
