import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';
import { spoken } from './spoken.ts';

test.each([
  [
    'an introduction behind "but"',
    'Hale hinted the pier could close, but in a blunt letter aimed at members and friends she confirmed it would.',
    ['indirect Hale: the pier could close', 'indirect she: it would'],
  ],
  [
    'no verb that is known',
    'The Gazette said the crews want spending to reach £3m but council sources insisted no request has been made.',
    [
      'indirect The Gazette: the crews want spending to reach £3m',
      'indirect council sources: no request has been made',
    ],
  ],
  [
    'marks alone before "and"',
    'On Sunday Hale said ‘we are trying to sell it’ and she promised that buyers ‘will be found’.',
    ['direct Hale: we are trying to sell it', 'mixed she: buyers ‘will be found’', 'fragment she: will be found'],
  ],
  [
    'what is said at the same time',
    'Hale stressed any deal must be ‘lasting’ as she said the pier is for sale.',
    ['mixed Hale: any deal must be ‘lasting’', 'fragment Hale: lasting', 'indirect she: the pier is for sale'],
  ],
  [
    'where it was said',
    'Hale said members would have to ‘dig deep’ for it as she spoke at a dinner in Leeds.',
    ['mixed Hale: members would have to ‘dig deep’ for it', 'fragment Hale: dig deep'],
  ],
  [
    'but no comparison',
    'Hale said the pier was as dear as she told them it would be.',
    ['indirect Hale: the pier was as dear as she told them it would be', 'indirect she: it would be'],
  ],
  [
    'but not what an aim is told of',
    'Hale said the pier closed as she grew old.',
    ['indirect Hale: the pier closed as she grew old'],
  ],
])('a report ends where somebody speaks again: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'a phrase before the sentence that a colon leads in',
    'Admitting the pier was a ‘lost cause’, Hale said: ‘We will sell it.’',
    ['mixed Hale: the pier was a ‘lost cause’', 'fragment Hale: lost cause', 'direct Hale: We will sell it.'],
  ],
  [
    'but a quotation that is interrupted',
    '‘The pier,’ Hale said, ‘is a lost cause.’',
    ['direct Hale: The pier, | is a lost cause.'],
  ],
])('marks of two quotations: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  [
    'what was rejected before',
    'A trustee rejected reports Ada Hale was going to sell the pier and added: ‘It stays.’',
    ['direct A trustee: It stays.'],
  ],
  [
    'a claim without "that"',
    'Sales fell despite Ito’s suggestion members should pay more.',
    ['indirect Ito: members should pay more'],
  ],
  ['but no clause about the claim', 'Sales fell despite the claim Hale had made in May.', []],
  ['nor one about a claim that is owned', 'Sales fell despite Ito’s claim the crew would make.', []],
  [
    'an unusual verb of speech',
    'Ito sniped that Hale was ‘no sailor’.',
    ['mixed Ito: Hale was ‘no sailor’', 'fragment Ito: no sailor'],
  ],
  ['a verb of spite', 'Ito swiped that the crew was asleep.', ['indirect Ito: the crew was asleep']],
])('who speaks: %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));

test.each([
  ['what is not said', 'Hale left without saying whether the pier would close.'],
  ['what one stops short in', 'Hale stopped short in saying whether the pier would close.'],
  ['what was criticised, though', 'It was a sale Hale had criticised although she was blamed for it.'],
  ['what a storm claims', 'Storm Gerda claimed its first victim yesterday as gusts of 90mph hit Leeds.'],
  ['a title claimed', 'Ito claimed a second title on Sunday as rain fell.'],
  ['what that suggests', 'That suggests the pier will close.'],
])('nobody says %s', (_, source) => expect(spoken(source)).toEqual([]));

test('a label ends with its relative clause, and marks behind it are the speaker’s', () =>
  expect(spoken('Hale said the boat, which the crew named Gull, “sails like a tub”.')).toEqual([
    'mixed Hale: the boat, which the crew named Gull, “sails like a tub”',
    'fragment Hale: sails like a tub',
  ]));

test('an adverb may stand between that and its verb', () =>
  expect(spoken('The bodies that ostensibly guarantee trade.')).toEqual([]));

test('brackets at the very beginning are nobody’s origin', () => {
  const source =
    'Ito won (a prize, the Tarn Medal, in Hull; the Coast Award 1998), stated the firm, also stated (Tarn 2015).';
  expect(() => spoken(source, findEntities(readText(articleOf(source))))).not.toThrow();
});

test('a newspaper called by its day speaks by its whole name', () => {
  const source = 'The Mail on Sunday told how a trustee has warned it will be ‘the end’.';
  expect(spoken(source, findEntities(readText(articleOf(source))))[0]).toBe(
    'mixed Mail on Sunday: how a trustee has warned it will be ‘the end’',
  );
});
