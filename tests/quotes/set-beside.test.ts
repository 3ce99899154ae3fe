import { expect, test } from 'vitest';
import { spoken, told } from './spoken.ts';

test.each([
  [
    'a share of people, beside which the writer sets another',
    'Seventy percent of voters say they like the pier, compared with 20 percent who say the same of the port.',
    ['indirect Seventy percent of voters: they like the pier'],
  ],
  [
    'but somebody compares as well',
    'The mayor says the port has lost 40 boats, compared with 12 at Leeds.',
    ['indirect The mayor: the port has lost 40 boats, compared with 12 at Leeds'],
  ],
  [
    'another share that says the same',
    'Six in 10 voters said the pier was safe, and three-quarters said the same of the port.',
    ['indirect Six in 10 voters: the pier was safe'],
  ],
  [
    'another share of ten',
    'Voters said the pier was safe, and more than 4 in 10 said the port was.',
    ['indirect Voters: the pier was safe', 'indirect 4 in 10: the port was'],
  ],
  [
    'a deed in the past, told by somebody in the present',
    'Hale says she spoke to the crew and asked them to leave the pier.',
    ['indirect Hale: she spoke to the crew and asked them to leave the pier'],
  ],
  [
    'but in the past it is who speaks',
    'Hale said she spoke to the crew and asked them to leave the pier.',
    ['indirect Hale: she spoke to the crew'],
  ],
  [
    'a participle that tells who is meant',
    'Hale said she has no problem with mayors or mayoral candidates criticizing crews or their boats.',
    ['indirect Hale: she has no problem with mayors or mayoral candidates criticizing crews or their boats'],
  ],
  [
    'what is written about, before the words',
    'Another user wrote of Ms Ito: “Your boss is late.”',
    ['direct Another user: Your boss is late.'],
  ],
  ['but no object', 'The crew found the letter, reported it to the police, and left on Thursday.', []],
  [
    'when it was written, told twice',
    'On Tuesday, even as shares were tumbling, Mr Hale wrote to investors, telling them the firm was worth more.',
    ['indirect Mr Hale: the firm was worth more'],
  ],
  [
    'the main clause behind what a paper reported',
    'As the Gazette reported, even on Friday morning, the town hall was refusing to call it a fire.',
    ['indirect the Gazette: even on Friday morning, the town hall was refusing to call it a fire'],
  ],
  [
    'the next verb of a headline with capitals',
    'Hale Says Crews Burned Pier, Calls Ito’s Remarks ‘Sad’\nLEEDS - It was late on Monday, and the crews had left the pier.',
    ['indirect Hale: Crews Burned Pier', 'mixed Hale: Ito’s Remarks ‘Sad’', 'fragment Hale: Sad'],
  ],
])('%s', (_, source, found) => {
  expect(spoken(source)).toEqual(found);
});

test('two who speak in turn, each with a participle', () => {
  expect(told('They met, with Bob Ito saying he was “glad” and Ada Hale calling it a “great day”.')).toEqual([
    'mixed Bob Ito: he was “glad”',
    'fragment Bob Ito: glad',
    'mixed Ada Hale: it a “great day”',
    'fragment Ada Hale: great day',
  ]);
});
