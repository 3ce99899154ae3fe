import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf, marked } from '../marked.ts';

/** Each mention of a kind with the name of its entity: `words=name`. */
function mentionsOf(source: string, kind: 'name' | 'role' | 'pronoun'): string[] {
  const { mentions, entities } = findEntities(readText(articleOf(source)));
  return mentions
    .filter((mention) => mention.kind === kind)
    .map(({ start, end, entity }) => `${source.slice(start, end)}=${entities[entity]?.name ?? '?'}`);
}

test.each([
  'The mayor of ⟦Leeds⟧, Mrs ⟦Ada Quist⟧, met Sir ⟦Tom Okafor⟧ in ⟦London⟧.',
  'Mr ⟦Okafor⟧’s plan was read to ⟦US⟧ senators in ⟦Washington⟧ on Monday.',
  '⟦Nato⟧ chief ⟦Lena Marsh⟧ spoke at the ⟦White House⟧ in January.',
  'British troops met Republican voters on Friday.',
  'Write to ada.quist@example.org or see www.example.org for more.',
])('names in %s', (source) => {
  const { text, spans } = marked(source);
  const { mentions } = findEntities(readText(articleOf(text)));
  expect(mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => text.slice(start, end))).toEqual(
    spans.map((span) => span.text),
  );
});

test.each([
  [
    'Prime Minister Ada Quist arrived. The PM said little. The US president did not come.',
    ['PM=Ada Quist', 'US president=?'],
  ],
  [
    'French President Lena Marsh met Freedonian President Tom Okafor. The French president smiled.',
    ['French president=Lena Marsh'],
  ],
  ['Keir Starmer left early. The prime minister was tired.', ['prime minister=Keir Starmer']],
  ['The vice president stayed with President Ada Quist.', ['vice president=?']],
])('roles in %s', (source, expected) => expect(mentionsOf(source, 'role')).toEqual(expected));

test.each([
  ['Mr Okafor spoke. He left.', ['He=Okafor']],
  ['Mrs Quist met Mr Okafor. She left, and he stayed.', ['She=Quist', 'he=Okafor']],
  ['Nobody came. He left.', ['He=?']],
])('pronouns in %s', (source, expected) => expect(mentionsOf(source, 'pronoun')).toEqual(expected));

test.each([
  ['Ada Quist spoke. Quist left.', ['Ada Quist=Ada Quist', 'Quist=Ada Quist']],
  ['Ada Quist met Tom Quist. Quist left.', ['Ada Quist=Ada Quist', 'Tom Quist=Tom Quist', 'Quist=?']],
  [
    'Mrs Ada Quist met Mr Tom Quist. Mrs Quist left.',
    ['Ada Quist=Ada Quist', 'Tom Quist=Tom Quist', 'Quist=Ada Quist'],
  ],
  ['The UK agreed. Britain will pay.', ['UK=United Kingdom', 'Britain=United Kingdom']],
])('entities in %s', (source, expected) => expect(mentionsOf(source, 'name')).toEqual(expected));
