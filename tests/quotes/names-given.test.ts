import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  ['a name’s', 'Hale’s description of the plan as “mean” annoys her allies.', ['fragment Hale: mean']],
  ['a pronoun’s, with an adjective', 'Her blunt dismissal of the crew as “old” hurt.', ['fragment Her: old']],
  ['a participle that is a noun', 'The mayor’s labelling of it as a “tub” is late.', ['fragment The mayor: tub']],
  ['but nobody’s', 'The description of the plan as “mean” is old.', ['scare -: mean']],
  ['and no other noun', 'Hale’s copy of the plan as “mean” is old.', ['scare -: mean']],
])('a noun that gives a name: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'by what somebody did',
    'She was deeply impressed by rowing “at the top of its form”.',
    ['fragment She: at the top of its form'],
  ],
  ['but not by a work', 'She was impressed by “The Pier”.', ['scare -: The Pier']],
  ['nor in another clause', 'The boat, which she was impressed by, was “late”.', ['scare -: late']],
])('what somebody felt: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'one sees',
    'Hale said the firm had seen “no fall”.',
    ['mixed Hale: the firm had seen “no fall”', 'fragment Hale: no fall'],
  ],
  ['but as what one sees it', 'Hale sees it as “a tub”.', ['mixed Hale: it as “a tub”', 'fragment Hale: a tub']],
])('what %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'behind a comma',
    'Ito wrote, quoting Ada Hale (rtd), “We learned how it sank.”',
    ['direct Ada Hale: We learned how it sank.'],
  ],
  ['but not as saying', 'Ito wrote, quoting Hale as saying it sank.', ['indirect Hale: it sank']],
])('who is quoted speaks: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));
