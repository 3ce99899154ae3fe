import { expect, test } from 'vitest';
import { spoken, told } from './spoken.ts';

test.each([
  [
    'an adjunct that ends with the name of another',
    'The minister, in a statement by her aide, Ivo Reed, called the claims “false”.',
    ['mixed The minister: the claims “false”', 'fragment The minister: false'],
  ],
  [
    'but the name that a description goes with',
    'Her aide, Ivo Reed, called the claims “false”.',
    ['mixed Ivo Reed: the claims “false”', 'fragment Ivo Reed: false'],
  ],
  [
    'an opening, a titled name and who she is',
    'Speaking in an interview on Friday afternoon, Senator Ada Hale, who leads the committee, remarked that it was late.',
    ['indirect Ada Hale: it was late'],
  ],
  [
    'an opening without its comma',
    'Ada Hale was jailed. In interview with police Hale told them she was late.',
    ['indirect Ada Hale: she was late'],
  ],
  [
    'but who goes with the noun before',
    'In Leeds mayor Ada Hale told them she was late.',
    ['indirect Ada Hale: she was late'],
  ],
  [
    'a conjunction before the opening',
    'But urging the crew to drop the plan “as it is”, councillor Ada Hale called it “a wreck”.',
    [
      'mixed Ada Hale: the crew to drop the plan “as it is”',
      'fragment Ada Hale: as it is',
      'mixed Ada Hale: it “a wreck”',
      'fragment Ada Hale: a wreck',
    ],
  ],
  ['a firm whose name ends in ’s', 'Hale’s said Thursday that sales fell.', ['indirect Hale’s: sales fell']],
  ['and in the present', 'Hale’s says it is late.', ['indirect Hale’s: it is late']],
  ['but not whose claims they are', 'Hale’s claims that it was late were false.', ['indirect Hale: it was late']],
  [
    'who answers in passing says nothing by that',
    'The minister, who tweeted back, called Hale “a liar”.',
    ['mixed The minister: Hale “a liar”', 'fragment The minister: a liar'],
  ],
  [
    'no gerund rules',
    'She criticised Ito for not sticking to Senate rules, noting that the seats had moved.',
    ['indirect She: Ito for not sticking to Senate rules', 'indirect She: the seats had moved'],
  ],
  [
    'but a body does, behind a comma',
    'The pier, the Senate rules, is to be sold.',
    ['indirect Senate: The pier | is to be sold'],
  ],
])('who speaks is found behind openings and remarks: %s', (_, source, expected) => {
  expect(told(source)).toEqual(expected);
});

test.each([
  [
    'those told whom two remarks describe',
    'Passing sentence, Judge Hale told Reed, formerly of Tarn, and now of no fixed address, that he had abused trust.',
    ['indirect Judge Hale: he had abused trust'],
  ],
  [
    'but what is said before it',
    'It was no surprise, Hale told reporters, that the pier was lost.',
    ['indirect Hale: It was no surprise | that the pier was lost'],
  ],
  [
    'a noun, and a new sentence behind “but”',
    'They announced their plans a year ago but last week reports emerged that they had left.',
    ['indirect They: their plans a year ago'],
  ],
  [
    'a deed, and what others did',
    'Hale proposed to close the pier in May, but members opted to move it.',
    ['indirect Hale: to close the pier in May'],
  ],
  [
    'but a deed with another',
    'Hale proposed to close the pier, but not to move it.',
    ['indirect Hale: to close the pier, but not to move it'],
  ],
  ['an opening’s object, and the sentence', 'But even after confirming the date, they quietly left.', []],
  [
    'a feeling about what somebody did',
    'Hale said he was “amazed” the crew had accepted the bid.',
    ['mixed Hale: he was “amazed” the crew had accepted the bid', 'fragment Hale: amazed'],
  ],
  [
    'marked words that describe who speaks',
    'The sister of a ‘born rower’ say they ‘feel let down’.',
    [
      'scare -: born rower',
      'mixed The sister of a ‘born rower’: they ‘feel let down’',
      'fragment The sister of a ‘born rower’: feel let down',
    ],
  ],
  [
    'a title inside what is said',
    'Hale said she saw it on the breakfast programme, ‘The Tide’, on Friday.',
    ['mixed Hale: she saw it on the breakfast programme, ‘The Tide’, on Friday', 'scare -: The Tide'],
  ],
  [
    'what adds to something says nothing',
    'The report added “to a sense of unease,” Hale told the Post.',
    ['mixed Hale: The report added “to a sense of unease,”', 'fragment Hale: to a sense of unease,'],
  ],
  [
    'whom somebody told inside speech that goes on',
    'Hale said: “When a nurse came, she told us to send her back.\n“It was late.”',
    ['direct Hale: When a nurse came, she told us to send her back. | It was late.'],
  ],
])('what is reported has its own edges: %s', (_, source, expected) => {
  expect(spoken(source)).toEqual(expected);
});
