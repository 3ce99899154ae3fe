import { expect, test } from 'vitest';
import { keyWords } from '../../src/model/index.ts';
import { lemmaHash, lemmaOf } from '../../src/figures/link/lemmas.ts';
import { foldWord, hashWord, readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';
import { figuresOf } from './figures-of.ts';

const words =
  'bus gas glass basis virus cities flies lies churches aches wishes glasses boxes axes trains Trains shoes its ' +
  'people People feet analyses crises cafés naïves façades U.S.S.R. B.s A380s O’Haras drivers’ iPhones S as ies eses';

test('a lemma is taken off the hash as it is off the word', () => {
  const text = readText(articleOf(words));
  let read = 0;
  for (let at = 0; at < text.count; at++) {
    const word = text.source.slice(text.start[at], text.end[at]);
    if (!/^\p{L}/u.test(word)) continue;
    read++;
    expect(lemmaHash(text, at), word).toBe(hashWord(lemmaOf(foldWord(word))));
  }
  expect(read).toBe(words.split(' ').length);
});

test.each([
  ['The mill lost 40 churches.', 'A mill lost 50 churches.', 3],
  ['The mill lost 40 churches.', 'A port won 50 boxes.', 0],
  ['Ferries carried 40 people to the isle.', 'The ferry carried 30 people to the isle.', 4],
])('%s / %s: %i words of the context in common', (a, b, common) => {
  const [left, right] = [a, b].map((text) => {
    const { words, context } = figuresOf(text)[0].keys;
    return new Set(keyWords(words + context));
  });
  expect([...left].filter((word) => right.has(word))).toHaveLength(common);
});
