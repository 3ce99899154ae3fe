import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

function speakersIn(source: string): (string | undefined)[] {
  const text = readText(articleOf(source));
  return findQuotes(text, findEntities(text)).map(({ speaker }) => speaker?.name);
}

test.each([
  ['the woman of two named', 'James Hale met Mary Ito at the pier.\n\n“It is rotten,” she said.', ['Mary Ito']],
  ['the man of two named', 'James Hale met Mary Ito at the pier.\n\n“It is rotten,” he said.', ['James Hale']],
  ['the man named last', 'Mary Ito wrote to Robert Hale in May.\n\nHe said: “It is rotten.”', ['Robert Hale']],
  [
    'the woman of a clause beside',
    'Michael Reed left the hall after Susan Hale spoke. “It is over,” she said.',
    ['Susan Hale'],
  ],
  [
    'of two men the one named last',
    'John Reed said the pier was safe.\n\nDavid Hale, who owns the ferry, disagreed.\n\n“It is a wreck,” he said.',
    ['John Reed', 'David Hale'],
  ],
  [
    'of two women the one named last, whose name may be a man’s',
    'Sandra Ito told the council that the pier was safe. Kelly Reed did not agree.\n\n“It is a wreck,” she said.',
    ['Sandra Ito', 'Kelly Reed'],
  ],
])('a pronoun stands for %s', (_, source, expected) => expect(speakersIn(source)).toEqual(expected));
