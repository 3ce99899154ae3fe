import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  [
    'what happened before it was said',
    'Drains must be cleared, a councillor has insisted after melting snow and rain led to floods.',
    ['indirect a councillor: Drains must be cleared'],
  ],
  [
    'but a meeting before "that"',
    'Hale said after a meeting held in Tarn that the drains were full.',
    ['indirect Hale: the drains were full'],
  ],
  [
    'those told whom the text names and others',
    'Hale told Mayor Ivo Reed and other officials that the storm was over. Reed told Ito and her staff that it was not.',
    ['indirect Hale: the storm was over', 'indirect Reed: it was not'],
  ],
  [
    'but others of whom it is said',
    'Hale told Ito that Reed and other officials had left.',
    ['indirect Hale: Reed and other officials had left'],
  ],
  [
    'an adverb that begins the sentence before a body and its name',
    'Similarly, the old newspaper, The Clarion, said rents had risen. Locally, the bus firm, Northline, said buses would run.',
    ['indirect the old newspaper: rents had risen', 'indirect the bus firm: buses would run'],
  ],
  [
    'but a family between commas',
    'The family, the Hales, said rents had risen.',
    ['indirect The family: rents had risen'],
  ],
  [
    'a statement, and when it came',
    'The club issued a statement soon after which read: “Hale has left.”',
    ['direct a statement: Hale has left.'],
  ],
  [
    'but what came after it',
    'The crew sang a song after which Hale said the tower was closed.',
    ['indirect Hale: the tower was closed'],
  ],
  ['a meeting that is called', 'Hale called a briefing to tell the crew about it. Ito called an early election.', []],
  [
    'but what she calls it',
    'Hale called the end a “pause”.',
    ['mixed Hale: the end a “pause”', 'fragment Hale: pause'],
  ],
  ['what a thing is called', 'It was a failed boat called a coracle.', []],
  ['a point that she agrees on', 'It was a point Hale agreed on, as the crew left.', []],
  [
    'what she ended by asking',
    'Hale concluded her time by asking Ito if it was late.',
    ['indirect Hale: if it was late'],
  ],
  [
    'who speaks behind an opening that lost its comma',
    'Speaking about the state of the pier Cllr Hale said: “It was late.”',
    ['indirect -: the state of the pier', 'direct Cllr Hale: It was late.'],
  ],
  [
    'but a noun with a name of its own',
    'Speaking about the pier, the witness Mr Hale said: “It was late.”',
    ['direct the witness Mr Hale: It was late.'],
  ],
  [
    'a verb in a word with a hyphen is none',
    'Hale made light of the Reed-led plan and said it was late.',
    ['indirect Hale: it was late'],
  ],
  [
    'those told whom a remark between dashes describes',
    'Hale told the crew - the first to row since May - the drains were full.',
    ['indirect Hale: the drains were full'],
  ],
  [
    'the colon of a clock time',
    'Hale said she was informed at 3:15pm on Monday.',
    ['indirect Hale: she was informed at 3:15pm on Monday'],
  ],
  ['but a colon behind a number', 'Hale wrote in 2019: “The drains are full.”', ['direct Hale: The drains are full.']],
  ['what somebody should have been told', 'Hale should have been told that it would fail.', []],
  ['but what may have been said', 'Hale may have said that it would fail.', ['indirect Hale: it would fail']],
  [
    'what others do behind an infinitive',
    'Hale claimed to know of no other boats and officers served her with a notice.',
    ['indirect Hale: to know of no other boats'],
  ],
  [
    'but two things that are claimed',
    'Hale claimed to know of the boats and oars used by the crew.',
    ['indirect Hale: to know of the boats and oars used by the crew'],
  ],
])('%s', (_, source, quotes) => {
  expect(spoken(source)).toEqual(quotes);
});
