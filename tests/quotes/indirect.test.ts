import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  ['that', 'Ada Hale said that the pier was safe.', ['indirect Ada Hale: the pier was safe']],
  ['no that', 'Ada Hale said the pier was safe.', ['indirect Ada Hale: the pier was safe']],
  [
    'told somebody',
    'Hale told the BBC earlier this month that the pier was safe.',
    ['indirect Hale: the pier was safe'],
  ],
  ['behind', 'The pier was safe, the ministry announced.', ['indirect the ministry: The pier was safe']],
  ['behind, turned round', 'The pier was safe, said Ada Hale.', ['indirect Ada Hale: The pier was safe']],
  ['inside', 'The pier, Hale said, will not last.', ['indirect Hale: The pier | will not last']],
  ['according to', 'The pier was safe, according to local officials.', ['indirect local officials: The pier was safe']],
  ['according to, in front', 'According to Hale, the pier was safe.', ['indirect Hale: the pier was safe']],
  [
    'before but',
    'Hale insisted the pier was safe, but Ito said it was not.',
    ['indirect Hale: the pier was safe', 'indirect Ito: it was not'],
  ],
  [
    'before a participle of speech',
    'He said the pier was safe, adding that it was old.',
    ['indirect He: the pier was safe', 'indirect He: it was old'],
  ],
  ['before while', 'He said the pier was safe, while the sea rose.', ['indirect He: the pier was safe']],
  [
    'mixed',
    'He said the pier was “a disaster” for the town.',
    ['mixed He: the pier was “a disaster” for the town', 'fragment He: a disaster'],
  ],
  [
    'mixed, behind',
    'The pier was “a disaster,” Hale said.',
    ['mixed Hale: The pier was “a disaster,”', 'fragment Hale: a disaster,'],
  ],
  ['a label', 'Hale called the plan “a disaster”.', ['mixed Hale: the plan “a disaster”', 'fragment Hale: a disaster']],
])('reported %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  ['That said, the pier was closed.'],
  ['Let’s say the pier was closed.'],
  ['He declined to say whether the pier was safe.'],
  ['She did not say that the pier was safe.'],
  ['He is expected to announce that the pier will close.'],
  ['The said amount was paid.'],
])('%s reports nothing', (source) => expect(spoken(source)).toEqual([]));
