import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';
import { spoken } from './spoken.ts';

const read = (source: string): string[] => spoken(source, findEntities(readText(articleOf(source))));

test.each([
  ['“Grim,” was Ada Hale’s verdict.', ['direct Ada Hale: Grim,']],
  ['“A wreck,” is how Ada Hale described it.', ['direct Ada Hale: A wreck,']],
  ['“Not now,” came the reply from the mayor.', ['direct the mayor: Not now,']],
  ['Ada Hale stayed in. “Never again”, was her only comment.', ['direct her: Never again']],
  // Nobody whose it is
  ['“Not now,” came the reply.', ['scare -: Not now,']],
  ['“Gulls at Dawn” was Ada Hale’s boat.', ['scare -: Gulls at Dawn']],
])('what somebody said is called a verdict, reply or comment: %s', (source, expected) =>
  expect(read(source)).toEqual(expected),
);

test.each([
  ['“What a day!” whooped Ada Hale, who won twice.', ['direct Ada Hale: What a day!']],
  ['“We were poor,” grimaced Bob Hale.', ['direct Bob Hale: We were poor,']],
  ['“What a day!” beams Ada Hale.', ['direct Ada Hale: What a day!']],
  // Things are done to others: no verb of who speaks
  ['“What a day!” The crowd mobbed Ada Hale.', ['direct -: What a day!']],
  ['The band played “Gulls at Dawn,” followed by Ada Hale.', ['scare -: Gulls at Dawn,']],
])('any verb between a sentence in marks and a person’s name: %s', (source, expected) =>
  expect(read(source)).toEqual(expected),
);

test.each([
  [
    'One asked: “Where is he?” A third claimed he had left.',
    ['direct One: Where is he?', 'indirect A third: he had left'],
  ],
  ['“Where is he?” Ada Hale asked.', ['direct Ada Hale: Where is he?']],
  [
    'Hale told fans her “heart is broken” in a film.',
    ['mixed Hale: her “heart is broken” in a film', 'fragment Hale: heart is broken'],
  ],
  ['Hale told fans her “heart” is broken.', ['mixed Hale: her “heart” is broken', 'fragment Hale: heart']],
  ['Hale used the speech to attack “rowing dressed up as sport”.', ['fragment Hale: rowing dressed up as sport']],
  [
    'Strike goes on as union brands offer ‘an insult’\n\nThe union met on Monday, and it will meet again in May.',
    ['mixed union: offer ‘an insult’', 'fragment union: an insult'],
  ],
  [
    'PM directs ministries to cut costs, warns of ‘bitter pills’\n\nThe cabinet met on Monday, and it will meet again in May.',
    ['fragment PM: bitter pills'],
  ],
  [
    'It was passed to cries of “shame” and “sell-outs” from the public gallery.',
    ['fragment the public gallery: shame', 'fragment the public gallery: sell-outs'],
  ],
  ['His study, “Who swims? Gulls at sea”, was small.', ['scare -: Who swims? Gulls at sea']],
  ['Ito was blunt. “Who swims? Gulls do.”', ['direct Ito: Who swims? Gulls do.']],
  [
    'Minister says plan ‘unworkable’\n\nThe bill was read on Monday, and it will be read again in May.',
    ['mixed Minister: plan ‘unworkable’', 'fragment Minister: unworkable'],
  ],
])('where a sentence, clause or title ends: %s', (source, expected) => expect(read(source)).toEqual(expected));
