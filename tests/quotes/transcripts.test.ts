import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

/** The turns of an article, `speaker: part | part`. */
function turns(source: string): string[] {
  const text = readText(articleOf(source));
  return findQuotes(text, findEntities(text)).map(
    ({ kind, speaker, parts }) =>
      `${kind} ${speaker?.name ?? '-'}: ${parts.map(({ start, end }) => source.slice(start, end)).join(' | ')}`,
  );
}

test.each([
  [
    'letters, with a paragraph that goes on',
    'Mayor Ada Hale spoke to Coast FM about the old pier and what it will cost.\n\nQ: Why now?\n\nA: The storm took it.\n\nWe had no choice.\n\nQ: Who pays?\n\nA: The town does.',
    [
      'direct Q: Why now?',
      'direct Ada Hale: The storm took it. | We had no choice.',
      'direct Q: Who pays?',
      'direct Ada Hale: The town does.',
    ],
  ],
  [
    'capitals, with what describes a speaker',
    'Ada Hale, the mayor, met Bob Ito, who runs the pier.\n\nHALE: The pier is “old”. We will rebuild it.\n\nITO: He said it was mine.\n\nHALE: We did ask.\n\nJANE MOSS, COAST FM: Let me stop you there.\n\nThe show goes out every Sunday.',
    [
      'direct Ada Hale: The pier is “old”. We will rebuild it.',
      'direct Bob Ito: He said it was mine.',
      'direct Ada Hale: We did ask.',
      'direct JANE MOSS: Let me stop you there.',
    ],
  ],
  [
    'names, and then their initials',
    'Ada Hale: The pier is old.\n\nBob Ito: It is mine.\n\nAH: We did ask.\n\nBI: When was that?',
    [
      'direct Ada Hale: The pier is old.',
      'direct Bob Ito: It is mine.',
      'direct Ada Hale: We did ask.',
      'direct Bob Ito: When was that?',
    ],
  ],
  [
    'names, a line each',
    'Ada Hale, the mayor, met Bob Ito.\n\nAda Hale: The pier is old.\nBob Ito: It is mine.\nAda Hale: We did ask.',
    ['direct Ada Hale: The pier is old.', 'direct Bob Ito: It is mine.', 'direct Ada Hale: We did ask.'],
  ],
  [
    'marks around the labels',
    'Ada Hale, the mayor, met Bob Ito.\n\n“HALE: The pier is old.\n\n“ITO: It is mine.\n\n“HALE: We did ask.”',
    ['direct Ada Hale: The pier is old.', 'direct Bob Ito: It is mine.', 'direct Ada Hale: We did ask.'],
  ],
])('turns are told apart by %s', (_, source, expected) => expect(turns(source)).toEqual(expected));

test.each([
  ['a list', 'The count so far.\n\nAda Hale: nine votes.\n\nBob Ito: four votes.'],
  ['a table', 'Ada Hale: 1,204.\n\nBob Ito: 906.\n\nAda Hale: 38.\n\nBob Ito: 12.'],
  ['notes', 'UPDATE: The pier has closed.\n\nPREVIOUSLY: The pier was to close.'],
])('%s is no transcript', (_, source) => expect(turns(source)).toEqual([]));

const interview = (questions: readonly string[], answers: readonly string[]): string =>
  `Ada Hale, 52, is a rower. She lives in Hull.\n\n${questions.map((question, i) => `${question}\n\n${answers[i]}`).join('\n\n')}`;

test.each([
  [
    'the answers of an interview, put to you',
    interview(
      ['When did you begin?', 'Do you win much?', 'And the best of it?'],
      ['I was nine. My father had a boat.', 'I lose.\n\nThat is all I know.', 'The end.'],
    ),
    [
      'direct Ada Hale: I was nine. My father had a boat.',
      'direct Ada Hale: I lose. | That is all I know.',
      'direct Ada Hale: The end.',
    ],
  ],
  [
    'but none of an explainer',
    interview(
      ['What is the pier?', 'Who pays for it?', 'When will you see it?'],
      ['It is old.', 'The town does.', 'It opens in May.'],
    ),
    [],
  ],
  [
    'nor of a column',
    interview(
      ['What is the pier?', 'Who pays for it?', 'When does it end?'],
      ['I love it.', 'My town does.', 'I have no idea.'],
    ),
    [],
  ],
  [
    'the paragraph that a colon leads in',
    'Ada Hale spoke in Hull. She went on:\n\nWe will rebuild it. I make no apology.\n\nThe pier is old.',
    ['direct Ada Hale: We will rebuild it. I make no apology.'],
  ],
  [
    'but no list',
    'Ada Hale said the plan had three parts:\n\nHomes on our road.\n\nA new pier.',
    ['indirect Ada Hale: the plan had three parts'],
  ],
  ['nor what nobody says', 'This is what we know:\n\nWe know that the pier is old.', []],
])('paragraphs without marks or labels: %s', (_, source, expected) => expect(turns(source)).toEqual(expected));
