import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotate, type Annotation } from '../../src/index.ts';
import { readText, sliceTokens } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

/** The text's lines as they are read: a line end that a program made is written as a space. */
const linesOf = (source: string): string[] => {
  const text = readText(articleOf(source));
  const lines: string[] = [];
  for (let i = 0, first = 0; i < text.count; i = first) {
    do first++;
    while (first < text.count && (text.flags[first] & 2) === 0);
    lines.push(sliceTokens(text, i, first).replaceAll('\n', ' '));
  }
  return lines;
};

test.each<[string, string, string[]]>([
  [
    'lines that end where the next word did not fit',
    'Councillors in Fenbridge met\non Monday to hear from Ada\nCrane, who leads the inquiry\ninto the loss of the Hale of\nLynn, a ferry.\n\nThey meet again in June.',
    [
      'Councillors in Fenbridge met on Monday to hear from Ada Crane, who leads the inquiry into the loss of the Hale of Lynn, a ferry.',
      'They meet again in June.',
    ],
  ],
  [
    'a column that one line in the midst of a sentence tells of',
    'Officials met Ada Crane, who leads\nFenbridge Council, on Monday. Mr\nHale, Mrs Lind and the two\nengineers Bruno and Hugo\nOstrander came as well.',
    [
      'Officials met Ada Crane, who leads Fenbridge Council, on Monday. Mr Hale, Mrs Lind and the two engineers Bruno and Hugo Ostrander came as well.',
    ],
  ],
  [
    'a new paragraph behind a line that ends short of the column',
    'Councillors in Fenbridge met\non Monday to hear from Ada\nCrane, who leads the inquiry\ninto the ferry.\nThey meet again in June, and\nthe ferry stays where it is.',
    [
      'Councillors in Fenbridge met on Monday to hear from Ada Crane, who leads the inquiry into the ferry.',
      'They meet again in June, and the ferry stays where it is.',
    ],
  ],
  [
    'a new paragraph that is indented',
    '  Councillors in Fenbridge met\non Monday to hear from Ada\nCrane, who leads the inquiry.\n  They meet again in June, and\nthe ferry stays where it is.',
    [
      'Councillors in Fenbridge met on Monday to hear from Ada Crane, who leads the inquiry.',
      'They meet again in June, and the ferry stays where it is.',
    ],
  ],
  [
    'a printed page, whose letters differ in width',
    'Councillors in Fenbridge met on Monday\nto hear from the engineer, Ada\nCrane, who leads the inquiry into the\nloss of the ferry in the floods\nof last winter.',
    [
      'Councillors in Fenbridge met on Monday to hear from the engineer, Ada Crane, who leads the inquiry into the loss of the ferry in the floods of last winter.',
    ],
  ],
  [
    'items of a list',
    'The council wants to buy a new ferry,\nto mend the quay of the old town, to\ndredge the river and to pay for\n- the north arch\n- the south arch of the old bridge\n- the pier, which is\nold.',
    [
      'The council wants to buy a new ferry, to mend the quay of the old town, to dredge the river and to pay for',
      '- the north arch',
      '- the south arch of the old bridge',
      '- the pier, which is',
      'old.',
    ],
  ],
  [
    'a line a paragraph',
    'Ada Crane leads the inquiry\nThe ferry was lost in June\nNobody was hurt\nthe owner says',
    ['Ada Crane leads the inquiry', 'The ferry was lost in June', 'Nobody was hurt', 'the owner says'],
  ],
  [
    'front matter',
    '---\noutlet: Fen Post\nauthor: Ada\ntitle: The ferry\ndate: 2025-01-02\n---\nThe ferry was lost.\nIt was old.',
    [
      '---',
      'outlet: Fen Post',
      'author: Ada',
      'title: The ferry',
      'date: 2025-01-02',
      '---',
      'The ferry was lost.',
      'It was old.',
    ],
  ],
])('%s', (_, source, lines) => {
  expect(linesOf(source)).toEqual(lines);
});

/** Breaks lines before the word that would stand beyond the column. Offsets stay what they are. */
function wrap(source: string, column: number): string {
  return source
    .split('\n')
    .map((line) => {
      let wrapped = '';
      let width = 0;
      for (const word of line.split(' ')) {
        const fits = width === 0 || width + 1 + word.length <= column;
        if (wrapped !== '') wrapped += fits ? ' ' : '\n';
        width = fits && width > 0 ? width + 1 + word.length : word.length;
        wrapped += word;
      }
      return wrapped;
    })
    .join('\n');
}

/** What was found, without the line ends in it. */
const told = ({ mentions, entities, quotes, figures }: Annotation) => ({
  mentions: mentions.map(({ start, end, type, entity }) => [start, end, type, entity]),
  entities: entities.map(({ id, name, titles }) => [id, name, titles]),
  quotes: quotes.map(({ parts, kind, speaker }) => [parts, kind, speaker?.name]),
  figures: figures.map(({ start, end, kind }) => [start, end, kind]),
});

const corpus = new URL('../../corpus/', import.meta.url);
// A heading that fills its line (72 here) is not to be told from a wrapped one.
const samples = readdirSync(corpus).filter((name) => name.endsWith('.txt'));

test.each(samples.flatMap((name) => [60, 76, 90].map((column) => [name, column] as const)))(
  '%s wrapped at column %i says what it says unwrapped',
  (name, column) => {
    const source = readFileSync(new URL(name, corpus), 'utf8');
    const wrapped = wrap(source, column);
    expect(wrapped).not.toBe(source);
    expect(told(annotate(articleOf(wrapped)))).toEqual(told(annotate(articleOf(source))));
  },
);
