import { expect, test } from 'vitest';
import { linkEntities, type Aliases } from '../../src/entities/index.ts';
import { storeOf } from '../../src/pipeline/store.ts';
import { articleOf } from '../marked.ts';

/** Names that each entity has, over articles a, b, c …: `Ada Quist: Ada Quist, Quist`. */
function linked(texts: readonly string[], aliases: Aliases = {}): string[] {
  const articles = texts.map((text, index) => articleOf(text, { id: String.fromCharCode(97 + index) }));
  const { entities } = linkEntities(storeOf(articles), aliases);
  return entities.map(({ name, mentions }) => {
    const forms = mentions.map(({ article, start, end }) => articles[article].text.slice(start, end));
    return `${name}: ${forms.join(', ')}`;
  });
}

test.each([
  ['one name', ['Ada Quist spoke.', 'Ada Quist left.'], ['Ada Quist: Ada Quist, Ada Quist']],
  ['a spelling', ['Sergei Orlov spoke.', 'Sergey Orlov left.'], ['Sergei Orlov: Sergei Orlov, Sergey Orlov']],
  [
    'a letter that an outlet does not set',
    ['Øyvind Sæther spoke.', 'Mr Oeyvind Saether left.'],
    ['Oeyvind Saether: Øyvind Sæther, Oeyvind Saether'],
  ],
  [
    'a spelling of a king’s name',
    ['King Mohammed IX spoke.', 'King Muhammad IX left.'],
    ['Mohammed IX: Mohammed IX, Muhammad IX'],
  ],
  ['an initial', ['Ada Quist spoke.', 'Mrs A. Quist left.'], ['Ada Quist: Ada Quist, A. Quist']],
  ['names of a country', ['Britain agreed.', 'The UK refused.'], ['United Kingdom: Britain, UK']],
  [
    'a short form',
    ['Acme Holdings fell.', 'Shares of Acme rose in London on Monday.'],
    ['Acme Holdings: Acme Holdings, Acme', 'London: London'],
  ],
  [
    'a club with and without what it is',
    ['Torvik Athletic FC lost.', 'Torvik Athletic Football Club paid.', 'Torvik Athletic won.'],
    ['Torvik Athletic FC: Torvik Athletic FC, Torvik Athletic Football Club, Torvik Athletic'],
  ],
  [
    'a firm with and without its trade, where reports share a name',
    ['Acme Electronics fell, said Ada Quist.', 'Shares of Acme rose, Ada Quist said.'],
    ['Acme Electronics: Acme Electronics, Acme', 'Ada Quist: Ada Quist, Ada Quist'],
  ],
  [
    'a body with and without its country, where reports share a name',
    ['The UK Harbour Lights Authority met Ada Quist.', 'The Harbour Lights Authority thanked Ada Quist.'],
    [
      'UK Harbour Lights Authority: UK Harbour Lights Authority, Harbour Lights Authority',
      'Ada Quist: Ada Quist, Ada Quist',
    ],
  ],
  [
    'a shop with and without “Market”',
    ['Plain Pears Market fell, said Ada Quist.', 'Shares of Plain Pears rose, Ada Quist said.'],
    ['Plain Pears Market: Plain Pears Market, Plain Pears', 'Ada Quist: Ada Quist, Ada Quist'],
  ],
  [
    'a firm that is called like a person',
    ['Shares in Leigh Crane fell by 3%.', 'Leigh Crane has launched legal action.'],
    ['Leigh Crane: Leigh Crane, Leigh Crane'],
  ],
  [
    'an acronym',
    ['The Board of Rural Roads met.', 'The BRR met.'],
    ['Board of Rural Roads: Board of Rural Roads, BRR'],
  ],
])('joins %s', (_, texts, expected) => expect(linked(texts)).toEqual(expected));

test.each([
  ['first names differ', ['Ada Quist spoke.', 'Tom Quist left.']],
  ['one is a Mr, one a Mrs', ['Mr Robin Quist spoke.', 'Mrs Robin Quist left.']],
  ['two kings', ['King Mohammed IX spoke.', 'King Mohammed X left.']],
  ['father and son', ['Tom Okafor Sr. spoke.', 'Tom Okafor Jr. left.']],
  ['North and South', ['North Korea spoke.', 'South Korea left.']],
  ['one is a town and one is called after it', ['The Boston Daily wrote so.', 'Boston is cold.']],
  ['one is a state and one its river', ['The Tennessee River rose.', 'Tennessee is cold.']],
  ['one body is the other’s', ['The University of Marlow spoke.', 'The Marlow University Press spoke.']],
  ['a firm has another’s trade', ['Acme Electronics fell.', 'Acme Foods fell.']],
  ['a man is called like a firm', ['Shares in Leigh Crane fell by 3%.', 'Mr Leigh Crane left.']],
  ['two countries have one', ['The UK Harbour Lights Authority met.', 'The US Harbour Lights Authority met.']],
  ['no report tells of which country', ['The UK Harbour Lights Authority met.', 'The Harbour Lights Authority left.']],
  ['two offices', ['The Home Office spoke.', 'The Foreign Office left.']],
])('keeps apart when %s', (_, texts) => expect(linked(texts)).toHaveLength(2));

test('which country’s court it is has to be said', () => {
  const texts = ['The US Supreme Court met Ada Quist.', 'The Supreme Court thanked Ada Quist.'];
  expect(linked(texts)).toHaveLength(3);
});

test('a role that its article leaves open goes to whom another article gives the office', () => {
  const texts = [
    'Prime Minister Ada Quist spoke.',
    'Ada Quist, 60, left early. Nobody knew why the prime minister had come.',
  ];
  expect(linked(texts)).toEqual(['Ada Quist: Ada Quist, Ada Quist, prime minister']);
});

test('the user’s aliases join and forbid', () => {
  expect(linked(['Ada Quist spoke.', 'Ada Hale left.'], { same: { 'Ada Quist': ['Ada Hale'] } })).toEqual([
    'Ada Quist: Ada Quist, Ada Hale',
  ]);
  expect(linked(['Ada Quist spoke.', 'A. Quist left.'], { different: [['Ada Quist', 'A. Quist']] })).toHaveLength(2);
});

test('every merge of two names says why', () => {
  const articles = ['Sergei Orlov spoke.', 'Sergey Orlov left.'].map((text, index) =>
    articleOf(text, { id: `${index}` }),
  );
  const { entities } = linkEntities(storeOf(articles));
  expect(entities[0].merges).toEqual([{ a: 'Sergei Orlov', b: 'Sergey Orlov', articles: [0, 1], reason: 'nickname' }]);
});
