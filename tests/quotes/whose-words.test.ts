import { expect, test } from 'vitest';
import { told } from './spoken.ts';

test.each([
  [
    'the sentence behind tells',
    '“We are very sorry.”\nThose were the sentiments expressed by skipper Ada Hale to the fans.',
    'direct Ada Hale: We are very sorry.',
  ],
  ['as words', '“We row on.”\nThese are the words of Ada Hale.', 'direct Ada Hale: We row on.'],
  ['but not who agrees', '“We row on.”\nThis was a sentiment supported by Ada Hale.', 'direct -: We row on.'],
  [
    'who issued a statement, behind “after”',
    'The news came after Ada Hale and Ivo Reed issued a statement saying they had seen no boats.',
    'indirect Ada Hale and Ivo Reed: they had seen no boats',
  ],
  [
    'but the sentence’s subject',
    'Ada Hale issued a statement saying she had seen no boats.',
    'indirect Ada Hale: she had seen no boats',
  ],
  [
    'somebody whose relative did something',
    'A man whose wife died after she was given the all-clear from cancer said he was lost.',
    'indirect A man: he was lost',
  ],
  [
    'but a body that was met',
    'A man whose wife had died met the council, and the council said it was lost.',
    'indirect the council: it was lost',
  ],
  [
    'somebody whom a clause on another brings in',
    'The driver of the van that hit Mrs Hale, Ivo Reed, also said it was late.',
    'indirect Ivo Reed: it was late',
  ],
  [
    'who watched, and not what was watched',
    'Other drivers watched as the van hit the pier, and described a “red flash”.',
    'mixed Other drivers: a “red flash”',
  ],
  ['a surname that begins a headline', 'Hale: We were late\n\nAda Hale has spoken.', 'indirect Ada Hale: We were late'],
])('whose words they are: %s', (_, source, expected) => {
  expect(told(source)[0]).toBe(expected);
});

test.each([
  [
    'an appeal',
    'The minister said the storm had passed and appealed to the crews to stay.',
    ['indirect The minister: the storm had passed'],
  ],
  [
    'how long after something',
    'Hours after the crew had rowed to the pier, Ada Hale hit back with a sharp retort.',
    [],
  ],
  ['signs that are carried', 'The crew marched, carrying signs saying “Row on”.', ['fragment The crew: Row on']],
  ['a sign that is put up', 'The crew held up a sign saying “Row on”.', ['fragment a sign: Row on']],
])('what is reported, and by whom: %s', (_, source, expected) => {
  expect(told(source)).toEqual(expected);
});
