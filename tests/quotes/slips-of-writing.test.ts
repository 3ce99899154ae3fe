import { expect, test } from 'vitest';
import { spoken, told } from './spoken.ts';

test.each([
  [
    'what somebody is',
    'Ada Hale, senior analyst at the Pier Centre said it was late.',
    ['indirect Ada Hale: it was late'],
  ],
  [
    'what somebody wears',
    'Ada Hale, in a red coat and blue wool says it was late.',
    ['indirect Ada Hale: it was late'],
  ],
  [
    'but not where it is closed',
    'In a letter to Ada Hale, analysts said it was late.',
    ['indirect analysts: it was late'],
  ],
])('a remark without its second comma: %s', (_, source, expected) => expect(told(source)).toEqual(expected));

test.each([
  ['ends what went before', 'They went home around 8 a.m. Hale said it was out.', ['indirect Hale: it was out']],
  ['but not before a noun', 'The 8 a.m. driver said it was out.', ['indirect The 8 a.m. driver: it was out']],
])('the hour %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'a place',
    'Deputies said while inside, Hale started a fire in the hall.',
    ['indirect Deputies: while inside, Hale started a fire in the hall'],
  ],
  [
    'but no remark of the writer’s',
    'It was late, Hale said while inside, and the hall was lost.',
    ['indirect Hale: It was late'],
  ],
])('what is said begins with “while” before %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'with a source that describes itself at length',
    'According to Ada Hale, director of public affairs for the Harbour Review as well as the Journal of Northern Piers (JNP), the piece was pulled.',
    ['indirect Ada Hale: the piece was pulled'],
  ],
  [
    'behind an introduction',
    'At the same time, Pierline, which is run by Ivo Ito, reported that it was late.',
    ['indirect Pierline: it was late'],
  ],
])('%s', (_, source, expected) => expect(told(source)).toEqual(expected));

test.each([
  ['an office', '“We were full,” says Foundation chief executive, Ada Hale.', ['direct Ada Hale: We were full,']],
  ['a spokesman', '“We were full,” said Pier spokesman, Ada Hale.', ['direct Ada Hale: We were full,']],
])('a comma before the name of who holds %s', (_, source, expected) => expect(told(source)).toEqual(expected));
