import { expect, test } from 'vitest';
import { told } from './spoken.ts';

const named = '\n\nAda Hale, who leads the council, spoke to Tarn Police on Monday.';

test.each([
  [
    'a name behind a dash',
    'Crew was under pressure to sell pier – Hale',
    'indirect Ada Hale: Crew was under pressure to sell pier',
  ],
  [
    'a noun behind a dash',
    'I have no link with the thieves – Tarn lawmaker',
    'indirect Tarn lawmaker: I have no link with the thieves',
  ],
  ['those who speak for themselves', 'Two held over pier fire – police', 'indirect police: Two held over pier fire'],
  [
    'a body behind a colon',
    'Two held in pier fire case: Tarn Police',
    'indirect Tarn Police: Two held in pier fire case',
  ],
  [
    'marks in what is said, be it no clause',
    'No pressure on us, rowing with “open oars”: Tarn Police',
    'mixed Tarn Police: No pressure on us, rowing with “open oars”',
  ],
  ['but no outlet', 'Crew wins cup in final – Tarn Gazette', ''],
  ['no topic', 'Pier fire: police hunt two', ''],
  ['nor a title', 'How the pier was lost: Ada Hale', ''],
])('a headline is signed with who says it: %s', (_, headline, expected) => {
  expect(told(headline + named)[0] ?? '').toBe(expected);
});

test('the description in a headline is nobody that the text goes back to', () => {
  expect(
    told('Pier is lost – Tarn lawmaker\n\nThe lawmaker, Ada Hale, has left. The lawmaker said it was late.'),
  ).toEqual(['indirect Tarn lawmaker: Pier is lost', 'indirect Ada Hale: it was late']);
});

test.each([
  ['behind the verb', 'Judge is ‘astounded’ as crew drops case\n\nA judge has spoken.', 'fragment Judge: astounded'],
  ['behind “left”', 'Mum left ‘truly devastated’ after fire\n\nThe mother was hurt.', 'fragment Mum: truly devastated'],
  ['with its verb', 'Crew ‘feel let down’ after vote\n\nThe crew had rowed.', 'fragment Crew: feel let down'],
  ['in a sentence', 'Hale was “heartbroken” at the news.', 'fragment Hale: heartbroken'],
  ['but not what a thing is', 'The pier was “sad”.', 'scare -: sad'],
  ['nor what somebody is called', 'Hale was “the boatman” to all.', 'scare -: the boatman'],
])('a feeling in marks is in the words of whose it is: %s', (_, source, expected) => {
  expect(told(source)[0]).toBe(expected);
});
