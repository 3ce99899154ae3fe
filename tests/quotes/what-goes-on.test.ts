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
    'of two, in the past of what was said',
    'He said that earlier ousted mayor Ivo Munir and his aide had openly criticised the court.',
    ['indirect He: earlier ousted mayor Ivo Munir and his aide had openly criticised the court'],
  ],
  [
    'behind whom it goes by',
    'Hale emphasised that according to the law, members may speak.',
    ['indirect Hale: according to the law, members may speak', 'indirect the law: members may speak'],
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
  [
    'of how it came to be said',
    'Hale confirmed that tests were under way when asked about it.',
    ['indirect Hale: tests were under way'],
  ],
  ['also behind “and”', 'Hale said it was late, and when pressed on it left.', ['indirect Hale: it was late']],
  [
    'but not of what one is asked to do',
    'Hale said he left when asked to go.',
    ['indirect Hale: he left when asked to go'],
  ],
  [
    'of what others insist meanwhile',
    'Hale said he is fit as the crew insists the captain cannot row.',
    ['indirect Hale: he is fit', 'indirect the crew: the captain cannot row'],
  ],
  [
    'but not of what one is',
    'Hale said he rowed as a student and sang.',
    ['indirect Hale: he rowed as a student and sang'],
  ],
  [
    'of a deed behind what is to come',
    'Hale confirmed the knee won’t stop Ito, but took aim at the draw.',
    ['indirect Hale: the knee won’t stop Ito'],
  ],
  ['but not of an agent', 'Hope had been signalled by the return of the man who won.', []],
  [
    'nor of what something is',
    'The mayor said all were budget questions which he would not meet.',
    ['indirect The mayor: all were budget questions which he would not meet'],
  ],
  ['of a grade', 'The school was rated “good” in May.', ['scare -: good']],
  ['of what one announces when', 'They met to decide and announce it this week but the talks failed.', []],
  ['of a noun’s participle', 'It could cost more than the amount agreed in Tarn last month if crews need it.', []],
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

test.each([
  [
    'by who spoke, what is another’s',
    'Hale said the owner was late and called his plea a “stunt”.',
    ['indirect Hale: the owner was late', 'mixed Hale: his plea a “stunt”', 'fragment Hale: stunt'],
  ],
  [
    'by the nearest, what is nobody’s',
    'Hale said the owner came and called it a “stunt”.',
    ['indirect Hale: the owner came', 'mixed the owner: it a “stunt”', 'fragment the owner: stunt'],
  ],
])('is called so %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  ['many', 'The plan failed, leading many to say that Hale is late.', ['indirect many: Hale is late']],
  [
    'a witness before his name',
    'The court heard the witness, Ivo Munir, was at the bar.',
    ['indirect -: the witness, Ivo Munir, was at the bar'],
  ],
  ['what one thinks in marks', 'Hale thought, “Did I kill my friend?”', ['direct Hale: Did I kill my friend?']],
])('is told by or of %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test('a body that one has it from is not what is told', () =>
  expect(told('It was late, Ito wrote in May, citing the Harbour Party.')).toEqual(['indirect Ito: It was late']));

test.each([
  [
    'who adds it is not who it is about',
    'Bob Hale said it was late.\n\nIvo Munir had framed him, he added.',
    ['indirect Bob Hale: it was late', 'indirect Bob Hale: Ivo Munir had framed him'],
  ],
  [
    'speech that names others goes on over paragraphs',
    'Bob Hale said: “Before the vote, they said rowing is safe and fun.\n\n“We do not.”',
    ['direct Bob Hale: Before the vote, they said rowing is safe and fun. | We do not.'],
  ],
])('%s', (_, source, expected) => expect(told(source)).toEqual(expected));
